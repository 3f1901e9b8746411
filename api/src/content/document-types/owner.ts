import * as z from 'zod';
import { documentType, texts } from './document-type.ts';
import * as field from './fields.ts';

const fields = z.object({
  name: field.line,
  privacyStatementUrl: z.url({ protocol: /^https?$/ }),
  dataProtectionContact: field.line,
  mailbox: field.optionalLine,
});

export const owner = documentType('Owner', true, fields, (published) => ({
  content: {
    owner: texts(published).map(({ key, text: { name, dataProtectionContact } }) => ({
      ...key,
      name,
      privacyStatementUrl: published.leading.privacyStatementUrl,
      dataProtectionContact,
    })),
  },
  permanent: { owner: { documentId: published.documentId, mailbox: published.leading.mailbox } },
}));
