import { type Database, Prisma, type SignUpIntent, type SignUpStatus } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import type { Context } from '../context.ts';
import { isUuid } from '../nodes/uuid.rules.ts';
import type { SortKey } from '../paging/keyset.ts';
import { listing } from '../paging/listing.ts';
import { endedAt } from '../places/took-part.ts';
import { waitsForDesk } from '../places/waits-for-desk.ts';

const { sql } = Prisma;

/** A sign-up whose address was confirmed; what is sealed is opened only where a question asks for it. */
export interface DeskSignUpRow {
  id: string;
  intent: SignUpIntent;
  status: SignUpStatus;
  /** null: a request to start a network in a programme. */
  networkId: string | null;
  ownerId: string | null;
  personId: string;
  programmeTitle: string | null;
  programmeTitleEn: string | null;
  nameSealed: Uint8Array;
  addressSealed: Uint8Array;
  keyId: string;
  jobTitle: string | null;
  organisationId: string | null;
  organisationName: string | null;
  unitName: string | null;
  receivedAt: Date;
  confirmedAt: Date;
  waitingSince: Date | null;
  offerExpiresAt: Date | null;
  /** null: no longer. */
  undoUntil: Date | null;
  acceptsWaitingList: boolean;
  decisionTextSealed: Uint8Array | null;
  decisionKeyId: string | null;
  partnerSiteName: string | null;
  endedWithNetwork: boolean;
}

/** In SQL: "sign_up" came to nothing because its network ended; what waits for it ends in the minutes before the network is closed. */
export const endedWithNetwork = sql`("sign_up"."status" = 'EXPIRED' AND EXISTS (SELECT FROM "network" n
  WHERE n."documentId" = "sign_up"."networkId" AND "sign_up"."closedAt" >= ${endedAt} - interval '1 hour'))`;

const columns = sql`"sign_up"."id"::text AS "id", "sign_up"."intent", "sign_up"."status", "sign_up"."networkId", programme."ownerId", "sign_up"."personId"::text AS "personId",
  programme_text."title" AS "programmeTitle", programme_english."title" AS "programmeTitleEn", person."nameSealed", person."addressSealed", person."keyId", "sign_up"."jobTitle",
  "sign_up"."organisationId"::text AS "organisationId", "sign_up"."organisationName", coalesce(unit."name", "sign_up"."unitName") AS "unitName",
  "sign_up"."receivedAt", "sign_up"."confirmedAt", "sign_up"."waitingSince", "sign_up"."offerExpiresAt",
  CASE WHEN "sign_up"."undoUntil" > now() THEN "sign_up"."undoUntil" END AS "undoUntil", "sign_up"."acceptsWaitingList",
  "sign_up"."decisionTextSealed", "sign_up"."decisionKeyId", site."name" AS "partnerSiteName",
  ${endedWithNetwork} AS "endedWithNetwork"`;

const from = sql`"sign_up"
  JOIN "person" ON person."id" = "sign_up"."personId"
  LEFT JOIN "network" ON network."documentId" = "sign_up"."networkId"
  LEFT JOIN "programme" ON programme."documentId" = coalesce("sign_up"."programmeId", network."programmeId")
  LEFT JOIN "content"."programme_text" ON programme_text."documentId" = programme."documentId" AND programme_text."locale" = 'NL'
  LEFT JOIN "content"."programme_text" programme_english
    ON programme_english."documentId" = programme."documentId" AND programme_english."locale" = 'EN'
  LEFT JOIN "unit" ON unit."id" = "sign_up"."unitId"
  LEFT JOIN "content"."partner_site" site ON site."documentId" = "sign_up"."partnerSiteId"`;

/** Whoever calls asks first whether the viewer may. */
export const deskSignUpById = batched<string, DeskSignUpRow | null>(
  async (ids, { database }) => new Map((await selectByIds(database, ids)).map((row) => [row.id, row])),
  () => null,
);

/** Read anew, whatever this request read before: for the answer to what changed it. */
export async function findDeskSignUp(id: string, { database }: Context): Promise<DeskSignUpRow | null> {
  return (await selectByIds(database, [id]))[0] ?? null;
}

function selectByIds(database: Database, ids: readonly string[]) {
  return database.$queryRaw<DeskSignUpRow[]>`
    SELECT ${columns} FROM ${from}
    WHERE "sign_up"."id" = ANY(${ids.filter(isUuid)}::uuid[]) AND "sign_up"."confirmedAt" IS NOT NULL`;
}

/** More than anybody has. */
const MOST_OF_PERSON = 200;

/** Newest first. Whoever calls leaves out what the viewer may not see. */
export const signUpsOfPerson = batched<string, DeskSignUpRow[]>(
  async (personIds, { database }) => {
    const rows = await database.$queryRaw<DeskSignUpRow[]>`
      SELECT ${columns} FROM ${from}
      WHERE "sign_up"."personId" = ANY(${[...personIds]}::uuid[]) AND "sign_up"."confirmedAt" IS NOT NULL
      ORDER BY "sign_up"."confirmedAt" DESC, "sign_up"."id" LIMIT ${MOST_OF_PERSON * personIds.length}`;
    return Map.groupBy(rows, (row) => row.personId);
  },
  () => [],
);

