import { Prisma } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';

const { sql } = Prisma;

/** A mail that a server refused for good. */
export interface DeskMailRow {
  id: string;
  kind: string;
  createdAt: Date;
  refusedAt: Date;
  /** SMTP codes. */
  refusal: string | null;
  /** null: not to a person, or to one who never confirmed that it is theirs. */
  nameSealed: Uint8Array | null;
  nameKeyId: string | null;
  addressSealed: Uint8Array | null;
  addressKeyId: string | null;
  /** The owner's, for which it was; null: it was for somebody. */
  mailbox: string | null;
  signUpId: string | null;
  networkId: string | null;
  ownerId: string | null;
}

/** Whom it was for, which is not always whom it is about: a mail about a sign-up may be for a manager. */
const receiver = sql`receiver."nameSealed", receiver."keyId" AS "nameKeyId", coalesce(receiver."addressSealed", mail."addressSealed") AS "addressSealed",
  coalesce(receiver."keyId", mail."keyId") AS "addressKeyId",
  CASE WHEN mail."personId" IS NULL AND mail."addressSealed" IS NULL THEN owner."mailbox" END AS "mailbox"`;

/** About one sign-up. */
export const refusedMailsOf = batched<string, DeskMailRow[]>(
  async (signUpIds, { database }) => {
    const rows = await database.$queryRaw<DeskMailRow[]>`
      SELECT mail."id"::text, mail."kind", mail."createdAt", mail."refusedAt", mail."refusal", mail."signUpId"::text,
        "sign_up"."networkId", programme."ownerId", ${receiver}
      FROM "mail"
      LEFT JOIN "person" receiver ON receiver."id" = mail."personId"
      JOIN "sign_up" ON "sign_up"."id" = mail."signUpId"
      LEFT JOIN "network" ON network."documentId" = "sign_up"."networkId"
      LEFT JOIN "programme" ON programme."documentId" = coalesce("sign_up"."programmeId", network."programmeId")
      LEFT JOIN "owner" ON owner."documentId" = programme."ownerId"
      WHERE mail."signUpId" = ANY(${[...signUpIds]}::uuid[]) AND mail."refusedAt" IS NOT NULL
      ORDER BY mail."refusedAt" DESC, mail."id"`;
    return Map.groupBy(rows, (row) => row.signUpId ?? '');
  },
  () => [],
);

/** More than anybody reads at once. */
const MOST = 100;

/** Everything refused in networks and programmes of this owner, and to its mailbox; newest first. */
export const refusedMailsOfOwner = batched<string, DeskMailRow[]>(
  async (ownerIds, { database }) => {
    const rows = await database.$queryRaw<DeskMailRow[]>`
      SELECT refused.* FROM unnest(${[...ownerIds]}::text[]) AS asked("ownerId")
      CROSS JOIN LATERAL (
        SELECT mail."id"::text, mail."kind", mail."createdAt", mail."refusedAt", mail."refusal",
          CASE WHEN "sign_up"."confirmedAt" IS NOT NULL THEN mail."signUpId"::text END AS "signUpId",
          coalesce("sign_up"."networkId", mail."networkId") AS "networkId", asked."ownerId", ${receiver}
        FROM "mail"
        JOIN "owner" ON owner."documentId" = asked."ownerId"
        LEFT JOIN "sign_up" ON "sign_up"."id" = mail."signUpId"
        LEFT JOIN "person" receiver ON receiver."id" = mail."personId" AND ("sign_up"."id" IS NULL OR "sign_up"."confirmedAt" IS NOT NULL)
        LEFT JOIN "network" ON network."documentId" = coalesce("sign_up"."networkId", mail."networkId")
        LEFT JOIN "programme" ON programme."documentId" = coalesce("sign_up"."programmeId", mail."programmeId", network."programmeId")
        WHERE mail."refusedAt" IS NOT NULL AND coalesce(programme."ownerId", mail."ownerId") = asked."ownerId"
        ORDER BY mail."refusedAt" DESC, mail."id" LIMIT ${MOST}
      ) refused ORDER BY refused."refusedAt" DESC, refused."id"`;
    return Map.groupBy(rows, (row) => row.ownerId ?? '');
  },
  () => [],
);
