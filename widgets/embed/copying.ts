import { announce } from './announce.ts';

const buttons = () => document.querySelectorAll<HTMLButtonElement>('button[data-copy]');

/** Shows the buttons to copy with, also those that come later. */
export function watchCopying(): void {
  const reveal = () => {
    for (const button of buttons()) button.hidden = false;
  };
  reveal();
  new MutationObserver(reveal).observe(document.body, { childList: true, subtree: true });
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copy]') : null;
    if (button) void copy(button);
  });
}

async function copy({ dataset }: HTMLButtonElement): Promise<void> {
  const source = document.getElementById(dataset.copy ?? '');
  if (!source) return;
  try {
    await navigator.clipboard.writeText(source.textContent);
    announce(dataset.copied ?? '');
  } catch {
    // On a page without https there is no clipboard, and a browser may refuse it.
    source.closest('details')?.setAttribute('open', '');
    getSelection()?.selectAllChildren(source);
    announce(dataset.failed ?? '');
  }
}
