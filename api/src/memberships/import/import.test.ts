import { randomUUID } from 'node:crypto';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { erasePeople } from '../../privacy/erase.store.ts';
import { startApi } from '../../testing/api.ts';
import { expectCountersRight } from '../../testing/counters.ts';
import { databaseDump } from '../../testing/database-dump.ts';
import { privacySecrets } from '../../testing/privacy-secrets.ts';
import { documentIdOf, organisationNamed, ownerId, publish } from '../../testing/publish.ts';
import { signedUp } from '../../testing/sign-up-states.ts';
import { type Import, importMembers, previewImport } from './import.store.ts';
import { importTexts } from './import.texts.ts';

const { keys } = privacySecrets();
const texts = importTexts.NL;

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [
      { slug: 'n', programme: 'p' },
      { slug: 'limited', programme: 'p', maximumOrganisations: 2, seatsPerOrganisation: 3 },
      { slug: 'hosted', programme: 'p', hostOrganisationKvk: '90000001' },
      { slug: 'ended', programme: 'p', phase: 'ENDED' },
      { slug: 'without-owner' },
    ],
  });
  await api.database.organisation.create({ data: { name: 'Gastheer', kind: 'OTHER', kvkNumber: '90000001' } });
});
afterAll(() => api.close());

function run(network: string, csv: string, change: Partial<Import> = {}) {
  return importMembers(api.database, keys, {
    networkId: documentIdOf('NETWORK', network),
    csv,
    fileName: 'deelnemers.csv',
    idempotencyKey: randomUUID(),
    locale: 'NL',
    by: 'NETWORK_MANAGER',
    ...change,
  });
}
const look = (network: string, csv: string) =>
  previewImport(api.database, keys, { networkId: documentIdOf('NETWORK', network), csv, locale: 'NL' });
const header = 'naam;e-mail;organisatie;kvk;team;functie;sinds';
const file = (...rows: string[]) => [header, ...rows].join('\n');
const email = () => `${randomUUID()}@example.org`;
const members = (network: string) =>
  api.database.membership.findMany({
    where: { networkId: documentIdOf('NETWORK', network), until: null },
    include: {
      person: { include: { mails: { include: { link: true } } } },
      organisation: true,
      unit: true,
      participation: true,
    },
    orderBy: { since: 'asc' },
  });
/** What an import may leave behind. */
const everything = async () => [
  await api.database.person.count(),
  await api.database.organisation.count(),
  await api.database.unit.count(),
  await api.database.membership.count(),
  await api.database.mail.count(),
  await api.database.idempotencyKey.count(),
];

