import type { Database } from '@leerkring/prisma/client.ts';

/** Whether somebody decides first on everybody who signs up for a published network. @param slug its present one */
export async function decidesOnEveryone(database: Database, slug: string): Promise<boolean> {
  const [row] = await database.$queryRaw<{ decides: boolean }[]>`
    SELECT n."approval" = 'EVERYONE' AS "decides" FROM "content"."network" c JOIN "network" n USING ("documentId") WHERE c."slug" = ${slug}`;
  return row?.decides ?? false;
}
