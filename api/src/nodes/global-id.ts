import type { Locale } from '@leerkring/prisma/client.ts';
import { isUuid } from './uuid.rules.ts';

interface GlobalId {
  readonly type: string;
  /** documentId of content, uuid of a fact. */
  readonly key: string;
  /** Of content: the served locale. Facts have none. */
  readonly locale: Locale | null;
}

export function contentId(type: string, documentId: string, servedLocale: Locale): string {
  return Buffer.from(`${type}:${documentId}:${servedLocale}`).toString('base64url');
}

export function factId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** null: not something that we gave out. */
export function parseGlobalId(id: string): GlobalId | null {
  const [type, key, locale, ...rest] = Buffer.from(id, 'base64url').toString().split(':');
  if (!type || !key || rest.length > 0) return null;
  if (locale === undefined) return isUuid(key) ? { type, key, locale: null } : null;
  return locale === 'NL' || locale === 'EN' ? { type, key, locale } : null;
}

/** The uuid of a fact such as an organisation; null when `id` is anything else. */
export function factKey(type: string, id: string): string | null {
  const parsed = parseGlobalId(id);
  return parsed?.type === type && parsed.locale === null ? parsed.key : null;
}
