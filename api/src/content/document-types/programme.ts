import * as z from 'zod';
import { documentType, links, texts } from './document-type.ts';
import * as field from './fields.ts';

const fields = z.object({
  slug: field.slug,
  title: field.line,
  summary: z.string(),
  body: field.blocks,
  owner: field.relation,
  visibility: field.visibility,
  image: field.optionalImage,
  themes: field.relations,
  contacts: field.relations,
  workForms: field.relations,
  createdAt: field.instant,
  updatedAt: field.instant,
});

export const programme = documentType('Programme', true, fields, (published, storedImages) => {
  const { documentId, leading, nl, en, visibility } = published;
  return {
    content: {
      programme: [
        {
          documentId,
          slug: leading.slug,
          imageKey: field.shownKey(leading.image, storedImages),
          ...field.lifetime(nl, en),
        },
      ],
      programme_text: texts(published).map(({ key, text }) => ({
        ...key,
        title: text.title,
        summary: text.summary,
        ...field.body(text.body),
        imageAlternativeText: text.image?.alternativeText ?? null,
      })),
      link: links(documentId, { THEME: leading.themes, CONTACT: leading.contacts, WORK_FORM: leading.workForms }),
    },
    permanent: {
      programme: { documentId, ownerId: leading.owner, visibility },
      slug: { kind: 'PROGRAMME', slug: leading.slug, documentId },
    },
  };
});
