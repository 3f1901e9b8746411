// The page with every element in every state, for who makes or judges the look.
import { escaped } from '../hosted/escaped.ts';
import { addressOf, type Chosen, choices, chosenBy, names } from './choices.ts';
import type { State } from './state.ts';
import { states } from './states.ts';

const elements = [...new Set(states.map(({ tag }) => tag))];

const attributes = (given: Record<string, string>) =>
  Object.entries(given)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

function link(chosen: Chosen, change: Partial<Chosen>, words: string): string {
  const isHere = Object.entries(change).every(([name, value]) => chosen[name as keyof Chosen] === value);
  return `<a href="${escaped(addressOf(chosen, change))}"${isHere ? ' aria-current="true"' : ''}>${escaped(words)}</a>`;
}

const options = (chosen: Chosen) =>
  names
    .map(
      (name) =>
        `<p><span>${name}</span> ${choices[name].map((value) => link(chosen, { [name]: value }, value)).join(' ')}</p>`,
    )
    .join('\n      ');

function shown({ name, tag, attributes: own, act, shows }: State, chosen: Chosen): string {
  const all = {
    endpoint: `/gallery/api/${name}`,
    locale: chosen.lang,
    ...own,
    'data-shows': shows,
    ...(act && { 'data-act': JSON.stringify(act) }),
  };
  return `<section id="${name}" aria-label="${name}">
        <h2>${link(chosen, { state: name }, name)}</h2>
        <div class="place w${chosen.width}" lang="${chosen.lang}"><${tag}${attributes(all)}><a href="/">Bekijk dit bij Leerkring</a></${tag}></div>
      </section>`;
}

/** @param api origin of the built script */
export function galleryPage(query: URLSearchParams, api: string): string {
  const chosen = chosenBy(query, elements);
  const { element, state, theme, scheme, density } = chosen;
  const here = states.filter(({ tag, name }) => (state ? name === state : tag === element));
  const themed = theme === 'none' ? '' : `<link rel="stylesheet" href="/themes/${theme}.css" />`;
  return `<!doctype html>
<html lang="en" class="${scheme} ${density} ${theme}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${state || element} – gallery of Leerkring</title>
    <link rel="icon" href="/linde.svg" />
    <link rel="stylesheet" href="/gallery/gallery.css" />
    ${themed}
    <script type="module" src="${api}/widgets/v1/leerkring.js"></script>
    <script type="module" src="/gallery/gallery.client.ts"></script>
  </head>
  <body>
    <header>
      <h1>Every element in every state</h1>
      <nav aria-label="Elements">${elements.map((tag) => link(chosen, { element: tag, state: '' }, tag)).join(' ')}</nav>
      <div class="options">
      ${options(chosen)}
      </div>
      <details>
        <summary>${here.length} states</summary>
        <ul>${here.map(({ name }) => `<li><a href="#${name}">${name}</a></li>`).join('')}</ul>
      </details>
    </header>
    <main>
      ${here.map((one) => shown(one, chosen)).join('\n      ')}
    </main>
  </body>
</html>
`;
}
