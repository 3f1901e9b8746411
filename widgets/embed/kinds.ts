// What is different for each thing that somebody can put on a page.
import type { Choices, Kind } from '../hosted/embed-choices.ts';

/** What the snippet is about. Of all regions together slug and title are empty. */
export interface Subject {
  readonly slug: string;
  readonly title: string;
}

interface Thing {
  readonly tag: string;
  /** Names the subject. */
  readonly attribute: string;
  /** Path of the hosted page that says and does the same. */
  path(slug: string): string;
  /** Pixels: shows the most of it that a page can spare; what is longer scrolls inside. */
  readonly frameHeight: number;
  /** Of the text size: about what it takes at least, in any width. */
  readonly room: number;
  /** The same where it is about all there are. */
  readonly roomForAll?: number;
}

const network = (slug: string) => `/n/${encodeURIComponent(slug)}`;
const programme = (slug: string) => `/p/${encodeURIComponent(slug)}`;

const things: Record<Kind, Thing> = {
  networks: { tag: 'leerkring-networks', attribute: 'programme', path: programme, frameHeight: 900, room: 50 },
  network: { tag: 'leerkring-network', attribute: 'slug', path: network, frameHeight: 480, room: 19 },
  'sign-up': {
    tag: 'leerkring-sign-up',
    attribute: 'network',
    path: (slug) => `${network(slug)}/sign-up`,
    frameHeight: 900,
    room: 48,
  },
  start: {
    tag: 'leerkring-sign-up',
    attribute: 'programme',
    path: (slug) => `${programme(slug)}/sign-up`,
    frameHeight: 1000,
    room: 48,
  },
  programme: { tag: 'leerkring-programme', attribute: 'slug', path: programme, frameHeight: 900, room: 50 },
  'work-forms': {
    tag: 'leerkring-work-forms',
    attribute: 'programme',
    path: (slug) => `${programme(slug)}#werkvormen`,
    frameHeight: 700,
    room: 12,
  },
  convenants: {
    tag: 'leerkring-convenants',
    attribute: 'region',
    path: (slug) => `/convenants${slug && `?region=${encodeURIComponent(slug)}`}`,
    frameHeight: 900,
    room: 24,
    roomForAll: 50,
  },
  outcome: {
    tag: 'leerkring-outcome',
    attribute: 'slug',
    path: (slug) => `/o/${encodeURIComponent(slug)}`,
    frameHeight: 420,
    room: 14,
  },
};

/** Of the usual room between things. */
export const COMPACT = '0.75';

export const tagOf = (kind: Kind) => things[kind].tag;

/** Of the text size. */
export function roomOf(kind: Kind, { slug }: Subject): number {
  const { room, roomForAll = room } = things[kind];
  return slug ? room : roomForAll;
}

export const frameHeightOf = (kind: Kind) => things[kind].frameHeight;

/** Whether people sign up in it, so that the page has to be known by its key. */
export const signsUp = (kind: Kind) => !['work-forms', 'convenants', 'outcome'].includes(kind);

/** The element's own attributes, in the order in which they are read. */
export function attributesOf(choices: Choices, subject: Subject): readonly (readonly [name: string, value: string])[] {
  const { kind, partner, locale } = choices;
  const attributes = [
    [things[kind].attribute, subject.slug],
    ['partner', signsUp(kind) ? partner : ''],
    ['locale', locale],
  ] as const;
  return attributes.filter(([, value]) => value !== '');
}

/** Address of the hosted page. @param frame the bare variant, in the chosen colours */
export function addressOf(
  choices: Choices,
  subject: Subject,
  { origin, language }: { readonly origin: string; readonly language: 'nl' | 'en' },
  frame = false,
): string {
  const { kind, partner, locale, accent, text } = choices;
  const [path = '', section] = things[kind].path(subject.slug).split('#');
  const query = [
    frame && 'frame',
    partner && `partner=${partner}`,
    // Our pages do not know the page around them: without a choice they speak as the text of the link does. Dutch is usual.
    (locale || language === 'en') && `lang=${locale || language}`,
    frame && accent && `accent=${accent.slice(1)}`,
    frame && text && `text=${text.slice(1)}`,
  ].filter(Boolean);
  return `${origin}${path}${query.length > 0 ? `${path.includes('?') ? '&' : '?'}${query.join('&')}` : ''}${section ? `#${section}` : ''}`;
}

/** The chosen look as one rule for the stylesheet of the page. @returns null: none chosen */
export function colourRule({ kind, accent, text, density }: Choices): string | null {
  const properties = [
    accent && `  --leerkring-accent: ${accent};`,
    text && `  --leerkring-text: ${text};`,
    density === 'compact' && `  --leerkring-space: ${COMPACT};`,
  ];
  const chosen = properties.filter(Boolean);
  return chosen.length > 0 ? `${tagOf(kind)} {\n${chosen.join('\n')}\n}` : null;
}
