import type { ContentImageFile } from '@leerkring/prisma/client.ts';
import type { Session } from '@leerkring/prisma/session.ts';
import { deleteDerived, derive } from './derived-row.store.ts';
import { documentTypes } from './document-types/document-types.ts';
import { adoptKnownTypes, keepFed, readSetAside, type Touched } from './fed-document.store.ts';
import type { FeedItem } from './feed.client.ts';
import { pruneFiles, storeFiles } from './image.store.ts';

/**
 * Two session locks. PROJECTING: who follows the feed; one instance at a time, the others wait for it. APPLYING: who writes
 * content; held for a transaction by the one that projects and for a whole rebuild by whoever rebuilds, so that a rebuild may
 * be run beside an instance that projects. Whatever throws here leaves the session to be ended, its transaction and locks with it.
 */
const LOCKS = 0x4c4b;
const PROJECTING = 1;
const APPLYING = 2;

/** @returns whether this session is the one that projects, until it ends */
export async function tryToLead(session: Session): Promise<boolean> {
  const { rows } = await session.query('SELECT pg_try_advisory_lock($1, $2) AS leads', [LOCKS, PROJECTING]);
  return rows[0].leads;
}

/** null: nothing was projected yet. */
export async function readCursor(session: Session): Promise<string | null> {
  const { rows } = await session.query<{ cursor: string }>('SELECT cursor FROM content.cursor');
  return rows[0]?.cursor ?? null;
}

/**
 * Applies a page of the feed together with its cursor.
 * @returns false when somebody else moved the cursor; then nothing was done
 */
export function applyPage(
  session: Session,
  from: string,
  { cursor, items }: { cursor: string; items: FeedItem[] },
  files: ContentImageFile[],
): Promise<boolean> {
  return applying(session, async () => {
    const { rowCount } = await session.query(
      'UPDATE content.cursor SET cursor = $2, "appliedAt" = clock_timestamp() WHERE id = 1 AND cursor = $1',
      [from, cursor],
    );
    if (rowCount === 0) return false;
    if (items.length > 0) await write(session, items, files);
    return true;
  });
}

/** Stores pictures that came late and tries again what was set aside. */
export function applyAgain(session: Session, touched: Touched[], files: ContentImageFile[]): Promise<void> {
  return applying(session, async () => {
    await storeFiles(session, files);
    const again = [...touched, ...(await adoptKnownTypes(session)), ...(await readSetAside(session))];
    await derive(session, again);
    await tell(session, typesOf(again));
    await pruneFiles(session);
  });
}

/**
 * Throws all content away and applies the whole feed, in one transaction: readers see the old content until the new is there.
 * Nobody applies while the feed is read, so what readers see never goes back in time.
 */
export async function rebuildContent(
  session: Session,
  read: () => Promise<{ cursor: string; items: FeedItem[]; files: ContentImageFile[] }>,
): Promise<void> {
  await session.query('SELECT pg_advisory_lock($1, $2)', [LOCKS, APPLYING]);
  const { cursor, items, files } = await read();
  await applying(session, async () => {
    await deleteDerived(session);
    // Not the pictures: those that are still shown need not be fetched again.
    for (const table of ['document', 'set_aside', 'cursor']) await session.query(`DELETE FROM content.${table}`);
    await session.query('INSERT INTO content.cursor (cursor, "appliedAt") VALUES ($1, clock_timestamp())', [cursor]);
    await write(session, items, files);
    await tell(session, allTypes());
  });
  await session.query('SELECT pg_advisory_unlock($1, $2)', [LOCKS, APPLYING]);
}

async function write(session: Session, items: FeedItem[], files: ContentImageFile[]): Promise<void> {
  await storeFiles(session, files);
  const touched = [...(await keepFed(session, items)), ...(await readSetAside(session))];
  await derive(session, touched);
  await tell(session, typesOf(touched));
  await pruneFiles(session);
}

const typesOf = (touched: Touched[]) => touched.flatMap(({ type }) => documentTypes.get(type)?.graphqlType ?? []);
const allTypes = () => [...documentTypes.values()].map(({ graphqlType }) => graphqlType);

/** Readers drop what they cached of these types in GraphQL; PostgreSQL passes it on after commit. */
async function tell(session: Session, changed: string[]): Promise<void> {
  if (changed.length > 0)
    await session.query("SELECT pg_notify('leerkring_changed', $1)", [[...new Set(changed)].sort().join(',')]);
}

async function applying<Outcome>(session: Session, work: () => Promise<Outcome>): Promise<Outcome> {
  await session.query('BEGIN');
  await session.query('SELECT pg_advisory_xact_lock($1, $2)', [LOCKS, APPLYING]);
  const outcome = await work();
  await session.query('COMMIT');
  return outcome;
}
