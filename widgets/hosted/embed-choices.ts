/** What somebody can put on their page, in the words of the builder: one of our elements, or one with another subject. */
export const kinds = [
  'networks',
  'network',
  'sign-up',
  'start',
  'programme',
  'work-forms',
  'convenants',
  'outcome',
] as const;
export type Kind = (typeof kinds)[number];

/** What a page is made with, as its web master calls it. */
export const systems = ['html', 'wordpress', 'drupal', 'sitecore', 'other', 'sharepoint', 'react', 'vue'] as const;
export type System = (typeof systems)[number];

/** How much room there is between things. */
export const densities = ['normal', 'compact'] as const;
export type Density = (typeof densities)[number];

/** Stylesheets to copy. */
export const themes = ['neutral', 'nl-design-system', 'hospital'] as const;
export type Theme = (typeof themes)[number];

const typedFields = ['accent', 'text', 'partner', 'site'] as const;
export type TypedField = (typeof typedFields)[number];

/** Where a choice was not made, or does not hold, the text is empty. */
export interface Choices {
  readonly kind: Kind;
  readonly system: System;
  /** A slug, like the other three; each counts only for kinds that are about one. */
  readonly network: string;
  readonly programme: string;
  readonly region: string;
  readonly outcome: string;
  /** Words of the network that is looked for. */
  readonly search: string;
  /** Empty: as the page around it, which a frame cannot know. */
  readonly locale: '' | 'nl' | 'en';
  /** #rrggbb, like `text`. */
  readonly accent: string;
  readonly text: string;
  readonly density: Density;
  readonly partner: string;
  /** Origin of the page that it comes on. */
  readonly site: string;
  /** The first file by its hash, which brings no fixes by itself. */
  readonly pin: boolean;
}

export interface ReadChoices {
  readonly choices: Choices;
  /** As typed, to show again. */
  readonly typed: Readonly<Record<TypedField, string>>;
  /** What was typed and does not hold. */
  readonly mistakes: readonly TypedField[];
}

/** Longer than anything that holds, short enough to show again. */
const LONGEST = 300;

/** What a kind is about. */
export type SubjectKind = 'network' | 'programme' | 'region' | 'outcome';

const subjects: Record<Kind, SubjectKind> = {
  networks: 'programme',
  network: 'network',
  'sign-up': 'network',
  start: 'programme',
  programme: 'programme',
  'work-forms': 'programme',
  convenants: 'region',
  outcome: 'outcome',
};

export const subjectOf = (kind: Kind) => subjects[kind];

/** @param query of an address; what does not hold counts as not chosen */
export function readChoices(query: Readonly<Record<string, unknown>>): ReadChoices {
  const asked = (name: string) => {
    const value = query[name];
    return typeof value === 'string' ? value.trim().slice(0, LONGEST) : '';
  };
  const typed = { accent: asked('accent'), text: asked('text'), partner: asked('partner'), site: asked('site') };
  const read = {
    accent: colour(typed.accent),
    text: colour(typed.text),
    partner: /^pk_[a-z0-9_]{3,60}$/.test(typed.partner) ? typed.partner : '',
    site: originOf(typed.site),
  };
  const system = oneOf(systems, asked('system'));
  return {
    choices: {
      kind: oneOf(kinds, asked('element')),
      system,
      network: slug(asked('network')),
      programme: slug(asked('programme')),
      region: slug(asked('region')),
      outcome: slug(asked('outcome')),
      search: asked('search').slice(0, 100),
      locale: localeOf(asked('locale'), asked('lang'), system),
      density: oneOf(densities, asked('density')),
      ...read,
      pin: asked('pin') === 'yes',
    },
    typed,
    mistakes: typedFields.filter((field) => typed[field] !== '' && read[field] === ''),
  };
}

const oneOf = <Value extends string>(values: readonly [Value, ...Value[]], asked: string): Value =>
  values.find((value) => value === asked) ?? values[0];

/** For the locale, where it is chosen to be the page's own. */
export const AS_PAGE = 'page';

/** Without a choice an element speaks the reader's language: only of one that is known can a page ask beforehand. */
function localeOf(asked: string, lang: string, system: System): Choices['locale'] {
  if (asked === 'nl' || asked === 'en') return asked;
  return asked === AS_PAGE && system !== 'sharepoint' ? '' : lang === 'en' ? 'en' : 'nl';
}

/** A name of dots only would be another folder of the address. */
const slug = (asked: string) => (/^(?!\.+$)[A-Za-z0-9._~-]{1,255}$/.test(asked) ? asked : '');

/** @returns #rrggbb; empty: no colour of 3 or 6 hexadecimal digits */
function colour(asked: string): string {
  const digits = /^#?((?:[0-9a-f]{3}){1,2})$/i.exec(asked)?.[1]?.toLowerCase();
  if (!digits) return '';
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

/** Of an address as people type it: with or without https, and with a page. @returns as browsers write the header Origin */
function originOf(asked: string): string {
  if (asked === '') return '';
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(asked) ? asked : `https://${asked}`);
  // A name without a dot is one of an intranet: those exist.
  return url && /^https?:$/.test(url.protocol) && /^[\w.[\]:-]+$/.test(url.host) ? url.origin : '';
}
