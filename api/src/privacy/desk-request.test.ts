import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, type World } from '../desk/testing/world.ts';
import { databaseDump } from '../testing/database-dump.ts';
import { organisationNamed, ownerId } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { knownOf } from './known.store.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** Two people who read one mailbox: neither can help themselves. */
async function sharing() {
  const email = `${randomUUID()}@example.org`;
  const organisation = await organisationNamed(world.database, 'Zorg A');
  const is = (name: string) => ({ network: 'n1', organisation, status: 'ACCEPTED', person: { name, email } }) as const;
  return {
    email,
    one: await signedUp(world.database, world.keys, is('Een Huis')),
    other: await signedUp(world.database, world.keys, is('Ander Huis')),
  };
}
const acts = (action: string) => world.database.auditEntry.count({ where: { action, by: 'STAFF', ownerId } });

test('staff give out what is known of one of several who share an address, and it is written down', async () => {
  const { one, email } = await sharing();
  const before = await acts('EXPORTED');
  const { data } = await world
    .as('staff')
    .ask(`mutation { exportPerson(id: "${one.personId}") { ... on ExportedFile { fileName mediaType base64 } } }`);
  const { fileName, mediaType, base64 } = data.exportPerson;
  expect([fileName, mediaType]).toEqual(['gegevens.json', 'application/json']);
  const given = JSON.parse(Buffer.from(base64, 'base64').toString());
  expect(given).toEqual(JSON.parse(JSON.stringify([await knownOf(world.database, world.keys, one.personId, 'NL')])));
  expect(given).toMatchObject([{ name: 'Een Huis', address: email, memberships: [{}], signUps: [{}] }]);
  expect(JSON.stringify(given)).not.toContain('Ander Huis');
  expect(await acts('EXPORTED')).toBe(before + 1);
});

test('and erase one of them, then the other, until nothing is left', async () => {
  const { one, other, email } = await sharing();
  const before = await acts('ERASED');
  const erase = (id: string) =>
    world.as('staff').ask(`mutation { erasePerson(id: "${id}") { ... on PersonErased { id } } }`);
  expect((await erase(one.personId)).data).toEqual({ erasePerson: { id: one.personId } });
  expect(await world.database.person.count({ where: { id: one.personId } })).toBe(0);
  expect(await world.database.membership.count({ where: { personId: other.personId, until: null } })).toBe(1);
  expect((await erase(one.personId)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  await erase(other.personId);
  expect(await acts('ERASED')).toBe(before + 2);
  expect(await databaseDump(world.database)).not.toContain(Buffer.from(world.keys.addressHash(email)).toString('hex'));
});
