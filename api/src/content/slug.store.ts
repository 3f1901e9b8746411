import type { Slug } from '@leerkring/prisma/client.ts';
import type { Session } from '@leerkring/prisma/session.ts';

/**
 * The history of slugs, among the facts. `since`: when the document last took the slug. So the newest row of a document names
 * its slug, the newest row of a slug names its holder, and both hold while content is being rebuilt.
 */
export type DocumentSlug = Pick<Slug, 'kind' | 'slug' | 'documentId'>;

export const slugKey = ({ kind, slug, documentId }: DocumentSlug) => JSON.stringify([kind, slug, documentId]);

/** Which of these the documents hold: they took it last, and nobody took it since. */
export async function heldSlugs(session: Session, slugs: DocumentSlug[]): Promise<Set<string>> {
  const { rows } = await session.query<DocumentSlug>(
    `SELECT s.kind, s.slug, s."documentId" FROM slug s
     JOIN jsonb_populate_recordset(null::slug, $1) v USING (kind, slug, "documentId")
     WHERE NOT EXISTS (SELECT FROM slug l WHERE l."documentId" = s."documentId" AND l.kind = s.kind AND l.since > s.since)
       AND NOT EXISTS (SELECT FROM slug l WHERE l.kind = s.kind AND l.slug = s.slug AND l.since > s.since)`,
    [JSON.stringify(slugs)],
  );
  return new Set(rows.map(slugKey));
}

/** Slugs that the documents hold already stay as they are, so a rebuild changes nothing. */
export async function keepSlugs(session: Session, slugs: DocumentSlug[]): Promise<void> {
  const held = await heldSlugs(session, slugs);
  const taken = slugs.filter((slug) => !held.has(slugKey(slug)));
  if (taken.length === 0) return;
  // Later than all before it, also within a millisecond or when the clock was set back.
  await session.query(
    `INSERT INTO slug (kind, slug, "documentId", since)
     SELECT v.kind, v.slug, v."documentId", greatest(clock_timestamp(), (
       SELECT max(l.since) + interval '1 millisecond' FROM slug l
       WHERE l.kind = v.kind AND (l.slug = v.slug OR l."documentId" = v."documentId")))
     FROM jsonb_populate_recordset(null::slug, $1) v
     ON CONFLICT (kind, slug, "documentId") DO UPDATE SET since = excluded.since`,
    [JSON.stringify(taken)],
  );
}
