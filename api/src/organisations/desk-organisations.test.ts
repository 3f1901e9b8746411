import { afterAll, beforeAll, expect, test } from 'vitest';
import { appoint } from '../desk/testing/roles.ts';
import { loggedIn } from '../desk/testing/visitor.ts';
import { factId } from '../nodes/global-id.ts';
import { startApi } from '../testing/api.ts';
import { organisationNamed, ownerId, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { organisationTexts } from './organisation.texts.ts';

const texts = organisationTexts.NL;
const confirm = `mutation ($signUp: ID!, $as: ConfirmOrganisationAs!, $locale: Locale! = NL) {
  confirmOrganisation(signUp: $signUp, as: $as, locale: $locale) {
    type: __typename
    ... on Refusal { message }
    ... on DeskSignUp { organisationName organisation { name kvkNumber place kind } alsoConfirmed organisationCandidates { similarity } }
    ... on OrganisationExists { existing { id name } }
    ... on InvalidOrganisation { faults { path message } }
    ... on NotDecidable { status }
  }
}`;
const merge = `mutation ($from: ID!, $into: ID!, $locale: Locale! = NL) {
  mergeOrganisations(from: $from, into: $into, locale: $locale) {
    type: __typename ... on Refusal { message } ... on DeskOrganisation { id name } ... on MergeExceedsLimit { networkTitle }
  }
}`;

let api: Awaited<ReturnType<typeof startApi>>;
let manager: Awaited<ReturnType<typeof loggedIn>>;
let staff: Awaited<ReturnType<typeof loggedIn>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [{ slug: 'n', programme: 'p', title: 'Netwerk N', seatsPerOrganisation: 1, organisations: ['De Linde'] }],
  });
  await appoint(api, 'manager@example.org', 'n');
  manager = await loggedIn(api, 'manager@example.org');
  staff = await loggedIn(api, 'staff@example.org', [ownerId]);
});
afterAll(() => api.close());

const typed = (name: string) =>
  signedUp(api.database, api.keys, { network: 'n', status: 'IN_REVIEW', organisation: { name } });
const idOf = async (name: string) => factId('Organisation', (await organisationNamed(api.database, name)).id);

test('a manager sees which organisations a typed name may mean, and says which it is', async () => {
  const { id } = await typed('Stichting De Linde');
  await typed('DE LINDE');
  const { data } = await manager.ask(
    `query ($id: ID!) { viewer { deskSignUp(id: $id) { organisationName organisationCandidates { because similarity takesPart organisation { id name } } } } }`,
    { id },
  );
  const [candidate] = data.viewer.deskSignUp.organisationCandidates;
  expect(candidate).toEqual({
    because: 'SAME_NAME',
    similarity: 1,
    takesPart: true,
    organisation: { id: await idOf('De Linde'), name: 'De Linde' },
  });
  const answer = await manager.ask(confirm, { signUp: id, as: { organisationId: candidate.organisation.id } });
  expect(answer.data.confirmOrganisation).toEqual({
    type: 'DeskSignUp',
    organisationName: null,
    organisation: { name: 'De Linde', kvkNumber: null, place: null, kind: 'CARE_PROVIDER' },
    alsoConfirmed: 1,
    organisationCandidates: [],
  });
});

test('or adds it, with every fault told at once', async () => {
  const { id: signUp } = await typed('Zorgboerderij Zuid');
  const brandNew = (change: object = {}) => ({
    new: { name: ' Zorgboerderij Zuid ', kind: 'WELFARE', kvkNumber: '9000 0042', place: 'Assen', ...change },
  });
  const ask = async (as: object, locale = 'NL') =>
    (await manager.ask(confirm, { signUp, as, locale })).data.confirmOrganisation;
  expect(
    (await ask(brandNew({ name: 'x', kvkNumber: '12', place: '?' }))).faults.map(
      ({ path }: { path: string[] }) => path,
    ),
  ).toEqual([
    ['as', 'new', 'name'],
    ['as', 'new', 'kvkNumber'],
    ['as', 'new', 'place'],
  ]);
  const linde = { id: await idOf('De Linde'), name: 'De Linde' };
  expect(await ask(brandNew({ name: 'de linde', kvkNumber: null }))).toEqual({
    type: 'OrganisationExists',
    message: texts.exists('De Linde'),
    existing: linde,
  });
  for (const organisationId of ['x', factId('Organisation', crypto.randomUUID()), factId('Unit', crypto.randomUUID())])
    expect(await ask({ organisationId }, 'EN')).toEqual({
      type: 'OrganisationGone',
      message: organisationTexts.EN.gone,
    });
  expect(await ask(brandNew())).toMatchObject({
    organisation: { name: 'Zorgboerderij Zuid', kvkNumber: '90000042', place: 'Assen', kind: 'WELFARE' },
    alsoConfirmed: 0,
  });
  await manager.ask(`mutation ($id: ID!) { acceptSignUp(id: $id) { __typename } }`, { id: signUp });
  expect(await ask({ organisationId: linde.id })).toEqual({
    type: 'NotDecidable',
    message: texts.settled,
    status: 'ACCEPTED',
  });
});

test('staff make two organisations one; a refusal tells why, and in which network', async () => {
  const [from, into] = [await idOf('Berk Noord'), await idOf('De Berk')];
  for (const name of ['Berk Noord', 'De Berk'])
    await signedUp(api.database, api.keys, {
      network: 'n',
      status: 'ACCEPTED',
      organisation: { id: (await organisationNamed(api.database, name)).id },
    });
  const ask = async (variables: object) => (await staff.ask(merge, variables)).data.mergeOrganisations;
  expect(await ask({ from, into })).toEqual({
    type: 'MergeExceedsLimit',
    message: texts.exceeds('Netwerk N'),
    networkTitle: 'Netwerk N',
  });
  await api.database.network.updateMany({ data: { seatsPerOrganisation: 2 } });
  expect(await ask({ from, into: from })).toEqual({ type: 'OrganisationsUnfit', message: texts.unfit.itself });
  expect(await ask({ from, into })).toEqual({ type: 'DeskOrganisation', id: into, name: 'De Berk' });
  expect(await ask({ from, into, locale: 'EN' })).toEqual({
    type: 'OrganisationGone',
    message: organisationTexts.EN.gone,
  });
  expect(await ask({ from: 'x', into })).toMatchObject({ type: 'OrganisationGone' });
  // The link to what it was leads nowhere; everything of it is found under what it is now.
  expect(
    (await api.ask('query ($id: ID!) { organisation(id: $id) { name } }', { id: from })).data.organisation,
  ).toBeNull();
});

test('another owner’s staff do not merge what is used here', async () => {
  await api.database.owner.create({ data: { documentId: 'another-owner' } });
  const others = await loggedIn(api, 'other@example.org', ['another-owner']);
  const answer = await others.ask(merge, { from: await idOf('De Linde'), into: await idOf('Ergens anders') });
  expect(answer.data.mergeOrganisations).toEqual({ type: 'OrganisationUsedElsewhere', message: texts.usedElsewhere });
  expect(
    (await manager.ask(merge, { from: await idOf('De Linde'), into: await idOf('Ergens anders') })).errors?.[0]
      ?.extensions?.code,
  ).toBe('FORBIDDEN');
});
