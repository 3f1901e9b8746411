import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession } from '../desk/desk-session.store.ts';
import { addStaff, endStaff } from '../desk/staff.store.ts';
import { followNews } from '../desk/viewer.store.ts';
import { startApi } from '../testing/api.ts';
import { dataLink } from '../testing/data-link.ts';
import { databaseDump } from '../testing/database-dump.ts';
import { postForm } from '../testing/form-page.ts';
import { ownerId, publish } from '../testing/publish.ts';
import { signedUp, signUpToken } from '../testing/sign-up-states.ts';
import { nightly } from './retention.job.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'n', programme: 'p' }] });
});
afterAll(() => api.close());

const post = (url: string, fields: Record<string, string>) => postForm(api.app, url, fields);
async function staff({ isEnded = false } = {}) {
  const address = `staf-${randomUUID()}@example.org`;
  await addStaff(api, address, [ownerId]);
  await startSession(api.database, api.keys, { address, staffOf: [] });
  if (isEnded) await endStaff(api, address, [ownerId]);
  const { path } = await dataLink(api, address);
  return { address, addressHash: api.keys.addressHash(address), path };
}
const accounts = (addressHash: Uint8Array<ArrayBuffer>) => api.database.staffAccount.count({ where: { addressHash } });

test('who works for an owner is told so, with where they are logged in, also without ever having signed up', async () => {
  const { address, addressHash, path } = await staff();
  await post('/mijn-gegevens', { address });
  expect(await api.database.mail.findMany({ where: { addressHash } })).toMatchObject([{ kind: 'dataLink' }]);
  const { body } = await post(path, { action: 'show' });
  for (const words of [address, 'Medewerker van Zorgkring', 'Ingelogd', 'Zorgkring kan dit beëindigen'])
    expect(body).toContain(words);
  expect((await post(path, { action: 'download' })).json()).toMatchObject([
    { address, staffAccounts: [{ owner: 'Zorgkring', until: null }], sessions: [{ since: expect.any(String) }] },
  ]);
});

test('who follows the news of their networks is told so, and no account is left to follow with', async () => {
  const { address, addressHash, path } = await staff({ isEnded: true });
  const session = await api.database.deskSession.findFirstOrThrow({ where: { addressHash } });
  await followNews(api.database, session, true, 'NL');
  expect((await post(path, { action: 'show' })).body).toContain('Elke dag een mail over je netwerken');
  await post(path, { action: 'erase' });
  expect(await api.database.deskNewsReader.count({ where: { addressHash } })).toBe(0);
  expect(await databaseDump(api.database)).not.toContain(Buffer.from(address).toString('hex'));
});

test('a live account stays when they erase the rest, and they are told', async () => {
  const { address, addressHash, path } = await staff();
  const session = await api.database.deskSession.findFirstOrThrow({ where: { addressHash } });
  await followNews(api.database, session, true, 'NL');
  const { id, personId } = await signedUp(api.database, api.keys, {
    network: 'n',
    person: { name: 'Ada', email: address },
  });
  const ofSignUp = `/aanmelding/${await signUpToken(api.database, api.keys, id)}`;
  expect((await post(ofSignUp, { action: 'show' })).body).toContain('Medewerker van Zorgkring');
  expect((await post(path, { action: 'erase' })).body).toContain('Je toegang tot Mijn netwerken staat er nog.');
  expect(await api.database.person.count({ where: { id: personId } })).toBe(0);
  expect(await accounts(addressHash)).toBe(1);
  expect(await api.database.deskNewsReader.count({ where: { addressHash } })).toBe(1);
});

test.each([false, true])(
  'an account that ended is erased with them, without a trace (signed up too: %s)',
  async (too) => {
    const { address, addressHash, path } = await staff({ isEnded: true });
    if (too) await signedUp(api.database, api.keys, { network: 'n', person: { name: 'Bo', email: address } });
    expect((await post(path, { action: 'erase' })).body).toContain('Je gegevens zijn gewist');
    expect(await databaseDump(api.database)).not.toContain(Buffer.from(addressHash).toString('hex'));
  },
);

test('an account that ended goes three months later', async () => {
  const [kept, past, live] = [await staff({ isEnded: true }), await staff({ isEnded: true }), await staff()];
  const ended = (addressHash: Uint8Array, months: number) => api.database.$executeRaw`
    UPDATE "staff_account" SET "until" = now() - make_interval(months => ${months}::int) WHERE "addressHash" = ${addressHash}`;
  await ended(kept.addressHash, 2);
  await ended(past.addressHash, 4);
  await nightly({}, { database: api.database, log: api.app.log });
  expect(await Promise.all([kept, past, live].map(({ addressHash }) => accounts(addressHash)))).toEqual([1, 0, 1]);
  expect(await api.database.auditEntry.count({ where: { action: 'RETENTION', ownerId, networkId: null } })).toBe(1);
});
