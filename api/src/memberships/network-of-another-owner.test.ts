import { randomUUID } from 'node:crypto';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyFiveMinutes } from '../places/every-five-minutes.job.ts';
import { confirmed } from '../places/places.store.ts';
import { startApi } from '../testing/api.ts';
import { documentIdOf, organisationNamed, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { addMember } from './add-member.store.ts';
import { importMembers, previewImport } from './import/import.store.ts';

const networkId = documentIdOf('NETWORK', 'moved');
const email = () => `${randomUUID()}@example.org`;

let api: Awaited<ReturnType<typeof startApi>>;
let organisation: { id: string; name: string };
/** Before an editor moves the network to a programme of another owner. */
const member = { name: 'Mo', email: email() };
const waiting = { name: 'Wil', email: email() };
const undecided = { name: 'Or', email: email() };
let receivedId: string;
beforeAll(async () => {
  api = await startApi();
  const { database, keys } = api;
  await publish(database, {
    programmes: [{ slug: 'p' }, { slug: 'q' }],
    networks: [{ slug: 'moved', programme: 'p', approval: 'EVERYONE' }],
  });
  organisation = await organisationNamed(database, 'De Linde');
  const has = { network: 'moved', organisation };
  await signedUp(database, keys, { ...has, person: member, status: 'ACCEPTED' });
  await signedUp(database, keys, { ...has, person: waiting, status: 'WAITLISTED' });
  const { id } = await signedUp(database, keys, { ...has, person: undecided, status: 'IN_REVIEW' });
  await database.signUp.update({ where: { id }, data: { confirmedAt: new Date('2026-01-01') } });
  receivedId = (await signedUp(database, keys, has)).id;
  await database.owner.create({ data: { documentId: 'owner-2', mailbox: 'twee@example.org' } });
  await database.programme.update({
    where: { documentId: documentIdOf('PROGRAMME', 'q') },
    data: { ownerId: 'owner-2' },
  });
  await database.network.update({
    where: { documentId: networkId },
    data: { programmeId: documentIdOf('PROGRAMME', 'q') },
  });
});
afterAll(() => api.close());

test('who takes part or waits is the same person when somebody adds them by hand', async () => {
  const add = (person: { name: string; email: string }) =>
    addMember(api.database, api.keys, {
      networkId,
      person: { ...person, jobTitle: null },
      organisation: { id: organisation.id },
      unitName: null,
      locale: 'NL',
      by: 'STAFF',
    });
  expect(await add(member)).toMatchObject({ outcome: 'member' });
  expect(await add(waiting)).toMatchObject({ outcome: 'signedUp' });
  expect(await add({ name: 'Nieuw', email: email() })).toMatchObject({ outcome: 'added' });
  expect(await api.database.person.count({ where: { ownerId: 'owner-2' } })).toBe(1);
});

test('and when a file is imported', async () => {
  const csv = `naam;e-mail;organisatie\n${member.name};${member.email};${organisation.name}`;
  const asked = { networkId, csv, choices: [], people: [], locale: 'NL' } as const;
  expect(await previewImport(api.database, api.keys, asked)).toMatchObject({
    plan: { ready: { length: 0 }, alreadyMembers: 1 },
  });
  const file = { ...asked, fileName: 'leden.csv', idempotencyKey: randomUUID(), by: 'STAFF' } as const;
  expect(await importMembers(api.database, api.keys, file)).toMatchObject({ added: 0, alreadyMembers: 1 });
});

test('the desk of the owner as it is now is told what to decide, and what is overdue', async () => {
  const { database, keys } = api;
  await transact(database, (transaction) => confirmed(transaction, keys, receivedId));
  await everyFiveMinutes({}, { database, keys });
  const mails = await database.mail.findMany({
    where: { kind: { in: ['deskSignUp', 'deskEscalation'] } },
    select: { kind: true, ownerId: true },
    orderBy: { kind: 'asc' },
  });
  expect(mails).toEqual([
    { kind: 'deskEscalation', ownerId: 'owner-2' },
    { kind: 'deskSignUp', ownerId: 'owner-2' },
  ]);
});
