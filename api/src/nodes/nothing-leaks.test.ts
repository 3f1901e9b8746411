import { execute, type GraphQLField, getNamedType, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../schema.ts';
import { startApi } from '../testing/api.ts';
import { everyField } from '../testing/every-field.ts';
import { requestContext } from '../testing/request-context.ts';
import { publishSecrets, secret } from '../testing/secrets.ts';
import { contentId, factId } from './global-id.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let ids: string[];

beforeAll(async () => {
  api = await startApi();
  ids = await everyId(await publishSecrets(api.database));
});
afterAll(() => api.close());

/** Of everything that stands in the database, under the name of every type: a stranger may guess. */
async function everyId(facts: string[]): Promise<string[]> {
  const types = schema.getPossibleTypes(schema.getType('Node') as never).map(({ name }) => name);
  const documents = await api.database.$queryRaw<{ documentId: string }[]>`
    SELECT "documentId" FROM "content"."network_text" UNION SELECT "documentId" FROM "content"."programme_text"
    UNION SELECT "documentId" FROM "content"."term_text" UNION SELECT "documentId" FROM "content"."contact"
    UNION SELECT "documentId" FROM "content"."outcome_text" UNION SELECT "documentId" FROM "content"."work_form_text" UNION SELECT "documentId" FROM "content"."owner"
    UNION SELECT "documentId" FROM "content"."privacy_notice" UNION SELECT "documentId" FROM "content"."partner_site"`;
  return types.flatMap((type) => [
    ...facts.map((id) => factId(type, id)),
    ...documents.flatMap(({ documentId }) => [contentId(type, documentId, 'NL'), contentId(type, documentId, 'EN')]),
  ]);
}

async function run(text: string): Promise<string> {
  const contextValue = requestContext(api);
  const { data, errors } = await execute({ schema, document: parse(text), contextValue });
  expect(errors).toBeUndefined();
  return JSON.stringify(data);
}

const slugs = [
  'open',
  'convenant',
  'open-werk',
  'geheim-programma',
  'geheim-intern',
  'geheim-binnen',
  'geheim-weg',
  'geheim-werk',
  'geheim-werk-2',
  'open-cijfer',
  'geheim-cijfer-geheim-intern',
  'geheim-cijfer-geheim-binnen',
  'geheim-cijfer-geheim-weg',
  'geheim-cijfer-programma',
  'geheim-cijfer-los',
];
const wheres = [
  '',
  'where: { search: "geheim" }',
  'where: { programme: "geheim-programma" }',
  'where: { theme: "geheim-thema" }',
  'where: { region: "geheim-gebied" }',
];

/** Every way in which a root field may be asked. */
function argumentsOf(field: GraphQLField<unknown, unknown>): string[] {
  const has = (name: string) => field.args.some((argument) => argument.name === name);
  const locales = has('locale') ? ['', ', locale: EN'] : [''];
  let ways = [''];
  if (has('slug')) ways = slugs.map((slug) => `slug: "${slug}"`);
  else if (field.name === 'nodes')
    ways = Array.from(
      { length: Math.ceil(ids.length / 100) },
      (_, index) => `ids: ${JSON.stringify(ids.slice(index * 100, (index + 1) * 100))}`,
    );
  else if (has('id')) ways = ids.slice(0, 40).map((id) => `id: "${id}"`);
  else if (field.name === 'networks') ways = wheres;
  else if (field.name === 'organisations') ways = wheres.slice(0, 2);
  else if (field.name === 'workForms') ways = ['', 'programme: "geheim-programma"', 'programme: "open"'];
  else if (field.name === 'outcomes')
    ways = ['', 'programme: "geheim-programma"', 'programme: "open"', 'network: "geheim-intern"'];
  return ways.flatMap((way) => locales.map((locale) => [way, locale.slice(way ? 0 : 2)].join('')));
}

const roots = Object.values(schema.getQueryType()?.getFields() ?? {});

describe('what is INTERNAL, unpublished or about people shows nowhere', () => {
  const selectionBelow = (field: GraphQLField<unknown, unknown>) =>
    everyField(schema, getNamedType(field.type), { repeats: 1, argumentsFor: () => '' });

  test.each(roots)('below $name', async (field) => {
    const selection = selectionBelow(field);
    for (const given of argumentsOf(field)) {
      const answer = await run(`{ ${field.name}${given && `(${given})`} ${selection} }`);
      expect(answer.toLowerCase(), given).not.toContain(secret);
    }
  });

  test('and the same questions do show what is public', async () => {
    const answer = await run(`{ networks ${selectionBelow(roots.find(({ name }) => name === 'networks') as never)} }`);
    for (const shown of ['"slug":"open"', 'Zorg A', 'Open contact', 'Thema', 'Zorgkring', 'Convenant'])
      expect(answer).toContain(shown);
  });

  test('nor in a count', async () => {
    const counted = await run(
      '{ networks { totalCount } programmes { totalCount nodes { networkCount networks { totalCount } } } themes { totalCount } workForms { totalCount } outcomes { totalCount } }',
    );
    expect(JSON.parse(counted)).toMatchObject({
      networks: { totalCount: 1 },
      programmes: { totalCount: 1, nodes: [{ networkCount: 1, networks: { totalCount: 1 } }] },
      themes: { totalCount: 1 },
      workForms: { totalCount: 1 },
      outcomes: { totalCount: 1 },
    });
  });

  test('unless it becomes public: the questions above would have found it', async () => {
    await api.database.network.updateMany({ data: { visibility: 'PUBLIC' } });
    const field = roots.find(({ name }) => name === 'nodes');
    if (!field) throw new Error('no nodes');
    const answers = [];
    for (const given of argumentsOf(field)) answers.push(await run(`{ nodes(${given}) ${selectionBelow(field)} }`));
    const shown = answers.join('\n').toLowerCase();
    for (const each of [
      'geheim-intern',
      'geheim thema',
      'geheim gebied',
      'geheim doel',
      'geheim contact',
      'geheim werk',
      'geheim cijfer geheim intern',
      'geheim team',
    ])
      expect(shown).toContain(each);
  });
});
