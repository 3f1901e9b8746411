import { afterAll, beforeAll, expect, test } from 'vitest';
import { loggedIn } from '../desk/testing/visitor.ts';
import { factId } from '../nodes/global-id.ts';
import { startApi } from '../testing/api.ts';
import { organisationNamed, ownerId, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { statementsDuring } from '../testing/statements.ts';
import { organisationTexts } from './organisation.texts.ts';

const texts = organisationTexts.NL;
const fields = 'id name level place kvkNumber branchNumber networkCount peopleCount convenantCount parent { name }';
const list = `query ($search: String, $first: Int, $after: String) {
  viewer { deskOrganisations(search: $search, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} }
  } }
}`;
const one = `query ($id: ID!) { viewer { deskOrganisation(id: $id) { ${fields} } } }`;
const correct = `mutation ($id: ID!, $changes: OrganisationChanges!) {
  correctOrganisation(id: $id, changes: $changes) {
    type: __typename
    ... on Refusal { message }
    ... on DeskOrganisation { name branchNumber parent { name } }
    ... on OrganisationExists { existing { id } }
    ... on InvalidOrganisation { faults { path message } }
  }
}`;
const add = `mutation ($organisation: NewOrganisationInput!) {
  addOrganisation(organisation: $organisation) {
    type: __typename
    ... on Refusal { message }
    ... on DeskOrganisation { id name kind place networkCount }
    ... on OrganisationExists { existing { id } }
    ... on InvalidOrganisation { faults { path } }
  }
}`;

let api: Awaited<ReturnType<typeof startApi>>;
let staff: Awaited<ReturnType<typeof loggedIn>>;
let others: Awaited<ReturnType<typeof loggedIn>>;
beforeAll(async () => {
  api = await startApi();
  const { database, keys } = api;
  await publish(database, {
    programmes: [{ slug: 'p' }, { slug: 'q' }],
    networks: [
      { slug: 'n', programme: 'p', title: 'Netwerk N' },
      { slug: 'm', programme: 'q' },
    ],
  });
  await database.owner.create({ data: { documentId: 'another' } });
  await database.programme.update({ where: { documentId: 'programme-q' }, data: { ownerId: 'another' } });
  const linde = await organisationNamed(database, 'De Linde');
  await database.organisation.update({ where: { id: linde.id }, data: { kvkNumber: '94000001', place: 'Assen' } });
  const location = await database.organisation.create({
    data: { name: 'Locatie Noord', kind: 'CARE_PROVIDER', level: 'LOCATION', parentId: linde.id },
  });
  for (const id of [linde.id, linde.id, location.id])
    await signedUp(database, keys, { network: 'n', status: 'ACCEPTED', organisation: { id } });
  const elsewhere = await organisationNamed(database, 'Van een ander');
  for (const id of [elsewhere.id, linde.id])
    await signedUp(database, keys, { network: 'm', status: 'ACCEPTED', organisation: { id } });
  await organisationNamed(database, 'Nog nergens');
  const day = new Date('2026-01-01');
  await database.convenant.create({
    data: {
      slug: 'c',
      title: 'C',
      summary: '',
      regions: [],
      signedOn: day,
      startsOn: day,
      ownerId,
      parties: { create: { organisationId: linde.id, kind: 'CARE_PROVIDER', signedOn: day } },
    },
  });
  staff = await loggedIn(api, 'staff@example.org', [ownerId]);
  others = await loggedIn(api, 'other@example.org', ['another']);
});
afterAll(() => api.close());

const idOf = async (name: string) => factId('Organisation', (await organisationNamed(api.database, name)).id);
const found = async (of: typeof staff, variables = {}) => (await of.ask(list, variables)).data.viewer.deskOrganisations;
const names = async (of: typeof staff, search = '') =>
  (await found(of, { search })).nodes.map(({ name }: { name: string }) => name);

test('staff see what their owner uses, and what nobody uses, each with what it has there', async () => {
  expect(await names(staff)).toEqual(['De Linde', 'Locatie Noord', 'Nog nergens']);
  expect(await names(others)).toEqual(['De Linde', 'Nog nergens', 'Van een ander']);
  const [linde, location] = (await found(staff)).nodes;
  expect(linde).toEqual({
    id: await idOf('De Linde'),
    name: 'De Linde',
    level: 'ORGANISATION',
    place: 'Assen',
    kvkNumber: '94000001',
    branchNumber: null,
    networkCount: 1,
    peopleCount: 2,
    convenantCount: 1,
    parent: null,
  });
  // People of a location are its own; its place is that of the organisation.
  expect(location).toMatchObject({ networkCount: 1, peopleCount: 1, convenantCount: 0, parent: { name: 'De Linde' } });
  expect((await found(others)).nodes[0]).toMatchObject({ networkCount: 1, peopleCount: 1, convenantCount: 0 });
});

test('they are looked for by name, place and number, and come in pages', async () => {
  for (const search of ['linde', 'assen', '94000001', 'de assen'])
    expect(await names(staff, search), search).toEqual(['De Linde']);
  expect(await names(staff, 'van een ander')).toEqual([]);
  const first = await found(staff, { first: 2 });
  expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([3, true]);
  const next = await found(staff, { first: 2, after: first.pageInfo.endCursor });
  expect(next.nodes).toMatchObject([{ name: 'Nog nergens' }]);
});

test('a longer list costs no more statements', async () => {
  const cost = async (first: number) => (await statementsDuring(api.url, () => found(staff, { first }))).length;
  expect(await cost(3)).toBe(await cost(2));
});

test('one of another owner answers as one that is not there', async () => {
  const ask = async (id: string) => (await staff.post(one, { id })).body;
  expect(JSON.parse(await ask(await idOf('De Linde'))).data.viewer.deskOrganisation.name).toBe('De Linde');
  const unknown = await ask(factId('Organisation', crypto.randomUUID()));
  for (const id of [await idOf('Van een ander'), 'x', '']) expect(await ask(id)).toBe(unknown);
});

test('staff put right what nobody else uses, and hear in which field the fault is', async () => {
  const id = await idOf('Nog nergens');
  const ask = async (changes: object, of = staff) => (await of.ask(correct, { id, changes })).data.correctOrganisation;
  expect(await ask({ name: 'x', kvkNumber: '1', branchNumber: '12', parent: 'x' })).toMatchObject({
    type: 'InvalidOrganisation',
    faults: ['name', 'kvkNumber', 'branchNumber', 'parent'].map((field) => ({ path: ['changes', field] })),
  });
  expect(await ask({ level: 'LOCATION' })).toMatchObject({
    faults: [{ path: ['changes', 'parent'], message: texts.correction.parentMissing }],
  });
  const linde = await idOf('De Linde');
  expect(await ask({ kvkNumber: '94000001' })).toEqual({
    type: 'OrganisationExists',
    message: texts.taken.kvkNumber('De Linde'),
    existing: { id: linde },
  });
  // The other owner uses De Linde too, and its places change with this.
  expect(await ask({ level: 'LOCATION', parent: linde, branchNumber: '0000 9400 0001' })).toEqual({
    type: 'OrganisationUsedElsewhere',
    message: texts.correctedElsewhere,
  });
  expect(await ask({ name: 'Nergens meer', place: 'Emmen', kind: null })).toMatchObject({
    type: 'DeskOrganisation',
    name: 'Nergens meer',
  });
});

test('a new name shows at once to who asked before, and is found', async () => {
  await api.changes.start();
  const { id } = await organisationNamed(api.database, 'Zorggroep Wadzigt');
  const pageOf = async () => (await api.app.inject({ url: '/n/n' })).body;
  await signedUp(api.database, api.keys, { network: 'n', status: 'ACCEPTED', organisation: { id } });
  await expect.poll(pageOf).toContain('Zorggroep Wadzigt');
  const cost = async () => (await statementsDuring(api.url, pageOf)).length;
  await expect.poll(cost, { timeout: 10_000 }).toBe(0);
  await staff.ask(correct, { id: factId('Organisation', id), changes: { name: 'Zorggroep Wadzicht' } });
  await expect.poll(pageOf).toContain('Zorggroep Wadzicht');
  const search = 'query ($search: String) { organisations(where: { search: $search }) { nodes { name } } }';
  const searched = async (words: string) => (await api.ask(search, { search: words })).data.organisations.nodes;
  expect(await searched('wadzicht')).toEqual([{ name: 'Zorggroep Wadzicht' }]);
  expect(await searched('wadzigt')).toEqual([]);
});

test('staff record one that is not known, and hear of one that is', async () => {
  const ask = async (organisation: object) => (await staff.ask(add, { organisation })).data.addOrganisation;
  const utrecht = { name: ' Provincie Utrecht ', kind: 'GOVERNMENT', place: 'Utrecht' };
  const added = await ask(utrecht);
  expect(added).toEqual({
    type: 'DeskOrganisation',
    id: await idOf('Provincie Utrecht'),
    name: 'Provincie Utrecht',
    kind: 'GOVERNMENT',
    place: 'Utrecht',
    networkCount: 0,
  });
  expect(await ask({ ...utrecht, name: 'provincie utrecht' })).toEqual({
    type: 'OrganisationExists',
    message: texts.exists('Provincie Utrecht'),
    existing: { id: added.id },
  });
  expect(await ask({ name: '', kind: 'OTHER', kvkNumber: 'x' })).toMatchObject({
    type: 'InvalidOrganisation',
    faults: [{ path: ['organisation', 'name'] }, { path: ['organisation', 'kvkNumber'] }],
  });
  expect(await names(staff, 'utrecht')).toEqual(['Provincie Utrecht']);
});
