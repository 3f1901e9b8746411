import { randomUUID } from 'node:crypto';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { erasePeople } from '../../privacy/erase.store.ts';
import { expectCountersRight } from '../../testing/counters.ts';
import { databaseDump } from '../../testing/database-dump.ts';
import { documentIdOf, organisationNamed, ownerId } from '../../testing/publish.ts';
import { signedUp } from '../../testing/sign-up-states.ts';
import { email, file, type Importing, startImporting } from './testing/importing.ts';

let api: Importing;
beforeAll(async () => {
  api = await startImporting([
    { slug: 'n' },
    { slug: 'limited', maximumOrganisations: 2, seatsPerOrganisation: 3 },
    { slug: 'hosted', hostOrganisationKvk: '90000001' },
  ]);
  await api.database.organisation.create({ data: { name: 'Gastheer', kind: 'OTHER', kvkNumber: '90000001' } });
});
afterAll(() => api.close());

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
  expect(await api.preview('n', csv)).toMatchObject({
    outcome: 'preview',
    errors: [],
    plan: {
      ready: { length: 5 },
      alreadyMembers: 0,
      newOrganisations: [{ words: { name: 'Nieuw Welzijn' }, people: 3 }],
    },
  });
  expect(await members('n')).toEqual([]);
  expect(await api.import('n', csv)).toEqual({ outcome: 'imported', added: 5, alreadyMembers: 0 });
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
  expect(api.keys.open(found[1]?.person.nameSealed ?? new Uint8Array(), found[1]?.person.keyId ?? '')).toBe(
    'Ann de Vries',
  );
  expect(await database.auditEntry.findFirst({ where: { action: 'IMPORTED' } })).toMatchObject({
    by: 'NETWORK_MANAGER',
    ownerId,
    count: 5,
  });
  expect(await database.signUp.count()).toBe(0);
  await expectCountersRight(database);

  // The same file once more: everybody takes part already.
  expect(await api.import('n', csv)).toEqual({ outcome: 'imported', added: 0, alreadyMembers: 5 });
  expect(await api.preview('n', csv)).toMatchObject({ plan: { ready: [], alreadyMembers: 5 } });
});

test('the same key twice, also at once, adds nothing twice and gives the same numbers; with another file it is refused', async () => {
  const csv = file(`Dirk;${email()};De Berk;;;;`, `Els;${email()};De Berk;;;;`);
  const idempotencyKey = randomUUID();
  const answers = await Promise.all([1, 2, 3].map(() => api.import('n', csv, { idempotencyKey })));
  expect(answers).toEqual([1, 2, 3].map(() => ({ outcome: 'imported', added: 2, alreadyMembers: 0 })));
  await api.database.membership.updateMany({
    where: { organisation: { name: 'De Berk' } },
    data: { until: new Date() },
  });
  expect(await api.import('n', csv, { idempotencyKey })).toEqual({ outcome: 'imported', added: 2, alreadyMembers: 0 });
  expect(await api.database.membership.count({ where: { organisation: { name: 'De Berk' }, until: null } })).toBe(0);
  expect(await api.import('n', `${csv}\nFay;${email()};De Berk;;;;`, { idempotencyKey })).toEqual({
    outcome: 'reused',
  });
  expect(await api.import('limited', csv, { idempotencyKey })).toEqual({ outcome: 'reused' });
});

test('the same key again puts nobody back who was erased since, and gives the same numbers', async () => {
  const address = email();
  const csv = file(`Weg;${address};De Berk;;;;`, `Blijft;${email()};De Berk;;;;`);
  const idempotencyKey = randomUUID();
  const answer = { outcome: 'imported', added: 2, alreadyMembers: 0 };
  expect(await api.import('n', csv, { idempotencyKey })).toEqual(answer);
  const addressHash = api.keys.addressHash(address);
  const { id } = await api.database.person.findFirstOrThrow({ where: { addressHash } });
  await transact(api.database, (transaction) => erasePeople(transaction, [id], 'PERSON'));
  const people = await api.database.person.count();
  expect(await api.import('n', csv, { idempotencyKey })).toEqual(answer);
  expect(await api.database.person.count()).toBe(people);
});

test('inside one organisation everybody is its', async () => {
  expect(await api.import('hosted', `naam,mail,team\nAnn,${email()},Team Zuid\nBo,${email()},`)).toMatchObject({
    added: 2,
  });
  expect((await members('hosted')).map(({ organisation, unit }) => [organisation?.name, unit?.name])).toEqual(
    expect.arrayContaining([
      ['Gastheer', 'Team Zuid'],
      ['Gastheer', undefined],
    ]),
  );
});

test('what was never confirmed is erased when somebody is imported', async () => {
  const unconfirmed = await signedUp(api.database, api.keys, { network: 'n', organisation: { name: 'X' } });
  await api.import('n', file(`${unconfirmed.name};${unconfirmed.email};De Berk;;;;`));
  expect(await api.database.signUp.findUnique({ where: { id: unconfirmed.id } })).toBeNull();
});

test('what stands in a cell is only text', async () => {
  const nasty = ["Robert'); DROP TABLE membership; --", '=HYPERLINK(1)', '<b>x</b>', 'Zoë 𝒜'];
  const csv = file(...nasty.map((name) => `"${name}";${email()};"${name}";;"${name}";"${name}";`));
  expect(await api.import('n', csv)).toMatchObject({ added: nasty.length });
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
  expect(await api.import('n', csv, named)).toMatchObject({ added: 2 });
  expect(await api.import('n', csv, named)).toMatchObject({ added: 2 });
  const [{ personId, source } = { personId: '', source: '' }] = await api.database.membership.findMany({
    where: { person: { addressHash: api.keys.addressHash(address) } },
  });
  expect(source).toBe('Lijst van …');
  await transact(api.database, (transaction) => erasePeople(transaction, [personId], 'PERSON'));
  const dump = await databaseDump(api.database);
  expect(dump).not.toContain(address);
  expect(dump).not.toContain(Buffer.from(api.keys.addressHash(address)).toString('hex'));
  const participations = await api.database.participation.findMany({
    where: { organisation: { name: 'Bestandszorg' } },
  });
  expect(participations).toMatchObject([{ source: 'import', seatsTaken: 1 }]);
});
