// What the elements' look makes of two colours (`look.css.ts`), reckoned where no browser shows it.
import { linear, luminance } from '../embed/contrast.ts';

/** Lightness 0 to 1, and two axes of colour. */
type Oklab = readonly [l: number, a: number, b: number];

/** What shows where nothing is chosen. */
export const usualColours = { accent: '#0b5f7a', text: '#17252b' } as const;

/** Each as #rrggbb. */
interface DerivedColours {
  /** Behind texts: white, or nearly black where the text is light. */
  readonly paper: string;
  /** The accent as a colour of text. */
  readonly ink: string;
  /** On a button in the accent. */
  readonly onAccent: string;
  readonly quiet: string;
  readonly tint: string;
}

/** @param colours #rrggbb */
export function derivedColours(accent: string, text: string): DerivedColours {
  const [from, letters] = [oklabOf(accent), oklabOf(text)];
  const paper: Oklab = [clamp(0.22, (0.6 - letters[0]) * 99, 1), 0, 0];
  const isDark = letters[0] > 0.6;
  const ink: Oklab = [isDark ? clamp(0.72, from[0], 1) : clamp(0.36, from[0], 0.5), from[1], from[2]];
  return {
    paper: hexOf(paper),
    ink: hexOf(ink),
    // At this luminance white and black contrast as much.
    onAccent: luminance(accent) < 0.18 ? '#ffffff' : '#000000',
    quiet: hexOf(mixed(letters, paper, 0.75)),
    tint: hexOf(mixed(from, paper, 0.09)),
  };
}

const clamp = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value));

const mixed = (one: Oklab, other: Oklab, share: number): Oklab => [
  one[0] * share + other[0] * (1 - share),
  one[1] * share + other[1] * (1 - share),
  one[2] * share + other[2] * (1 - share),
];

// The matrices of CSS Color 4, by way of linear sRGB.
function oklabOf(colour: string): Oklab {
  const [r, g, b] = linear(colour);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** What no screen shows is cut off, as browsers do. */
function hexOf([lightness, a, b]: Oklab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const parts = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((part) => {
    const light = clamp(0, part, 1);
    const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
