/**
 * Bounds of the API's `SignUpInput`, checked here only to spare a round trip: the API decides. Lengths after trimming,
 * inclusive: [least, most]. A test compares them with the schema's descriptions.
 */
export const bounds = {
  name: [1, 120],
  email: [1, 254],
  organisation: [2, 160],
  unit: [2, 160],
  jobTitle: [0, 120],
} as const;

export type Field = keyof typeof bounds;
export type Mistake = 'missing' | 'tooLong';

/** Something, an @, something with a dot in it; the rest only the mail server knows. */
const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export function mistakeIn(field: Field, typed: string): Mistake | undefined {
  const value = typed.trim();
  const [least, most] = bounds[field];
  if (value.length < least || (field === 'email' && !emailShape.test(value))) return 'missing';
  return value.length > most ? 'tooLong' : undefined;
}

/** The field of the form that a fault's path points at; undefined for what the form does not ask. */
export function fieldAt(path: readonly string[]): Field | undefined {
  return path.find((step): step is Field => step in bounds);
}
