import type { Database } from '@leerkring/prisma/client.ts';

export interface WidgetFile {
  /** Below `/widgets/v1/`, with the content's hash in it. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** For ever: a name never gets another content. */
export async function keep(database: Database, files: readonly WidgetFile[]): Promise<void> {
  await database.widgetFile.createMany({
    data: files.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) })),
    skipDuplicates: true,
  });
}

/** @returns null: never served under that name */
export async function keptBytes(database: Database, name: string): Promise<Buffer | null> {
  const file = await database.widgetFile.findUnique({ where: { name }, select: { bytes: true } });
  return file && Buffer.from(file.bytes);
}
