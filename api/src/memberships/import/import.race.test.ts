import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectCountersRight } from '../../testing/counters.ts';
import { documentIdOf } from '../../testing/publish.ts';
import { email, file, type Importing, startImporting } from './testing/importing.ts';

let api: Importing;
beforeAll(async () => {
  api = await startImporting([
    { slug: 'n' },
    { slug: 'raced', maximumOrganisations: 2, seatsPerOrganisation: 3 },
    { slug: 'large' },
  ]);
});
afterAll(() => api.close());

test('imports at the same time into the last places: never one too many, and the one that does not fit adds nobody', async () => {
  const names = ['Race A', 'Race B', 'Race C', 'Race D', 'Race E'];
  const answers = await Promise.all(
    names.map((name) =>
      api.import('raced', file(...Array.from({ length: 3 }, (_, index) => `M${index};${email()};${name};;;;`))),
    ),
  );
  expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual([
    'errors',
    'errors',
    'errors',
    'imported',
    'imported',
  ]);
  const members = await api.database.membership.count({ where: { networkId: documentIdOf('NETWORK', 'raced') } });
  expect(members).toBe(6);
  expect(await api.database.organisation.count({ where: { name: { in: names } } })).toBe(2);
  await expectCountersRight(api.database);
});

test('two imports that bring the same new organisation add it once', async () => {
  await Promise.all([1, 2, 3].map(() => api.import('n', file(`X;${email()};Samen Nieuw;;Team;;`))));
  expect(await api.database.organisation.count({ where: { name: 'Samen Nieuw' } })).toBe(1);
  expect(await api.database.unit.count({ where: { organisation: { name: 'Samen Nieuw' } } })).toBe(1);
});

test('2,000 people of 200 organisations come in at once', async () => {
  const rows = Array.from(
    { length: 2000 },
    (_, index) => `Mens ${index};mens-${index}@example.org;Groot ${index % 200};;Team ${index % 7};Functie;2026-01-02`,
  );
  const begun = performance.now();
  expect(await api.import('large', file(...rows))).toEqual({ outcome: 'imported', added: 2000, alreadyMembers: 0 });
  const imported = performance.now();
  expect(await api.preview('large', file(...rows))).toMatchObject({ plan: { alreadyMembers: 2000 } });
  process.stdout.write(
    `2,000 rows: import ${Math.round(imported - begun)} ms, preview ${Math.round(performance.now() - imported)} ms\n`,
  );
  await expectCountersRight(api.database);
});
