// From choices to what somebody pastes. Pure: the page of the builder and its tests use the same.
import type { Choices, System } from '../hosted/embed-choices.ts';
import { addressOf, attributesOf, colourRule, frameHeightOf, roomOf, type Subject, tagOf } from './kinds.ts';
import { firstQuestion } from './preload.ts';
import { snippetWords } from './snippet.texts.ts';

/** How it comes on a page: by our script, in a frame where no script may be, or in an app that is built. */
type Way = 'script' | 'frame' | 'app';

const ways = {
  html: 'script',
  wordpress: 'script',
  drupal: 'script',
  sitecore: 'script',
  other: 'script',
  sharepoint: 'frame',
  react: 'app',
  vue: 'app',
} as const satisfies Record<System, Way>;

export const wayOf = (system: System): Way => ways[system];

/** Where the snippet is pasted, script tag and all. */
export type ScriptSystem = { [Name in System]: (typeof ways)[Name] extends 'script' ? Name : never }[System];

export const isPasted = (system: System): system is ScriptSystem => ways[system] === 'script';

export interface Place {
  /** Of our pages and scripts. */
  readonly origin: string;
  /** Of the first file of this build; null: not built, so there is nothing to pin. */
  readonly pinned: { readonly path: string; readonly integrity: string } | null;
  /** In which the link speaks, where the choices name no language. */
  readonly language: 'nl' | 'en';
}

/** What is pasted in one place. */
export interface Piece {
  readonly what: 'html' | 'css' | 'link' | 'frame' | 'height' | 'page' | 'types' | 'component' | 'build' | 'address';
  readonly code: string;
}

const STABLE = '/widgets/v1/leerkring.js';

/**
 * Safe as text and in double quotes, in HTML and in JSX; and to Vue, which reads `{{` before it reads entities.
 * What is left is readable, for who has to trust what they paste.
 */
export function escaped(text: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"'{}`\\]|\p{Cc}/gu, (found) => named[found] ?? `&#${found.codePointAt(0)};`);
}

const words = (as: 'link' | 'frame', { kind, locale }: Choices, { title }: Subject, { language }: Place) =>
  escaped(snippetWords[locale || language][as][kind](title));

/** A link: what is left where nothing else is allowed. */
export function linkOf(choices: Choices, subject: Subject, place: Place): string {
  return `<a href="${escaped(addressOf(choices, subject, place))}">${words('link', choices, subject, place)}</a>`;
}

/** A frame of a fixed height. Shown only on the pages of the chosen partner, so without one there is none. */
export function frameOf(choices: Choices, subject: Subject, place: Place): string | null {
  if (!choices.partner) return null;
  const source = escaped(addressOf(choices, subject, place, true));
  // Not a style attribute: a strict policy leaves those out.
  return `<iframe src="${source}" title="${words('frame', choices, subject, place)}" width="100%" height="${frameHeightOf(choices.kind)}" frameborder="0" loading="lazy"></iframe>`;
}

/**
 * For a script of the page's own, which makes each frame as high as what is in it. A script element would need a nonce where the page
 * has a strict policy, and many editors strip it.
 */
const listenerOf = ({ origin }: Place) => `addEventListener('message', ({ origin, source, data }) => {
  if (origin !== '${origin}' || data?.type !== 'leerkring-height') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source) continue;
    frame.height = data.height;
    if (data.top) frame.scrollIntoView();
  }
});`;

/** Where somebody who may place no script element may still have a script file of the site's own. */
const hasOwnScripts = (system: System) => system === 'html' || system === 'wordpress' || system === 'other';

function scriptOf({ pin }: Choices, { origin, pinned }: Place): string {
  return pin && pinned
    ? `<script type="module" src="${origin}${pinned.path}" integrity="${pinned.integrity}" crossorigin="anonymous"></script>`
    : `<script type="module" src="${origin}${STABLE}"></script>`;
}

