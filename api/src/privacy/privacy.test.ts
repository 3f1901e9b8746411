import { randomBytes } from 'node:crypto';
import { openKeys } from '@leerkring/prisma/sealed-text.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMail } from '../mail/outbox.store.ts';
import { findOrAddPerson } from '../people/person.store.ts';
import { startApi } from '../testing/api.ts';
import { databaseDump } from '../testing/database-dump.ts';
import { documentIdOf, organisationNamed, ownerId, publish } from '../testing/publish.ts';
import { erasePeople } from './erase.store.ts';
import { knownOf, peopleOf } from './known.store.ts';
import { nightly } from './retention.job.ts';
import { rotateKeys } from './rotate-keys.store.ts';
import { sealedColumns } from './sealed-columns.ts';

const first = `first:${randomBytes(32).toString('base64')}`;
const secrets = { hashKey: randomBytes(32).toString('base64') };
const keys = openKeys({ ...secrets, keys: first });
const networkId = documentIdOf('NETWORK', 'kort');
const otherId = documentIdOf('NETWORK', 'lang');
const unpublishedId = documentIdOf('NETWORK', 'weg');

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi({ PRIVACY_KEYS: first, PRIVACY_HASH_KEY: secrets.hashKey });
  const { database } = api;
  await publish(database, {
    programmes: [{ slug: 'programma' }],
    networks: ['kort', 'lang', 'weg'].map((slug) => ({ slug, programme: 'programma', organisations: ['Zorg A'] })),
  });
  await database.network.update({ where: { documentId: networkId }, data: { retentionMonths: 6 } });
  await database.network.update({ where: { documentId: unpublishedId }, data: { retentionMonths: 6 } });
  await database.contentNetwork.delete({ where: { documentId: unpublishedId } });
  await database.question.create({
    data: { id: 'q', networkId, kind: 'SHORT_TEXT', required: false, labelNl: 'Wat breng je?' },
  });
});
afterAll(() => api.close());

let number = 0;
async function somebody(change: { network?: string; until?: string } = {}) {
  const { database } = api;
  number += 1;
  const email = `iemand-${number}-${randomBytes(4).toString('hex')}@example.org`;
  const name = `Iemand Voorbeeld ${number}`;
  const network = change.network ?? networkId;
  return transact(database, async (transaction) => {
    const personId = await findOrAddPerson(transaction, keys, ownerId, { name, email, locale: 'NL' });
    const signUp = await transaction.signUp.create({
      data: {
        intent: 'JOIN',
        networkId: network,
        personId,
        acceptsWaitingList: true,
        locale: 'NL',
        privacyNoticeVersion: '2026-1',
        legalBasis: 'toestemming',
      },
    });
    const these = { where: { id: signUp.id } };
    await transaction.signUp.updateMany({ ...these, data: { status: 'CONFIRMED' } });
    await transaction.signUp.updateMany({ ...these, data: { status: 'ACCEPTED' } });
    const answer = keys.seal(JSON.stringify('Ervaring'));
    if (network === networkId)
      await transaction.signUpAnswer.create({ data: { signUpId: signUp.id, questionId: 'q', ...answer } });
    const organisation = await organisationNamed(database, 'Zorg A');
    const participation = await transaction.participation.findFirstOrThrow({ where: { networkId: network } });
    await transaction.membership.create({
      data: {
        networkId: network,
        personId,
        signUpId: signUp.id,
        organisationId: organisation.id,
        participationId: participation.id,
      },
    });
    if (change.until)
      await transaction.$executeRaw`
        UPDATE "membership" SET "since" = now() - interval '9 years', "until" = now() - ${change.until}::interval WHERE "personId" = ${personId}::uuid`;
    await addMail(transaction, keys, {
      kind: 'accepted',
      locale: 'NL',
      to: { personId },
      signUpId: signUp.id,
      link: { kind: 'SIGN_UP', signUpId: signUp.id, hours: 1 },
    });
    await addMail(transaction, keys, {
      kind: 'dataLink',
      locale: 'NL',
      to: { address: email },
      link: { kind: 'DATA', address: email, hours: 1 },
    });
    return { personId, signUpId: signUp.id, email, name };
  });
}

const isThere = async (personId: string) => (await api.database.person.count({ where: { id: personId } })) === 1;
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test('after erasure the whole database holds no trace of the address, and the counters are right', async () => {
  const { database } = api;
  const one = await somebody();
  const other = await somebody();
  const before = await database.network.findUniqueOrThrow({ where: { documentId: networkId } });
  expect(await databaseDump(database)).toContain(hex(keys.addressHash(one.email)));
  expect(await transact(database, (transaction) => erasePeople(transaction, [one.personId], 'PERSON'))).toBe(1);

  const dump = await databaseDump(database);
  const traces = [one.email, one.name, hex(Buffer.from(one.email)), hex(keys.addressHash(one.email)), one.personId];
  for (const trace of [...traces, hex(keys.nameHash(one.name)), one.signUpId]) expect(dump).not.toContain(trace);
  expect(dump).toContain(hex(keys.addressHash(other.email)));
  const after = await database.network.findUniqueOrThrow({ where: { documentId: networkId } });
  expect(after.participantCount).toBe(before.participantCount - 1);
  expect(after.organisationCount).toBe(before.organisationCount);
  expect(await database.auditEntry.findFirst({ where: { action: 'ERASED' } })).toMatchObject({
    by: 'PERSON',
    ownerId,
    count: 1,
  });
  // Twice is as good as once.
  expect(await transact(database, (transaction) => erasePeople(transaction, [one.personId], 'PERSON'))).toBe(0);
});

