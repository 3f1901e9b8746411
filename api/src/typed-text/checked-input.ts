import { tidiedAddress } from '@leerkring/prisma/canonical-address.ts';
import type { Locale } from '@leerkring/prisma/client.ts';
import { mistakeIn, mistakeInAddress, readDay, readKvkNumber, type TextBounds } from './typed-text.rules.ts';
import { typedTexts } from './typed-text.texts.ts';

/** Something that does not hold. */
export interface InputFault {
  /** Where in the arguments. */
  readonly path: readonly string[];
  readonly message: string;
}

type Given = string | null | undefined;

/** Reads what somebody typed, field by field, and gathers every fault, so that all are told at once. */
export class CheckedInput {
  readonly faults: InputFault[] = [];
  readonly #locale: Locale;

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  add(path: readonly string[], message: string): void {
    this.faults.push({ path, message });
  }

  /** @param missing what to do when nothing readable stands there */
  text(path: readonly string[], given: Given, bounds: TextBounds, missing: string): string {
    const text = (given ?? '').trim();
    const mistake = mistakeIn(text, { ...bounds, missing }, typedTexts[this.#locale]);
    if (mistake) this.add(path, mistake);
    return text;
  }

  /** @returns null: left out */
  optional(path: readonly string[], given: Given, most: number, unreadable: string): string | null {
    return this.text(path, given, { least: 0, most }, unreadable) || null;
  }

  email(path: readonly string[], given: string): string {
    const address = tidiedAddress(given);
    const mistake = mistakeInAddress(address, typedTexts[this.#locale]);
    if (mistake) this.add(path, mistake);
    return address;
  }

  /** @returns null: left out, or no such number */
  kvkNumber(path: readonly string[], given: Given): string | null {
    if (!given?.trim()) return null;
    const number = readKvkNumber(given);
    if (number === null) this.add(path, typedTexts[this.#locale].kvkNumber);
    return number;
  }

  /** @returns YYYY-MM-DD; null: left out, or no such day */
  day(path: readonly string[], given: Given, isRequired: boolean): string | null {
    const text = (given ?? '').trim();
    if (text === '' && !isRequired) return null;
    const day = readDay(text);
    if (day === null) this.add(path, typedTexts[this.#locale].day);
    return day;
  }
}
