import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decided, undone } from '../places/places.store.ts';
import { startApi } from '../testing/api.ts';
import { organisationNamed, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { knownOf } from './known.store.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [{ slug: 'n', programme: 'p', approval: 'EVERYONE' }],
  });
});
afterAll(() => api.close());

async function decidedOn(decision: 'ACCEPT' | 'DECLINE') {
  const organisation = await organisationNamed(api.database, 'Zorg A');
  const signUp = await signedUp(api.database, api.keys, { network: 'n', organisation, status: 'IN_REVIEW' });
  await transact(api.database, (transaction) =>
    decided(transaction, api.keys, { signUpId: signUp.id, decision, text: 'Helaas.', by: 'STAFF' }),
  );
  return signUp;
}
const known = (personId: string) => knownOf(api.database, api.keys, personId, 'NL');

test.each(['ACCEPT', 'DECLINE'] as const)('a decision (%s) cannot be read before its mail leaves', async (decision) => {
  const { id, personId } = await decidedOn(decision);
  const before = await known(personId);
  expect(before).toMatchObject({ memberships: [], mails: [], signUps: [{ status: 'IN_REVIEW', decisionText: null }] });
  expect(before?.signUps[0]?.steps.at(-1)?.to).toBe('IN_REVIEW');

  await api.database
    .$executeRaw`UPDATE "sign_up" SET "undoUntil" = now() - interval '1 second' WHERE "id" = ${id}::uuid`;
  await api.database
    .$executeRaw`UPDATE "mail" SET "notBefore" = now() - interval '1 second' WHERE "signUpId" = ${id}::uuid`;
  const status = decision === 'ACCEPT' ? 'ACCEPTED' : 'DECLINED';
  const after = await known(personId);
  expect(after).toMatchObject({ signUps: [{ status, decisionText: 'Helaas.' }], mails: [{ sentAt: null }] });
  expect(after?.memberships).toHaveLength(decision === 'ACCEPT' ? 1 : 0);
  expect(after?.signUps[0]?.steps.at(-1)?.to).toBe(status);
});

test('a decision that was taken back was never told', async () => {
  const { id, personId } = await decidedOn('DECLINE');
  await transact(api.database, (transaction) => undone(transaction, id, 'STAFF'));
  const told = await known(personId);
  expect(told?.mails).toEqual([]);
  expect(told?.signUps[0]?.steps.map(({ to }) => to)).not.toContain('DECLINED');
});
