import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MyData, startMyData } from './testing/my-data.ts';

let api: MyData;
beforeAll(async () => {
  api = await startMyData({ LIMIT_BLOCK_WITHOUT_PROOF: '2' });
});
afterAll(() => api.close());

const someAddress = () => `${randomUUID()}@example.org`;
const mailsOf = (personId: string) => api.database.mail.findMany({ where: { personId }, include: { link: true } });

test('whoever waits gets the link to their sign-up mailed, from the page of their data', async () => {
  const email = someAddress();
  const { id, personId } = await api.isKnown(email);
  const { path } = await api.linkFor(email);
  const shown = await api.post(path, { action: 'show' });
  expect(shown.body).toContain('Aanmeldingen die nog lopen');
  expect(shown.body).toContain(`name="signUp" value="${id}"`);
  const { headers } = await api.post(path, { action: 'signUpLink', signUp: id });
  expect(headers.location).toBe(`${path}?lang=nl&done=linkSent`);
  expect((await api.get(headers.location ?? '')).body).toContain('met de link naar je aanmelding');
  expect(await mailsOf(personId)).toMatchObject([
    { kind: 'newLink', isAsked: true, link: { kind: 'SIGN_UP', signUpId: id } },
  ]);
});

test('of what ended, and of somebody else, no link is mailed; too often is told', async () => {
  const [email, elsewhere] = [someAddress(), someAddress()];
  const ended = await api.isKnown(email, 'Ada Voorbeeld', 'WITHDRAWN');
  const other = await api.isKnown(elsewhere);
  const { path } = await api.linkFor(email);
  expect((await api.post(path, { action: 'show' })).body).not.toContain('Aanmeldingen die nog lopen');
  for (const signUp of [ended.id, other.id, randomUUID(), ''])
    expect((await api.post(path, { action: 'signUpLink', signUp })).headers.location).toBe(`${path}?lang=nl`);
  for (const { personId } of [ended, other]) expect(await mailsOf(personId)).toEqual([]);

  const own = (await api.linkFor(elsewhere)).path;
  const ask = () => api.post(own, { action: 'signUpLink', signUp: other.id });
  const answers = [await ask(), await ask(), await ask()];
  const last = answers.at(-1);
  expect(last?.statusCode).toBe(429);
  expect(last?.body).toContain('Probeer het over 60 minuten opnieuw.');
  expect(Number(last?.headers['retry-after'])).toBeGreaterThan(3500);
});
