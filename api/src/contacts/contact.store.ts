import type { ContentContact, Locale } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';

export interface LocalisedKey {
  readonly documentId: string;
  readonly locale: Locale;
}

/** Contacts that a public network or programme shows, in the editor's order. */
export const contactsOf = batched<LocalisedKey, ContentContact[]>(
  async (keys, { database }) => {
    const links = await database.contentLink.findMany({
      where: { relation: 'CONTACT', fromId: { in: [...new Set(keys.map((key) => key.documentId))] } },
      orderBy: { position: 'asc' },
    });
    const contacts = await database.contentContact.findMany({
      where: { documentId: { in: [...new Set(links.map((link) => link.toId))] } },
    });
    return new Map(
      keys.map(({ documentId, locale }) => [
        JSON.stringify({ documentId, locale }),
        links
          .filter((link) => link.fromId === documentId)
          .flatMap((link) =>
            contacts.filter((contact) => contact.documentId === link.toId && contact.locale === locale),
          ),
      ]),
    );
  },
  () => [],
  ({ documentId, locale }) => JSON.stringify({ documentId, locale }),
);
