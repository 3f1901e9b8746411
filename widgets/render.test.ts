import { html, nothing } from 'lit/html.js';
import { expect, test } from 'vitest';
import { place } from './render.ts';

function root(host: unknown = undefined) {
  const element = document.body.appendChild(document.createElement('div'));
  return { element, show: place(element.appendChild(new Comment()), host) };
}
const text = ({ textContent }: Element) => textContent?.replace(/\s+/g, ' ').trim();

test('what did not change stays the same node, and keeps what was typed in it', () => {
  const { element, show } = root();
  const form = (label: unknown) => html`<label>${label} <input /></label>`;
  show(form('Naam'));
  const input = element.querySelector('input');
  if (input) input.value = 'Sanne';
  show(form('Je naam'));
  expect(element.querySelector('input')).toBe(input);
  expect(input?.value).toBe('Sanne');
  expect(text(element)).toBe('Je naam');
});

test('places follow one another, are left empty, and are filled again', () => {
  const { element, show } = root();
  const line = (...[a, b, c]: unknown[]) => html`${a}<i>${b}</i>${c}`;
  show(line('een', html`<b>twee</b>`, 3));
  expect(element.innerHTML.replace(/<!--.*?-->/g, '')).toBe('een<i><b>twee</b></i>3');
  show(line(nothing, null, ''));
  expect(element.innerHTML.replace(/<!--.*?-->/g, '')).toBe('<i></i>');
  show(line(html`<b>1</b>`, [2, html`<u>3</u>`], undefined));
  expect(element.innerHTML.replace(/<!--.*?-->/g, '')).toBe('<b>1</b><i>2<u>3</u></i>');
});

test('a list grows and shrinks, and its nodes change places', () => {
  const { element, show } = root();
  const [a, b, c] = ['a', 'b', 'c'].map((id) => Object.assign(document.createElement('p'), { textContent: id }));
  const list = (...nodes: unknown[]) => html`<div>${nodes}</div>`;
  for (const nodes of [[a, b, c], [c, a], [b], [a, b, c], [], [c, b, a]]) {
    show(list(...nodes));
    expect([...element.querySelectorAll('p')]).toEqual(nodes);
  }
});

test('attributes take words around values, go with nothing, and never hold markup', () => {
  const { element, show } = root();
  const link = (kind: string, label: unknown, hidden: boolean) =>
    html`<a class="link ${kind} ${kind}" href="mailto:${'"><script>'}" aria-label=${label} ?hidden=${hidden}>x</a>`;
  show(link('small', nothing, true));
  const made = element.querySelector('a');
  expect([made?.className, made?.hidden, made?.hasAttribute('aria-label')]).toEqual(['link small small', true, false]);
  expect(element.querySelector('script')).toBeNull();
  show(link('big', false, false));
  expect([made?.className, made?.hidden, made?.ariaLabel]).toEqual(['link big big', false, 'false']);
});

test('listeners are those of the last render, with the host as this', () => {
  const heard: unknown[] = [];
  const host = { name: 'host' };
  const { element, show } = root(host);
  const button = (word: string) =>
    html`<button @click=${function (this: unknown) {
      heard.push([this, word]);
    }}>x</button>`;
  show(button('een'));
  show(button('twee'));
  element.querySelector('button')?.click();
  expect(heard).toEqual([[host, 'twee']]);
});

test('an editor’s text that looks like one of our marks is text', () => {
  const { element, show } = root();
  const strings = Object.assign(['<p title="{}">{} <!--{}--></p>'], { raw: [''] });
  show(html`<div>${html(strings)}</div>`);
  expect(text(element)).toBe('{}');
});
