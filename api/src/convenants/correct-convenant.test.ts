import { afterAll, beforeAll, expect, test } from 'vitest';
import { addStaff } from '../desk/testing/roles.ts';
import { loggedIn } from '../desk/testing/visitor.ts';
import { factId, factKey } from '../nodes/global-id.ts';
import { startApi } from '../testing/api.ts';
import { documentIdOf, organisationNamed, ownerId, publish } from '../testing/publish.ts';
import { convenantTexts } from './convenant.texts.ts';

const fields = `type: __typename
  ... on Refusal { message }
  ... on InvalidConvenant { faults { path message } }
  ... on ConvenantSuperseded { by { slug } }
  ... on DeskConvenant { id slug title summary titleEn summaryEn regions version standing signedOn startsOn endsOn
    parties { organisation { name } kind signedOn } networks { id } }`;
const add = `mutation ($owner: ID!, $convenant: ConvenantInput!) { addConvenant(owner: $owner, convenant: $convenant) { ${fields} } }`;
const supersede = `mutation ($id: ID!, $convenant: ConvenantInput!) { supersedeConvenant(id: $id, convenant: $convenant) { ${fields} } }`;
const correct = `mutation ($id: ID!, $convenant: ConvenantInput!) { correctConvenant(id: $id, convenant: $convenant) { ${fields} } }`;
const texts = convenantTexts.NL;

let api: Awaited<ReturnType<typeof startApi>>;
let staff: Awaited<ReturnType<typeof loggedIn>>;
let ids: Record<'care' | 'school' | 'town', string>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'p' }, { slug: 'q' }],
    networks: [
      { slug: 'n', programme: 'p', regions: ['drenthe', 'groningen'] },
      { slug: 'm', programme: 'p' },
      { slug: 'theirs', programme: 'q' },
    ],
  });
  await api.database.owner.create({ data: { documentId: 'another-owner' } });
  await api.database.programme.update({
    where: { documentId: documentIdOf('PROGRAMME', 'q') },
    data: { ownerId: 'another-owner' },
  });
  await addStaff(api, 'staff@example.org', ownerId);
  staff = await loggedIn(api, 'staff@example.org');
  const id = async (name: string) => factId('Organisation', (await organisationNamed(api.database, name)).id);
  ids = { care: await id('Zorg A'), school: await id('Academie'), town: await id('Gemeente') };
});
afterAll(() => api.close());

const party = (organisation: string, kind = 'CARE_PROVIDER') => ({ organisation, kind, signedOn: '2026-01-31' });
const input = (change: object = {}) => ({
  title: 'Samen leeren',
  summary: 'Zo doen we het.',
  regions: ['drenthe'],
  signedOn: '2026-01-31',
  startsOn: '2026-02-01',
  endsOn: null,
  parties: [party(ids.care), party(ids.school)],
  networks: [documentIdOf('NETWORK', 'n')],
  ...change,
});
const added = async (slug: string) =>
  (await staff.ask(add, { owner: ownerId, convenant: { ...input(), slug } })).data.addConvenant;
const next = async (id: string, startsOn: string) =>
  (await staff.ask(supersede, { id, convenant: input({ startsOn }) })).data.supersedeConvenant;
const corrected = async (id: string, change: object = {}) =>
  (await staff.ask(correct, { id, convenant: input(change) })).data.correctConvenant;

test('what was wrong is put right in the same version, at the same address, and stands in the audit log', async () => {
  const before = await added('met-fout');
  const partiesBefore = await api.ask(
    '{ convenant(slug: "met-fout") { parties { nodes { id organisation { name } } } } }',
  );
  const after = await corrected(before.id, {
    title: 'Samen leren',
    regions: ['groningen'],
    startsOn: '2026-01-01',
    endsOn: '2099-12-31',
    parties: [party(ids.care, 'WELFARE'), party(ids.town, 'MUNICIPALITY')],
    networks: [documentIdOf('NETWORK', 'm')],
  });
  expect(after).toEqual({
    ...before,
    title: 'Samen leren',
    regions: ['groningen'],
    startsOn: '2026-01-01',
    endsOn: '2099-12-31',
    parties: [
      { organisation: { name: 'Gemeente' }, kind: 'MUNICIPALITY', signedOn: '2026-01-31' },
      { organisation: { name: 'Zorg A' }, kind: 'WELFARE', signedOn: '2026-01-31' },
    ],
    networks: [{ id: documentIdOf('NETWORK', 'm') }],
  });
  const read = await api.ask(
    '{ convenant(slug: "met-fout") { title version parties { nodes { id organisation { name } } } } }',
  );
  expect(read.data.convenant).toMatchObject({ title: 'Samen leren', version: 1 });
  const idOf = (answer: typeof read) =>
    answer.data.convenant.parties.nodes.find(
      (one: { organisation: { name: string } }) => one.organisation.name === 'Zorg A',
    ).id;
  expect(idOf(read)).toBe(idOf(partiesBefore));
  const acts = await api.database.auditEntry.findMany({ where: { action: 'CONVENANT_CORRECTED' } });
  expect(acts).toMatchObject([{ by: 'STAFF', ownerId, networkId: null }]);
});