test('a file of people who take part already: organisations found or added, a mail to each, and where we know them from', async () => {
  const { database } = api;
  const linde = await organisationNamed(database, 'Zorggroep De Linde');
  const csv = file(
    `Ann de Vries;${email()};stichting zorggroep de linde;;Team Oost;Verpleegkundige;18-02-2026`,
    `Zoë 'Z' Öz;${email()};Zorggroep De Linde;;team oost;;`,
    `Bo;${email()};Nieuw Welzijn;90000077;;;2025-01-01`,
    `Cas;${email()};;90000077;;;`,
    `Dirk;${email()};NIEUW WELZIJN;;;;`,
  );
  expect(await look('n', csv)).toMatchObject({
    outcome: 'preview',
    errors: [],
    plan: {
      ready: { length: 5 },
      alreadyMembers: 0,
      newOrganisations: [{ words: { name: 'Nieuw Welzijn' }, people: 3 }],
    },
  });
  expect(await members('n')).toEqual([]);
  expect(await run('n', csv)).toEqual({ outcome: 'imported', added: 5, alreadyMembers: 0 });
  const found = await members('n');
  expect(found.map(({ organisation }) => organisation?.name).toSorted()).toEqual([
    'Nieuw Welzijn',
    'Nieuw Welzijn',
    'Nieuw Welzijn',
    'Zorggroep De Linde',
    'Zorggroep De Linde',
  ]);
  expect(found[0]).toMatchObject({
    since: new Date('2024-12-31T23:00:00.000Z'),
    source: 'deelnemers.csv',
    participation: { since: new Date('2024-12-31T23:00:00.000Z') },
  });
  expect(found[1]).toMatchObject({
    since: new Date('2026-02-17T23:00:00.000Z'),
    organisationId: linde.id,
    jobTitle: 'Verpleegkundige',
    unit: { name: 'Team Oost' },
  });
  expect(await database.unit.count({ where: { organisationId: linde.id } })).toBe(1);
  for (const { person } of found) expect(person.mails).toMatchObject([{ kind: 'added', link: { kind: 'DATA' } }]);
  expect(keys.open(found[1]?.person.nameSealed ?? new Uint8Array(), found[1]?.person.keyId ?? '')).toBe('Ann de Vries');
  expect(await database.auditEntry.findFirst({ where: { action: 'IMPORTED' } })).toMatchObject({
    by: 'NETWORK_MANAGER',
    ownerId,
    count: 5,
  });
  expect(await database.signUp.count()).toBe(0);
  await expectCountersRight(database);

  // The same file once more: everybody takes part already.
  expect(await run('n', csv)).toEqual({ outcome: 'imported', added: 0, alreadyMembers: 5 });
  expect(await look('n', csv)).toMatchObject({ plan: { ready: [], alreadyMembers: 5 } });
});

test('the same key twice, also at once, adds nothing twice and gives the same numbers; with another file it is refused', async () => {
  const csv = file(`Dirk;${email()};De Berk;;;;`, `Els;${email()};De Berk;;;;`);
  const idempotencyKey = randomUUID();
  const answers = await Promise.all([1, 2, 3].map(() => run('n', csv, { idempotencyKey })));
  expect(answers).toEqual([1, 2, 3].map(() => ({ outcome: 'imported', added: 2, alreadyMembers: 0 })));
  await api.database.membership.updateMany({
    where: { organisation: { name: 'De Berk' } },
    data: { until: new Date() },
  });
  expect(await run('n', csv, { idempotencyKey })).toEqual({ outcome: 'imported', added: 2, alreadyMembers: 0 });
  expect(await api.database.membership.count({ where: { organisation: { name: 'De Berk' }, until: null } })).toBe(0);
  expect(await run('n', `${csv}\nFay;${email()};De Berk;;;;`, { idempotencyKey })).toEqual({ outcome: 'reused' });
  expect(await run('limited', csv, { idempotencyKey })).toEqual({ outcome: 'reused' });
});

