import { createHash } from 'node:crypto';

/** By which the very words that somebody was shown are found again, whatever became of the version's name. */
export function noticeHash(notice: { title: string; bodyText: string; legalBasis: string }): Uint8Array<ArrayBuffer> {
  const words = [notice.title, notice.bodyText, notice.legalBasis].join('\n');
  return new Uint8Array(createHash('sha256').update(words).digest());
}
