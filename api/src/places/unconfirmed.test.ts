import { randomUUID } from 'node:crypto';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findSession, startSession } from '../desk/desk-session.store.ts';
import { addMail } from '../mail/outbox.store.ts';
import { startApi } from '../testing/api.ts';
import { ownerId, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { eraseUnconfirmed } from './unconfirmed.store.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'n', programme: 'p' }] });
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
