import { readdir } from 'node:fs/promises';
import type { Database } from '@leerkring/prisma/client.ts';

/** Something that an editor published and that is not shown; `reason` names fields and rules, never what was filled in. */
export interface NotShown {
  type: string;
  documentId: string;
  locale: string;
  reason: string;
  since: Date;
}

const migrations = new URL('migrations/', import.meta.resolve('@leerkring/prisma/client.ts'));

/** Migrations that this version needs and the database does not have. */
export async function readMissingMigrations(database: Database): Promise<string[]> {
  const applied = await database.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  const names = new Set(applied.map(({ name }) => name));
  const needed = (await readdir(migrations, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  return needed.map(({ name }) => name).filter((name) => !names.has(name));
}

/** @returns when an answer of the feed was last taken in, by any instance; null: never */
export async function readFeedRead(database: Database): Promise<{ cursor: string; readAt: Date } | null> {
  const row = await database.contentCursor.findFirst();
  return row && { cursor: row.cursor, readAt: row.appliedAt };
}

export async function readNotShown(database: Database): Promise<NotShown[]> {
  const rows = await database.contentSetAside.findMany({ orderBy: { setAsideAt: 'asc' }, take: 100 });
  return rows.map(({ type, documentId, locale, reason, setAsideAt }) => ({
    type,
    documentId,
    locale,
    reason,
    since: setAsideAt,
  }));
}

/** Documents that are shown without the picture they name. */
export function readMissingImages(database: Database): Promise<{ type: string; documentId: string; locale: string }[]> {
  return database.$queryRaw`
    SELECT type::text, "documentId", locale FROM content.document d
    WHERE type IN ('NETWORK', 'PROGRAMME') AND document->'image'->>'key' IS NOT NULL
      AND NOT EXISTS (SELECT FROM content.image_file f WHERE f.key = d.document->'image'->>'key')
    ORDER BY type, "documentId", locale LIMIT 100`;
}
