import type { Language } from '../../language.ts';
import { type Mistake, textField } from '../forms.ts';
import * as texts from './people.texts.ts';

/** Somebody whom the reader fills in: the same fields for a participant and for a role. */
export function personFields(mistakes: readonly Mistake[], language: Language) {
  return [
    textField({ name: 'name', label: texts.yourName, maxlength: 120 }, mistakes, language),
    textField({ name: 'email', label: texts.email, type: 'email', maxlength: 254 }, mistakes, language),
  ];
}

export function personMistakes({ name = '', email = '' }: Record<string, string>, language: Language): Mistake[] {
  return [
    ...(name.length < 2 ? [{ field: 'name', text: texts.nameMissing[language] }] : []),
    ...(/^\S+@\S+\.\S+$/.test(email) ? [] : [{ field: 'email', text: texts.emailMissing[language] }]),
  ];
}

/** What the API found wrong, at the fields of the form; a path that the form does not show goes to the first field. */
export function faultsAt(
  faults: readonly { path: readonly string[]; message: string }[],
  shown: readonly string[],
): Mistake[] {
  return faults.map(({ path, message }) => ({
    field: [...path].reverse().find((part) => shown.includes(part)) ?? shown[0] ?? '',
    text: message,
  }));
}
