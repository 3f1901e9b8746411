import { tidiedAddress } from '@leerkring/prisma/canonical-address.ts';
import type { OrganisationKind } from '@leerkring/prisma/generated/enums.ts';
import { mistakeIn, mistakeInAddress, readDay, readKvkNumber } from '../../typed-text/typed-text.rules.ts';
import { type Field, kindNamed } from './columns.rules.ts';
import type { Column, CsvRow, ImportError } from './csv.rules.ts';
import type { ImportTexts } from './import.texts.ts';

/** Somebody whom a row tells of. */
export interface ImportedPerson {
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly organisation: ImportedOrganisation | null;
  readonly unitName: string | null;
  readonly jobTitle: string | null;
  /** YYYY-MM-DD; null: now. */
  readonly since: string | null;
}

export interface ImportedOrganisation {
  /** Empty where only the number is given. */
  readonly name: string;
  readonly kvkNumber: string | null;
  readonly kind: OrganisationKind;
  readonly place: string | null;
}

interface RowRules {
  /** Inside one organisation none need be given. */
  readonly hostOrganisationKvk: string | null;
  /** YYYY-MM-DD, in Amsterdam. */
  readonly today: string;
  readonly columns: readonly Column[];
  readonly texts: ImportTexts;
}

/** Everything that a row alone can tell; every fault in it at once. */
export function checkRow({ line, values }: CsvRow, rules: RowRules): { person: ImportedPerson; errors: ImportError[] } {
  const { texts, columns } = rules;
  const errors: ImportError[] = [];
  /** What the file has no column for, by the name that it should have. */
  const expected: Partial<Record<Field, string>> = { ...texts.columns, lastName: texts.columns.name };
  const add = (field: Field, message: string) => {
    const column = columns.find((each) => each.field === field)?.name ?? expected[field] ?? null;
    errors.push({ line, column, message });
  };
  const words = (field: Field, text: string, least: number, most: number, missing: string) => {
    const mistake = mistakeIn(text, { least, most, missing }, texts);
    if (mistake) add(field, mistake);
    return text;
  };
  const optional = (field: Field, most: number, unreadable: string) =>
    words(field, values[field] ?? '', 0, most, unreadable) || null;

  const hasNames = columns.some(({ field }) => field === 'name');
  const name = fullName(values);
  const mistakeInName = mistakeIn(name, { least: 1, most: 120, isName: true, missing: texts.name }, texts);
  if (mistakeInName) add(hasNames ? 'name' : 'lastName', mistakeInName);
  const email = tidiedAddress(values.email ?? '');
  const mistakeInEmail = mistakeInAddress(email, texts);
  if (mistakeInEmail) add('email', mistakeInEmail);
  const organisation = readOrganisation(values, rules, add, words);
  const since = values.since ? readDay(values.since) : null;
  if (values.since && since === null) add('since', texts.since);
  if (since !== null && since > rules.today) add('since', texts.sinceLater);
  const person = {
    line,
    name,
    email,
    organisation,
    unitName: optional('unit', 160, texts.unit),
    jobTitle: optional('jobTitle', 120, texts.jobTitle),
    since,
  };
  return { person, errors };
}

function fullName({ name, firstName, infix, lastName }: CsvRow['values']): string {
  return name || [firstName, infix, lastName].filter((part) => part).join(' ');
}

function readOrganisation(
  values: CsvRow['values'],
  { hostOrganisationKvk, texts }: RowRules,
  add: (field: Field, message: string) => void,
  words: (field: Field, text: string, least: number, most: number, missing: string) => string,
): ImportedOrganisation | null {
  const kvkNumber = values.kvkNumber ? readKvkNumber(values.kvkNumber) : null;
  if (values.kvkNumber && kvkNumber === null) add('kvkNumber', texts.kvkNumber);
  if (hostOrganisationKvk !== null) {
    if (kvkNumber !== null && kvkNumber !== hostOrganisationKvk) add('kvkNumber', texts.otherOrganisation);
    return null;
  }
  const name = values.organisation ?? '';
  if (name !== '') words('organisation', name, 2, 160, texts.organisationName);
  else if (!values.kvkNumber) add('organisation', texts.organisation);
  const kind = values.kind ? kindNamed(values.kind) : 'OTHER';
  if (kind === undefined) add('kind', texts.kind);
  const place = words('place', values.place ?? '', 0, 120, texts.place) || null;
  return { name, kvkNumber, kind: kind ?? 'OTHER', place };
}
