import { randomUUID } from 'node:crypto';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addLink } from '../links/link.store.ts';
import { startApi } from '../testing/api.ts';
import { publish } from '../testing/publish.ts';
import { signedUp, signUpToken } from '../testing/sign-up-states.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'netwerk', programme: 'p' }] });
});
afterAll(() => api.close());

const post = (url: string, action: string) =>
  api.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: `action=${action}`,
  });
const signUp = (email: string, name: string, status: 'RECEIVED' | 'IN_REVIEW' | 'WITHDRAWN') =>
  signedUp(api.database, api.keys, { network: 'netwerk', status, person: { name, email } });
const isThere = async (personId: string) => (await api.database.person.count({ where: { id: personId } })) === 1;
async function dataPath(address: string) {
  const link = { kind: 'DATA', address, hours: 1 } as const;
  return `/mijn-gegevens/${api.keys.token(await transact(api.database, (transaction) => addLink(transaction, api.keys, link)))}`;
}
const signUpPath = async (id: string) => `/aanmelding/${await signUpToken(api.database, api.keys, id)}`;

describe('a name that a stranger typed with somebody’s address, which nobody confirmed', () => {
  test('does not take away that they see and erase what is known; it is shown and erased along', async () => {
    const email = `${randomUUID()}@example.org`;
    const own = await signUp(email, 'Ada Voorbeeld', 'IN_REVIEW');
    const typed = await signUp(email, 'Zomaar Iemand', 'RECEIVED');
    const path = await dataPath(email);
    const { body } = await post(path, 'show');
    expect(body).toContain('Ada Voorbeeld');
    expect(body).toContain('Zomaar Iemand');
    expect((await post(path, 'erase')).body).toContain('Je gegevens zijn gewist');
    expect([await isThere(own.personId), await isThere(typed.personId)]).toEqual([false, false]);
  });

  test('does not take away the mail with a link either', async () => {
    const email = `${randomUUID()}@example.org`;
    for (const name of ['Ada', 'Bo', 'Cy']) await signUp(email, name, 'RECEIVED');
    await api.app.inject({
      method: 'POST',
      url: '/mijn-gegevens',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ address: email }).toString(),
    });
    const addressHash = api.keys.addressHash(email);
    expect(await api.database.mail.findMany({ where: { addressHash } })).toMatchObject([{ kind: 'dataLink' }]);
  });

  test('does not take away the buttons on the page of their sign-up', async () => {
    const email = `${randomUUID()}@example.org`;
    const own = await signUp(email, 'Ada Voorbeeld', 'IN_REVIEW');
    await signUp(email, 'Zomaar Iemand', 'RECEIVED');
    const path = await signUpPath(own.id);
    expect((await post(path, 'show')).body).toContain('Ada Voorbeeld');
    expect((await post(path, 'erase')).body).toContain('Je gegevens zijn gewist');
  });
});

test('of several confirmed names at one address nobody sees or erases another on the page of a sign-up; it tells whom to mail', async () => {
  const email = `${randomUUID()}@example.org`;
  const ada = await signUp(email, 'Ada Voorbeeld', 'IN_REVIEW');
  await signUp(email, 'Bo Voorbeeld', 'WITHDRAWN');
  const path = await signUpPath(ada.id);
  const { body } = await api.app.inject({ url: path });
  expect(body).toContain('Zorgkring kent meer mensen op dit e-mailadres.');
  expect(body).toContain('privacy@example.org');
  for (const action of ['show', 'erase']) {
    expect(body).not.toContain(`value="${action}"`);
    expect((await post(path, action)).statusCode).toBe(303);
  }
  expect(await isThere(ada.personId)).toBe(true);
  // Leaving is theirs alone.
  expect(body).toContain('value="withdraw"');
});
