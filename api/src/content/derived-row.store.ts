import type { Session } from '@leerkring/prisma/session.ts';
import { attemptEach } from './attempt.ts';
import type { ContentRows, Projection } from './document-types/document-type.ts';
import { documentTypes } from './document-types/document-types.ts';
import { type FedDocument, readFed, setAside, type Touched } from './fed-document.store.ts';
import { storedKeys } from './image.store.ts';
import { hide, keepPermanentRows } from './permanent-row.store.ts';
import { heldSlugs, slugKey } from './slug.store.ts';
import { visibilityOf } from './visibility.rules.ts';

/** The tables that are made of documents, with the column that names the document. */
const derivedTables: Record<keyof ContentRows, string> = {
  network: 'documentId',
  network_text: 'documentId',
  programme: 'documentId',
  programme_text: 'documentId',
  term: 'documentId',
  term_text: 'documentId',
  contact: 'documentId',
  work_form: 'documentId',
  work_form_text: 'documentId',
  outcome: 'documentId',
  outcome_text: 'documentId',
  owner: 'documentId',
  privacy_notice: 'documentId',
  partner_site: 'documentId',
  partner_key: 'partnerSiteId',
  link: 'fromId',
};

const tables = Object.entries(derivedTables) as [keyof ContentRows, string][];

export async function deleteDerived(session: Session): Promise<void> {
  for (const [table] of tables) await session.query(`DELETE FROM content."${table}"`);
}

interface Projected {
  document: FedDocument;
  projection: Projection;
}

/**
 * Makes the rows of these documents again from what the feed brought. A text or document that does not fit is set aside and
 * not shown, not even as it was before: what is shown depends on the newest state only, so that a rebuild shows the same, and
 * a network that became internal is never shown because something else in it was wrong.
 */
export async function derive(session: Session, touched: Touched[]): Promise<void> {
  const ids = [...new Set(touched.map(({ documentId }) => documentId))];
  if (ids.length === 0) return;
  for (const [table, column] of tables)
    await session.query(`DELETE FROM content."${table}" WHERE "${column}" = ANY ($1)`, [ids]);

  const stored = await storedKeys(session);
  const asideNow: Parameters<typeof setAside>[1] = [];
  const projected: Projected[] = [];
  const documents = await readFed(session, ids);
  await hide(
    session,
    documents.filter((document) => visibilityOf(document) === 'INTERNAL'),
  );
  for (const document of documents) {
    const outcome = documentTypes.get(document.type)?.project(document.documentId, document, stored);
    for (const { locale, reason } of outcome?.faults ?? []) asideNow.push({ ...asideOf(document, locale), reason });
    if (outcome?.projection) projected.push({ document, projection: outcome.projection });
  }
  const refused = await attemptEach(session, await holdersFirst(session, projected), (some) =>
    insert(
      session,
      some.map((one) => one.projection),
    ),
  );
  for (const { entry, reason } of refused)
    for (const locale of entry.document.texts.keys()) asideNow.push({ ...asideOf(entry.document, locale), reason });

  await session.query(
    `DELETE FROM content.set_aside s USING content.document d
     WHERE d."documentId" = ANY ($1) AND (s.type, s."documentId", s.locale) = (d.type::text, d."documentId", d.locale)
       AND NOT EXISTS (SELECT FROM jsonb_to_recordset($2) AS n(type text, "documentId" text, locale text)
         WHERE (n.type, n."documentId", n.locale) = (s.type, s."documentId", s.locale))`,
    [ids, JSON.stringify(asideNow)],
  );
  await setAside(session, asideNow);
}

const asideOf = ({ type, documentId, texts }: FedDocument, locale: string) => ({
  type,
  documentId,
  locale,
  number: Number(texts.get(locale)?.number),
  document: null,
});

/**
 * Where two documents claim one slug, the one that holds it keeps it, also in a rebuild: the facts tell who that is. What
 * nobody holds goes to the one whose text is older.
 */
async function holdersFirst(session: Session, projected: Projected[]): Promise<Projected[]> {
  const held = await heldSlugs(
    session,
    projected.flatMap(({ projection }) => projection.permanent.slug ?? []),
  );
  const holds = ({ projection: { permanent } }: Projected) =>
    permanent.slug !== undefined && held.has(slugKey(permanent.slug));
  return projected.toSorted((a, b) => Number(holds(b)) - Number(holds(a)));
}

async function insert(session: Session, projections: Projection[]): Promise<void> {
  await keepPermanentRows(
    session,
    projections.map(({ permanent }) => permanent),
  );
  for (const [table] of tables) {
    const rows = projections.flatMap(({ content }): object[] => content[table] ?? []);
    if (rows.length > 0)
      await session.query(
        `INSERT INTO content."${table}" SELECT * FROM jsonb_populate_recordset(null::content."${table}", $1)`,
        [JSON.stringify(rows)],
      );
  }
}
