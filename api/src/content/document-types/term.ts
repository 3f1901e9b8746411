import * as z from 'zod';
import { documentType, texts } from './document-type.ts';
import * as field from './fields.ts';

const fields = z.object({ slug: field.slug, name: field.line, description: field.optionalLine });

const term = (graphqlType: string, type: 'THEME' | 'REGION' | 'TARGET_GROUP') =>
  documentType(graphqlType, true, fields, (published) => ({
    content: {
      term: [{ documentId: published.documentId, type, slug: published.leading.slug }],
      term_text: texts(published).map(({ key, text }) => ({ ...key, name: text.name, description: text.description })),
    },
    permanent: {},
  }));

export const theme = term('Theme', 'THEME');
export const region = term('Region', 'REGION');
export const targetGroup = term('TargetGroup', 'TARGET_GROUP');
