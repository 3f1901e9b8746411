import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signUpToken } from '../testing/sign-up-states.ts';
import { type MyData, startMyData } from './testing/my-data.ts';

let api: MyData;
beforeAll(async () => {
  api = await startMyData();
});
afterAll(() => api.close());

const press = (url: string, action: string) => api.post(url, { action });
const signUpPath = async (id: string) => `/aanmelding/${await signUpToken(api.database, api.keys, id)}`;

describe('a name that a stranger typed with somebody’s address, which nobody confirmed', () => {
  test('does not take away that they see and erase what is known; it is shown and erased along', async () => {
    const email = `${randomUUID()}@example.org`;
    const own = await api.isKnown(email, 'Ada Voorbeeld', 'IN_REVIEW');
    const typed = await api.isKnown(email, 'Zomaar Iemand', 'RECEIVED');
    const { path } = await api.linkFor(email);
    const { body } = await press(path, 'show');
    expect(body).toContain('Ada Voorbeeld');
    expect(body).toContain('Zomaar Iemand');
    expect((await press(path, 'erase')).body).toContain('Je gegevens zijn gewist');
    expect([await api.isThere(own.personId), await api.isThere(typed.personId)]).toEqual([false, false]);
  });

  test('does not take away the mail with a link either', async () => {
    const email = `${randomUUID()}@example.org`;
    for (const name of ['Ada', 'Bo', 'Cy']) await api.isKnown(email, name, 'RECEIVED');
    await api.post('/mijn-gegevens', { address: email });
    const addressHash = api.keys.addressHash(email);
    expect(await api.database.mail.findMany({ where: { addressHash } })).toMatchObject([{ kind: 'dataLink' }]);
  });

  test('does not take away the buttons on the page of their sign-up', async () => {
    const email = `${randomUUID()}@example.org`;
    const own = await api.isKnown(email, 'Ada Voorbeeld', 'IN_REVIEW');
    await api.isKnown(email, 'Zomaar Iemand', 'RECEIVED');
    const path = await signUpPath(own.id);
    expect((await press(path, 'show')).body).toContain('Ada Voorbeeld');
    expect((await press(path, 'erase')).body).toContain('Je gegevens zijn gewist');
  });
});

test('of several confirmed names at one address nobody sees or erases another on the page of a sign-up; it tells whom to mail', async () => {
  const email = `${randomUUID()}@example.org`;
  const ada = await api.isKnown(email, 'Ada Voorbeeld', 'IN_REVIEW');
  await api.isKnown(email, 'Bo Voorbeeld', 'WITHDRAWN');
  const path = await signUpPath(ada.id);
  const { body } = await api.app.inject({ url: path });
  expect(body).toContain('Zorgkring kent meer mensen op dit e-mailadres.');
  expect(body).toContain('privacy@example.org');
  for (const action of ['show', 'erase']) {
    expect(body).not.toContain(`value="${action}"`);
    expect((await press(path, action)).statusCode).toBe(303);
  }
  expect(await api.isThere(ada.personId)).toBe(true);
  // Leaving is theirs alone.
  expect(body).toContain('value="withdraw"');
});
