import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentIdOf, organisationNamed, publish, questionIdOf } from '../testing/publish.ts';
import { questions } from '../testing/publish-linked.ts';
import { type Site, startSignUpSite } from './testing/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSignUpSite();
});
afterAll(() => site.close());

const person = { name: 'Ada', email: 'ada@example.org', organisation: 'Nieuw' };
const signUps = () => site.database.signUp.count();

test.each([
  ['', 'Je aanmelding is ontvangen', 'over je aanmelding. Pas als'],
  ['?lang=en', 'We received your sign-up', 'about your sign-up. It only goes on'],
])(
  'a form that was received is received, also when its network is no longer shown%s',
  async (language, title, words) => {
    const slug = `weg${language.slice(-2)}`.replace(/\W/g, '');
    await publish(site.database, { networks: [{ slug, programme: 'open', title: 'Verborgen' }] });
    const form = await site.open(`/n/${slug}/sign-up${language}`);
    const first = await form.send(person);
    expect(first.statusCode).toBe(303);
    const before = await signUps();
    await site.database.contentNetwork.deleteMany({ where: { documentId: documentIdOf('NETWORK', slug) } });
    const again = await form.send(person);
    expect(again.statusCode).toBe(200);
    expect(again.body).toContain(title);
    expect(again.body).toContain(words);
    expect(again.body).not.toMatch(/Verborgen|ada@|<form/);
    expect(again.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
    expect(await signUps()).toBe(before);
    // Anything else is not there.
    expect((await form.send({ ...person, name: 'Bo' })).statusCode).toBe(404);
    expect((await form.send(person, { origin: 'https://elders.example.org' })).statusCode).toBe(404);
  },
);

test('so is a request to start a network in a programme that is gone', async () => {
  await publish(site.database, { programmes: [{ slug: 'even' }] });
  const form = await site.open('/p/even/sign-up');
  const filled = { name: 'Ada', email: 'ada@example.org', motivation: 'Leren van elkaars wondzorg.' };
  expect((await form.send(filled)).statusCode).toBe(303);
  await site.database.contentProgramme.deleteMany({ where: { documentId: documentIdOf('PROGRAMME', 'even') } });
  const again = await form.send(filled);
  expect(again.statusCode).toBe(200);
  expect(again.body).toContain('Je aanvraag is ontvangen');
});

test('what the network asks by now does not make the same form another one', async () => {
  const day = { label: 'Welke dag?' };
  await publish(site.database, { networks: [{ slug: 'vraagt', programme: 'open', questions: [day] }] });
  const form = await site.open('/n/vraagt/sign-up');
  const filled = { ...person, organisation: 'Zorghuis', [`answer-${questionIdOf('vraagt', day)}`]: 'Dinsdag' };
  const first = await form.send(filled);
  expect(first.statusCode).toBe(303);
  await site.database.contentNetwork.updateMany({
    where: { documentId: documentIdOf('NETWORK', 'vraagt') },
    data: { questionIds: await questions(site.database, 'vraagt', [{ label: 'Welk uur?' }]) },
  });
  await organisationNamed(site.database, 'Zorghuis Noord');
  const again = await form.send(filled);
  expect([again.statusCode, again.headers.location]).toEqual([303, first.headers.location]);
});

test('with the work done after all it is the same form', async () => {
  const form = await site.open('/n/noord/sign-up');
  const first = await form.send(person);
  const again = await form.send({ ...person, proof: 'other' });
  expect([again.statusCode, again.headers.location]).toEqual([303, first.headers.location]);
});
