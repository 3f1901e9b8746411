// The preview: the element as it will be, from our own origin.

import { readChoices } from '../hosted/embed-choices.ts';
import { COMPACT } from './kinds.ts';

const stage = () => document.getElementById('stage');

/** Colours as custom properties, and a frame's height, by script: the page's policy allows no style attributes. */
export function styleStage(form: HTMLFormElement): void {
  const { accent, text, density } = readChoices(Object.fromEntries(new FormData(form))).choices;
  const style = stage()?.style;
  for (const [name, value] of [
    ['--leerkring-accent', accent],
    ['--leerkring-text', text],
    ['--leerkring-space', density === 'compact' ? COMPACT : ''],
  ] as const)
    if (value) style?.setProperty(name, value);
    else style?.removeProperty(name);
  const frame = stage()?.querySelector('iframe');
  // As high as it will be: the style of all pages gives frames a height of its own.
  if (frame) frame.style.height = `${frame.height}px`;
}

/** The same element with other attributes stays: it asks the API by itself. */
export function swapStage(page: Document): void {
  const next = page.getElementById('stage')?.firstElementChild;
  const present = stage()?.firstElementChild;
  if (!next || !present || next.isEqualNode(present)) return;
  document.getElementById('not-sent')?.replaceChildren();
  if (next.localName !== present.localName || next.localName === 'iframe') {
    present.replaceWith(document.importNode(next, true));
    return;
  }
  for (const { name } of [...present.attributes]) if (!next.hasAttribute(name)) present.removeAttribute(name);
  for (const { name, value } of next.attributes)
    if (present.getAttribute(name) !== value) present.setAttribute(name, value);
  present.replaceChildren(...document.importNode(next, true).childNodes);
}

/**
 * Keeps the form in the preview from being sent. Enter in a field and a press of the button are both a click on it, and clicks are
 * heard here first. What still got through, the API would refuse for its key.
 */
export function guardStage(): void {
  const guarded = stage();
  guarded?.addEventListener(
    'click',
    (event) => {
      const path = event.composedPath().filter((node) => node instanceof HTMLElement);
      const sends = path.some((node) => node instanceof HTMLButtonElement && node.type === 'submit' && node.form);
      if (!sends || !path.some(({ localName }) => localName === 'leerkring-sign-up')) return;
      event.preventDefault();
      event.stopPropagation();
      const told = document.getElementById('not-sent');
      if (!told) return;
      told.textContent = guarded.dataset.notSent ?? '';
      told.scrollIntoView({ block: 'nearest' });
    },
    true,
  );
}

/** A side bar is a real place to be. */
export function watchWidth(): void {
  const widths = document.getElementById('widths');
  if (!widths) return;
  widths.hidden = false;
  widths.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) stage()?.classList.toggle('narrow', target.value === 'narrow');
  });
}
