import { builder } from '../builder.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { contentId } from '../nodes/global-id.ts';
import { Node, nodeType } from '../nodes/node.graphql.ts';
import { RichText } from '../rich-text/rich-text.graphql.ts';
import { type PrivacyNoticeRow, privacyNoticeById } from './privacy-notice.store.ts';

export const PrivacyNotice = builder.objectRef<PrivacyNoticeRow>('PrivacyNotice');
PrivacyNotice.implement({
  description: 'What the form shows about personal data. `version` goes back in `signUp`.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ documentId, servedLocale }) => contentId('PrivacyNotice', documentId, servedLocale) }),
    version: t.exposeString('version'),
    title: t.exposeString('title'),
    body: t.field({ type: RichText, resolve: ({ bodyHtml, bodyText }) => ({ html: bodyHtml, text: bodyText }) }),
    legalBasis: t.exposeString('legalBasis'),
    locale: t.expose('servedLocale', { type: LocaleEnum }),
  }),
});
nodeType('PrivacyNotice', privacyNoticeById);