/** Before the script; an editor that takes it out takes nothing that is missed. @returns null: not there, or of no use */
export function preloadOf(choices: Choices, subject: Subject, place: Place): string | null {
  const address = wayOf(choices.system) === 'script' ? firstQuestion(choices, subject, place) : null;
  return address && `<link rel="preload" as="fetch" crossorigin href="${escaped(address)}">`;
}

/**
 * Keeps a place for what the script will show, so that the page does not move when it comes. An empty drawing: a policy may leave out
 * styles, and the element never shows it.
 */
const roomFor = ({ kind }: Choices, subject: Subject) =>
  `<br><svg width="1" height="${roomOf(kind, subject)}em" aria-hidden="true"></svg>`;

/** Of the element. */
export function startTag(choices: Choices, subject: Subject): string {
  const attributes = attributesOf(choices, subject).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tagOf(choices.kind)}${attributes.join('')}>`;
}

/** The element with its link inside. No blank lines: some editors make paragraphs of them. */
export function elementWithLink(choices: Choices, subject: Subject, place: Place): string {
  // What an app shows it puts there itself, script and all.
  const room = wayOf(choices.system) === 'script' ? roomFor(choices, subject) : '';
  return `${startTag(choices, subject)}\n  ${linkOf(choices, subject, place)}${room}\n</${tagOf(choices.kind)}>`;
}

/** What TypeScript has to know of an element that comes by the script tag; the npm package brings its own types. */
function typesOf(choices: Choices, subject: Subject): string {
  const attributes = attributesOf(choices, subject).map(([name]) => `        ${name}?: string;\n`);
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${tagOf(choices.kind)}': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
${attributes.join('')}      };
    }
  }
}`;
}

const indented = (code: string, by: string) => code.replace(/^/gm, by);

/** What to paste, in the order in which to do it; the first is the thing itself. */
export function piecesOf(choices: Choices, subject: Subject, place: Place): Piece[] {
  const { system } = choices;
  const piece = (what: Piece['what'], code: string | null): Piece[] => (code ? [{ what, code }] : []);
  const link = [
    ...piece('link', linkOf(choices, subject, place)),
    ...piece('address', addressOf(choices, subject, place)),
  ];
  const frame = frameOf(choices, subject, place);
  const framed = [
    ...piece('frame', frame),
    ...piece('height', frame && hasOwnScripts(system) ? listenerOf(place) : null),
  ];
  if (wayOf(system) === 'frame') return [...framed, ...link];

  const colours = piece('css', colourRule(choices));
  const script = scriptOf(choices, place);
  const element = elementWithLink(choices, subject, place);
  if (system === 'react') {
    const component = `export function Leerkring() {\n  return (\n${indented(element, '    ')}\n  );\n}`;
    return [
      ...piece('page', script),
      ...piece('component', component),
      ...piece('types', typesOf(choices, subject)),
      ...colours,
    ];
  }
  if (system === 'vue') {
    const build = `vue({\n  template: {\n    compilerOptions: { isCustomElement: (tag) => tag.startsWith('leerkring-') },\n  },\n})`;
    const component = `<template>\n${indented(element, '  ')}\n</template>`;
    return [...piece('page', script), ...piece('build', build), ...piece('component', component), ...colours];
  }
  const lines = [preloadOf(choices, subject, place), script, element].filter((line) => line !== null);
  return [...piece('html', lines.join('\n')), ...colours, ...framed, ...link];
}

/** A line of a Content-Security-Policy that the page needs. */
export interface PolicyLine {
  readonly directive: 'script-src' | 'connect-src' | 'frame-src' | 'trusted-types';
  /** To add to what the directive allows already. */
  readonly value: string;
}

/** For a page with a policy; nothing else of it has to change. */
export function policyFor(system: System, origin: string): PolicyLine[] {
  if (wayOf(system) === 'frame') return [{ directive: 'frame-src', value: origin }];
  return [
    { directive: 'script-src', value: origin },
    { directive: 'connect-src', value: origin },
    { directive: 'trusted-types', value: 'lit-html' },
  ];
}
