import type { Session } from '@leerkring/prisma/session.ts';
import type { PermanentRows } from './document-types/document-type.ts';
import type { Touched } from './fed-document.store.ts';
import { keepSlugs } from './slug.store.ts';

/**
 * The rows among the facts that stand for ever once a document was published. They are added and changed, never removed:
 * people, organisations and sign-ups hang on them. A row that says the same already is not touched, so nobody waits for it.
 */
export async function keepPermanentRows(session: Session, documents: PermanentRows[]): Promise<void> {
  const owners = documents.flatMap(({ owner }) => owner ?? []);
  const programmes = documents.flatMap(({ programme }) => programme ?? []);
  const notices = documents.flatMap(({ privacyNotices }) => privacyNotices ?? []);
  const networks = documents.flatMap(({ network }) => network ?? []);

  await keep(session, 'owner', owners);
  await addBare(
    session,
    'owner',
    [...programmes, ...notices].map(({ ownerId }) => ownerId),
  );
  await add(session, 'privacy_notice_version', notices);
  await keep(session, 'programme', programmes, { ownerId: null, visibility: 'PUBLIC' });
  // Until the programme itself comes nobody knows whether it is public.
  await addBare(
    session,
    'programme',
    networks.map(({ programmeId }) => programmeId),
    { visibility: 'INTERNAL' },
  );
  await keep(session, 'network', networks, { programmeId: null, visibility: 'PUBLIC' });
  await add(
    session,
    'question',
    documents.flatMap(({ questions }) => questions ?? []),
  );
  await addBare(
    session,
    'partner_site',
    documents.map(({ partnerSite }) => partnerSite?.documentId ?? null),
  );
  await keepSlugs(
    session,
    documents.flatMap(({ slug }) => slug ?? []),
  );
}

/** What became internal is so at once, also when the rest of the document cannot be applied. */
export async function hide(session: Session, documents: Touched[]): Promise<void> {
  for (const [type, table] of [
    ['PROGRAMME', 'programme'],
    ['NETWORK', 'network'],
  ]) {
    const ids = documents.filter((document) => document.type === type).map(({ documentId }) => documentId);
    if (ids.length > 0)
      await session.query(
        `UPDATE "${table}" SET visibility = 'INTERNAL' WHERE "documentId" = ANY ($1) AND visibility <> 'INTERNAL'`,
        [ids],
      );
  }
}

type Row = Record<string, unknown>;

/** Table and column names are our own: they come from the types above. */
const quoted = (names: string[]) => names.map((name) => `"${name}"`).join(', ');

async function add(session: Session, table: string, rows: Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = quoted(Object.keys(first));
  await session.query(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(null::"${table}", $1) ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows)],
  );
}

async function addBare(session: Session, table: string, documentIds: (string | null)[], rest: Row = {}): Promise<void> {
  const named = [...new Set(documentIds)].filter((documentId) => documentId !== null);
  await add(
    session,
    table,
    named.map((documentId) => ({ documentId, ...rest })),
  );
}

/**
 * @param lasting columns that keep their last value when the document names none, with what a new row begins with: whoever
 * was responsible for the people in a network stays so when the programme is no longer published
 */
async function keep(session: Session, table: string, rows: Row[], lasting: Row = {}): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const begin = (row: Row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? lasting[name]]));
  await add(session, table, rows.map(begin));
  const columns = Object.keys(first).filter((column) => column !== 'documentId');
  const now = columns.map((column) => (column in lasting ? `coalesce(v."${column}", t."${column}")` : `v."${column}"`));
  await session.query(
    `UPDATE "${table}" t SET ${columns.map((column, index) => `"${column}" = ${now[index]}`).join(', ')}
     FROM jsonb_populate_recordset(null::"${table}", $1) v
     WHERE t."documentId" = v."documentId"
       AND (${columns.map((column) => `t."${column}"`).join(', ')}) IS DISTINCT FROM (${now.join(', ')})`,
    [JSON.stringify(rows)],
  );
}
