import * as z from 'zod';
import { renderBlocks } from '../blocks.rules.ts';

/** What several types have in common, as the feed writes it; fields that are not named are ignored. */

export const slug = z.string().min(1).max(200);
export const line = z.string().min(1).max(500);
export const optionalLine = z
  .string()
  .max(2000)
  .nullish()
  .transform((text) => text || null);
export const visibility = z.enum(['PUBLIC', 'INTERNAL']);
export const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
export const optionalDay = z.iso
  .date()
  .nullish()
  .transform((day) => day ?? null);
export const blocks = z.unknown();
export const relation = z
  .string()
  .min(1)
  .nullish()
  .transform((target) => target ?? null);
export const relations = z
  .array(z.string().min(1))
  .nullish()
  .transform((targets) => targets ?? []);
/** The editor's own text per line. */
export const lines = z
  .array(z.string())
  .nullish()
  .transform((texts) => texts ?? []);

const imageFile = z.object({
  /** Relative to the CMS. */
  url: z.string(),
  mime: z.string(),
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.number().nonnegative(),
});

export const image = z.object({
  key: z.string().min(1).max(300),
  alternativeText: z
    .string()
    .nullish()
    .transform((text) => text || null),
  files: z.array(imageFile).min(1).max(10),
});

export type Image = z.infer<typeof image>;

export const optionalImage = image.nullish().transform((picture) => picture ?? null);

/** The key of a picture that can be shown. */
export const shownKey = (picture: Image | null, stored: ReadonlySet<string>) =>
  picture && stored.has(picture.key) ? picture.key : null;

/** The two columns of a body: filled together or not at all. */
export function body(written: unknown): { bodyHtml: string | null; bodyText: string | null } {
  const rendered = renderBlocks(written);
  return { bodyHtml: rendered?.html ?? null, bodyText: rendered?.text ?? null };
}

/** The earliest creation and the latest change over all locales. */
export function lifetime(...documents: ({ createdAt: Date; updatedAt: Date } | undefined)[]) {
  const present = documents.filter((document) => document !== undefined);
  return {
    createdAt: new Date(Math.min(...present.map(({ createdAt }) => createdAt.getTime()))),
    updatedAt: new Date(Math.max(...present.map(({ updatedAt }) => updatedAt.getTime()))),
  };
}
