import { type Locale, Prisma } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import { byKey, type InLocale, wanted } from '../locales/in-locale.ts';
import { linked } from '../locales/linked.store.ts';

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
export const contactsOf = linked<ContactRow>({
  columns,
  relation: Prisma.sql`link."relation" = 'CONTACT'`,
  joins: Prisma.sql`JOIN "content"."contact" ON contact."documentId" = link."toId" AND contact."locale" = wanted."locale"`,
});

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
    return byKey(rows);
  },
  () => null,
);
