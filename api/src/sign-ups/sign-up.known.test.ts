import { randomUUID } from 'node:crypto';
import { transact } from '@leerkring/prisma/transaction.ts';
import type { SignUpInput } from '@leerkring/schema/generated/graphql.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findOrAddPerson } from '../people/person.store.ts';
import { withdrawn } from '../places/places.store.ts';
import { startApi } from '../testing/api.ts';
import { documentIdOf, organisationNamed, ownerId, publish, questionIdOf } from '../testing/publish.ts';
import { chosen, filledIn, signUpMutation } from '../testing/sign-up-form.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { statementsDuring } from '../testing/statements.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let slug: string;
const why = { label: 'Wat breng je?' };
const ada = { name: 'Ada de Vries', email: 'ada@example.org' };
const states = ['RECEIVED', 'IN_REVIEW', 'WAITLISTED', 'OFFERED', 'ACCEPTED'] as const;

beforeAll(async () => {
  api = await startApi();
  await publish(api.database, { programmes: [{ slug: 'p' }] });
});
afterAll(() => api.close());
beforeEach(async () => {
  slug = `n-${randomUUID()}`;
  await publish(api.database, { networks: [{ slug, programme: 'p', approval: 'NONE', questions: [why] }] });
});

const networkId = () => documentIdOf('NETWORK', slug);
async function ask(change: Partial<SignUpInput> = {}) {
  const answers = [{ question: questionIdOf(slug, why), text: 'Ervaring' }];
  const { data, errors } = await api.ask(signUpMutation, { input: filledIn(slug, { answers, ...change }) });
  expect(errors).toBeUndefined();
  return data.signUp;
}
const organisation = () => organisationNamed(api.database, `Organisatie ${randomUUID()}`);
const signUps = () =>
  api.database.signUp.findMany({ where: { networkId: networkId() }, orderBy: { receivedAt: 'asc' } });
const mails = () => api.database.mail.findMany({ where: { networkId: networkId() }, orderBy: { createdAt: 'asc' } });
const linkOf = async (linkId: string | null) => api.database.link.findUniqueOrThrow({ where: { id: linkId ?? '' } });

/** @param how a status of a sign-up; or taking part without ever having signed up */
async function isKnown(how: (typeof states)[number] | 'BY_HAND' | 'LEAD_EXPERT') {
  const employer = await organisation();
  if (how !== 'BY_HAND' && how !== 'LEAD_EXPERT') {
    await signedUp(api.database, api.keys, { network: slug, person: ada, organisation: employer, status: how });
    return employer;
  }
  const participation = await api.database.participation.create({
    data: { networkId: networkId(), organisationId: employer.id },
  });
  await transact(api.database, async (transaction) => {
    const personId = await findOrAddPerson(transaction, api.keys, ownerId, { ...ada, locale: 'NL' });
    const seat = how === 'LEAD_EXPERT' ? { role: how } : { participationId: participation.id };
    await transaction.membership.create({
      data: { networkId: networkId(), personId, organisationId: employer.id, ...seat },
    });
  });
  return employer;
}
const everyHow = [...states, 'BY_HAND', 'LEAD_EXPERT'] as const;

describe.each(everyHow)('somebody who is known (%s)', (how) => {
  test('gets the answer of a stranger, for the same statements, and changes nothing but their mail', async () => {
    const employer = await isKnown(how);
    const before = await signUps();
    const network = await api.database.network.findUnique({ where: { documentId: networkId() } });
    const people = await api.database.person.count();
    const answers: unknown[] = [];
    const statements = async (person: { name: string; email: string }) => {
      const sent = await statementsDuring(api.url, async () =>
        answers.push(await ask({ ...chosen(employer), person, waitingList: true })),
      );
      return sent.sort();
    };
    const known = await statements({ name: ' ADA  de vries', email: 'Ada@Example.org ' });
    // Somebody who signs up again before confirming is counted as sent last.
    if (how !== 'RECEIVED') expect(await signUps()).toEqual(before);
    expect(await api.database.network.findUnique({ where: { documentId: networkId() } })).toEqual(network);
    expect(await api.database.person.count()).toBe(people);

    const stranger = await statements({ name: 'Bo Jansen', email: `${randomUUID()}@example.org` });
    expect(stranger.length).toBeGreaterThan(10);
    expect(known).toEqual(stranger);
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ type: 'SignUpReceived' });
  });
});