test('what an owner knows of somebody can be shown whole', async () => {
  const { personId, email, name } = await somebody();
  const [of] = await peopleOf(api.database, keys.addressHash(email));
  expect(of).toEqual({ ownerId, personIds: [personId], areSeveral: false });
  expect(await knownOf(api.database, keys, personId, 'NL')).toMatchObject({
    owner: { name: 'Zorgkring' },
    name,
    address: email,
    memberships: [{ network: 'Kort', role: 'PARTICIPANT', organisation: 'Zorg A' }],
    signUps: [{ for: 'Kort', status: 'ACCEPTED', answers: [{ question: 'Wat breng je?', answer: 'Ervaring' }] }],
    mails: [{ kind: 'accepted' }],
  });
});

test('each network keeps people as long as its editor says, published or not', async () => {
  const { database } = api;
  const kept = [
    await somebody(),
    await somebody({ until: '5 months' }),
    await somebody({ network: otherId, until: '23 months' }),
  ];
  const past = [
    await somebody({ until: '7 months' }),
    await somebody({ network: unpublishedId, until: '7 months' }),
    await somebody({ network: otherId, until: '25 months' }),
  ];
  await database.$executeRaw`UPDATE "person" SET "createdAt" = now() - interval '9 years'`;
  await nightly({}, { database, log: api.app.log });
  for (const { personId } of kept) expect(await isThere(personId)).toBe(true);
  for (const { personId } of past) expect(await isThere(personId)).toBe(false);
  const audit = await database.auditEntry.findMany({ where: { action: 'RETENTION', networkId: unpublishedId } });
  expect(audit).toMatchObject([{ by: 'SYSTEM', ownerId, count: 1 }]);
});

test('what came to nothing goes after three months, also of somebody who stays', async () => {
  const { database } = api;
  const { personId } = await somebody();
  const no = await database.signUp.create({
    data: {
      intent: 'JOIN',
      networkId: otherId,
      personId,
      acceptsWaitingList: true,
      locale: 'NL',
      privacyNoticeVersion: '2026-1',
      legalBasis: 'toestemming',
    },
  });
  await database.signUp.update({ where: { id: no.id }, data: { status: 'WITHDRAWN' } });
  await nightly({}, { database, log: api.app.log });
  expect(await database.signUp.count({ where: { id: no.id } })).toBe(1);
  await database.$executeRaw`UPDATE "sign_up" SET "closedAt" = now() - interval '4 months' WHERE "id" = ${no.id}::uuid`;
  await nightly({}, { database, log: api.app.log });
  expect(await database.signUp.count({ where: { id: no.id } })).toBe(0);
  expect(await isThere(personId)).toBe(true);
});

test('the audit log and the notices of the past cannot be changed', async () => {
  const { database } = api;
  await database.auditEntry.create({ data: { action: 'TEST', by: 'SYSTEM', count: 1 } });
  await expect(database.auditEntry.updateMany({ data: { count: 0 } })).rejects.toThrow();
  await expect(database.auditEntry.deleteMany()).rejects.toThrow();
  await expect(database.privacyNoticeVersion.deleteMany()).rejects.toThrow();
});

test('after a rotation the new key alone opens everything, and people are still found', async () => {
  const { database } = api;
  const { personId, email, signUpId } = await somebody();
  const text = keys.seal('Graag tot een volgende keer.');
  await database.signUp.update({
    where: { id: signUpId },
    data: { decisionTextSealed: text.sealed, decisionKeyId: text.keyId },
  });
  const note = keys.seal('Belde op maandag.');
  await database.signUpNote.create({ data: { signUpId, sealed: note.sealed, keyId: note.keyId, by: 'STAFF' } });
  const second = `second:${randomBytes(32).toString('base64')}`;
  const both = openKeys({ ...secrets, keys: `${second},${first}` });
  expect(await rotateKeys(database, both)).toMatchObject({ sign_up: 1 });
  const alone = openKeys({ ...secrets, keys: second });
  const known = await knownOf(database, alone, personId, 'NL');
  expect(known).toMatchObject({
    address: email,
    signUps: [
      { decisionText: 'Graag tot een volgende keer.', note: 'Belde op maandag.', answers: [{ answer: 'Ervaring' }] },
    ],
  });
  expect(await peopleOf(database, alone.addressHash(email))).toHaveLength(1);
  const again = await rotateKeys(database, both);
  expect(Object.values(again).every((rows) => rows === 0)).toBe(true);
});

test('every sealed column is among those that are rotated', async () => {
  const columns = await api.database.$queryRaw<{ table: string; column: string }[]>`
    SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
    WHERE table_schema = 'public' AND data_type = 'bytea' AND column_name ~* 'sealed$' ORDER BY 1, 2`;
  const listed = sealedColumns.flatMap(({ table, sealed }) => sealed.map((column) => ({ table, column })));
  const sorted = (rows: { table: string; column: string }[]) => rows.map((row) => `${row.table}.${row.column}`).sort();
  expect(sorted(columns)).toEqual(sorted(listed));
});
