import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentIdOf, publish, questionIdOf } from '../testing/publish.ts';
import { questions } from '../testing/publish-linked.ts';
import type { PublishedQuestion } from '../testing/published.ts';
import { type Site, startSignUpSite } from './testing/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSignUpSite();
});
afterAll(() => site.close());

const day: PublishedQuestion = { label: 'Welke dag?', kind: 'SHORT_TEXT' };
const why: PublishedQuestion = { label: 'Waarom?', kind: 'LONG_TEXT' };
const who: PublishedQuestion = { label: 'Met wie?', kind: 'ONE_CHOICE', options: ['Alleen', 'Samen'] };
const whichDay: PublishedQuestion = { label: 'Op welke dagen kun je?', kind: 'SHORT_TEXT' };
const person = { name: 'Ada', email: 'ada@example.org', organisation: 'Nieuw' };

/** A network that asks `day`, `why` and `who`, and then `why` and `whichDay` while somebody has its form before them. */
async function askingAnew(slug: string, language: '' | '?lang=en' = '') {
  await publish(site.database, { networks: [{ slug, programme: 'open', questions: [day, why, who] }] });
  const form = await site.open(`/n/${slug}/sign-up${language}`);
  await site.database.contentNetwork.updateMany({
    where: { documentId: documentIdOf('NETWORK', slug) },
    data: { questionIds: await questions(site.database, slug, [why, whichDay]) },
  });
  const id = (question: PublishedQuestion) => `answer-${questionIdOf(slug, question)}`;
  return { form, id };
}

test('an answer to a question that was reworded meanwhile is not dropped: the form asks anew, and keeps the rest', async () => {
  const { form, id } = await askingAnew('anders');
  const answer = await form.send({ ...person, [id(why)]: 'Om te leren', [id(day)]: 'Dinsdag', [id(who)]: 'Samen' });
  expect(answer.statusCode).toBe(422);
  expect(answer.body.match(/De vragen van dit netwerk zijn veranderd\./g)).toHaveLength(1);
  expect(answer.body).not.toContain(`href="#${id(day)}"`);
  expect(await site.signUpsOf('anders')).toEqual([]);
  const shown = site.in(answer);
  expect(shown.values).toMatchObject({ ...person, [id(why)]: 'Om te leren', [id(whichDay)]: '' });
  expect(shown.values).not.toHaveProperty(id(day));
  expect(shown.values.key).toBe(form.values.key);
  expect((await shown.send({ [id(whichDay)]: 'Dinsdag' })).statusCode).toBe(303);
});

test('says so in English', async () => {
  const { form, id } = await askingAnew('anders-engels', '?lang=en');
  const answer = await form.send({ ...person, [id(day)]: 'Tuesday' });
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('The questions of this network have changed.');
});

test('a question that went away without an answer stops nobody', async () => {
  const { form, id } = await askingAnew('anders-leeg');
  const answer = await form.send({ ...person, [id(day)]: '' });
  expect(answer.statusCode).toBe(303);
});

test('it is said beside another question too, when what was typed is shown for the last time', async () => {
  const { form, id } = await askingAnew('anders-gevraagd');
  const answer = await form.send({ ...person, organisation: 'zorggroep', [id(day)]: 'Dinsdag' });
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('Bedoel je een van deze organisaties?');
  expect(answer.body).toContain('De vragen van dit netwerk zijn veranderd.');
  expect(await site.signUpsOf('anders-gevraagd')).toEqual([]);
});
