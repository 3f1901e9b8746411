import { derivedColours } from '@leerkring/widgets/hosted/derived-colours.ts';

/** Red, green, blue, 0 to 255. */
type Colour = readonly [number, number, number];

/** The least contrast of text with what is behind it (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

const white: Colour = [255, 255, 255];
const black: Colour = [0, 0, 0];

/** What a frame shows when nobody chooses: the hosted pages' own palette, without its ground. */
const palettes = {
  light: { scheme: 'light', paper: white, text: [23, 37, 43], accent: [11, 95, 122], error: [163, 22, 31] },
  dark: { scheme: 'dark', paper: [18, 26, 30], text: [234, 240, 242], accent: [124, 199, 224], error: [255, 155, 155] },
} as const satisfies Record<string, { scheme: string } & Record<'paper' | 'text' | 'accent' | 'error', Colour>>;

/**
 * Custom properties of a frame, as CSS of one rule. Without a text colour it is light, whatever the reader's system says: it stands in
 * a page of somebody else. A light text colour says that the page around it is dark. As in the elements, buttons have the accent with
 * black or white on it, and links a shade of it that can be read. A text that could not be read is left out.
 * @param chosen 3 or 6 hexadecimal digits; anything else counts as not chosen
 */
export function frameColours(chosen: { readonly accent?: unknown; readonly text?: unknown }): string {
  const asked = { accent: readColour(chosen.accent), text: readColour(chosen.text) };
  const isDark = asked.text !== null && isLight(asked.text);
  const { scheme, paper, error, ...usual } = palettes[isDark ? 'dark' : 'light'];
  const readable = (colour: Colour | null, tint: Colour) =>
    colour !== null && contrast(colour, paper) >= LEAST_CONTRAST && contrast(colour, tint) >= LEAST_CONTRAST;
  const ink = asked.accent && readColour(derivedColours(hexOf(asked.accent), hexOf(usual.text)).ink.slice(1));
  const accent = ink && readable(ink, tintOf(ink, paper)) ? ink : usual.accent;
  const button = asked.accent ?? accent;
  const tint = tintOf(accent, paper);
  const text = asked.text && readable(asked.text, tint) ? asked.text : usual.text;
  const quiet = mixed(text, paper, 0.8);
  const colours = {
    accent,
    'on-accent': onColour(accent),
    button,
    'on-button': onColour(button),
    text,
    quiet: contrast(quiet, paper) >= LEAST_CONTRAST && contrast(quiet, tint) >= LEAST_CONTRAST ? quiet : text,
    line: mixed(text, paper, 0.2),
    paper,
    ground: paper,
    tint,
    error,
    'error-tint': tintOf(error, paper),
  };
  const properties = Object.entries(colours).map(([name, colour]) => `--${name}:${hexOf(colour)}`);
  return `:root{color-scheme:${scheme};${properties.join(';')}}`;
}

function readColour(given: unknown): Colour | null {
  if (typeof given !== 'string' || !/^([0-9a-f]{3}|[0-9a-f]{6})$/i.test(given)) return null;
  const [red = '', green = '', blue = ''] = given.match(given.length === 3 ? /./g : /../g) ?? [];
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part.length === 1 ? part + part : part, 16));
  return [r ?? 0, g ?? 0, b ?? 0];
}

const hexOf = (colour: Colour) => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** @param share of the first, from 0 to 1 */
function mixed(first: Colour, second: Colour, share: number): Colour {
  const part = (index: 0 | 1 | 2) => Math.round(first[index] * share + second[index] * (1 - share));
  return [part(0), part(1), part(2)];
}

const tintOf = (colour: Colour, paper: Colour) => mixed(colour, paper, 0.09);

const onColour = (colour: Colour) => (contrast(white, colour) >= contrast(black, colour) ? white : black);

const isLight = (colour: Colour) => contrast(colour, black) > contrast(colour, white);

/** Relative luminance (WCAG 2.2). */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: Colour, other: Colour): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}