describe('the mail tells them', () => {
  test.each([
    ['IN_REVIEW', 'SIGN_UP'],
    ['WAITLISTED', 'SIGN_UP'],
    ['OFFERED', 'SIGN_UP'],
    ['ACCEPTED', 'SIGN_UP'],
    ['BY_HAND', 'DATA'],
    ['LEAD_EXPERT', 'DATA'],
  ] as const)('what stands, to somebody who is %s, with a link of kind %s', async (how, kind) => {
    const employer = await isKnown(how);
    await ask({ ...chosen(employer), person: ada, locale: 'EN' });
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    const [signUp] = await signUps();
    expect(mail).toMatchObject({ kind: 'alreadyKnown', locale: 'EN', isAsked: true, signUpId: signUp?.id ?? null });
    const link = await linkOf(mail?.linkId ?? null);
    expect(link).toMatchObject({ kind, signUpId: signUp?.id ?? null, usedAt: null });
    expect(link.expiresAt.getTime() - Date.now()).toBeGreaterThan(29 * 86_400_000);
  });

  test('to confirm, to who did not yet: what was sent last counts, and there is one sign-up', async () => {
    const [first, second] = [await organisation(), await organisation()];
    await ask({ ...chosen(first), person: { ...ada, jobTitle: 'Eerst' }, waitingList: true });
    await api.database.signUp.updateMany({
      where: { networkId: documentIdOf('NETWORK', slug) },
      data: { receivedAt: new Date('2026-01-01'), remindedAt: new Date('2026-01-02') },
    });
    const [before] = await signUps();
    const answers = [{ question: questionIdOf(slug, why), text: 'Nog meer' }];
    await ask({ organisation: { name: second.name }, person: { ...ada, jobTitle: 'Dan' }, answers, locale: 'EN' });
    const [signUp, ...others] = await signUps();
    expect(others).toEqual([]);
    expect(signUp).toMatchObject({
      id: before?.id,
      status: 'RECEIVED',
      organisationId: null,
      organisationName: second.name,
      jobTitle: 'Dan',
      acceptsWaitingList: false,
      locale: 'EN',
      // There is as long to confirm as the new link works, and a reminder; but not for ever.
      remindedAt: null,
      receivedAt: before?.receivedAt,
    });
    const kept = await api.database.signUpAnswer.findMany({ where: { signUpId: signUp?.id ?? '' } });
    expect(kept.map(({ sealed, keyId }) => api.keys.open(sealed, keyId))).toEqual(['"Nog meer"']);
    expect((await mails()).map(({ kind, locale }) => [kind, locale])).toEqual([
      ['confirmSignUp', 'NL'],
      ['confirmSignUp', 'EN'],
    ]);
    expect(new Set((await mails()).map(({ linkId }) => linkId)).size).toBe(2);
  });
});

test('where the network is full the answer is that of a stranger too', async () => {
  const employer = await isKnown('ACCEPTED');
  await api.database.network.update({
    where: { documentId: networkId() },
    data: { maximumOrganisations: 1, seatsPerOrganisation: 1 },
  });
  const known = await ask({ ...chosen(employer), person: ada });
  expect(known).toMatchObject({ type: 'NetworkFull' });
  expect(await ask(chosen(employer))).toEqual(known);
});

test('the same person many times at once has one sign-up', async () => {
  const employer = await organisation();
  const sent = await Promise.all(Array.from({ length: 12 }, () => ask({ ...chosen(employer), person: ada })));
  expect(new Set(sent.map(({ type }) => type))).toEqual(new Set(['SignUpReceived']));
  expect(await signUps()).toMatchObject([{ status: 'RECEIVED' }]);
});

test('another name on the same address, and the same person in another network, are sign-ups of their own', async () => {
  const employer = await organisation();
  await ask({ ...chosen(employer), person: ada });
  await ask({ ...chosen(employer), person: { ...ada, name: 'Bo de Vries' } });
  expect(await signUps()).toHaveLength(2);
  slug = `n-${randomUUID()}`;
  await publish(api.database, { networks: [{ slug, programme: 'p', questions: [why] }] });
  await ask({ ...chosen(employer), person: ada });
  expect(await signUps()).toHaveLength(1);
});

test.each(['left', 'withdrew', 'was declined'] as const)('who %s may sign up again', async (how) => {
  const employer = await organisation();
  const status = how === 'was declined' ? 'DECLINED' : 'ACCEPTED';
  const { id } = await signedUp(api.database, api.keys, { network: slug, person: ada, organisation: employer, status });
  if (how === 'left')
    await api.database.membership.updateMany({ where: { signUpId: id }, data: { until: new Date() } });
  if (how === 'withdrew') await transact(api.database, (transaction) => withdrawn(transaction, api.keys, id, 'PERSON'));
  await ask({ ...chosen(employer), person: ada });
  expect((await signUps()).map((signUp) => signUp.status)).toContain('RECEIVED');
  expect((await mails()).map(({ kind }) => kind)).toContain('confirmSignUp');
});
