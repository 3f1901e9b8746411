import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../client.ts';
import { openKeys } from '../sealed-text.ts';
import { createTestDatabase } from '../test-database.ts';
import { seedDemo } from './demo.ts';

const keys = openKeys({
  keys: `test:${randomBytes(32).toString('base64')}`,
  hashKey: randomBytes(32).toString('base64'),
});
let testDatabase: Awaited<ReturnType<typeof createTestDatabase>>;
let database: Database;

/** The permanent rows that the demo content leads to. */
async function permanentRows() {
  await database.owner.create({ data: { documentId: 'owner' } });
  const programmes = { 'kennis-samen-delen': 18, 'waardigheid-en-trots': 19, 'expeditie-kipz': 1, koplopernetwerk: 1 };
  for (const [slug, networks] of Object.entries(programmes)) {
    await database.programme.create({ data: { documentId: slug, ownerId: 'owner' } });
    await database.slug.create({ data: { kind: 'PROGRAMME', slug, documentId: slug } });
    const isHosted = slug === 'kennis-samen-delen';
    for (let number = 0; number < networks; number++) {
      const rules = isHosted
        ? { hostOrganisationKvk: '00000001' }
        : { maximumOrganisations: 10, seatsPerOrganisation: 2 };
      const documentId = `${slug}-${String(number).padStart(2, '0')}`;
      await database.network.create({ data: { documentId, programmeId: slug, ...rules } });
    }
  }
}

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = openDatabase(testDatabase.url, 2);
  await permanentRows();
});

afterAll(async () => {
  await database.$disconnect();
  await testDatabase.drop();
});

test('the demo has the figures of the practices it stands for', async () => {
  expect(await seedDemo(database, keys)).toBe(true);
  const learning = await database.network.findMany({ where: { programmeId: 'waardigheid-en-trots' } });
  expect(learning.every(({ organisationCount }) => organisationCount >= 7 && organisationCount <= 10)).toBe(true);
  expect(learning.filter(({ organisationCount }) => organisationCount === 10)).toHaveLength(2);
  expect(learning.filter(({ waitingListCount }) => waitingListCount === 4)).toHaveLength(1);
  const expert = await database.network.findMany({ where: { programmeId: 'kennis-samen-delen' } });
  expect(expert.every(({ participantCount }) => participantCount >= 20)).toBe(true);
  expect(expert.reduce((sum, { leadExpertCount }) => sum + leadExpertCount, 0)).toBe(40);
  const convenants = await database.convenant.findMany({ include: { parties: true }, orderBy: { slug: 'asc' } });
  expect(convenants.map(({ regions }) => regions)).toEqual([['drenthe'], ['groningen']]);
  expect(convenants.every(({ parties }) => new Set(parties.map(({ kind }) => kind)).size >= 4)).toBe(true);
});

test('who waits in the demo goes on waiting: there is no place for their organisation, and nobody gets a mail', async () => {
  const [full] = await database.network.findMany({ where: { waitingListCount: { gt: 0 } } });
  expect(full).toMatchObject({ maximumOrganisations: full?.organisationCount, offeredOrganisations: 0 });
  const waiting = await database.signUp.findMany({ where: { status: 'WAITLISTED' } });
  const inside = await database.participation.count({
    where: {
      networkId: full?.documentId ?? '',
      organisationId: { in: waiting.flatMap(({ organisationId }) => organisationId ?? []) },
    },
  });
  expect([waiting.length, inside, await database.mail.count()]).toEqual([4, 0, 0]);
});

test('facts that are there are left alone', async () => {
  const before = await database.membership.count();
  expect(await seedDemo(database, keys)).toBe(false);
  expect(await database.membership.count()).toBe(before);
});
