import type { Database } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';

export interface ImageFile {
  key: string;
  width: number;
  height: number;
}

/** Every size of a picture, narrowest first. */
export const imageFilesOf = batched<string, ImageFile[]>(
  async (keys, { database }) => {
    const files = await database.contentImageFile.findMany({
      where: { key: { in: [...keys] } },
      select: { key: true, width: true, height: true },
      orderBy: { width: 'asc' },
    });
    return Map.groupBy(files, (file) => file.key);
  },
  () => [],
);

/** Only of pictures that something public shows. */
export async function findImageFile(database: Database, key: string, width: number) {
  const [file] = await database.$queryRaw<{ mime: string; bytes: Uint8Array }[]>`
    SELECT file."mime", file."bytes" FROM "content"."image_file" file
    WHERE file."key" = ${key} AND file."width" = ${width} AND (
      EXISTS (SELECT FROM "content"."public_network" shown WHERE shown."imageKey" = file."key")
      OR EXISTS (SELECT FROM "content"."public_programme" shown WHERE shown."imageKey" = file."key")
    )`;
  return file ?? null;
}
