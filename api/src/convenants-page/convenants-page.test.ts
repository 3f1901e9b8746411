import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicUrl, startApi } from '../testing/api.ts';
import { organisationNamed, publish } from '../testing/publish.ts';
import { publishSecrets, secret } from '../testing/secrets.ts';
import { statementsDuring } from '../testing/statements.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  const { database } = api;
  await publishSecrets(database);
  await publish(database, {
    networks: [{ slug: 'noord', regions: ['drenthe', 'groningen', 'zeeland'] }],
    partnerSites: [{ key: 'pk_goed', origins: ['https://intranet.example.nl'] }],
  });
  for (const [slug, regions] of [
    ['een', ['groningen']],
    ['twee', ['drenthe', 'groningen']],
    ['drie', ['drenthe']],
    ['vier', ['drenthe']],
  ] as const)
    await database.convenant.create({
      data: {
        slug,
        title: `Convenant <b>${slug}</b>`,
        summary: 'Samen',
        regions: [...regions],
        signedOn: new Date('2026-01-31'),
        startsOn: new Date('2026-02-01'),
        parties: {
          create: {
            organisationId: (await organisationNamed(database, `Zorg ${slug}`)).id,
            kind: 'CARE_PROVIDER',
            signedOn: new Date('2026-01-31'),
          },
        },
      },
    });
});
afterAll(() => api.close());

const get = (url: string) => api.app.inject({ url });
const linksIn = (body: string) =>
  [...body.matchAll(/href="(\/[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));

test('shows the convenants of all regions, as the element does', async () => {
  const { statusCode, body, headers } = await get('/convenants');
  expect(statusCode).toBe(200);
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  // One that stands beside the secrets is public.
  expect(body.match(/<article/g)).toHaveLength(5);
  expect(body).toContain('Vanaf 1 februari 2026, tot nader order');
  expect(body).toContain('Zorg een');
  expect(body).not.toContain('<b>een');
  expect(body).toContain(`<link rel="canonical" href="${publicUrl}/convenants">`);
});

test('shows those of one region, and leads to all', async () => {
  const { body } = await get('/convenants?region=groningen&lang=en&partner=pk_goed');
  expect(body.match(/<article/g)).toHaveLength(2);
  expect(body).toContain('<title>Convenants in Groningen (en)</title>');
  expect(linksIn(body)).toContain('/convenants?lang=en&partner=pk_goed');
  expect(linksIn(body)).toContain('/convenants?region=groningen&partner=pk_goed');
  expect(body).toContain(`<link rel="canonical" href="${publicUrl}/convenants?region=groningen">`);
  expect(body).toContain('"@type":"CollectionPage","name":"Convenanten in Groningen"');
});

test('says so where a region has none', async () => {
  const { statusCode, body } = await get('/convenants?region=zeeland');
  expect(statusCode).toBe(200);
  expect(body).toContain('Er staan hier nog geen convenanten.');
});

test('in a frame it is for the partner only, found by no search engine, and its link stays in it', async () => {
  const { body, headers } = await get('/convenants?region=drenthe&frame&partner=pk_goed');
  expect(headers['content-security-policy']).toContain('frame-ancestors https://intranet.example.nl');
  expect(body).toContain('content="noindex"');
  expect(linksIn(body)).toContain('/convenants?partner=pk_goed&frame=');
  expect(body).not.toContain('_blank');
});

test.each(['nergens', 'geheim-gebied', '%00', '%3Cscript%3E', 'x'.repeat(300), 'drenthe&region=groningen'])(
  'the region %s is not there',
  async (region) => {
    const { statusCode, body } = await get(`/convenants?region=${region}`);
    expect(statusCode).toBe(404);
    expect(body.toLowerCase()).not.toContain(secret);
    expect(body).not.toContain('<script>');
  },
);

const dayFromToday = async (days: number) => {
  const [row] = await api.database.$queryRaw<{ day: Date }[]>`
    SELECT (now() AT TIME ZONE 'Europe/Amsterdam')::date + ${days}::int AS "day"`;
  return row?.day ?? new Date();
};

test('leaves out one from the day after its last day', async () => {
  const endOn = async (days: number) =>
    api.database.convenant.update({ where: { slug: 'een' }, data: { endsOn: await dayFromToday(days) } });
  await endOn(0);
  expect((await get('/convenants?region=groningen')).body).toContain('Convenant &lt;b&gt;een');
  await endOn(-1);
  const { body } = await get('/convenants?region=groningen');
  expect(body).not.toContain('Convenant &lt;b&gt;een');
  expect(body).toContain('<h2>1 convenant</h2>');
  expect((await get('/convenants')).body.match(/<article/g)).toHaveLength(4);
  await api.database.convenant.update({ where: { slug: 'een' }, data: { endsOn: null } });
});

test('shows in English what somebody wrote in English, and the rest as the Dutch that it is', async () => {
  await api.database.convenant.update({
    where: { slug: 'een' },
    data: { titleEn: 'Learning together', summaryEn: 'How we do it' },
  });
  const { body } = await get('/convenants?region=groningen&lang=en');
  expect(body).toMatch(/<h3[^>]* lang="en"[^>]*>(?:<!--.*?-->)?Learning together/);
  expect(body).toMatch(/<p lang="en">(?:<!--.*?-->)?How we do it/);
  expect(body).toMatch(/<h3[^>]* lang="nl"[^>]*>(?:<!--.*?-->)?Convenant &lt;b&gt;twee/);
  const dutch = (await get('/convenants?region=groningen')).body;
  expect(dutch).toMatch(/<h3[^>]* lang="nl"[^>]*>(?:<!--.*?-->)?Convenant &lt;b&gt;een/);
  expect(dutch).not.toContain('Learning together');
});

test('costs as many statements with one convenant as with four', async () => {
  const many = await statementsDuring(api.url, () => get('/convenants?region=drenthe'));
  await api.database.convenant.deleteMany({ where: { slug: { in: ['drie', 'vier'] } } });
  const one = await statementsDuring(api.url, () => get('/convenants?region=drenthe'));
  expect(many.length).toBe(one.length);
  expect(many.length).toBeLessThanOrEqual(8);
});
