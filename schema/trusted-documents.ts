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

/**
 * Operations that are also answered under their name, in their newest text: pages ask these ahead of the script, in a line
 * that was pasted once. So a newer text only adds to what an older one asks (a test compares).
 */
export const stayingNames = ['NetworkBySlug', 'Networks'] as const;
export type StayingName = (typeof stayingNames)[number];

/** The operation's name; '' for one without. */
export const nameOf = (text: string) => /\b(?:query|mutation) (\w+)/.exec(text)?.[1] ?? '';
