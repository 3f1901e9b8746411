// In the browser: brings every element of the gallery in its state, one after another.
import { bring } from './show.ts';

for (const element of document.querySelectorAll<HTMLElement>('[data-shows]')) {
  const { act = '[]', shows = '' } = element.dataset;
  await bring(element, { act: JSON.parse(act), shows });
}
// Forms and lists take the focus along with the window.
window.scrollTo(0, 0);
document.documentElement.dataset.ready = '';
