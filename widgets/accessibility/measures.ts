// What can be measured of WCAG 2.2 AA without an opinion: contrasts, targets, and whether text is cut off.
import { above, contrast, over, paperOf, ratio, rgb } from './contrast.ts';
import { controlsIn, deep, seen, textsIn } from './deep.ts';

const named = (element: Element) => `<${element.localName} id="${element.id}" class="${element.className}">`;

/** Texts that stand out too little (1.4.3): 4.5, or 3 where they are large. */
export function faintTexts(root: Element): string[] {
  return [...textsIn(root)].flatMap(([text, holder]) => {
    const { fontSize, fontWeight } = getComputedStyle(holder);
    const size = Number.parseFloat(fontSize);
    const is = contrast(holder);
    // 18 points, or 14 of bold.
    const needs = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
    return is < needs ? [`${is.toFixed(2)} "${text}" in ${named(holder)}`] : [];
  });
}

/** Fields of which the edge stands out less than 3 from what is around them (1.4.11). */
export function faintFields(root: Element): string[] {
  const fields = controlsIn(root).filter((one) => one.matches('input, select, textarea'));
  return fields.flatMap((field) => {
    const around = paperOf(above(field));
    const border = over(rgb(getComputedStyle(field).borderBottomColor), around);
    const is = Math.max(ratio(border, around), ratio(paperOf(field), around));
    return is < 3 ? [`${is.toFixed(2)} ${named(field)}`] : [];
  });
}

/**
 * How far the outline of what has the focus stands out from what is around it; 0 without an outline of 2 px or more.
 * The browser's own ring is as it is (1.4.11 leaves it out).
 */
export function outlineContrast(focused: Element): number {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
  if (outlineStyle === 'auto') return Number.POSITIVE_INFINITY;
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return 0;
  const around = paperOf(above(focused));
  return ratio(over(rgb(outlineColor), around), around);
}

/** Side of a target, in CSS pixels (2.5.8). */
const least = 24;

/** Targets that are too small and too near another (2.5.8). Links in a sentence may be as high as its lines. */
export function tightTargets(root: Element): string[] {
  const targets = controlsIn(root).map((element) => ({
    element,
    // A label around a control is part of it.
    box: (element.closest('label') ?? element).getBoundingClientRect(),
  }));
  const small = targets.filter(({ element, box }) => !inSentence(element) && Math.min(box.width, box.height) < least);
  return small.flatMap(({ element, box }) => {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const near = targets.find((other) => {
      if (other.element === element) return false;
      const { left, right, top, bottom } = other.box;
      const away = Math.hypot(x - Math.min(Math.max(x, left), right), y - Math.min(Math.max(y, top), bottom));
      const alsoSmall = Math.min(other.box.width, other.box.height) < least;
      const between = Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2);
      return away < least / 2 || (alsoSmall && between < least);
    });
    const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
    return near ? [`${size} ${named(element)} near ${named(near.element)}`] : [];
  });
}

function inSentence(element: Element): boolean {
  const { display } = getComputedStyle(element);
  const around = element.parentElement;
  return (
    display === 'inline' && around?.localName === 'p' && around.textContent?.trim() !== element.textContent?.trim()
  );
}

/** Elements of which the content is cut off, or runs out of the box that it was given. */
export function cutOff(root: Element): string[] {
  return [...deep(root)]
    .filter((element) => seen(element) && !element.matches('input, select, textarea') && element.textContent?.trim())
    .filter((element) => getComputedStyle(element).display !== 'inline')
    .flatMap((element) => {
      const { clientWidth, scrollWidth, clientHeight, scrollHeight } = element;
      const { overflowY, overflowX } = getComputedStyle(element);
      const wide = scrollWidth > clientWidth + 1 && overflowX !== 'auto';
      const high = scrollHeight > clientHeight + 2 && ['hidden', 'clip'].includes(overflowY);
      return wide || high
        ? [`${scrollWidth} × ${scrollHeight} in ${clientWidth} × ${clientHeight}: ${named(element)}`]
        : [];
    });
}

/** Texts in our roots without a language of their own (3.1.2): the page around may be in another one. */
export function withoutLanguage(root: Element): string[] {
  return [...textsIn(root)]
    .filter(([, holder]) => holder.getRootNode() instanceof ShadowRoot && !holder.closest('[lang]'))
    .map(([text]) => text);
}

/** What moves by itself or on its way to another look. */
export function moving(root: Element): string[] {
  return [...deep(root)].flatMap((element) => {
    const { animationName, transitionDuration } = getComputedStyle(element);
    const still =
      animationName === 'none' && transitionDuration.split(',').every((time) => Number.parseFloat(time) === 0);
    return still ? [] : [named(element)];
  });
}
