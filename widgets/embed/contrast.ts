/** WCAG 2.2, 1.4.3: of text of a usual size with what is behind it. */
export const LEAST_CONTRAST = 4.5;

/** Contrast ratio of two colours as WCAG 2.2 defines it, 1 to 21. @param colours #rrggbb */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The ratio as it may be told: never rounded up over the bound. */
export const told = (ratio: number) => Math.floor(ratio * 10) / 10;

/** Relative luminance, 0 to 1. @param colour #rrggbb */
export function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue as light, 0 to 1. @param colour #rrggbb */
export function linear(colour: string): [red: number, green: number, blue: number] {
  const light = (at: number) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [light(1), light(3), light(5)];
}
