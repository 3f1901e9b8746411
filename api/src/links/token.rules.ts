import { createHash } from 'node:crypto';

/** 256 bits in base64url. */
const form = /^[A-Za-z0-9_-]{43}$/;

/** Whether this can be a token that we gave out, in a mail or in a cookie. */
export function isToken(text: string): boolean {
  return form.test(text);
}

/** As which a token is stored: SHA-256. */
export function hashOf(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token).digest());
}
