import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SignUpStatus } from './generated/enums.ts';
import { migrate } from './migrate.ts';
import { createTestDatabase } from './test-database.ts';

const LAST_RELEASE = '20261121000100_rules';
/** How a sign-up came to each status. */
const paths: Record<SignUpStatus, SignUpStatus[]> = {
  RECEIVED: [],
  CONFIRMED: ['CONFIRMED'],
  IN_REVIEW: ['CONFIRMED', 'IN_REVIEW'],
  WAITLISTED: ['CONFIRMED', 'WAITLISTED'],
  OFFERED: ['CONFIRMED', 'WAITLISTED', 'OFFERED'],
  ACCEPTED: ['CONFIRMED', 'ACCEPTED'],
  DECLINED: ['CONFIRMED', 'IN_REVIEW', 'DECLINED'],
  WITHDRAWN: ['WITHDRAWN'],
  EXPIRED: ['EXPIRED'],
};

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let client: pg.Client;
const ids = new Map<string, SignUpStatus>();

const all = async (sql: string, values: unknown[] = []) => (await client.query(sql, values)).rows;
const one = async (sql: string, values: unknown[] = []) => (await all(sql, values))[0];

async function signUpIn(status: SignUpStatus) {
  const [id, personId, hash] = [randomUUID(), randomUUID(), Buffer.from(randomUUID())];
  await client.query(
    `INSERT INTO "person" ("id", "ownerId", "addressSealed", "nameSealed", "keyId", "addressHash", "nameHash") VALUES ($1, 'owner', $2, $2, 'k', $2, $2)`,
    [personId, hash],
  );
  await client.query(
    `INSERT INTO "sign_up" ("id", "intent", "networkId", "personId", "acceptsWaitingList", "locale", "privacyNoticeVersion", "legalBasis")
     VALUES ($1, 'JOIN', 'network', $2, true, 'NL', '1', 'toestemming')`,
    [id, personId],
  );
  for (const to of paths[status])
    await client.query(
      `UPDATE "sign_up" SET "status" = $2::"SignUpStatus", "offerExpiresAt" = now(),
       "waitingSince" = CASE $2 WHEN 'WAITLISTED' THEN now() ELSE "waitingSince" END WHERE "id" = $1`,
      [id, to],
    );
  ids.set(id, status);
}

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    'DROP SCHEMA public CASCADE; DROP SCHEMA content CASCADE; DROP SCHEMA graphile_worker CASCADE; CREATE SCHEMA public',
  );
  expect((await migrate(database.url, LAST_RELEASE)).at(-1)).toBe(LAST_RELEASE);
  // That release had no queue.
  await client.query('DROP SCHEMA graphile_worker CASCADE');
  await client.query(`INSERT INTO "owner" ("documentId") VALUES ('owner')`);
  await client.query(`INSERT INTO "network" ("documentId", "maximumOrganisations") VALUES ('network', 1)`);
  for (const status of Object.keys(paths)) await signUpIn(status as SignUpStatus);
  await client.query(`UPDATE "sign_up_event" SET "at" = "at" - interval '1 year'`);
  await migrate(database.url);
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

test('every sign-up stands where it stood, but who was offered a place that nothing held waits where they waited', async () => {
  for (const { id, status } of await all(`SELECT "id", "status" FROM "sign_up"`))
    expect(status).toBe(ids.get(id) === 'OFFERED' ? 'WAITLISTED' : ids.get(id));
  expect(await one(`SELECT * FROM "network"`)).toMatchObject({ waitingListCount: 2, offeredOrganisations: 0 });
  const offered = [...ids].find(([, status]) => status === 'OFFERED')?.[0];
  expect(await one(`SELECT * FROM "sign_up" WHERE "id" = $1`, [offered])).toMatchObject({ offerExpiresAt: null });
  expect(
    await one(`SELECT "to", "by" FROM "sign_up_event" WHERE "signUpId" = $1 ORDER BY "id" DESC`, [offered]),
  ).toEqual({ to: 'WAITLISTED', by: 'SYSTEM' });
});

test('what came to an end is known since its last step, so that it is erased in time', async () => {
  const rows = await all(`
    SELECT s."status", s."closedAt" = e."at" AS "closed", s."decidedAt" = e."at" AS "decided"
    FROM "sign_up" s CROSS JOIN LATERAL (SELECT max("at") AS "at" FROM "sign_up_event" WHERE "signUpId" = s."id") e`);
  for (const { status, closed, decided } of rows) {
    const isClosed = ['DECLINED', 'WITHDRAWN', 'EXPIRED'].includes(status);
    expect([status, closed, decided]).toEqual([status, isClosed || null, isClosed || status === 'ACCEPTED' || null]);
  }
});

test('who waited without a decision may go back to who decides, and who is put on the list by one may not', async () => {
  const to = (id: string, status: SignUpStatus) =>
    client.query(`UPDATE "sign_up" SET "status" = $2::"SignUpStatus", "waitingSince" = now() WHERE "id" = $1`, [
      id,
      status,
    ]);
  const waiting = await one(`SELECT "id" FROM "sign_up" WHERE "status" = 'WAITLISTED'`);
  const inReview = await one(`SELECT "id" FROM "sign_up" WHERE "status" = 'IN_REVIEW'`);
  await client.query('BEGIN');
  expect((await to(waiting.id, 'IN_REVIEW')).rowCount).toBe(1);
  await to(inReview.id, 'WAITLISTED');
  await expect(to(inReview.id, 'IN_REVIEW')).rejects.toThrow('does not go from');
  await client.query('ROLLBACK');
});

test('rules and the queue work on what was there', async () => {
  const waiting = await one(`SELECT "id" FROM "sign_up" WHERE "status" = 'WAITLISTED'`);
  const { id: organisationId } = await one(
    `INSERT INTO "organisation" ("name", "kind") VALUES ('De Linde', 'OTHER') RETURNING "id"`,
  );
  const offer = `UPDATE "sign_up" SET "status" = 'OFFERED', "heldOrganisationId" = $2, "offerExpiresAt" = now() WHERE "id" = $1`;
  await client.query(offer, [waiting.id, organisationId]);
  expect(await one(`SELECT * FROM "network"`)).toMatchObject({ waitingListCount: 1, offeredOrganisations: 1 });
  const other = await one(`SELECT "id" FROM "sign_up" WHERE "status" = 'WAITLISTED'`);
  const { id: another } = await one(
    `INSERT INTO "organisation" ("name", "kind") VALUES ('De Eik', 'OTHER') RETURNING "id"`,
  );
  await expect(client.query(offer, [other.id, another])).rejects.toMatchObject({ code: 'LK001' });
  await client.query(`UPDATE "sign_up" SET "status" = 'WITHDRAWN' WHERE "id" = $1`, [waiting.id]);
  expect(await one(`SELECT "key" FROM graphile_worker.jobs`)).toEqual({ key: 'offerPlaces:network' });
  const accepted = await one(`SELECT "id" FROM "sign_up" WHERE "status" = 'ACCEPTED'`);
  await expect(
    client.query(`UPDATE "sign_up" SET "status" = 'RECEIVED' WHERE "id" = $1`, [accepted.id]),
  ).rejects.toThrow('does not go from');
});
