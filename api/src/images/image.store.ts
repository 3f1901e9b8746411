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

export function findImageFile(database: Database, key: string, width: number) {
  return database.contentImageFile.findUnique({
    where: { key_width: { key, width } },
    select: { mime: true, bytes: true },
  });
}
