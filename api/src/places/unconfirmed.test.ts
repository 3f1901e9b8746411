import { randomUUID } from 'node:crypto';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findSession, startSession } from '../desk/desk-session.store.ts';
import { addMail } from '../mail/outbox.store.ts';
import { startApi } from '../testing/api.ts';
import { documentIdOf, ownerId, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { endUnconfirmed, eraseUnconfirmed } from './unconfirmed.store.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [
      { slug: 'n', programme: 'p' },
      { slug: 'elders', programme: 'p' },
    ],
  });
});
afterAll(() => api.close());

const erase = () => transact(api.database, (transaction) => eraseUnconfirmed(transaction, 'pastTheirTerm'));

test('what a stranger typed with somebody’s address takes nothing of theirs along when it lapses', async () => {
  const { database, keys } = api;
  const email = `${randomUUID()}@example.org`;
  const session = await startSession(database, keys, { address: email, staffOf: [ownerId] });
  const mailId = await transact(database, (transaction) =>
    addMail(transaction, keys, {
      kind: 'deskLogin',
      locale: 'NL',
      to: { address: email },
      link: { kind: 'LOGIN', address: email, hours: 1 },
    }),
  );
  const typed = await signedUp(database, keys, { network: 'n', person: { name: 'Zomaar', email } });
  await database.$executeRaw`UPDATE "sign_up" SET "receivedAt" = now() - interval '8 days' WHERE "id" = ${typed.id}::uuid`;
  await erase();
  expect(await database.person.count({ where: { id: typed.personId } })).toBe(0);
  expect((await findSession(database, session.token)).session).not.toBeNull();
  expect(await database.mail.count({ where: { id: mailId } })).toBe(1);
  expect(await database.link.count({ where: { addressHash: keys.addressHash(email) } })).toBe(1);
});

test('what a stranger may have typed in somebody’s name goes as soon as they take part in another way', async () => {
  const { database, keys } = api;
  const networkId = documentIdOf('NETWORK', 'n');
  const person = { name: 'Ada', email: `${randomUUID()}@example.org` };
  const typed = await signedUp(database, keys, { network: 'n', person });
  const elsewhere = await signedUp(database, keys, { network: 'elders', person });
  const other = await signedUp(database, keys, { network: 'n' });
  await database.signUp.update({ where: { id: typed.id }, data: { jobTitle: 'Verzonnen' } });
  await transact(database, (transaction) => endUnconfirmed(transaction, networkId, [typed.personId]));
  expect(await database.signUp.findUnique({ where: { id: typed.id } })).toBeNull();
  expect(await database.link.count({ where: { signUpId: typed.id } })).toBe(0);
  expect(await database.mail.count({ where: { signUpId: typed.id } })).toBe(0);
  expect(await database.person.count({ where: { id: typed.personId } })).toBe(1);
  const rest = { id: { in: [elsewhere.id, other.id] }, status: 'RECEIVED' as const };
  expect(await database.signUp.count({ where: rest })).toBe(2);
});
