import { afterAll, beforeAll, expect, test } from 'vitest';
import { secret } from '../testing/secrets.ts';
import { type Site, startSite } from './testing/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite({
    programmes: [{ slug: 'zorg', themes: ['wonden'], english: { title: 'Care' } }],
    networks: [{ slug: 'noord', programme: 'zorg', regions: ['groningen'] }],
  });
});
afterAll(() => site.close());

const person = { name: 'Ada', email: 'ada@example.org' };
const requests = () => site.database.signUp.findMany({ where: { intent: 'START' }, include: { startRequest: true } });

test('asks what the element asks, and stores a request', async () => {
  const form = await site.open('/p/zorg/sign-up');
  expect(Object.keys(form.values).sort()).toEqual(
    [
      'email',
      'interested',
      'jobTitle',
      'key',
      'motivation',
      'name',
      'notice',
      'proof',
      'organisation',
      'regionSlug',
      'shown',
      'themeSlug',
      'website',
    ].sort(),
  );
  const filled = {
    ...person,
    themeSlug: 'wonden',
    regionSlug: 'groningen',
    motivation: 'Leren van elkaars wondzorg.',
    interested: 'Zorg A\r\n\r\n Zorg B ',
    organisation: 'Zorg C',
  };
  const answers = await Promise.all([form.send(filled), form.send(filled)]);
  for (const { statusCode, headers } of answers)
    expect([statusCode, headers.location]).toEqual([303, '/p/zorg/sign-up?received=']);
  const [stored, ...others] = await requests();
  expect(others).toEqual([]);
  expect(stored).toMatchObject({
    organisationName: 'Zorg C',
    startRequest: { organisationNames: ['Zorg A', 'Zorg B'] },
  });
  const received = await site.get('/p/zorg/sign-up?received=');
  expect(received.body).toContain('Je aanvraag is ontvangen');
  expect(received.body).toContain('href="/p/zorg"');
});

const mistaken = {
  motivation: 'kort',
  interested: 'A\nZorg B',
  themeSlug: 'weg',
  organisation: 'x',
  name: '',
  email: 'x',
};

test('in English, faults say so in the title first', async () => {
  const form = await site.open('/p/zorg/sign-up?lang=en');
  const answer = await form.send(mistaken);
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toMatch(/<title>Error: Start a network at Care<\/title>/);
});

test('each fault has a link to its field', async () => {
  const form = await site.open('/p/zorg/sign-up');
  const answer = await form.send(mistaken);
  expect(answer.statusCode).toBe(422);
  for (const field of ['motivation', 'interested', 'themeSlug', 'organisation', 'name', 'email']) {
    expect(answer.body).toContain(`href="#${field}"`);
    expect(answer.body).toContain(`id="${field}"`);
  }
  expect(site.in(answer).values).toMatchObject({
    motivation: 'kort',
    interested: 'A\nZorg B',
    organisation: 'x',
    email: 'x',
  });
});

test.each([
  ['nothing at all', '', 422],
  ['a text twice', 'motivation=a&motivation=b&name[]=x', 422],
])('%s', async (_, payload, status) => {
  expect((await site.raw('/p/zorg/sign-up', payload)).statusCode).toBe(status);
});

test('of what is not public is not there, to look at or to send', async () => {
  for (const slug of ['geheim-intern', 'geheim-binnen', 'geheim-weg', 'nergens', '<script>', '%00'])
    for (const answer of [await site.get(`/p/${slug}/sign-up`), await site.post(`/p/${slug}/sign-up`, person)]) {
      expect([400, 404]).toContain(answer.statusCode);
      expect(answer.body.toLowerCase()).not.toContain(secret);
    }
});