test('its address stays, and what does not hold is told as for a new one', async () => {
  const { id } = await added('adres');
  expect((await corrected(id, { slug: 'ander-adres' })).faults).toEqual([
    { path: ['convenant', 'slug'], message: texts.slugStays },
  ]);
  expect((await corrected(id, { slug: 'adres' })).type).toBe('DeskConvenant');
  expect((await corrected(id, { title: '', parties: [] })).faults).toMatchObject([
    { path: ['convenant', 'parties'] },
    { path: ['convenant', 'title'] },
  ]);
  expect((await corrected(id, { networks: [documentIdOf('NETWORK', 'theirs')] })).faults).toEqual([
    { path: ['convenant', 'networks', '0'], message: texts.network },
  ]);
});

test('networks of another owner, which its staff do not see, stay', async () => {
  const { id } = await added('van-twee');
  const convenantId = factKey('Convenant', id) ?? '';
  await api.database.convenantNetwork.create({ data: { convenantId, networkId: documentIdOf('NETWORK', 'theirs') } });
  await corrected(id, { networks: [] });
  expect(await api.database.convenantNetwork.findMany({ where: { convenantId } })).toEqual([
    { convenantId, networkId: documentIdOf('NETWORK', 'theirs') },
  ]);
});

test('a version stays between the one before and the one after, and is history once the next has started', async () => {
  const first = await added('versies');
  const second = await next(first.id, '2026-03-01');
  const third = await next(second.id, '2099-01-01');
  expect([second.standing, third.standing]).toEqual(['IN_FORCE', 'TO_COME']);
  expect(await corrected(first.id)).toMatchObject({ type: 'ConvenantSuperseded', by: { slug: 'versies-versie-2' } });
  expect((await corrected(second.id, { startsOn: '2026-02-01' })).faults).toEqual([
    { path: ['convenant', 'startsOn'], message: texts.startsBeforeLast },
  ]);
  expect((await corrected(second.id, { startsOn: '2099-01-01' })).faults).toEqual([
    { path: ['convenant', 'startsOn'], message: texts.startsAfterNext },
  ]);
  expect(await corrected(second.id, { startsOn: '2026-02-02' })).toMatchObject({ version: 2, startsOn: '2026-02-02' });
  expect(await corrected(third.id, { startsOn: '2026-03-01' })).toMatchObject({ version: 3, standing: 'IN_FORCE' });
  expect(await corrected(second.id)).toMatchObject({ type: 'ConvenantSuperseded', by: { slug: 'versies-versie-3' } });
});

test('a correction and a next version at the same moment leave a row of versions that holds', async () => {
  const { id } = await added('tegelijk');
  await Promise.all([corrected(id, { startsOn: '2026-04-01' }), next(id, '2026-03-01')]);
  const rows = await api.database.convenant.findMany({
    where: { OR: [{ id: factKey('Convenant', id) ?? '' }, { supersedesId: factKey('Convenant', id) ?? '' }] },
    orderBy: { version: 'asc' },
  });
  const starts = rows.map(({ startsOn }) => startsOn.getTime());
  expect(starts).toEqual([...new Set(starts)].toSorted((one, other) => one - other));
});

test('English is given whole or not at all', async () => {
  const { id } = await added('engels');
  expect((await corrected(id, { titleEn: 'Learning together' })).faults).toEqual([
    { path: ['convenant', 'summaryEn'], message: texts.summaryEn },
  ]);
  expect((await corrected(id, { summaryEn: 'How we do it', titleEn: ' ' })).faults).toEqual([
    { path: ['convenant', 'titleEn'], message: texts.titleEn },
  ]);
  const english = { titleEn: 'Learning together', summaryEn: 'How we do it.\nTogether.' };
  expect(await corrected(id, english)).toMatchObject(english);
  expect(await corrected(id)).toMatchObject({ titleEn: null, summaryEn: null });
});

test.each([
  { titleEn: 'Learning', summaryEn: null },
  { titleEn: 'x', summaryEn: 'How' },
  { titleEn: 'x'.repeat(201), summaryEn: 'How' },
  { titleEn: 'Learning', summaryEn: '' },
  { titleEn: 'Learning', summaryEn: 'x'.repeat(2001) },
])('nor does the database keep English otherwise (%#)', async (english) => {
  const { id } = await api.database.convenant.findFirstOrThrow();
  await expect(api.database.convenant.update({ where: { id }, data: english })).rejects.toThrow('convenant_english');
});
