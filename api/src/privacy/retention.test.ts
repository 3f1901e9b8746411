import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withdrawn } from '../places/places.store.ts';
import { startApi } from '../testing/api.ts';
import { documentIdOf, organisationNamed, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { nightly } from './retention.job.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'n', programme: 'p' }] });
  await api.database.network.update({
    where: { documentId: documentIdOf('NETWORK', 'n') },
    data: { retentionMonths: 6 },
  });
});
afterAll(() => api.close());

const night = () => nightly({}, { database: api.database, log: api.app.log });
async function member() {
  const organisation = await organisationNamed(api.database, 'Zorg A');
  return signedUp(api.database, api.keys, { network: 'n', organisation, status: 'ACCEPTED' });
}
const signUpsOf = (personId: string) => api.database.signUp.count({ where: { personId } });

test('an accepted sign-up without a membership goes when the network’s term has passed since its last step', async () => {
  const [kept, past, stays] = [await member(), await member(), await member()];
  await api.database.membership.deleteMany({ where: { personId: { in: [kept.personId, past.personId] } } });
  const since = (id: string, months: number) => api.database.$executeRaw`
    UPDATE "sign_up_event" SET "at" = now() - make_interval(months => ${months}::int) WHERE "signUpId" = ${id}::uuid`;
  await since(kept.id, 5);
  await since(past.id, 7);
  await since(stays.id, 99);
  await night();
  expect([await signUpsOf(kept.personId), await signUpsOf(past.personId), await signUpsOf(stays.personId)]).toEqual([
    1, 0, 1,
  ]);
});

test('the sign-up of a member who left stays as long as the membership', async () => {
  const { id, personId } = await member();
  await transact(api.database, (transaction) => withdrawn(transaction, api.keys, id, 'PERSON'));
  await api.database
    .$executeRaw`UPDATE "sign_up" SET "closedAt" = now() - interval '4 months' WHERE "id" = ${id}::uuid`;
  await night();
  expect(await signUpsOf(personId)).toBe(1);
  await api.database.$executeRaw`
    UPDATE "membership" SET "since" = now() - interval '9 months', "until" = now() - interval '7 months' WHERE "personId" = ${personId}::uuid`;
  await night();
  expect(await signUpsOf(personId)).toBe(0);
});
