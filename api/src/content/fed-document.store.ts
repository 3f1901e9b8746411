import type { Session } from '@leerkring/prisma/session.ts';
import { attemptEach } from './attempt.ts';
import { documentTypes, tableName } from './document-types/document-types.ts';
import type { FeedItem } from './feed.client.ts';
import { type FedLocales, type FedText, saysPublic } from './visibility.rules.ts';

/** What the feed brought, kept as it came: all other content rows are made of it. */

interface Entry extends Omit<FeedItem, 'locale'> {
  locale: string;
}

/** A document whose derived rows must be made again. */
export interface Touched {
  type: string;
  documentId: string;
}

/** A document with all its locales; at least one is published. */
export interface FedDocument extends Touched, FedLocales {}

/**
 * What is withdrawn is kept as a JSON null, and of what the database cannot hold why, and whether it was public.
 * @param items in order; a later one of the same document and locale wins
 */
export async function keepFed(session: Session, items: FeedItem[]): Promise<Touched[]> {
  const newest = new Map<string, Entry>();
  for (const item of items) {
    const entry = { ...item, type: tableName(item.type), locale: item.locale ?? '' };
    newest.set(JSON.stringify([entry.type, entry.documentId, entry.locale]), entry);
  }
  const entries = [...newest.values()];
  await session.query(
    `DELETE FROM content.set_aside s USING jsonb_to_recordset($1) AS i(type text, "documentId" text, locale text)
     WHERE (s.type, s."documentId", s.locale) = (i.type, i."documentId", i.locale)`,
    [json(entries.map(withoutDocument))],
  );
  const known = entries.filter(({ type }) => documentTypes.has(type));
  await session.query(
    `DELETE FROM content.document d USING jsonb_to_recordset($1) AS i(type content."ContentType", "documentId" text, locale text)
     WHERE (d.type, d."documentId", d.locale) = (i.type, i."documentId", i.locale)`,
    [json(known.map(withoutDocument))],
  );
  const unknown = entries.filter(({ type, document }) => !documentTypes.has(type) && document);
  const unstorable = await attemptEach(session, known, (some) => insertDocuments(session, some));
  await insertDocuments(
    session,
    unstorable.map(({ entry, reason }) => ({
      ...entry,
      document: { unstorable: reason, visibility: saysPublic(entry.document) ? 'PUBLIC' : 'INTERNAL' },
    })),
  );
  const refused = await attemptEach(session, unknown, (some) => setAside(session, some.map(ofUnknownType)));
  await setAside(
    session,
    refused.map(({ entry, reason }) => ({ ...entry, document: null, reason })),
  );
  return known;
}

const json = (rows: object[]) => JSON.stringify(rows);
const withoutDocument = ({ type, documentId, locale }: Entry) => ({ type, documentId, locale });
const ofUnknownType = (entry: Entry) => ({ ...entry, reason: 'this version does not know the type' });

async function insertDocuments(session: Session, entries: Entry[]): Promise<void> {
  await session.query(
    `INSERT INTO content.document
     SELECT type, "documentId", locale, number, coalesce(document, 'null')
     FROM jsonb_populate_recordset(null::content.document, $1)`,
    [json(entries)],
  );
}

/** In the order of their oldest text. */
export async function readFed(session: Session, ids: string[]): Promise<FedDocument[]> {
  const { rows } = await session.query<Touched & { locale: string; number: string; document: unknown }>(
    `SELECT type::text, "documentId", locale, number, document FROM content.document
     WHERE "documentId" = ANY ($1) ORDER BY document = 'null', number`,
    [ids],
  );
  const documents = new Map<string, { texts: Map<string, FedText>; withdrawn: Map<string, bigint> } & Touched>();
  for (const { type, documentId, locale, number, document } of rows) {
    const key = `${type} ${documentId}`;
    const known = documents.get(key) ?? { type, documentId, texts: new Map(), withdrawn: new Map() };
    if (document === null) known.withdrawn.set(locale, BigInt(number));
    else known.texts.set(locale, { number: BigInt(number), document });
    documents.set(key, known);
  }
  return [...documents.values()].filter(({ texts }) => texts.size > 0);
}

/** The moment stays that of the first time, as long as the item is the same. */
export async function setAside(session: Session, entries: (Entry & { reason: string })[]): Promise<void> {
  await session.query(
    `INSERT INTO content.set_aside AS s (type, "documentId", locale, number, document, reason)
     SELECT type, "documentId", locale, number, nullif(document, 'null'), reason
     FROM jsonb_to_recordset($1) AS i(type text, "documentId" text, locale text, number bigint, document jsonb, reason text)
     ON CONFLICT (type, "documentId", locale) DO UPDATE SET number = excluded.number, document = excluded.document,
       reason = excluded.reason,
       "setAsideAt" = CASE WHEN s.number = excluded.number THEN s."setAsideAt" ELSE excluded."setAsideAt" END`,
    [json(entries)],
  );
}

/** Documents of which something is set aside, and which could be tried again. */
export async function readSetAside(session: Session): Promise<Touched[]> {
  const { rows } = await session.query<Touched>('SELECT DISTINCT type, "documentId" FROM content.set_aside');
  return rows.filter(({ type }) => documentTypes.has(type));
}

/** Items of types that an older version did not know become documents. */
export async function adoptKnownTypes(session: Session): Promise<Touched[]> {
  const { rows } = await session.query<Touched>(
    `WITH known AS (DELETE FROM content.set_aside WHERE document IS NOT NULL AND type = ANY ($1) RETURNING *)
     INSERT INTO content.document
     SELECT type::content."ContentType", "documentId", locale, number, document FROM known
     RETURNING type::text, "documentId"`,
    [[...documentTypes.keys()]],
  );
  return rows;
}
