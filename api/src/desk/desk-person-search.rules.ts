import { searchable } from '../search/searchable.ts';

/** Between the words of a name: "Van der Berg-de Wit" has five. */
const between = /[^\p{L}\p{N}]+/u;
const wordsOf = (text: string) => searchable(text).split(between).filter(Boolean);

/** Shorter would be most of everybody. */
const SHORTEST = 2;

/** Letters and digits of what somebody typed, word by word; null: too little to look for. */
export function searchedWords(search: string): readonly string[] | null {
  const words = wordsOf(search);
  return words.join('').length < SHORTEST ? null : words;
}

/** Every searched word begins a word of the name; capitals and accents do not count. */
export function isNamed(name: string, searched: readonly string[]): boolean {
  const words = wordsOf(name);
  return searched.every((part) => words.some((word) => word.startsWith(part)));
}

const alphabet = new Intl.Collator('nl');

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** As in a telephone book; who are called the same always in the same order. */
export function byName(one: Named, other: Named): number {
  return alphabet.compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
}
