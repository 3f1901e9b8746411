import type { Database } from '@leerkring/prisma/client.ts';

/** Every row of every table, as text (bytes in hexadecimal): what a backup would hold. */
export async function databaseDump(database: Database): Promise<string> {
  const tables = await database.$queryRaw<{ name: string }[]>`
    SELECT format('%I.%I', table_schema, table_name) AS "name" FROM information_schema.tables
    WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`;
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await database.$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS "row" FROM ${name} t`);
    texts.push(`-- ${name}`, ...rows.map(({ row }) => row));
  }
  return texts.join('\n');
}
