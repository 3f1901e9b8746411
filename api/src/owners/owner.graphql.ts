import { builder } from '../builder.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { contentId } from '../nodes/global-id.ts';
import { Node, nodeType } from '../nodes/node.graphql.ts';
import { type OwnerRow, ownerById } from './owner.store.ts';

export const Owner = builder.objectRef<OwnerRow>('Owner');
Owner.implement({
  description: 'Who is responsible for the personal data (verwerkingsverantwoordelijke).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ documentId, servedLocale }) => contentId('Owner', documentId, servedLocale) }),
    name: t.exposeString('name'),
    privacyStatementUrl: t.exposeString('privacyStatementUrl'),
    dataProtectionContact: t.exposeString('dataProtectionContact'),
    locale: t.expose('servedLocale', { type: LocaleEnum }),
  }),
});
nodeType('Owner', ownerById);