test('one row that does not hold: nobody is added, nothing is kept, and every error has its line', async () => {
  const waiting = await signedUp(api.database, keys, {
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
  const answer = await run('n', csv);
  expect(answer).toMatchObject({ outcome: 'errors' });
  expect('errors' in answer && answer.errors.map(({ line, column }) => [line, column])).toEqual([
    [3, 'naam'],
    [3, 'e-mail'],
    [3, 'organisatie'],
  ]);
  const shown = await look('n', csv);
  expect('errors' in shown && shown.errors.map(({ line, message }) => [line, message]).slice(3)).toEqual([
    [4, texts.signedUp],
    [5, texts.severalOrganisations(2)],
    [7, texts.sameAsLine(6)],
    [8, texts.organisationUnknown],
  ]);
  const withoutFormFaults = csv
    .split('\n')
    .filter((_, index) => index !== 2)
    .join('\n');
  expect(await run('n', withoutFormFaults)).toMatchObject({ outcome: 'errors', errors: { length: 4 } });
  expect(await everything()).toEqual(before);
});

test('more than the network has places for: all or nothing, with the line that did not fit', async () => {
  const { database } = api;
  await signedUp(database, keys, {
    network: 'limited',
    status: 'OFFERED',
    organisation: { id: (await organisationNamed(database, 'De Es')).id },
  });
  const rows = (organisation: string, number: number) =>
    Array.from({ length: number }, (_, index) => `M${index};${email()};${organisation};;;;`);
  const before = await everything();
  const tooMany = file(...rows('De Es', 3), ...rows('De Iep', 3), ...rows('De Den', 1));
  const errors = [
    { line: 4, column: null, message: texts.fullForOrganisation('De Es', 3) },
    { line: 8, column: null, message: texts.fullForNewOrganisations(2) },
  ];
  expect(await look('limited', tooMany)).toMatchObject({ errors });
  expect(await run('limited', tooMany)).toEqual({ outcome: 'errors', errors });
  expect(await everything()).toEqual(before);
  expect(await run('limited', file(...rows('De Es', 2), ...rows('De Iep', 3)))).toMatchObject({ added: 5 });
  await expectCountersRight(database);
});

test('inside one organisation everybody is its', async () => {
  expect(await run('hosted', `naam,mail,team\nAnn,${email()},Team Zuid\nBo,${email()},`)).toMatchObject({ added: 2 });
  expect((await members('hosted')).map(({ organisation, unit }) => [organisation?.name, unit?.name])).toEqual(
    expect.arrayContaining([
      ['Gastheer', 'Team Zuid'],
      ['Gastheer', undefined],
    ]),
  );
});

test('what was never confirmed ends when somebody is imported', async () => {
  const unconfirmed = await signedUp(api.database, keys, { network: 'n', organisation: { name: 'X' } });
  await run('n', file(`${unconfirmed.name};${unconfirmed.email};De Berk;;;;`));
  expect(await api.database.signUp.findUnique({ where: { id: unconfirmed.id } })).toMatchObject({ status: 'EXPIRED' });
});

test.each([
  ['ended', 'ended'],
  ['without-owner', 'noOwner'],
])('a network that is %s takes nobody', async (network, outcome) => {
  const csv = file(`X;${email()};De Berk;;;;`);
  expect(await run(network, csv)).toEqual({ outcome });
  expect(await look(network, csv)).toEqual({ outcome });
});

test('what stands in a cell is only text', async () => {
  const nasty = ["Robert'); DROP TABLE membership; --", '=HYPERLINK(1)', '<b>x</b>', 'Zoë 𝒜'];
  const csv = file(...nasty.map((name) => `"${name}";${email()};"${name}";;"${name}";"${name}";`));
  expect(await run('n', csv)).toMatchObject({ added: nasty.length });
  const found = await api.database.membership.findMany({
    where: { jobTitle: { in: nasty } },
    include: { organisation: true, unit: true },
  });
  expect(
    found.map(({ organisation, unit, jobTitle }) => organisation?.name === jobTitle && unit?.name === jobTitle),
  ).toEqual(nasty.map(() => true));
});

test('who is erased is not left in the name of a file, beside their colleagues or their organisation', async () => {
  const [address, other] = [email(), email()];
  const csv = file(`Ann;${address};Bestandszorg;;;;`, `Bo;${other};Bestandszorg;;;;`);
  const named = { fileName: `Lijst van ${address}.csv`, idempotencyKey: randomUUID() };
  expect(await run('n', csv, named)).toMatchObject({ added: 2 });
  expect(await run('n', csv, named)).toMatchObject({ added: 2 });
  const [{ personId, source } = { personId: '', source: '' }] = await api.database.membership.findMany({
    where: { person: { addressHash: keys.addressHash(address) } },
  });
  expect(source).toBe('Lijst van …');
  await transact(api.database, (transaction) => erasePeople(transaction, [personId], 'PERSON'));
  const dump = await databaseDump(api.database);
  expect(dump).not.toContain(address);
  expect(dump).not.toContain(Buffer.from(keys.addressHash(address)).toString('hex'));
  const participations = await api.database.participation.findMany({
    where: { organisation: { name: 'Bestandszorg' } },
  });
  expect(participations).toMatchObject([{ source: 'import', seatsTaken: 1 }]);
});
