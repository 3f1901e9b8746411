import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { publish } from '../testing/publish.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'p', themes: ['thema'], contacts: ['Contact'], workForms: ['intervisie'] }],
    networks: [
      {
        slug: 'a',
        programme: 'p',
        regions: ['drenthe'],
        targetGroups: ['allen'],
        organisations: ['Zorg A'],
        hostOrganisationKvk: '90000001',
        english: { title: 'A in English' },
      },
    ],
    outcomes: [{ slug: 'cijfer', network: 'a' }],
  });
  const day = new Date('2026-01-01');
  const host = await api.database.organisation.create({
    data: { name: 'Gastheer', kind: 'OTHER', kvkNumber: '90000001' },
  });
  await api.database.unit.create({ data: { organisationId: host.id, name: 'Team' } });
  await api.database.convenant.create({
    data: {
      slug: 'c',
      title: 'C',
      summary: '',
      regions: [],
      signedOn: day,
      startsOn: day,
      parties: { create: { organisationId: host.id, kind: 'OTHER', signedOn: day } },
    },
  });
});
afterAll(() => api.close());

test('every id that was given out finds the same again, in the same language', async () => {
  const { data } = await api.ask(`{
    network(slug: "a", locale: EN) {
      id regions { id } targetGroups { id } organisations { nodes { id } } signUp { units { id } privacyNotice { id } }
    }
    programme(slug: "p") { id themes { id } contacts { id } workForms { id } owner { id } }
    outcome(slug: "cijfer") { id }
    convenant(slug: "c") { id parties { nodes { id } } }
  }`);
  const ids = [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(14);
  const found = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Network { title } } }', {
    ids,
  });
  expect(found.data.nodes.map((node: { id: string }) => node.id)).toEqual(ids);
  expect(new Set(found.data.nodes.map((node: { __typename: string }) => node.__typename)).size).toBe(14);
  expect(found.data.nodes[0]).toMatchObject({ __typename: 'Network', title: 'A in English' });
});

const id = (text: string) => Buffer.from(text).toString('base64url');

test.each([
  'nonsense',
  '',
  id('Network:network-a:FR'),
  id('Network:network-a'),
  id('Network:network-a:NL:x'),
  id('Organisation:1'),
  id('Person:network-a:NL'),
  id('Query:network-a:NL'),
  id('__proto__:network-a:NL'),
  id('Theme:region-drenthe:NL'),
])('%s finds nothing', async (unknown) => {
  expect(
    await api.ask('query ($id: ID!) { node(id: $id) { id } organisation(id: $id) { id } }', { id: unknown }),
  ).toEqual({
    data: { node: null, organisation: null },
  });
});

test('more than 100 ids are refused', async () => {
  const { errors } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill('x') });
  expect(errors).toMatchObject([{ message: '`ids` holds 101 ids; it may hold at most 100.' }]);
});
