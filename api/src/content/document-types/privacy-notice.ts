import * as z from 'zod';
import { noticeHash } from '../../privacy-notices/privacy-notice.rules.ts';
import { renderBlocks } from '../blocks.rules.ts';
import { documentType, texts } from './document-type.ts';
import * as field from './fields.ts';

const fields = z.object({
  owner: z.string().min(1),
  version: field.line,
  legalBasis: field.line,
  title: field.line,
  body: field.blocks,
});

export const privacyNotice = documentType('PrivacyNotice', true, fields, (published) => {
  const notices = texts(published).map(({ key, text }) => {
    const body = renderBlocks(text.body);
    return {
      ...key,
      ownerId: published.leading.owner,
      version: published.leading.version,
      title: text.title,
      bodyHtml: body?.html ?? '',
      bodyText: body?.text ?? '',
      legalBasis: text.legalBasis,
    };
  });
  return {
    content: { privacy_notice: notices },
    permanent: {
      privacyNotices: notices
        // English readers of a Dutch notice were shown the Dutch words.
        .filter(({ locale, servedLocale }) => locale === servedLocale)
        .map(({ ownerId, version, locale, title, bodyText, legalBasis }) => {
          const hash = `\\x${Buffer.from(noticeHash({ title, bodyText, legalBasis })).toString('hex')}`;
          return { ownerId, version, locale, hash, title, bodyText, legalBasis };
        }),
    },
  };
});
