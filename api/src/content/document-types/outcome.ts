import * as z from 'zod';
import { documentType, texts } from './document-type.ts';
import * as field from './fields.ts';

/** What PostgreSQL's integer holds. */
const LARGEST = 2_147_483_647;

const bounds = {
  PERCENT: z.number().min(0).max(100),
  COUNT: z.int().min(0).max(LARGEST),
  MARK: z.number().min(1).max(10),
};

const fields = z
  .object({
    slug: field.slug,
    title: field.line,
    summary: field.optionalLine,
    value: z.number(),
    unit: z.enum(['PERCENT', 'COUNT', 'MARK']),
    n: z
      .int()
      .min(1)
      .max(LARGEST)
      .nullish()
      .transform((number) => number ?? null),
    nLabel: field.optionalLine,
    periodStartsOn: z.iso.date(),
    periodEndsOn: z.iso.date(),
    sourceName: field.line,
    // It becomes a link on other people's pages.
    sourceUrl: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .nullish()
      .transform((url) => url ?? null),
    programme: field.relation,
    network: field.relation,
    createdAt: field.instant,
    updatedAt: field.instant,
  })
  .superRefine(({ value, unit, periodStartsOn, periodEndsOn, programme, network }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (!bounds[unit].safeParse(value).success) refuse('value', `out of the bounds of ${unit}`);
    if (periodEndsOn < periodStartsOn) refuse('periodEndsOn', 'before periodStartsOn');
    // The CMS drops what is no longer published: without either it is hidden with the one that it was of.
    if (programme !== null && network !== null) refuse('network', 'beside a programme');
  });

export const outcome = documentType('Outcome', true, fields, (published) => {
  const { documentId, leading, nl, en } = published;
  return {
    content: {
      outcome: [
        {
          documentId,
          slug: leading.slug,
          value: leading.value,
          unit: leading.unit,
          n: leading.n,
          periodStartsOn: new Date(leading.periodStartsOn),
          periodEndsOn: new Date(leading.periodEndsOn),
          sourceUrl: leading.sourceUrl,
          programmeId: leading.programme,
          networkId: leading.network,
          updatedAt: field.lifetime(nl, en).updatedAt,
        },
      ],
      outcome_text: texts(published).map(({ key, text }) => ({
        ...key,
        title: text.title,
        summary: text.summary,
        nLabel: text.nLabel,
        sourceName: text.sourceName,
      })),
    },
    permanent: { slug: { kind: 'OUTCOME', slug: leading.slug, documentId } },
  };
});
