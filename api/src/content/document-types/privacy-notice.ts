import * as z from 'zod';
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

export const privacyNotice = documentType('PrivacyNotice', true, fields, (published) => ({
  content: {
    privacy_notice: texts(published).map(({ key, text }) => {
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
    }),
  },
  permanent: {},
}));
