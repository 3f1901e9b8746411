import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectCountersRight } from '../../testing/counters.ts';
import { organisationNamed } from '../../testing/publish.ts';
import { signedUp } from '../../testing/sign-up-states.ts';
import { importTexts } from './import.texts.ts';
import { email, file, type Importing, startImporting } from './testing/importing.ts';

const texts = importTexts.NL;

let api: Importing;
beforeAll(async () => {
  api = await startImporting([
    { slug: 'n' },
    { slug: 'limited', maximumOrganisations: 2, seatsPerOrganisation: 3 },
    { slug: 'ended', phase: 'ENDED' },
    { slug: 'without-owner', programme: null },
  ]);
});
afterAll(() => api.close());

/** What an import may leave behind. */
const everything = async () => [
  await api.database.person.count(),
  await api.database.organisation.count(),
  await api.database.unit.count(),
  await api.database.membership.count(),
  await api.database.mail.count(),
  await api.database.idempotencyKey.count(),
];

test('one row that does not hold: nobody is added, nothing is kept, and every error has its line', async () => {
  const waiting = await signedUp(api.database, api.keys, {
    network: 'n',
    status: 'IN_REVIEW',
    organisation: { name: 'X' },
  });
  await organisationNamed(api.database, 'Dubbel');
  await api.database.organisation.create({ data: { name: 'Stichting Dubbel', kind: 'OTHER' } });
  const twice = email();
  const csv = file(
    `Goed;${email()};Nog Nieuwer;;Team;;`,
    ';geen adres;;;;;',
    `${waiting.name};${waiting.email};De Berk;;;;`,
    `Bo;${email()};dubbel;;;;`,
    `Cas;${twice};De Berk;;;;`,
    `CAS;${twice.toUpperCase()};De Berk;;;;`,
    `Dirk;${email()};;90000099;;;`,
  );
  const before = await everything();
  const answer = await api.import('n', csv);
  expect(answer).toMatchObject({ outcome: 'errors' });
  expect('errors' in answer && answer.errors.map(({ line, column }) => [line, column])).toEqual([
    [3, 'naam'],
    [3, 'e-mail'],
    [3, 'organisatie'],
  ]);
  const shown = await api.preview('n', csv);
  expect('errors' in shown && shown.errors.map(({ line, message }) => [line, message]).slice(3)).toEqual([
    [4, texts.signedUp],
    [5, texts.severalOrganisations('dubbel', 2)],
    [7, texts.sameAsLine(6)],
    [8, texts.organisationUnknown],
  ]);
  const withoutFormFaults = csv
    .split('\n')
    .filter((_, index) => index !== 2)
    .join('\n');
  expect(await api.import('n', withoutFormFaults)).toMatchObject({ outcome: 'errors', errors: { length: 4 } });
  expect(await everything()).toEqual(before);
});

test('more than the network has places for: all or nothing, with the line that did not fit', async () => {
  const { database } = api;
  await signedUp(database, api.keys, {
    network: 'limited',
    status: 'OFFERED',
    organisation: { id: (await organisationNamed(database, 'De Es')).id },
  });
  const rows = (organisation: string, number: number) =>
    Array.from({ length: number }, (_, index) => `M${index};${email()};${organisation};;;;`);
  const before = await everything();
  const tooMany = file(...rows('De Es', 3), ...rows('De Iep', 3), ...rows('De Den', 1));
  const errors = [
    { line: 4, column: 'organisatie', message: texts.fullForOrganisation('De Es', 3) },
    { line: 8, column: 'organisatie', message: texts.fullForNewOrganisations('De Den', 2) },
  ];
  expect(await api.preview('limited', tooMany)).toMatchObject({ errors });
  expect(await api.import('limited', tooMany)).toEqual({ outcome: 'errors', errors });
  expect(await everything()).toEqual(before);
  expect(await api.import('limited', file(...rows('De Es', 2), ...rows('De Iep', 3)))).toMatchObject({ added: 5 });
  await expectCountersRight(database);
});

test.each([
  ['ended', 'ended'],
  ['without-owner', 'noOwner'],
])('a network that is %s takes nobody', async (network, outcome) => {
  const csv = file(`X;${email()};De Berk;;;;`);
  expect(await api.import(network, csv)).toEqual({ outcome });
  expect(await api.preview(network, csv)).toEqual({ outcome });
});
