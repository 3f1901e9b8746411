import { randomUUID } from 'node:crypto';
import { transact } from '@leerkring/prisma/transaction.ts';
import type { SignUpInput } from '@leerkring/schema/generated/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOrAddPerson } from '../people/person.store.ts';
import { type Decision, decided, undone, withdrawn } from '../places/places.store.ts';
import { startApi } from '../testing/api.ts';
import { openMailbox } from '../testing/mailbox.ts';
import { documentIdOf, organisationNamed, publish } from '../testing/publish.ts';
import { chosen, filledIn, signUpMutation } from '../testing/sign-up-form.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { statementsDuring } from '../testing/statements.ts';

let mailbox: Awaited<ReturnType<typeof openMailbox>>;
let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  mailbox = await openMailbox();
  api = await startApi({ SMTP_URL: mailbox.url });
  await publish(api.database, {
    programmes: [{ slug: 'p', title: 'Samen leren' }],
    networks: [{ slug: 'n', programme: 'p', title: 'Noord', approval: 'EVERYONE' }],
  });
});
afterAll(async () => {
  await api.close();
  await mailbox.close();
});

const start = { intent: 'START', start: { motivation: 'Wij willen leren van elkaar.' } } as const;
/** What somebody asks for, on whom was decided a moment ago: nobody told them yet. */
async function decidedOn(decision: Decision, what: 'JOIN' | 'START', status: 'IN_REVIEW' | 'WAITLISTED' = 'IN_REVIEW') {
  const employer = await organisationNamed(api.database, `Zorg ${randomUUID()}`);
  const target = what === 'JOIN' ? { network: 'n', organisation: employer } : { programme: 'p' };
  const { id, personId, name, email } = await signedUp(api.database, api.keys, { ...target, status });
  await decide(id, decision);
  const person = { name, email };
  const form = filledIn('n', { ...chosen(employer), person });
  const input = what === 'JOIN' ? form : { ...form, ...start, organisation: null, target: { programmeSlug: 'p' } };
  return { id, personId, email, input };
}
const decide = (signUpId: string, decision: Decision) =>
  transact(api.database, (transaction) =>
    decided(transaction, api.keys, { signUpId, decision, text: 'Welkom of niet.', by: 'STAFF' }),
  );
const undo = (id: string) => transact(api.database, (transaction) => undone(transaction, id, 'STAFF'));
const withdraw = (id: string) =>
  transact(api.database, (transaction) => withdrawn(transaction, api.keys, id, 'PERSON'));
async function ask(input: SignUpInput) {
  const { data, errors } = await api.ask(signUpMutation, { input });
  expect(errors).toBeUndefined();
  return data.signUp;
}
const again = (input: SignUpInput) => ask({ ...input, idempotencyKey: randomUUID() });
const statuses = async (personId: string) =>
  (await api.database.signUp.findMany({ where: { personId }, orderBy: { receivedAt: 'asc' } })).map(
    ({ status }) => status,
  );
const windowCloses = (id: string) =>
  api.database.$executeRaw`UPDATE "sign_up" SET "undoUntil" = now() - interval '1 second' WHERE "id" = ${id}::uuid`;

const everyDecision = [
  ['ACCEPT', 'JOIN'],
  ['WAITLIST', 'JOIN'],
  ['DECLINE', 'JOIN'],
  ['ACCEPT', 'START'],
  ['DECLINE', 'START'],
] as const;

describe.each(everyDecision)('who signs up again while %s of a %s can be undone', (decision, what) => {
  test('is known, gets the answer of a stranger for the same statements, and the decision can still be undone', async () => {
    const { id, personId, input } = await decidedOn(decision, what);
    const answers: unknown[] = [];
    const statements = async (of: SignUpInput) =>
      (await statementsDuring(api.url, async () => answers.push(await again(of)))).sort();
    const known = await statements(input);
    const person = { name: 'Bo Jansen', email: `${randomUUID()}@example.org` };
    expect(known).toEqual(await statements({ ...input, person }));
    expect(answers[0]).toEqual(answers[1]);
    expect(await statuses(personId)).toHaveLength(1);
    expect(await undo(id)).toEqual({ status: 'IN_REVIEW' });
    expect(await statuses(personId)).toEqual(['IN_REVIEW']);
  });

  test('can still withdraw by an earlier link', async () => {
    const { id, personId, input } = await decidedOn(decision, what);
    await again(input);
    expect(await withdraw(id)).toEqual({ status: 'WITHDRAWN' });
    expect(await statuses(personId)).toEqual(['WITHDRAWN']);
  });
});

test('who was declined and told may sign up again; the decision stands', async () => {
  const { id, personId, input } = await decidedOn('DECLINE', 'JOIN');
  await windowCloses(id);
  await again(input);
  expect(await statuses(personId)).toEqual(['DECLINED', 'RECEIVED']);
  expect(await undo(id)).toEqual({ refused: 'undoTooLate', status: 'DECLINED' });
});

test('signing up and undoing at once leave one that lives', async () => {
  for (let round = 0; round < 4; round++) {
    const { id, personId, input } = await decidedOn('DECLINE', 'JOIN');
    const [, undoing] = await Promise.all([again(input), undo(id)]);
    expect(undoing).toEqual({ status: 'IN_REVIEW' });
    expect(await statuses(personId)).toEqual(['IN_REVIEW']);
  }
});

test('in a network that came from another owner they stay the person on whom was decided', async () => {
  const { personId, input } = await decidedOn('DECLINE', 'JOIN');
  await api.database.owner.create({ data: { documentId: 'owner-nu' } });
  const words = { name: input.person.name, email: input.person.email, locale: 'NL' } as const;
  const found = await transact(api.database, (transaction) =>
    findOrAddPerson(transaction, api.keys, 'owner-nu', words, documentIdOf('NETWORK', 'n')),
  );
  expect(found).toBe(personId);
});

describe('where a second one lives already, as an earlier release let it', () => {
  async function twice(decision: Decision, what: 'JOIN' | 'START') {
    const { id, personId } = await decidedOn(decision, what);
    const { networkId, programmeId, ...row } = await api.database.signUp.findUniqueOrThrow({
      where: { id },
      select: {
        intent: true,
        networkId: true,
        programmeId: true,
        personId: true,
        acceptsWaitingList: true,
        locale: true,
        privacyNoticeVersion: true,
        legalBasis: true,
      },
    });
    await api.database.signUp.create({ data: { ...row, networkId, programmeId } });
    return { id, personId };
  }

  test.each([
    ['DECLINE', 'JOIN', 'DECLINED'],
    ['ACCEPT', 'START', 'ACCEPTED'],
  ] as const)('%s of a %s is not undone', async (decision, what, status) => {
    const { id } = await twice(decision, what);
    expect(await undo(id)).toEqual({ refused: 'signedUpAgain', status });
  });

  test('who was declined does not withdraw what they are about to hear of', async () => {
    const { id, personId } = await twice('DECLINE', 'JOIN');
    expect(await withdraw(id)).toEqual({ refused: 'notWithdrawable', status: 'DECLINED' });
    expect(await statuses(personId)).toEqual(['DECLINED', 'RECEIVED']);
  });
});
