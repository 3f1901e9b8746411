import { createHash } from 'node:crypto';

/** Id of a document → its text. The API runs what stands here and nothing a page makes up itself. */
export type TrustedDocuments = Readonly<Record<string, string>>;

/** The id under which a text is released: what the widgets send instead of the text. */
export const documentId = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/**
 * Adds what was generated to what was released. Nothing ever leaves: a partner's page may keep an old widget file for
 * years, and its documents must go on working.
 */
export function release(released: TrustedDocuments, generated: TrustedDocuments): TrustedDocuments {
  return { ...released, ...generated };
}