const instant = (column: Prisma.Sql, descending = false): SortKey => ({
  expression: column,
  type: 'integer',
  isInstant: true,
  descending,
});
const id: SortKey = { expression: sql`"sign_up"."id"`, type: 'uuid' };
const confirmedAt = instant(sql`"sign_up"."confirmedAt"`);

const ofStatus = (statuses: readonly SignUpStatus[]) =>
  sql`"sign_up"."status" = ANY(${[...statuses]}::"SignUpStatus"[]) AND "sign_up"."confirmedAt" IS NOT NULL`;

export type SignUpList = 'TO_DECIDE' | 'WAITING_LIST' | 'DECIDED';

const lists: Record<SignUpList, { where: Prisma.Sql; keys: SortKey[] }> = {
  /** Who has waited longest first. */
  TO_DECIDE: { where: waitsForDesk(sql`"sign_up"`), keys: [confirmedAt, id] },
  /** In the order in which places are offered; who was offered one stands where they stood. */
  WAITING_LIST: {
    where: ofStatus(['WAITLISTED', 'OFFERED']),
    keys: [instant(sql`coalesce("sign_up"."waitingSince", "sign_up"."confirmedAt")`), id],
  },
  /** Newest first. */
  DECIDED: {
    where: sql`"sign_up"."decidedAt" IS NOT NULL AND "sign_up"."confirmedAt" IS NOT NULL`,
    keys: [instant(sql`"sign_up"."decidedAt"`, true), id],
  },
};

/** In SQL: "sign_up" stands in this list of its network. */
export const inList = (list: SignUpList) => lists[list].where;

/** Of the network that the list hangs under. */
export const listDeskSignUps = listing<DeskSignUpRow, { list: SignUpList }>(({ list }) => ({
  columns,
  from,
  where: sql`"sign_up"."networkId" = parent."id" AND ${lists[list].where}`,
  order: list,
  keys: lists[list].keys,
  isIndexed: list === 'DECIDED',
}));

/** More than anybody reads at once. */
const MOST_REQUESTS = 200;

/** Requests to start a network in a programme of this owner, newest first. Made with `startRequestsOf`. */
interface StartRequestsKey {
  readonly ownerId: string;
  /** Those for whose network the editors have made the page; else the others. */
  readonly isPageMade: boolean;
  readonly statuses: readonly SignUpStatus[];
}

export const startRequests = batched<StartRequestsKey, DeskSignUpRow[]>(
  async (wanted, { database }) => {
    const found = new Map<string, DeskSignUpRow[]>();
    // A question rarely asks for more than one kind.
    for (const keys of Map.groupBy(wanted, ({ statuses, isPageMade }) =>
      JSON.stringify([statuses, isPageMade]),
    ).values()) {
      const { statuses = [], isPageMade = false } = keys[0] ?? {};
      const owners = keys.map(({ ownerId }) => ownerId);
      const rows = await database.$queryRaw<DeskSignUpRow[]>`
        SELECT listed.* FROM unnest(${owners}::text[]) AS parent("id")
        CROSS JOIN LATERAL (
          SELECT ${columns} FROM ${from}
          WHERE "sign_up"."programmeId" IS NOT NULL AND programme."ownerId" = parent."id" AND ${ofStatus(statuses)}
            AND ${isPageMade} = EXISTS (SELECT FROM "start_request" made WHERE made."signUpId" = "sign_up"."id" AND made."pageMadeAt" IS NOT NULL)
          ORDER BY "sign_up"."confirmedAt" DESC, "sign_up"."id" LIMIT ${MOST_REQUESTS}
        ) listed ORDER BY listed."confirmedAt" DESC, listed."id"`;
      for (const key of keys)
        found.set(
          JSON.stringify(key),
          rows.filter((row) => row.ownerId === key.ownerId),
        );
    }
    return found;
  },
  () => [],
);

/** Of an accepted request that cannot be undone any more; of others nothing happens. */
export async function pageMade(id: string, { database }: Context): Promise<void> {
  await database.$executeRaw`
    UPDATE "start_request" SET "pageMadeAt" = now() FROM "sign_up"
    WHERE "sign_up"."id" = ${id}::uuid AND "start_request"."signUpId" = "sign_up"."id" AND "start_request"."pageMadeAt" IS NULL
      AND "sign_up"."status" = 'ACCEPTED' AND coalesce("sign_up"."undoUntil" <= now(), true)`;
}

/** How many requests wait for a decision, by owner. */
export const startRequestCount = batched<string, number>(
  async (ownerIds, { database }) => {
    const rows = await database.$queryRaw<{ ownerId: string; count: number }[]>`
      SELECT programme."ownerId", count(*)::int AS "count" FROM "sign_up"
      JOIN "programme" ON programme."documentId" = "sign_up"."programmeId"
      WHERE programme."ownerId" = ANY(${[...ownerIds]}::text[]) AND ${ofStatus(['IN_REVIEW'])} GROUP BY programme."ownerId"`;
    return new Map(rows.map(({ ownerId, count }) => [ownerId, count]));
  },
  () => 0,
);
