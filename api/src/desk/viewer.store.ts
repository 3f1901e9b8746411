import type { Database, DeskMailPace, Transaction } from '@leerkring/prisma/client.ts';
import type { Locale } from '@leerkring/prisma/generated/enums.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { type DeskSession, type EnvironmentStaff, everyOwner } from './desk-visit.ts';
import type { DeskRole, Viewer } from './viewer.ts';

interface RoleRow {
  role: DeskRole;
  ownerId: string | null;
  /** null: an owner without networks. */
  networkId: string | null;
  deskMail: DeskMailPace | null;
  /** Of staff null: only the identity provider says so, which is not asked when a mail leaves. */
  deskNews: boolean | null;
}

const rank: Record<DeskRole, number> = { LEAD_EXPERT: 0, NETWORK_MANAGER: 1, STAFF: 2 };

/**
 * What somebody who logged in may do now; one statement.
 * @param environment names owners as the CMS published them; a name that no owner has gives nothing
 */
export async function findRoles(
  database: Database | Transaction,
  keys: SealingKeys,
  session: Pick<DeskSession, 'addressHash' | 'staffOf'>,
  environment: readonly EnvironmentStaff[],
): Promise<Viewer> {
  const named = environment.filter(({ address }) => isSame(keys.addressHash(address), session.addressHash));
  const ownerNames = named.flatMap(({ ownerName }) => ownerName ?? []);
  const ofEveryOwner = named.some(({ ownerName }) => ownerName === null) || session.staffOf.includes(everyOwner);
  const rows = await database.$queryRaw<RoleRow[]>`
    SELECT 'STAFF' AS "role", owner."documentId" AS "ownerId", network."documentId" AS "networkId", NULL AS "deskMail",
      CASE WHEN account."id" IS NOT NULL OR ${named.length > 0} THEN reader."id" IS NOT NULL END AS "deskNews"
    FROM "owner"
    LEFT JOIN "programme" ON programme."ownerId" = owner."documentId"
    LEFT JOIN "network" ON network."programmeId" = programme."documentId"
    LEFT JOIN "staff_account" account ON account."ownerId" = owner."documentId"
      AND account."addressHash" = ${session.addressHash} AND account."until" IS NULL
    LEFT JOIN "desk_news_reader" reader ON reader."addressHash" = ${session.addressHash}
    WHERE ${ofEveryOwner} OR owner."documentId" = ANY(${[...session.staffOf]}::text[]) OR account."id" IS NOT NULL
      OR EXISTS (SELECT FROM "content"."owner" named WHERE named."documentId" = owner."documentId" AND named."name" = ANY(${ownerNames}::text[]))
    UNION ALL
    SELECT membership."role"::text, programme."ownerId", membership."networkId", person."deskMail"::text, person."deskNews"
    FROM "person"
    JOIN "membership" ON membership."personId" = person."id"
    JOIN "network" ON network."documentId" = membership."networkId"
    LEFT JOIN "programme" ON programme."documentId" = network."programmeId"
    WHERE person."addressHash" = ${session.addressHash} AND membership."until" IS NULL
      AND membership."role" IN ('NETWORK_MANAGER', 'LEAD_EXPERT')`;
  const networks = new Map<string, DeskRole>();
  for (const { networkId, role } of rows) {
    if (networkId === null) continue;
    const known = networks.get(networkId);
    if (known === undefined || rank[role] > rank[known]) networks.set(networkId, role);
  }
  const paces = rows.flatMap(({ role, deskMail }) => (role === 'NETWORK_MANAGER' && deskMail ? [deskMail] : []));
  const managing = rows.filter(({ role }) => role === 'NETWORK_MANAGER');
  const news = (managing.length > 0 ? managing : rows.filter(({ role }) => role === 'STAFF')).flatMap(
    ({ deskNews }) => deskNews ?? [],
  );
  return {
    addressHash: session.addressHash,
    roles: new Set(rows.map(({ role }) => role)),
    staffOf: new Set(rows.flatMap(({ role, ownerId }) => (role === 'STAFF' && ownerId !== null ? [ownerId] : []))),
    networks,
    owners: new Set(rows.flatMap(({ ownerId }) => ownerId ?? [])),
    // Under two owners there are two rows; "at once" in either is what somebody notices.
    deskMail: paces.includes('AT_ONCE') ? 'AT_ONCE' : (paces[0] ?? null),
    deskNews: news.length === 0 ? null : news.includes(true),
  };
}

/** How this address hears of what happens, in all networks that it manages. @param set null: as it is */
export async function setDeskMail(
  database: Database,
  addressHash: Uint8Array<ArrayBuffer>,
  set: { readonly pace: DeskMailPace | null; readonly news: boolean | null },
): Promise<void> {
  await database.$executeRaw`
    UPDATE "person" SET "deskMail" = coalesce(${set.pace}::"DeskMailPace", "deskMail"), "deskNews" = coalesce(${set.news}::boolean, "deskNews")
    WHERE "addressHash" = ${addressHash} AND EXISTS (SELECT FROM "membership" WHERE membership."personId" = person."id"
      AND membership."until" IS NULL AND membership."role" = 'NETWORK_MANAGER')`;
}

/** Whether somebody who works for owners hears once a day what happens in their networks, in this language. */
export async function followNews(
  database: Database,
  { addressHash, addressSealed, keyId }: Pick<DeskSession, 'addressHash' | 'addressSealed' | 'keyId'>,
  isWanted: boolean,
  locale: Locale,
): Promise<void> {
  if (isWanted)
    await database.$executeRaw`
      INSERT INTO "desk_news_reader" ("addressHash", "addressSealed", "keyId", "locale")
      VALUES (${addressHash}, ${addressSealed}, ${keyId}, ${locale}::"Locale")
      ON CONFLICT ("addressHash") DO UPDATE SET "locale" = EXCLUDED."locale"`;
  else await database.$executeRaw`DELETE FROM "desk_news_reader" WHERE "addressHash" = ${addressHash}`;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(other);
}
