import { createHash } from 'node:crypto';

/** Strong: equal for equal bytes only. */
export function etagOf(bytes: Buffer): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
}

/** @param header If-None-Match */
export function matches(header: string | undefined, etag: string): boolean {
  const tags = header?.split(',').map((tag) => tag.trim()) ?? [];
  // A proxy that compresses makes our tag weak.
  return tags.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag);
}
