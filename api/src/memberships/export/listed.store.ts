import {
  type Locale,
  type MembershipRole,
  Prisma,
  type SignUpStatus,
  type Transaction,
} from '@leerkring/prisma/client.ts';
import { endedWithNetwork, inList } from '../../desk/desk-sign-up.store.ts';
import { takesOrTookPart } from '../../places/took-part.ts';

const { sql } = Prisma;

export const MOST_ROWS = 10_000;

/** What a network's people see in a list: who takes part, who waits, on whom was decided. */
export type ExportList = 'PARTICIPANTS' | 'WAITING_LIST' | 'DECISIONS';

/** A line of a list; what is sealed is opened when the file is written. Days are Amsterdam's. */
interface Listed {
  readonly nameSealed: Uint8Array;
  readonly addressSealed: Uint8Array;
  readonly keyId: string;
  readonly organisationName: string | null;
  readonly kvkNumber: string | null;
  readonly place: string | null;
  readonly unitName: string | null;
  readonly jobTitle: string | null;
  /** Of the mails. */
  readonly locale: Locale;
  readonly partnerSiteName: string | null;
  readonly signUpId: string | null;
}

export interface ListedMember extends Listed {
  readonly since: string;
  readonly role: MembershipRole;
  readonly source: string | null;
}

export interface ListedSignUp extends Listed {
  readonly confirmedOn: string;
  readonly status: SignUpStatus;
  readonly endedWithNetwork: boolean;
  readonly waitingSince: string | null;
  readonly offerUntil: string | null;
  readonly decidedOn: string | null;
  readonly decisionTextSealed: Uint8Array | null;
  readonly decisionKeyId: string | null;
}

export interface ListedAnswer {
  readonly signUpId: string;
  readonly questionId: string;
  readonly sealed: Uint8Array;
  readonly keyId: string;
}

const day = (instant: Prisma.Sql) => sql`to_char(${instant} AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD')`;

const who = sql`person."nameSealed", person."addressSealed", person."keyId", organisation."kvkNumber", organisation."place", site."name" AS "partnerSiteName"`;

/** Everyone who takes part now, or took part when the network ended. One more than a file holds. */
export function membersOf(transaction: Transaction, networkId: string): Promise<ListedMember[]> {
  return transaction.$queryRaw<ListedMember[]>`
    SELECT ${who}, organisation."name" AS "organisationName", unit."name" AS "unitName", membership."jobTitle",
      coalesce("sign_up"."locale", person."locale")::text AS "locale", ${day(sql`membership."since"`)} AS "since",
      membership."role"::text, membership."source", membership."signUpId"::text
    FROM "membership"
    JOIN "person" ON person."id" = membership."personId"
    LEFT JOIN "organisation" ON organisation."id" = membership."organisationId"
    LEFT JOIN "unit" ON unit."id" = membership."unitId"
    LEFT JOIN "sign_up" ON "sign_up"."id" = membership."signUpId"
    LEFT JOIN "content"."partner_site" site ON site."documentId" = "sign_up"."partnerSiteId"
    WHERE membership."networkId" = ${networkId} AND ${takesOrTookPart}
    ORDER BY membership."role", organisation."name" COLLATE "nl-x-icu" NULLS LAST, membership."since", membership."id"
    LIMIT ${MOST_ROWS + 1}`;
}

const orders = {
  WAITING_LIST: sql`coalesce("sign_up"."waitingSince", "sign_up"."confirmedAt"), "sign_up"."id"`,
  DECISIONS: sql`"sign_up"."decidedAt" DESC, "sign_up"."id"`,
};
const lists = { WAITING_LIST: 'WAITING_LIST', DECISIONS: 'DECIDED' } as const;

/** In the order of the desk's own list. One more than a file holds. */
export function signUpsOf(
  transaction: Transaction,
  networkId: string,
  list: Exclude<ExportList, 'PARTICIPANTS'>,
): Promise<ListedSignUp[]> {
  return transaction.$queryRaw<ListedSignUp[]>`
    SELECT ${who}, coalesce(organisation."name", "sign_up"."organisationName") AS "organisationName",
      coalesce(unit."name", "sign_up"."unitName") AS "unitName", "sign_up"."jobTitle", "sign_up"."locale"::text, "sign_up"."id"::text AS "signUpId",
      ${day(sql`"sign_up"."confirmedAt"`)} AS "confirmedOn", "sign_up"."status"::text, ${endedWithNetwork} AS "endedWithNetwork",
      ${day(sql`"sign_up"."waitingSince"`)} AS "waitingSince", ${day(sql`"sign_up"."offerExpiresAt"`)} AS "offerUntil",
      ${day(sql`"sign_up"."decidedAt"`)} AS "decidedOn", "sign_up"."decisionTextSealed", "sign_up"."decisionKeyId"
    FROM "sign_up"
    JOIN "person" ON person."id" = "sign_up"."personId"
    LEFT JOIN "organisation" ON organisation."id" = "sign_up"."organisationId"
    LEFT JOIN "unit" ON unit."id" = "sign_up"."unitId"
    LEFT JOIN "content"."partner_site" site ON site."documentId" = "sign_up"."partnerSiteId"
    WHERE "sign_up"."networkId" = ${networkId} AND ${inList(lists[list])}
    ORDER BY ${orders[list]} LIMIT ${MOST_ROWS + 1}`;
}

export function answersOf(transaction: Transaction, signUpIds: readonly string[]): Promise<ListedAnswer[]> {
  return transaction.$queryRaw<ListedAnswer[]>`
    SELECT "signUpId"::text, "questionId", "sealed", "keyId" FROM "sign_up_answer" WHERE "signUpId" = ANY(${[...signUpIds]}::uuid[])`;
}
