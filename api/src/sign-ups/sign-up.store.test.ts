import { randomUUID } from 'node:crypto';
import type { SignUpInput } from '@leerkring/schema/generated/graphql.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { factId } from '../nodes/global-id.ts';
import { noticeHash } from '../privacy-notices/privacy-notice.rules.ts';
import { startApi } from '../testing/api.ts';
import { documentIdOf, organisationNamed, type PublishedNetwork, publish, questionIdOf } from '../testing/publish.ts';
import { chosen, filledIn, signUpMutation } from '../testing/sign-up-form.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let slug: string;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, { programmes: [{ slug: 'p' }] });
});
afterAll(() => api.close());
beforeEach(() => {
  slug = `n-${randomUUID()}`;
});

async function network(rules: Partial<PublishedNetwork> = {}) {
  await publish(api.database, { networks: [{ slug, programme: 'p', approval: 'NONE', ...rules }] });
}
async function send(change: Partial<SignUpInput> = {}) {
  const { data, errors } = await api.ask(signUpMutation, { input: filledIn(slug, change) });
  expect(errors).toBeUndefined();
  return data.signUp.type;
}
const facts = () => api.database.network.findUniqueOrThrow({ where: { documentId: documentIdOf('NETWORK', slug) } });
const signUps = () =>
  api.database.signUp.findMany({
    where: { networkId: documentIdOf('NETWORK', slug) },
    include: { events: true, membership: true, answers: true, mails: true, links: true },
    orderBy: { receivedAt: 'asc' },
  });
const organisation = () => organisationNamed(api.database, `Organisatie ${randomUUID()}`);
const nothingTaken = { organisationCount: 0, participantCount: 0, waitingListCount: 0, offeredOrganisations: 0 };

test('a sign-up is received with a mail to confirm it, and takes no place', async () => {
  await network();
  const employer = await organisation();
  const person = { name: 'Ada de Vries', email: 'ada@example.org', jobTitle: 'Wijkverpleegkundige' };
  expect(await send({ ...chosen(employer), person, locale: 'EN', waitingList: true })).toBe('SignUpReceived');
  const [signUp] = await signUps();
  expect(signUp).toMatchObject({
    intent: 'JOIN',
    status: 'RECEIVED',
    organisationId: employer.id,
    organisationName: null,
    jobTitle: 'Wijkverpleegkundige',
    acceptsWaitingList: true,
    legalBasis: 'toestemming',
    privacyNoticeVersion: '2026-1',
    locale: 'EN',
    confirmedAt: null,
    membership: null,
    events: [{ from: null, to: 'RECEIVED' }],
    mails: [{ kind: 'confirmSignUp', locale: 'EN', isAsked: true, sentAt: null, networkId: signUp?.networkId }],
    links: [{ kind: 'SIGN_UP', usedAt: null, addressSealed: null }],
  });
  const [mail, link] = [signUp?.mails[0], signUp?.links[0]];
  expect(mail).toMatchObject({ personId: signUp?.personId, linkId: link?.id });
  const days = ((link?.expiresAt.getTime() ?? 0) - (signUp?.receivedAt.getTime() ?? 0)) / 86_400_000;
  expect(days).toBeCloseTo(7, 2);
  expect(await facts()).toMatchObject(nothingTaken);
});

test('it keeps the very words of the notice that was shown', async () => {
  await network();
  await send();
  const [signUp] = await signUps();
  const shown = await api.database.privacyNoticeVersion.findFirstOrThrow({
    where: { version: '2026-1', locale: 'NL' },
  });
  expect(signUp?.privacyNoticeHash).toEqual(shown.hash);
  const { title, bodyText, legalBasis } = shown;
  expect(signUp?.privacyNoticeHash).toEqual(noticeHash({ title, bodyText, legalBasis }));
});

test('a typed organisation is kept as typed, and is nowhere to be read', async () => {
  await network();
  const name = `Stichting ${randomUUID()}`;
  expect(await send({ organisation: { name } })).toBe('SignUpReceived');
  expect(await signUps()).toMatchObject([{ status: 'RECEIVED', organisationName: name, organisationId: null }]);
  expect(await api.database.organisation.count({ where: { name } })).toBe(0);
});

