// From choices to what somebody pastes. Pure: the page of the builder and its tests use the same.
import { type Choices, type Kind, type System, subjectOf } from '../hosted/embed-choices.ts';
import { snippetWords } from './snippet.texts.ts';

/** How it comes on a page: by our script, in a frame where no script may be, or in an app that is built. */
export type Way = 'script' | 'frame' | 'app';

export const wayOf = (system: System): Way =>
  system === 'sharepoint' ? 'frame' : system === 'react' || system === 'vue' ? 'app' : 'script';

/** What the snippet is about. */
export interface Subject {
  readonly slug: string;
  readonly title: string;
}

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
  readonly what: 'html' | 'css' | 'link' | 'frame' | 'page' | 'component' | 'build' | 'address';
  readonly code: string;
}

const elementOf: Record<Kind, string> = {
  networks: 'leerkring-networks',
  network: 'leerkring-network',
  'sign-up': 'leerkring-sign-up',
  start: 'leerkring-sign-up',
  programme: 'leerkring-programme',
  'work-forms': 'leerkring-work-forms',
};

export const STABLE = '/widgets/v1/leerkring.js';

/** Pixels: shows the most of it that a page can spare; what is longer scrolls inside. */
export const frameHeights: Record<Kind, number> = {
  networks: 900,
  network: 480,
  'sign-up': 900,
  start: 1000,
  programme: 900,
  'work-forms': 700,
};

/**
 * Safe as text and in double quotes, in HTML and in JSX; and to Vue, which reads `{{` before it reads entities.
 * What is left is readable, for who has to trust what they paste.
 */
export function escaped(text: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"'{}`\\]|\p{Cc}/gu, (found) => named[found] ?? `&#${found.codePointAt(0)};`);
}

/** The element's own attributes, in the order in which they are read. */
export function attributesOf(choices: Choices, subject: Subject): readonly (readonly [name: string, value: string])[] {
  const own: Record<Kind, string> = {
    networks: 'programme',
    network: 'slug',
    'sign-up': 'network',
    start: 'programme',
    programme: 'slug',
    'work-forms': 'programme',
  };
  const attributes = [
    [own[choices.kind], subject.slug],
    ['partner', choices.kind === 'work-forms' ? '' : choices.partner],
    ['locale', choices.locale],
  ] as const;
  return attributes.filter(([, value]) => value !== '');
}

export const tagOf = (kind: Kind) => elementOf[kind];

/** Address of the hosted page that says and does the same. @param frame the bare variant, in the chosen colours */
export function addressOf(
  choices: Choices,
  subject: Subject,
  { origin, language }: Pick<Place, 'origin' | 'language'>,
  frame = false,
): string {
  const { kind, partner, locale, accent, text } = choices;
  const path = `/${subjectOf(kind) === 'network' ? 'n' : 'p'}/${encodeURIComponent(subject.slug)}`;
  const form = kind === 'sign-up' || kind === 'start' ? '/sign-up' : '';
  const query = [
    frame && 'frame',
    partner && `partner=${partner}`,
    // Our pages do not know the page around them: without a choice they speak as the text of the link does. Dutch is usual.
    (locale || language === 'en') && `lang=${locale || language}`,
    frame && accent && `accent=${accent.slice(1)}`,
    frame && text && `text=${text.slice(1)}`,
  ].filter(Boolean);
  return `${origin}${path}${form}${query.length > 0 ? `?${query.join('&')}` : ''}`;
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
  return `<iframe src="${source}" title="${words('frame', choices, subject, place)}" width="100%" height="${frameHeights[choices.kind]}" frameborder="0" loading="lazy"></iframe>`;
}

export function scriptOf({ pin }: Choices, { origin, pinned }: Place): string {
  return pin && pinned
    ? `<script type="module" src="${origin}${pinned.path}" integrity="${pinned.integrity}" crossorigin="anonymous"></script>`
    : `<script type="module" src="${origin}${STABLE}"></script>`;
}

/** The element with its link inside. No blank lines: some editors make paragraphs of them. */
function elementWithLink(choices: Choices, subject: Subject, place: Place, more = ''): string {
  const tag = elementOf[choices.kind];
  const attributes = attributesOf(choices, subject).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${attributes.join('')}${more}>\n  ${linkOf(choices, subject, place)}\n</${tag}>`;
}

/** The chosen colours as one rule for the stylesheet of the page. @returns null: none chosen */
export function rule({ kind, accent, text }: Choices): string | null {
  const properties = [accent && `  --leerkring-accent: ${accent};`, text && `  --leerkring-text: ${text};`];
  const chosen = properties.filter(Boolean);
  return chosen.length > 0 ? `${elementOf[kind]} {\n${chosen.join('\n')}\n}` : null;
}

const indented = (code: string, by: string) => code.replace(/^/gm, by);

/** What to paste, in the order in which to do it; the first is the thing itself. */
export function piecesOf(choices: Choices, subject: Subject, place: Place): Piece[] {
  const { system } = choices;
  const link: Piece[] = [
    { what: 'link', code: linkOf(choices, subject, place) },
    { what: 'address', code: addressOf(choices, subject, place) },
  ];
  const frame = frameOf(choices, subject, place);
  const framed: Piece[] = frame ? [{ what: 'frame', code: frame }] : [];
  if (wayOf(system) === 'frame') return [...framed, ...link];

  const css = rule(choices);
  const colours: Piece[] = css ? [{ what: 'css', code: css }] : [];
  const script = scriptOf(choices, place);
  const element = elementWithLink(choices, subject, place);
  if (system === 'react') {
    const component = `export function Leerkring() {\n  return (\n${indented(element, '    ')}\n  );\n}`;
    return [{ what: 'page', code: script }, { what: 'component', code: component }, ...colours];
  }
  if (system === 'vue') {
    const build = `vue({\n  template: {\n    compilerOptions: { isCustomElement: (tag) => tag.startsWith('leerkring-') },\n  },\n})`;
    const component = `<template>\n${indented(element, '  ')}\n</template>`;
    return [
      { what: 'page', code: script },
      { what: 'build', code: build },
      { what: 'component', code: component },
      ...colours,
    ];
  }
  return [{ what: 'html', code: `${script}\n${element}` }, ...colours, ...framed, ...link];
}

/** A line of a Content-Security-Policy that the page needs. */
export interface PolicyLine {
  readonly directive: 'script-src' | 'connect-src' | 'img-src' | 'frame-src' | 'trusted-types';
  /** To add to what the directive allows already. */
  readonly value: string;
}

/** For a page with a policy; nothing else of it has to change. */
export function policyFor(system: System, origin: string): PolicyLine[] {
  if (wayOf(system) === 'frame') return [{ directive: 'frame-src', value: origin }];
  return [
    { directive: 'script-src', value: origin },
    { directive: 'connect-src', value: origin },
    { directive: 'img-src', value: origin },
    // Twice the script on one page makes the name twice.
    { directive: 'trusted-types', value: "lit-html 'allow-duplicates'" },
  ];
}
