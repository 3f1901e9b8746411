import { randomUUID } from 'node:crypto';
import type { SignUpInput } from '@leerkring/schema/generated/graphql.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nightly } from '../privacy/retention.job.ts';
import { startApi } from '../testing/api.ts';
import { documentIdOf, organisationNamed, publish } from '../testing/publish.ts';
import { chosen, filledIn, signUpMutation } from '../testing/sign-up-form.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let employer: { id: string };
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [
      { slug: 'open', programme: 'p', approval: 'NONE' },
      { slug: 'closing', programme: 'p', approval: 'NONE' },
      { slug: 'small', programme: 'p', approval: 'NONE', maximumOrganisations: 0 },
    ],
  });
  employer = await organisationNamed(api.database, 'De Linde');
});
afterAll(() => api.close());

async function send(input: SignUpInput) {
  const { data, errors } = await api.ask(signUpMutation, { input });
  expect(errors).toBeUndefined();
  return data.signUp;
}
const signUps = () => api.database.signUp.count();
const keyOf = ({ idempotencyKey }: SignUpInput) => ({ where: { key: idempotencyKey } });

test('a second request with the same key gives the first answer, and no second sign-up', async () => {
  const input = filledIn('open', chosen(employer));
  const first = await send(input);
  const before = await signUps();
  // The order in which a client writes the fields says nothing.
  expect(await send(Object.fromEntries(Object.entries(input).reverse()) as SignUpInput)).toEqual(first);
  expect(await signUps()).toBe(before);
});

test('also when the network closed in the meantime', async () => {
  const input = filledIn('closing', chosen(employer));
  const first = await send(input);
  await api.database.network.update({
    where: { documentId: documentIdOf('NETWORK', 'closing') },
    data: { closesAt: new Date('2020-01-01') },
  });
  expect(await send(input)).toEqual(first);
  expect(await send(filledIn('closing', chosen(employer)))).toMatchObject({ type: 'SignUpClosed' });
});

test('the same key with something else in it is refused, and tells nothing of the first', async () => {
  const input = filledIn('open', chosen(employer));
  await send(input);
  const before = await signUps();
  for (const change of [
    { person: { ...input.person, name: 'Iemand anders' } },
    { waitingList: true },
    { locale: 'EN' as const },
    { target: { networkSlug: 'nergens' } },
  ])
    expect(Object.keys(await send({ ...input, ...change }))).toEqual(['type', 'message']);
  expect(await send({ ...input, waitingList: true })).toMatchObject({ type: 'IdempotencyKeyReused' });
  expect(await signUps()).toBe(before);
});

test('the same key many times at once is one sign-up', async () => {
  const input = filledIn('open', chosen(employer));
  const before = await signUps();
  const answers = await Promise.all(Array.from({ length: 12 }, () => send(input)));
  expect(new Set(answers.map(({ type }) => type))).toEqual(new Set(['SignUpReceived']));
  expect(await signUps()).toBe(before + 1);
});

test('the same key at once with different forms is one sign-up, the others are refused', async () => {
  const idempotencyKey = randomUUID();
  const before = await signUps();
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => send(filledIn('open', { ...chosen(employer), idempotencyKey }))),
  );
  expect(answers.filter(({ type }) => type === 'SignUpReceived')).toHaveLength(1);
  expect(answers.filter(({ type }) => type === 'IdempotencyKeyReused')).toHaveLength(7);
  expect(await signUps()).toBe(before + 1);
});

test('a refusal does not use up the key', async () => {
  const input = filledIn('small', chosen(employer));
  expect(await send(input)).toMatchObject({ type: 'NetworkFull' });
  expect(await send({ ...input, person: { ...input.person, email: 'nee' } })).toMatchObject({ type: 'InvalidSignUp' });
  expect(await send({ ...input, waitingList: true })).toMatchObject({ type: 'SignUpReceived' });
});

test('a key of more than 7 days ago may be used again, one of less may not', async () => {
  const input = filledIn('open', chosen(employer));
  await send(input);
  const other = { ...filledIn('open', chosen(employer)), idempotencyKey: input.idempotencyKey };
  const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000);
  await api.database.idempotencyKey.update({ ...keyOf(input), data: { usedAt: daysAgo(6.99) } });
  expect(await send(other)).toMatchObject({ type: 'IdempotencyKeyReused' });
  await api.database.idempotencyKey.update({ ...keyOf(input), data: { usedAt: daysAgo(7.01) } });
  expect(await send(other)).toMatchObject({ type: 'SignUpReceived' });
  expect(await send(other)).toMatchObject({ type: 'SignUpReceived' });
  expect(await send(input)).toMatchObject({ type: 'IdempotencyKeyReused' });
});

test('keys of more than 7 days ago are swept out at night', async () => {
  const [past, recent] = [filledIn('open', chosen(employer)), filledIn('open', chosen(employer))];
  await send(past);
  await send(recent);
  await api.database.idempotencyKey.update({ ...keyOf(past), data: { usedAt: new Date('2020-01-01') } });
  await nightly({}, { database: api.database, log: api.app.log });
  expect(await api.database.idempotencyKey.findUnique(keyOf(past))).toBeNull();
  expect(await api.database.idempotencyKey.findUnique(keyOf(recent))).not.toBeNull();
});

test('more work that was proven since is no other form', async () => {
  const input = filledIn('open', chosen(employer));
  const first = await send(input);
  expect(await send({ ...input, proof: 'meer' })).toEqual(first);
});
