// The page at /embed works without this: it is a form. With it, choices show at once.

import { announce } from './announce.ts';
import { colourPickers } from './colour-pickers.ts';
import { watchCopying } from './copying.ts';
import { guardStage, styleStage, swapStage, watchWidth } from './stage.ts';

/** Milliseconds in which somebody types on. */
const typingPause = 300;

const found = document.getElementById('builder');
if (found instanceof HTMLFormElement) enhance(found);

function enhance(form: HTMLFormElement): void {
  let underWay = new AbortController();
  let pause: ReturnType<typeof setTimeout> | undefined;

  async function update(): Promise<void> {
    clearTimeout(pause);
    underWay.abort();
    underWay = new AbortController();
    const { signal } = underWay;
    const address = addressOf(form);
    try {
      const response = await fetch(address, { signal });
      if (!response.ok) throw new Error(`Answered ${response.status}`);
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      if (signal.aborted) return;
      take(page, form);
      // To pass on, and for the button that goes back.
      history.replaceState(null, '', address);
      announce(form.dataset.updated ?? '');
    } catch {
      if (!signal.aborted) announce(form.dataset.failed ?? '');
    }
  }

  form.addEventListener('change', () => void update());
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.type !== 'search' && target.type !== 'color') return;
    if (target.type === 'color') styleStage(form);
    clearTimeout(pause);
    pause = setTimeout(() => void update(), typingPause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void update().then(() => document.getElementById('copy-heading')?.focus());
  });
  colourPickers(form);
  watchCopying();
  guardStage();
  watchWidth();
  styleStage(form);
}

function addressOf(form: HTMLFormElement): string {
  const chosen = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  return `${form.action}?${new URLSearchParams(chosen)}`;
}

/** Puts what changed in its place; fields keep their focus and what is typed in them. */
function take(page: Document, form: HTMLFormElement): void {
  for (const next of page.querySelectorAll<HTMLElement>('[data-live]')) {
    const present = document.getElementById(next.id);
    if (!present) continue;
    const opened = [...present.querySelectorAll('details')].map(({ open }) => open);
    present.className = next.className;
    present.replaceChildren(...document.importNode(next, true).childNodes);
    for (const [index, details] of [...present.querySelectorAll('details')].entries())
      details.open = opened[index] ?? false;
  }
  for (const next of page.querySelectorAll<HTMLInputElement>('input[aria-invalid]'))
    document.getElementById(next.id)?.setAttribute('aria-invalid', next.getAttribute('aria-invalid') ?? 'false');
  for (const id of ['network', 'locale']) takeOptions(selectIn(document, id), selectIn(page, id));
  const [link, next] = [otherLanguage(document), otherLanguage(page)];
  if (link && next) link.href = next.getAttribute('href') ?? '';
  swapStage(page);
  styleStage(form);
}

/** Where somebody is choosing in it, it stays as it is. */
function takeOptions(present: HTMLSelectElement | null, next: HTMLSelectElement | null): void {
  if (!present || !next || present === document.activeElement) return;
  const { value } = next;
  present.replaceChildren(...document.importNode(next, true).childNodes);
  // A list that loses its chosen option chooses the next, and both come along.
  present.value = value;
}

const selectIn = (page: Document, id: string) => page.querySelector<HTMLSelectElement>(`select#${id}`);

const otherLanguage = (page: Document) => page.querySelector<HTMLAnchorElement>('header a[hreflang]');
