import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../../testing/api.ts';
import { privacySecrets } from '../../testing/privacy-secrets.ts';
import { documentIdOf, organisationNamed, ownerId, publish } from '../../testing/publish.ts';
import { signedUp } from '../../testing/sign-up-states.ts';
import { addMember } from '../add-member.store.ts';
import { copyAddresses } from './addresses.store.ts';
import { exportList } from './export.store.ts';

const { keys } = privacySecrets();
const networkId = documentIdOf('NETWORK', 'n');
const by = 'NETWORK_MANAGER';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [
      { slug: 'n', programme: 'p' },
      { slug: 'm', programme: 'p' },
    ],
  });
  const linde = await organisationNamed(api.database, 'De Linde');
  await signedUp(api.database, keys, { network: 'm', status: 'ACCEPTED', organisation: { id: linde.id } });
});
afterAll(() => api.close());

test('the addresses of who takes part, each once, are written down as an export', async () => {
  const linde = await organisationNamed(api.database, 'De Linde');
  const add = (name: string) =>
    addMember(api.database, keys, {
      networkId: documentIdOf('NETWORK', 'm'),
      person: { name, email: 'samen@example.org', jobTitle: null },
      organisation: { id: linde.id },
      unitName: null,
      locale: 'NL',
      by,
    });
  await Promise.all([add('Een'), add('Ander')]);
  const asked = { networkId: documentIdOf('NETWORK', 'm'), by } as const;
  const addresses = await copyAddresses(api.database, keys, asked);
  expect(addresses).toHaveLength(2);
  expect(addresses).toContain('samen@example.org');
  expect(await api.database.auditEntry.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
    action: 'EXPORTED',
    by,
    networkId: asked.networkId,
    count: 2,
  });
});

test('more than 10,000 people are too many for one file', async () => {
  await api.database.$executeRaw`
    WITH "many" AS (
      INSERT INTO "person" ("ownerId", "addressSealed", "nameSealed", "keyId", "addressHash", "nameHash")
      SELECT ${ownerId}, '\\x00', '\\x00', 'test', decode(md5(i::text), 'hex'), '\\x00' FROM generate_series(1, 10001) i RETURNING "id"
    )
    INSERT INTO "membership" ("networkId", "personId", "role") SELECT ${networkId}, "id", 'PROCESS_FACILITATOR' FROM "many"`;
  const before = await api.database.auditEntry.count();
  expect(await exportList(api.database, keys, { networkId, list: 'PARTICIPANTS', locale: 'NL', by })).toEqual({
    outcome: 'tooMany',
  });
  expect(await api.database.auditEntry.count()).toBe(before);
  await api.database.membership.updateMany({
    where: { networkId, role: 'PROCESS_FACILITATOR' },
    data: { role: 'PARTICIPANT' },
  });
  expect(await copyAddresses(api.database, keys, { networkId, by })).toBe('tooMany');
  expect(await api.database.auditEntry.count()).toBe(before);
});
