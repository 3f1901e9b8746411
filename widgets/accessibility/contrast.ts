// How far colours stand out, as a browser paints them.

type Rgb = readonly [red: number, green: number, blue: number, alpha: number];
const known = new Map<string, Rgb>();
let canvas: OffscreenCanvasRenderingContext2D | null | undefined;

/** Painted and read back: the browser knows every way to write a colour. */
export function rgb(colour: string): Rgb {
  const before = known.get(colour);
  if (before) return before;
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('This browser paints no canvas');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const made: Rgb = [red, green, blue, alpha / 255];
  known.set(colour, made);
  return made;
}

export const over = ([r, g, b, a]: Rgb, [R, G, B]: Rgb): Rgb => [
  r * a + R * (1 - a),
  g * a + G * (1 - a),
  b * a + B * (1 - a),
  1,
];

/** WCAG 2.2, "relative luminance". */
function luminance([red, green, blue]: Rgb): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function ratio(one: Rgb, other: Rgb): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

export const above = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/** What lies under what an element holds. */
export function paperOf(element: Element | null): Rgb {
  if (!element) return rgb('white');
  const own = rgb(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, paperOf(above(element)));
}

/** Of an element's text with what lies under it. */
export function contrast(element: Element | null | undefined): number {
  if (!element) throw new Error('There is no such element');
  const paper = paperOf(element);
  return ratio(over(rgb(getComputedStyle(element).color), paper), paper);
}
