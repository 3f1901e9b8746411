import * as z from 'zod';
import { documentType, texts } from './document-type.ts';
import * as field from './fields.ts';

const fields = z.object({
  name: field.line,
  role: field.optionalLine,
  email: field.optionalLine,
  phone: field.optionalLine,
});

export const contact = documentType('Contact', true, fields, (published) => ({
  content: { contact: texts(published).map(({ key, text }) => ({ ...key, ...text })) },
  permanent: {},
}));
