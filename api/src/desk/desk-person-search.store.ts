import { tidiedAddress } from '@leerkring/prisma/canonical-address.ts';
import { Prisma } from '@leerkring/prisma/client.ts';
import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import type { Connection } from '../paging/listing.ts';
import type { PageArguments } from '../paging/page.ts';
import { pageOfSorted } from '../paging/sorted-page.ts';
import { readSearch } from '../search/searchable.ts';
import { isEmail } from '../typed-text/typed-text.rules.ts';
import { type DeskPersonRow, deskPersonById, isKnown } from './desk-person.store.ts';
import { byName, isNamed, type Named, searchedWords } from './desk-person-search.rules.ts';
import { mayManage, type Viewer } from './viewer.ts';

const { sql } = Prisma;

/** Names are sealed, so they are opened to be compared: at most so many for one search, so many at a time. */
export const MOST_OPENED = 20_000;
const BATCH = 1000;

export interface FoundPeople extends Connection<DeskPersonRow> {
  /** Everybody was looked at. */
  readonly isWhole: boolean;
}

interface Sealed {
  readonly id: string;
  readonly nameSealed: Uint8Array;
  readonly keyId: string;
}

/** Row "person" is one that the viewer sees; the same rule as `maySeePerson`. */
function seenBy(viewer: Viewer): Prisma.Sql {
  const networkIds = [...viewer.networks.keys()].filter((id) => mayManage(viewer, id));
  return sql`(
    (person."ownerId" = ANY(${[...viewer.staffOf]}::text[]) AND ${isKnown})
    OR person."id" IN (
      SELECT m."personId" FROM "membership" m WHERE m."networkId" = ANY(${networkIds}::text[])
      UNION ALL
      SELECT s."personId" FROM "sign_up" s LEFT JOIN "programme" ON programme."documentId" = s."programmeId"
      WHERE s."confirmedAt" IS NOT NULL AND (s."networkId" = ANY(${networkIds}::text[]) OR programme."ownerId" = ANY(${[...viewer.staffOf]}::text[]))))`;
}

/**
 * Whom the viewer sees by this whole address, or by these parts of a name; in alphabetical order. An address is found by its hash.
 * @throws GraphQLError for a page that cannot be, a name that is too long, or who searches by name too often
 */
export async function findPeople(
  search: string,
  asked: PageArguments,
  viewer: Viewer,
  context: Context,
): Promise<FoundPeople> {
  const address = tidiedAddress(search);
  const { found, isWhole } = isEmail(address)
    ? { found: await withAddress(address, viewer, context), isWhole: true }
    : await withName(search.trim(), viewer, context);
  const page = pageOfSorted([...found].sort(byName), asked);
  const rows = await Promise.all(page.edges.map(({ node }) => deskPersonById(node.id, context)));
  // Who was erased since is left out.
  const edges = page.edges.flatMap(({ cursor }, index) => {
    const node = rows[index];
    return node ? [{ cursor, node }] : [];
  });
  return { ...page, edges, isWhole };
}

const opened = ({ id, nameSealed, keyId }: Sealed, { keys }: Context): Named => ({
  id,
  name: keys.open(nameSealed, keyId),
});

async function withAddress(address: string, viewer: Viewer, context: Context): Promise<Named[]> {
  const rows = await context.database.$queryRaw<Sealed[]>`
    SELECT person."id"::text AS "id", person."nameSealed", person."keyId" FROM "person"
    WHERE person."addressHash" = ${context.keys.addressHash(address)} AND ${seenBy(viewer)} LIMIT ${BATCH}`;
  return rows.map((row) => opened(row, context));
}

async function withName(typed: string, viewer: Viewer, context: Context) {
  const words = searchedWords(readSearch(typed));
  if (words === null) return { found: [], isWhole: true };
  const retryAt = await context.limits.countDeskSearch(viewer.addressHash);
  if (retryAt) throw searchedTooOften(retryAt);
  // Whom the viewer sees is worked out once; their names then come in parts, so that not all of them lie in memory.
  const seen = await context.database.$queryRaw<{ id: string }[]>`
    SELECT person."id"::text AS "id" FROM "person" WHERE ${seenBy(viewer)} ORDER BY person."id" LIMIT ${MOST_OPENED + 1}`;
  const ids = seen.slice(0, MOST_OPENED).map(({ id }) => id);
  const found: Named[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const rows = await context.database.$queryRaw<Sealed[]>`
      SELECT "id"::text AS "id", "nameSealed", "keyId" FROM "person" WHERE "id" = ANY(${ids.slice(from, from + BATCH)}::uuid[])`;
    found.push(...rows.map((row) => opened(row, context)).filter(({ name }) => isNamed(name, words)));
  }
  return { found, isWhole: seen.length <= MOST_OPENED };
}

function searchedTooOften(retryAt: Date): GraphQLError {
  const extensions = { code: 'TRY_AGAIN_LATER', retryAt: retryAt.toISOString() };
  return new GraphQLError(`You searched very often this hour. Try again after ${extensions.retryAt}.`, { extensions });
}
