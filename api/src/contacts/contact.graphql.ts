import type { ContentContact } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { contentId } from '../nodes/global-id.ts';
import { Node } from '../nodes/node.graphql.ts';

export const Contact = builder.objectRef<ContentContact>('Contact').implement({
  description: 'Public text about whom to ask: a role or a desk, not an account.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: (contact) => contentId('Contact', contact.documentId, contact.servedLocale) }),
    name: t.exposeString('name'),
    role: t.exposeString('role', { nullable: true }),
    email: t.exposeString('email', { nullable: true }),
    phone: t.exposeString('phone', { nullable: true }),
    locale: t.expose('servedLocale', { type: LocaleEnum }),
  }),
});
