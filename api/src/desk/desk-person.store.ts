import { type Locale, Prisma } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import { isUuid } from '../nodes/uuid.rules.ts';

const { sql } = Prisma;

/** Somebody as one owner knows them; what is sealed is opened only where a question asks for it. */
export interface DeskPersonRow {
  id: string;
  ownerId: string;
  nameSealed: Uint8Array;
  addressSealed: Uint8Array;
  keyId: string;
  locale: Locale;
  /** documentIds of networks in which they take or took part, or for which they signed up and confirmed it. */
  networkIds: string[];
  /** documentIds of who is responsible for them, and for the programmes in which they asked for a network. */
  ownerIds: string[];
}

const networksOf = (personId: Prisma.Sql) => sql`(
  SELECT m."networkId" FROM "membership" m WHERE m."personId" = ${personId}
  UNION SELECT s."networkId" FROM "sign_up" s WHERE s."personId" = ${personId} AND s."confirmedAt" IS NOT NULL AND s."networkId" IS NOT NULL)`;

export const personColumns = sql`person."id"::text AS "id", person."ownerId", person."nameSealed", person."addressSealed", person."keyId",
  person."locale"::text AS "locale", ARRAY${networksOf(sql`person."id"`)} AS "networkIds",
  ARRAY(SELECT person."ownerId" UNION SELECT programme."ownerId" FROM "sign_up" s JOIN "programme" ON programme."documentId" = s."programmeId"
    WHERE s."personId" = person."id" AND s."confirmedAt" IS NOT NULL AND programme."ownerId" IS NOT NULL) AS "ownerIds"`;

/**
 * Whom the desk knows: somebody who takes or took part, or who confirmed a sign-up. Of any other person nobody said that this address is theirs.
 */
export const isKnown = sql`(EXISTS (SELECT FROM "membership" m WHERE m."personId" = person."id")
  OR EXISTS (SELECT FROM "sign_up" s WHERE s."personId" = person."id" AND s."confirmedAt" IS NOT NULL))`;

/** Whoever calls asks first whether the viewer may. */
export const deskPersonById = batched<string, DeskPersonRow | null>(
  async (ids, { database }) => {
    const rows = await database.$queryRaw<DeskPersonRow[]>`
      SELECT ${personColumns} FROM "person" WHERE person."id" = ANY(${ids.filter(isUuid)}::uuid[]) AND ${isKnown}`;
    return new Map(rows.map((row) => [row.id, row]));
  },
  () => null,
);
