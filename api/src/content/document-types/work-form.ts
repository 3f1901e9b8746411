import * as z from 'zod';
import { documentType, links, texts } from './document-type.ts';
import * as field from './fields.ts';

const fields = z.object({
  slug: field.slug,
  title: field.line,
  summary: z.string(),
  body: field.blocks,
  steps: z
    .array(z.object({ title: z.string(), text: z.string() }))
    .nullish()
    .transform((steps) => steps ?? []),
  rules: field.lines,
  pitfalls: field.lines,
  programmes: field.relations,
  createdAt: field.instant,
  updatedAt: field.instant,
});

export const workForm = documentType('WorkForm', true, fields, (published) => {
  const { documentId, leading, nl, en } = published;
  return {
    content: {
      work_form: [{ documentId, slug: leading.slug, updatedAt: field.lifetime(nl, en).updatedAt }],
      work_form_text: texts(published).map(({ key, text }) => ({
        ...key,
        title: text.title,
        summary: text.summary,
        ...field.body(text.body),
        steps: text.steps,
        rules: text.rules,
        pitfalls: text.pitfalls,
      })),
      link: links(documentId, { PROGRAMME: leading.programmes }),
    },
    permanent: { slug: { kind: 'WORK_FORM', slug: leading.slug, documentId } },
  };
});
