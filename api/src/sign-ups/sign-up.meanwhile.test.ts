import { randomUUID } from 'node:crypto';
import type { Transaction } from '@leerkring/prisma/client.ts';
import type { SignUpInput } from '@leerkring/schema/generated/graphql.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { confirmed } from '../places/places.store.ts';
import { erasePeople } from '../privacy/erase.store.ts';
import { startApi } from '../testing/api.ts';
import { refusing, meanwhile as whileWaiting } from '../testing/meanwhile.ts';
import { documentIdOf, organisationNamed, publish, questionIdOf } from '../testing/publish.ts';
import { filledIn, signUpMutation } from '../testing/sign-up-form.ts';
import { signedUp } from '../testing/sign-up-states.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let slug: string;
let networkId: string;
const why = { label: 'Wat breng je?' };
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, { programmes: [{ slug: 'p' }] });
});
afterAll(() => api.close());
beforeEach(async () => {
  slug = `n-${randomUUID()}`;
  networkId = documentIdOf('NETWORK', slug);
  await publish(api.database, { networks: [{ slug, programme: 'p', approval: 'NONE', questions: [why] }] });
});

const ask = (change: Partial<SignUpInput> = {}) => api.ask(signUpMutation, { input: filledIn(slug, change) });
const signUps = () => api.database.signUp.findMany({ where: { networkId }, include: { mails: true, answers: true } });
const stored = async () => {
  const { person, signUp, signUpEvent, idempotencyKey, mail, link } = api.database;
  const [queued] = await api.database.$queryRaw<
    { jobs: bigint }[]
  >`SELECT count(*) AS "jobs" FROM graphile_worker.jobs`;
  const tables = [person, signUp, signUpEvent, idempotencyKey, mail, link];
  return [queued?.jobs, ...(await Promise.all(tables.map((table) => (table as typeof mail).count())))];
};

/** Sends a sign-up that has to wait for `change`, which is committed as soon as it does. */
const meanwhile = async (change: (transaction: Transaction) => Promise<unknown>, input: Partial<SignUpInput>) =>
  (await whileWaiting(api.database, change, () => ask(input))).data.signUp;

describe('while somebody signs up again', () => {
  const ada = { name: 'Ada de Vries', email: 'ada@example.org' };

  test('they confirm by the link in the first mail: what was confirmed stands', async () => {
    const organisation = await organisationNamed(api.database, 'De Linde');
    const { id } = await signedUp(api.database, api.keys, { network: slug, person: ada, organisation });
    const questionId = questionIdOf(slug, why);
    await api.database.signUpAnswer.create({ data: { signUpId: id, questionId, ...api.keys.seal('"Eerst"') } });
    const input = { person: { ...ada, jobTitle: 'Anders' }, answers: [{ question: questionId, text: 'Dan' }] };
    const answer = await meanwhile((transaction) => confirmed(transaction, api.keys, id), input);
    expect(answer).toMatchObject({ type: 'SignUpReceived' });
    const [signUp, ...more] = await signUps();
    expect(more).toEqual([]);
    expect(signUp).toMatchObject({ id, status: 'ACCEPTED', jobTitle: null });
    expect(signUp?.answers.map(({ sealed, keyId }) => api.keys.open(sealed, keyId))).toEqual(['"Eerst"']);
    expect(signUp?.mails.map(({ kind }) => kind).sort()).toEqual(['accepted', 'alreadyKnown']);
  });

  test('they erase everything: what they sent now stands', async () => {
    const { personId } = await signedUp(api.database, api.keys, { network: slug, person: ada });
    const erasing = (transaction: Transaction) => erasePeople(transaction, [personId], 'PERSON');
    expect(await meanwhile(erasing, { person: ada })).toMatchObject({ type: 'SignUpReceived' });
    expect(await signUps()).toMatchObject([{ status: 'RECEIVED', mails: [{ kind: 'confirmSignUp' }] }]);
  });
});

describe('when PostgreSQL asks to try again', () => {
  // The last that is written.
  const mails = () => refusing(api.database, 'mail');
  afterAll(() => mails().none());

  test.each(['40001', '40P01'])('it does, after %s', async (code) => {
    await mails().first(5, code);
    expect((await ask()).data.signUp).toMatchObject({ type: 'SignUpReceived' });
    expect(await signUps()).toMatchObject([{ status: 'RECEIVED', mails: [{ kind: 'confirmSignUp' }] }]);
  });

  test.each([
    ['40P01', 6n],
    ['XX000', 1n],
  ])(
    'it gives up on %s after %i attempts, and nothing is left: no sign-up without its mail',
    async (code, attempts) => {
      await mails().first(1000, code);
      const before = await stored();
      const { errors } = await ask();
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['INTERNAL_SERVER_ERROR']);
      expect(JSON.stringify(errors)).not.toMatch(/try again|example\.org|Deelnemer/);
      expect(await stored()).toEqual(before);
      expect(await mails().attempts()).toBe(attempts);
    },
  );
});
