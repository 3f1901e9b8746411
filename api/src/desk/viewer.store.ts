import type { Database, DeskMailPace } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { type DeskSession, type EnvironmentStaff, everyOwner } from './desk-visit.ts';
import type { DeskRole, Viewer } from './viewer.ts';

interface RoleRow {
  role: DeskRole;
  ownerId: string | null;
  /** null: an owner without networks. */
  networkId: string | null;
  deskMail: DeskMailPace | null;
}

const rank: Record<DeskRole, number> = { LEAD_EXPERT: 0, NETWORK_MANAGER: 1, STAFF: 2 };

/**
 * What somebody who logged in may do now; one statement.
 * @param environment names owners as the CMS published them; a name that no owner has gives nothing
 */
export async function findRoles(
  database: Database,
  keys: SealingKeys,
  session: Pick<DeskSession, 'addressHash' | 'staffOf'>,
  environment: readonly EnvironmentStaff[],
): Promise<Viewer> {
  const named = environment.filter(({ address }) => isSame(keys.addressHash(address), session.addressHash));
  const ownerNames = named.flatMap(({ ownerName }) => ownerName ?? []);
  const ofEveryOwner = named.some(({ ownerName }) => ownerName === null) || session.staffOf.includes(everyOwner);
  const rows = await database.$queryRaw<RoleRow[]>`
    SELECT 'STAFF' AS "role", owner."documentId" AS "ownerId", network."documentId" AS "networkId", NULL AS "deskMail"
    FROM "owner"
    LEFT JOIN "programme" ON programme."ownerId" = owner."documentId"
    LEFT JOIN "network" ON network."programmeId" = programme."documentId"
    WHERE ${ofEveryOwner} OR owner."documentId" = ANY(${[...session.staffOf]}::text[])
      OR EXISTS (SELECT FROM "staff_account" account WHERE account."ownerId" = owner."documentId"
        AND account."addressHash" = ${session.addressHash} AND account."until" IS NULL)
      OR EXISTS (SELECT FROM "content"."owner" named WHERE named."documentId" = owner."documentId" AND named."name" = ANY(${ownerNames}::text[]))
    UNION ALL
    SELECT membership."role"::text, programme."ownerId", membership."networkId", person."deskMail"::text
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
  return {
    addressHash: session.addressHash,
    roles: new Set(rows.map(({ role }) => role)),
    staffOf: new Set(rows.flatMap(({ role, ownerId }) => (role === 'STAFF' && ownerId !== null ? [ownerId] : []))),
    networks,
    owners: new Set(rows.flatMap(({ ownerId }) => ownerId ?? [])),
    // Under two owners there are two rows; "at once" in either is what somebody notices.
    deskMail: paces.includes('AT_ONCE') ? 'AT_ONCE' : (paces[0] ?? null),
  };
}

/** How this address hears of sign-ups to decide, in all networks that it manages. */
export async function setDeskMail(
  database: Database,
  addressHash: Uint8Array<ArrayBuffer>,
  pace: DeskMailPace,
): Promise<void> {
  await database.$executeRaw`
    UPDATE "person" SET "deskMail" = ${pace}::"DeskMailPace"
    WHERE "addressHash" = ${addressHash} AND EXISTS (SELECT FROM "membership" WHERE membership."personId" = person."id"
      AND membership."until" IS NULL AND membership."role" = 'NETWORK_MANAGER')`;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(other);
}
