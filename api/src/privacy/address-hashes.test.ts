import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { dataLink } from '../testing/data-link.ts';
import { postForm } from '../testing/form-page.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { hashAddressesAnew } from './address-hashes.store.ts';

const { variables, keys } = privacySecrets();

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi(variables);
  await publish(api.database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'n', programme: 'p' }] });
});
afterAll(() => api.close());

/** As hashes were made before: of the text as it was typed. */
const hashedBefore = (address: string) =>
  new Uint8Array(
    createHmac('sha256', Buffer.from(variables.PRIVACY_HASH_KEY ?? '', 'base64'))
      .update('leerkring/address\0')
      .update(address)
      .digest(),
  );

/** Somebody who was there before. */
async function known(address: string, name: string) {
  const { id } = await signedUp(api.database, keys, {
    network: 'n',
    status: 'IN_REVIEW',
    person: { name, email: address },
  });
  const { personId } = await api.database.signUp.findUniqueOrThrow({ where: { id } });
  await api.database.person.update({
    where: { id: personId },
    data: { addressHash: hashedBefore(address), addressSealed: keys.seal(address).sealed },
  });
  return personId;
}

test('somebody who was kept with a domain in xn-- is found, and erased, by either way to write it', async () => {
  const local = randomUUID();
  const personId = await known(`${local}@xn--mnchen-3ya.nl`, 'Ada');
  const others = [await known(`${local}@zürich.nl`, 'Bo'), await known(`${randomUUID()}@example.org`, 'Cas')];
  expect(await hashAddressesAnew(api.database, keys)).toBe(1);
  expect(await hashAddressesAnew(api.database, keys)).toBe(0);
  const { path } = await dataLink(api, `${local}@münchen.nl`);
  expect((await postForm(api.app, path, { action: 'erase' })).statusCode).toBe(200);
  expect(await api.database.person.findUnique({ where: { id: personId } })).toBeNull();
  expect(await api.database.person.count({ where: { id: { in: others } } })).toBe(2);
});

test('who follows the news is found by either way, and is there once', async () => {
  const { database } = api;
  const reads = async (address: string, addressHash: Uint8Array<ArrayBuffer>) => {
    const { sealed: addressSealed, keyId } = keys.seal(address);
    await database.deskNewsReader.create({ data: { addressHash, addressSealed, keyId, locale: 'NL' } });
  };
  const [one, twice] = [randomUUID(), randomUUID()];
  await reads(`${one}@xn--mnchen-3ya.nl`, hashedBefore(`${one}@xn--mnchen-3ya.nl`));
  await reads(`${twice}@xn--mnchen-3ya.nl`, hashedBefore(`${twice}@xn--mnchen-3ya.nl`));
  await reads(`${twice}@münchen.nl`, keys.addressHash(`${twice}@münchen.nl`));
  expect(await hashAddressesAnew(database, keys)).toBe(1);
  expect(await database.deskNewsReader.count({ where: { addressHash: keys.addressHash(`${one}@münchen.nl`) } })).toBe(
    1,
  );
  expect(await database.deskNewsReader.count()).toBe(3);
  await database.deskNewsReader.deleteMany();
});

test('who is there in both ways stays there twice', async () => {
  const local = randomUUID();
  const ids = [await known(`${local}@xn--mnchen-3ya.nl`, 'Ada'), await known(`${local}@münchen.nl`, 'Ada')];
  expect(await hashAddressesAnew(api.database, keys)).toBe(0);
  expect(await api.database.person.count({ where: { id: { in: ids } } })).toBe(2);
});
