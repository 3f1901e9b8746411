import type { ContentImageFile } from '@leerkring/prisma/client.ts';
import type { Session } from '@leerkring/prisma/session.ts';
import { type Image, image } from './document-types/fields.ts';
import type { Touched } from './fed-document.store.ts';

const keysInUse = `SELECT document->'image'->>'key' AS key FROM content.document
  WHERE type IN ('NETWORK', 'PROGRAMME') AND document->'image'->>'key' IS NOT NULL`;

/** Which of these we do not have yet. */
export async function withoutFiles(session: Session, images: Image[]): Promise<Image[]> {
  const stored = await storedKeys(session);
  return images.filter(({ key }) => !stored.has(key));
}

export async function storedKeys(session: Session): Promise<Set<string>> {
  const { rows } = await session.query<{ key: string }>('SELECT DISTINCT key FROM content.image_file');
  return new Set(rows.map(({ key }) => key));
}

export async function storeFiles(session: Session, files: ContentImageFile[]): Promise<void> {
  for (const { key, width, height, mime, bytes } of files) {
    await session.query(
      'INSERT INTO content.image_file (key, width, height, mime, bytes) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING',
      [key, width, height, mime, Buffer.from(bytes)],
    );
  }
}

/** Removes the files of pictures that no published document shows. */
export async function pruneFiles(session: Session): Promise<void> {
  await session.query(`DELETE FROM content.image_file WHERE key NOT IN (${keysInUse})`);
}

/** Pictures that published documents name and that are not here yet, each with a document that waits for it. */
export async function missingImages(session: Session): Promise<(Touched & { image: Image })[]> {
  const { rows } = await session.query<Touched & { image: unknown }>(
    `SELECT DISTINCT ON (type, "documentId", document->'image'->>'key') type::text, "documentId", document->'image' AS image
     FROM content.document d
     WHERE type IN ('NETWORK', 'PROGRAMME') AND document->'image'->>'key' IS NOT NULL
       AND NOT EXISTS (SELECT FROM content.image_file f WHERE f.key = d.document->'image'->>'key')`,
  );
  return rows.flatMap(({ type, documentId, image: raw }) => {
    const { data } = image.safeParse(raw);
    return data ? [{ type, documentId, image: data }] : [];
  });
}

/** The pictures that items of the feed bring. */
export function imagesIn(items: { document: Record<string, unknown> | null }[]): Image[] {
  return items.flatMap(({ document }) => image.safeParse(document?.image).data ?? []);
}