test('full: received by yes, not stored by no; neither waits before it is confirmed', async () => {
  await network({ maximumOrganisations: 1, organisations: ['Er al in'] });
  expect(await send({ waitingList: false })).toBe('NetworkFull');
  expect(await signUps()).toEqual([]);
  expect(await send({ waitingList: true })).toBe('SignUpReceived');
  expect(await signUps()).toMatchObject([{ status: 'RECEIVED', acceptsWaitingList: true, waitingSince: null }]);
  expect(await facts()).toMatchObject({ organisationCount: 1, waitingListCount: 0 });
});

test('the last place is nobody’s before somebody confirms', async () => {
  await network({ maximumOrganisations: 1, seatsPerOrganisation: 1 });
  const [one, other] = [await organisation(), await organisation()];
  for (const employer of [one, one, other]) expect(await send(chosen(employer))).toBe('SignUpReceived');
  expect(await facts()).toMatchObject(nothingTaken);
});

test('inside one organisation the host is the employer, whatever else was sent', async () => {
  const kvkNumber = '90000077';
  const host = await api.database.organisation.create({
    data: { name: 'Het Kompas', kind: 'CARE_PROVIDER', kvkNumber },
  });
  const unit = await api.database.unit.create({ data: { organisationId: host.id, name: 'Team Noord' } });
  await network({ hostOrganisationKvk: kvkNumber, maximumOrganisations: 0 });
  await send({ ...chosen(await organisation()), unit: { id: factId('Unit', unit.id) } });
  await send({ organisation: null, unit: { name: 'Team Zuid' } });
  expect(await signUps()).toMatchObject([
    { organisationId: host.id, unitId: unit.id, unitName: null },
    { organisationId: host.id, unitId: null, unitName: 'Team Zuid' },
  ]);
});

describe('answers', () => {
  const why = { label: 'Wat breng je?', kind: 'LONG_TEXT' as const, required: true };
  const days = { label: 'Welke dagen?', kind: 'SEVERAL_CHOICES' as const, options: ['ma', 'di', 'wo'] };
  const extra = { label: 'Mogen we je vaker mailen?', kind: 'CONSENT' as const };
  const questions = [why, days, extra];
  const opened = async () => {
    const [signUp] = await signUps();
    return Object.fromEntries(
      (signUp?.answers ?? []).map(({ questionId, sealed, keyId }) => [
        questions.find((question) => questionIdOf(slug, question) === questionId)?.label,
        JSON.parse(api.keys.open(sealed, keyId)),
      ]),
    );
  };

  test('are stored sealed, each with the question it answers', async () => {
    await network({ questions });
    const answers = [
      { question: questionIdOf(slug, why), text: 'Tien jaar ervaring' },
      { question: questionIdOf(slug, days), choices: [2, 0] },
      { question: questionIdOf(slug, extra), yes: true },
    ];
    expect(await send({ answers })).toBe('SignUpReceived');
    expect(await opened()).toEqual({
      'Wat breng je?': 'Tien jaar ervaring',
      'Welke dagen?': [0, 2],
      'Mogen we je vaker mailen?': true,
    });
    const [row] = await api.database.$queryRaw<{ found: boolean }[]>`
      SELECT bool_or(position(convert_to('ervaring', 'UTF8') IN "sealed") > 0) AS "found" FROM "sign_up_answer"`;
    expect(row?.found).toBe(false);
  });

  test('to what is not asked any more, or not given, are refused and nothing is stored', async () => {
    await network({ questions });
    expect(await send({ answers: [] })).toBe('InvalidSignUp');
    expect(await send()).toBe('InvalidSignUp');
    const gone = [
      { question: questionIdOf(slug, why), text: 'x' },
      { question: 'of another form', text: 'x' },
    ];
    expect(await send({ answers: gone })).toBe('InvalidSignUp');
    expect(await signUps()).toEqual([]);
  });
});

test('what a machine fills in is answered like any other, and nothing of it stays', async () => {
  await network();
  const people = await api.database.person.count();
  expect(await send({ website: 'https://koop.example' })).toBe('SignUpReceived');
  expect(await signUps()).toEqual([]);
  expect(await api.database.person.count()).toBe(people);
  expect(await api.database.mail.count({ where: { networkId: documentIdOf('NETWORK', slug) } })).toBe(0);
});
