import { expect, test } from 'vitest';
import type { CsvRow } from './csv.rules.ts';
import { importTexts } from './import.texts.ts';
import { checkRow } from './row.rules.ts';

const texts = importTexts.NL;
const values = { name: 'Ann', email: 'ann@example.org', organisation: 'De Linde' };
const columns = [
  { name: 'KvK', field: 'kvkNumber' as const },
  { name: 'Sinds', field: 'since' as const },
];
const check = (change: CsvRow['values'], hostOrganisationKvk: string | null = null) =>
  checkRow({ line: 7, values: { ...values, ...change } }, { hostOrganisationKvk, today: '2026-11-22', columns, texts });

test('a row that holds tells of a person', () => {
  const change = {
    kvkNumber: '9000 0001',
    unit: 'Team Oost',
    jobTitle: 'Verpleegkundige',
    since: '18-2-2026',
    kind: 'Zorg',
    place: 'Assen',
  };
  expect(check(change)).toEqual({
    errors: [],
    person: {
      line: 7,
      name: 'Ann',
      email: 'ann@example.org',
      organisation: { name: 'De Linde', kvkNumber: '90000001', kind: 'CARE_PROVIDER', place: 'Assen' },
      unitName: 'Team Oost',
      jobTitle: 'Verpleegkundige',
      since: '2026-02-18',
    },
  });
  expect(check({}).person).toMatchObject({
    organisation: { kvkNumber: null, kind: 'OTHER' },
    unitName: null,
    jobTitle: null,
    since: null,
  });
});

test('a name may stand in three columns', () => {
  const { person } = check({ name: '', firstName: 'Ann', infix: 'de', lastName: 'Vries' });
  expect(person.name).toBe('Ann de Vries');
});

test.each([
  [{ name: '' }, texts.name],
  [{ name: '---' }, texts.name],
  [{ name: 'x'.repeat(121) }, texts.tooLong(120)],
  [{ name: 'A\u202enn' }, texts.hidden],
  [{ email: 'ann' }, texts.email],
  [{ email: '' }, texts.email],
  [{ organisation: '' }, texts.organisation],
  [{ organisation: 'x' }, texts.organisationName],
  [{ kvkNumber: '1234567' }, texts.kvkNumber],
  [{ kind: 'bakkerij' }, texts.kind],
  [{ since: 'gisteren' }, texts.since],
  [{ since: '31-02-2026' }, texts.since],
  [{ since: '1-1-0001' }, texts.since],
  [{ since: '1-1-0099' }, texts.since],
  [{ name: 'http://evil.example/prijs' }, texts.webAddress],
  [{ name: '\u3164' }, texts.name],
  [{ email: 'ann@\uff45xample.org' }, texts.email],
  [{ email: 'ann\ufe00@example.org' }, texts.hidden],
  [{ since: '2026-11-23' }, texts.sinceLater],
  [{ unit: '!' }, texts.unit],
  [{ jobTitle: 'x'.repeat(121) }, texts.tooLong(120)],
  [{ place: '?' }, texts.place],
])('%j: %s', (change, message) => {
  expect(check(change).errors).toMatchObject([{ line: 7, message }]);
});

test('every fault at once, each with its column as the file heads it', () => {
  expect(check({ name: '', kvkNumber: 'x', since: 'x' }).errors).toEqual([
    { line: 7, column: 'naam', message: texts.name },
    { line: 7, column: 'KvK', message: texts.kvkNumber },
    { line: 7, column: 'Sinds', message: texts.since },
  ]);
});

test('inside one organisation none need be given, and no other may be', () => {
  expect(check({ organisation: '' }, '90000001')).toMatchObject({ errors: [], person: { organisation: null } });
  expect(check({ kvkNumber: '90000001' }, '90000001').errors).toEqual([]);
  expect(check({ kvkNumber: '90000002' }, '90000001').errors).toMatchObject([
    { column: 'KvK', message: texts.otherOrganisation },
  ]);
});
