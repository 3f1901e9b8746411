import documents from '@leerkring/schema/generated/persisted-documents.json' with { type: 'json' };
import { execute, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../schema.ts';
import { startApi } from '../testing/api.ts';
import { everyField } from '../testing/every-field.ts';
import { organisationNamed, publish } from '../testing/publish.ts';
import { requestContext } from '../testing/request-context.ts';
import { statementsDuring } from '../testing/statements.ts';

/** Milliseconds. Every field below each of 100 networks takes the resolvers 15 s of processor time, of which a busy machine gives half. */
const PATIENCE = 120_000;

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  const host = await api.database.organisation.create({
    data: { name: 'GGZ Het Kompas', kind: 'CARE_PROVIDER', kvkNumber: '90000001' },
  });
  const division = await api.database.unit.create({ data: { organisationId: host.id, name: 'Divisie' } });
  await api.database.unit.create({ data: { organisationId: host.id, name: 'Team', parentId: division.id } });
  const files = [320, 640].map((width) => ({
    key: 'picture',
    width,
    height: width / 2,
    mime: 'image/webp',
    bytes: new Uint8Array([1]),
  }));
  await api.database.contentImageFile.createMany({ data: files });
  const shown = { themes: ['t1', 't2'], contacts: ['Netwerkmanager'], workForms: ['intervisie'], image: 'picture' };
  await publish(api.database, {
    programmes: ['p0', 'p1', 'p2'].map((slug) => ({ slug, ...shown })),
    networks: Array.from({ length: 104 }, (_, index) => ({
      slug: `n${index}`,
      programme: `p${index % 2}`,
      alsoIn: ['p2'],
      regions: ['drenthe'],
      targetGroups: ['allen'],
      organisations: [`Zorg ${index % 5}`, 'Zorg X'],
      questions: [{ label: 'Waarom?' }, { label: 'Hoe?' }],
      hostOrganisationName: host.name,
      hostOrganisationKvk: '90000001',
      ...shown,
    })),
  });
  const party = await organisationNamed(api.database, 'Zorg X');
  const day = new Date('2026-01-01');
  for (const slug of ['c1', 'c2'])
    await api.database.convenant.create({
      data: {
        slug,
        title: slug,
        summary: '',
        regions: ['drenthe'],
        signedOn: day,
        startsOn: day,
        parties: { create: { organisationId: party.id, kind: 'CARE_PROVIDER', signedOn: day } },
        networks: {
          createMany: { data: Array.from({ length: 104 }, (_, index) => ({ networkId: `network-n${index}` })) },
        },
      },
    });
});
afterAll(() => api.close());

const card = `fragment Card on Network {
  id slug title summary kind kindLabel phase locale hostOrganisationName participantCount leadExpertCount organisationCount
  themes { name } regions { name } targetGroups { name } image { url alternativeText sources { url width height } }
  programme { slug title }
  seats { minimumOrganisations maximumOrganisations organisationsLeft minimumParticipants counts isFull isFullForNewOrganisations }
  signUp { isOpen opensAt closesAt waitingListCount }
}`;

test('a page of cards with everything a card shows costs at most 5 statements', async () => {
  for (const first of [10, 100]) {
    const statements = await statementsDuring(api.url, async () => {
      const { data, errors } = await api.ask(
        `${card} { networks(first: ${first}, where: { programme: "p1" }) { totalCount nodes { ...Card } pageInfo { hasNextPage endCursor } } }`,
      );
      expect(errors).toBeUndefined();
      expect(data.networks.nodes).toHaveLength(Math.min(first, 52));
      expect(data.networks.nodes[0].image.sources).toHaveLength(2);
    });
    expect(statements.length).toBeLessThanOrEqual(5);
    expect(statements.length).toBeGreaterThan(1);
  }
});

test.each([
  ['ProgrammeBySlug', { slug: 'p1', locale: 'NL' }, 4],
  ['Convenants', { first: 100, region: 'drenthe', locale: 'NL' }, 6],
  ['OutcomeBySlug', { slug: 'nergens', locale: 'NL' }, 1],
])('what an element asks by %s is let through and costs few statements', async (name, variables, most) => {
  const text = Object.values(documents).find((one) => one.includes(`query ${name}(`)) ?? '';
  const statements = await statementsDuring(api.url, async () => {
    const { data, errors } = await api.ask(text, variables);
    expect(errors).toBeUndefined();
    expect(data).toBeDefined();
  });
  expect(statements.length).toBeLessThanOrEqual(most);
});

test('what two places of a query ask is not gathered by chance', async () => {
  const query = '{ networks(first: 50) { nodes { programme { networkCount } alsoIn { networkCount } } } }';
  // The networks, the programmes of either place, the counts of either place.
  for (const _ of Array(5)) expect(await statementsDuring(api.url, () => api.ask(query))).toHaveLength(5);
});

test('with every field selected, 100 networks cost as many statements as 10', { timeout: PATIENCE }, async () => {
  const network = schema.getType('Network');
  if (!network) throw new Error('no Network');
  const selection = everyField(schema, network, {
    repeats: 1,
    argumentsFor: (field) => (field.args.some(({ name }) => name === 'first') ? 'first: 2' : ''),
  });
  // Past the limits of /graphql: what is counted here is what the resolvers do.
  const ask = (first: number) =>
    statementsDuring(api.url, async () => {
      const contextValue = requestContext(api);
      const { data, errors } = await execute({
        schema,
        document: parse(`{ networks(first: ${first}) { totalCount nodes ${selection} } }`),
        contextValue,
      });
      expect(errors).toBeUndefined();
      expect((data as { networks: { nodes: unknown[] } }).networks.nodes).toHaveLength(first);
    });
  const [few, many] = [await ask(10), await ask(100)];
  expect(few.length).toBeGreaterThan(20);
  expect(many.length).toBe(few.length);
});
