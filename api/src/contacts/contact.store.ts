import { type Locale, Prisma } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import { byKey, type InLocale, wanted } from '../locales/in-locale.ts';

export interface ContactRow {
  documentId: string;
  servedLocale: Locale;
  name: string;
  role: string | null;
  email: string | null;
  phone: string | null;
}

const columns = Prisma.sql`contact."documentId", contact."servedLocale", contact."name", contact."role", contact."email", contact."phone"`;

/** Contacts that networks and programmes show, in the editor's order. */
export const contactsOf = batched<InLocale, ContactRow[]>(
  async (keys, { database }) => {
    const rows = await database.$queryRaw<(ContactRow & { fromId: string; locale: Locale })[]>`
      SELECT wanted."documentId" AS "fromId", wanted."locale", ${columns}
      FROM ${wanted(keys)}
      JOIN "content"."link" ON link."fromId" = wanted."documentId" AND link."relation" = 'CONTACT'
      JOIN "content"."contact" ON contact."documentId" = link."toId" AND contact."locale" = wanted."locale"
      ORDER BY link."position"`;
    return Map.groupBy(rows, ({ fromId, locale }) => JSON.stringify({ documentId: fromId, locale }));
  },
  () => [],
);

/** Only what something public shows. */
export const contactById = batched<InLocale, ContactRow | null>(
  async (keys, { database }) => {
    const rows = await database.$queryRaw<(ContactRow & { locale: Locale })[]>`
      SELECT ${columns}, contact."locale"
      FROM ${wanted(keys)} JOIN "content"."contact" USING ("documentId", "locale")
      WHERE EXISTS (
        SELECT FROM "content"."link" WHERE link."toId" = contact."documentId" AND link."relation" = 'CONTACT' AND (
          EXISTS (SELECT FROM "content"."public_network" shown WHERE shown."documentId" = link."fromId")
          OR EXISTS (SELECT FROM "content"."public_programme" shown WHERE shown."documentId" = link."fromId")
        )
      )`;
    return new Map([...byKey(rows)].map(([key, [row]]) => [key, row ?? null]));
  },
  () => null,
);
