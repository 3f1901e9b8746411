import { builder } from '../builder.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { contentId } from '../nodes/global-id.ts';
import { Node, nodeType } from '../nodes/node.graphql.ts';
import { type ContactRow, contactById } from './contact.store.ts';

export const Contact = builder.objectRef<ContactRow>('Contact');
Contact.implement({
  description: 'Public text about whom to ask: a role or a desk, not an account.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ documentId, servedLocale }) => contentId('Contact', documentId, servedLocale) }),
    name: t.exposeString('name'),
    role: t.exposeString('role', { nullable: true }),
    email: t.exposeString('email', { nullable: true }),
    phone: t.exposeString('phone', { nullable: true }),
    locale: t.expose('servedLocale', { type: LocaleEnum }),
  }),
});
nodeType('Contact', contactById);
