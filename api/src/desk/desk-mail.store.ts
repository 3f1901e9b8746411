import { Prisma, type SignUpStatus } from '@leerkring/prisma/client.ts';
import type { LinkKind } from '@leerkring/prisma/generated/enums.ts';
import { batched } from '../batched.ts';
import type { MailKind } from '../mail/mail-kinds.ts';
import { isUuid } from '../nodes/uuid.rules.ts';
import { isKnown } from './desk-person.store.ts';

const { sql } = Prisma;

/** A mail that a server refused for good. */
export interface DeskMailRow {
  id: string;
  kind: MailKind;
  createdAt: Date;
  refusedAt: Date;
  /** Somebody has dealt with it since. */
  handledAt: Date | null;
  /** SMTP codes. */
  refusal: string | null;
  /** null: not to a person, or to one who never confirmed that it is theirs. */
  personId: string | null;
  nameSealed: Uint8Array | null;
  nameKeyId: string | null;
  addressSealed: Uint8Array | null;
  addressKeyId: string | null;
  /** The owner's, for which it was; null: it was for somebody. */
  mailbox: string | null;
  signUpId: string | null;
  signUpStatus: SignUpStatus | null;
  linkKind: LinkKind | null;
  networkId: string | null;
  ownerId: string | null;
}

/** Of `receiver` whom it was for, which is not always whom it is about: a mail about a sign-up may be for a manager. */
const columns = sql`mail."id"::text, mail."kind", mail."createdAt", mail."refusedAt", mail."handledAt", mail."refusal",
  CASE WHEN "sign_up"."confirmedAt" IS NOT NULL THEN mail."signUpId"::text END AS "signUpId", "sign_up"."status"::text AS "signUpStatus",
  (SELECT "kind"::text FROM "link" WHERE "link"."id" = mail."linkId") AS "linkKind",
  coalesce("sign_up"."networkId", mail."networkId") AS "networkId", owner."documentId" AS "ownerId",
  receiver."id"::text AS "personId", receiver."nameSealed", receiver."keyId" AS "nameKeyId", coalesce(receiver."addressSealed", mail."addressSealed") AS "addressSealed",
  coalesce(receiver."keyId", mail."keyId") AS "addressKeyId",
  CASE WHEN mail."personId" IS NULL AND mail."addressSealed" IS NULL THEN owner."mailbox" END AS "mailbox"`;
/** To an address with an account on the desk: for whom it works, or whose network it leads. The oldest, of several. */
const worksFor = sql`coalesce(
  (SELECT account."ownerId" FROM "staff_account" account WHERE account."addressHash" = mail."addressHash" AND account."until" IS NULL
    ORDER BY account."since" LIMIT 1),
  (SELECT leader."ownerId" FROM "person" leader JOIN "membership" leads ON leads."personId" = leader."id"
    WHERE leader."addressHash" = mail."addressHash" AND leads."until" IS NULL AND leads."role" IN ('NETWORK_MANAGER', 'LEAD_EXPERT')
    ORDER BY leads."since" LIMIT 1))`;
const from = sql`"mail"
  LEFT JOIN "sign_up" ON "sign_up"."id" = mail."signUpId"
  LEFT JOIN "person" receiver ON receiver."id" = mail."personId" AND mail."addressSealed" IS NULL
    AND ("sign_up"."id" IS NULL OR "sign_up"."confirmedAt" IS NOT NULL)
  LEFT JOIN "network" ON network."documentId" = coalesce("sign_up"."networkId", mail."networkId")
  LEFT JOIN "programme" ON programme."documentId" = coalesce("sign_up"."programmeId", mail."programmeId", network."programmeId")
  LEFT JOIN "owner" ON owner."documentId" = coalesce(programme."ownerId", mail."ownerId",
    (SELECT person."ownerId" FROM "person" WHERE person."id" = mail."personId"), CASE WHEN mail."kind" IN ('deskDigest', 'deskLogin') THEN ${worksFor} END)`;

/** About one sign-up, and nobody dealt with them yet. */
export const refusedMailsOf = batched<string, DeskMailRow[]>(
  async (signUpIds, { database }) => {
    const rows = await database.$queryRaw<DeskMailRow[]>`
      SELECT ${columns} FROM ${from}
      WHERE mail."signUpId" = ANY(${[...signUpIds]}::uuid[]) AND mail."refusedAt" IS NOT NULL AND mail."handledAt" IS NULL
      ORDER BY mail."refusedAt" DESC, mail."id"`;
    return Map.groupBy(rows, (row) => row.signUpId ?? '');
  },
  () => [],
);

/** To an address that somebody typed and nobody there confirmed: it may be anybody's. */
const isOnlyTyped = sql`(mail."personId" IS NULL AND mail."addressSealed" IS NOT NULL
  AND EXISTS (SELECT FROM "person" WHERE person."addressHash" = mail."addressHash")
  AND NOT EXISTS (SELECT FROM "person" WHERE person."addressHash" = mail."addressHash" AND person."ownerId" = owner."documentId" AND ${isKnown})
  AND NOT EXISTS (SELECT FROM "staff_account" account WHERE account."addressHash" = mail."addressHash" AND account."ownerId" = owner."documentId"
    AND account."until" IS NULL))`;

/** More than anybody reads at once. */
const MOST = 100;

/**
 * Everything refused in networks and programmes of this owner, and to its mailbox, that nobody dealt with yet; newest first. That a
 * former address does not exist, which its person has left, asks nothing of anybody, and of who never confirmed an address nobody reads it.
 */
export const refusedMailsOfOwner = batched<string, DeskMailRow[]>(
  async (ownerIds, { database }) => {
    const rows = await database.$queryRaw<DeskMailRow[]>`
      SELECT refused.* FROM unnest(${[...ownerIds]}::text[]) AS asked("ownerId")
      CROSS JOIN LATERAL (
        SELECT ${columns} FROM ${from}
        WHERE mail."refusedAt" IS NOT NULL AND mail."handledAt" IS NULL AND mail."kind" <> 'addressLeft' AND owner."documentId" = asked."ownerId"
          AND NOT ${isOnlyTyped}
        ORDER BY mail."refusedAt" DESC, mail."id" LIMIT ${MOST}
      ) refused ORDER BY refused."refusedAt" DESC, refused."id"`;
    return Map.groupBy(rows, (row) => row.ownerId ?? '');
  },
  () => [],
);

/** To one person, and nobody dealt with them yet; newest first. Whoever calls leaves out what the viewer may not see. */
export const refusedMailsTo = batched<string, DeskMailRow[]>(
  async (personIds, { database }) => {
    const rows = await database.$queryRaw<DeskMailRow[]>`
      SELECT ${columns} FROM ${from}
      WHERE receiver."id" = ANY(${[...personIds]}::uuid[]) AND mail."refusedAt" IS NOT NULL AND mail."handledAt" IS NULL
      ORDER BY mail."refusedAt" DESC, mail."id" LIMIT ${MOST * personIds.length}`;
    return Map.groupBy(rows, (row) => row.personId ?? '');
  },
  () => [],
);

/** Also one that somebody dealt with. Whoever calls asks first whether the viewer may. */
export const refusedMailById = batched<string, DeskMailRow | null>(
  async (ids, { database }) => {
    const rows = await database.$queryRaw<DeskMailRow[]>`
      SELECT ${columns} FROM ${from} WHERE mail."id" = ANY(${ids.filter(isUuid)}::uuid[]) AND mail."refusedAt" IS NOT NULL`;
    return new Map(rows.map((row) => [row.id, row]));
  },
  () => null,
);
