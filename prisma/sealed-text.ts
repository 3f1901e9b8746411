import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { canonicalAddress } from './canonical-address.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Personal text as it stands in the database. */
export interface Sealed {
  /** 12 bytes nonce, 16 bytes tag, ciphertext. */
  sealed: Bytes;
  keyId: string;
}

export interface SealingKeys {
  /** With the first key; the same text never looks the same twice. */
  seal(text: string): Sealed;
  /** @throws Error when the key is not here, or the bytes were not sealed with it */
  open(sealed: Uint8Array, keyId: string): string;
  /** Of two columns that may be empty; null: nothing was sealed. @throws Error as `open` */
  openOrNull(sealed: Uint8Array | null | undefined, keyId: string | null | undefined): string | null;
  /** Equal for the same address however it was typed; see `canonicalAddress`. */
  addressHash(address: string): Bytes;
  /** Equal for the same name however it was typed: NFKC, case folded, single spaces. */
  nameHash(name: string): Bytes;
  /** Of a whole request: tells whether two are the same without keeping either. */
  bodyHash(body: string): Bytes;
  /** The secret in a link, 256 bits in base64url (43 characters): the same for the same id, and nobody can make it without the key. */
  token(id: string): string;
  /** By which a network block, a partner key or an address is counted without being kept. */
  limitKey(what: string): string;
}

const NONCE = 12;
const TAG = 16;

/**
 * Seals addresses and names of people with AES-256-GCM, and makes the keyed hashes (HMAC-SHA-256) they are found by.
 * @param secrets.keys `id:base64,id:base64`, 32 bytes each: the first seals, all open.
 * @param secrets.hashKey base64, at least 32 bytes; when it changes nobody is found any more.
 * @throws Error that names what is wrong and never shows a key
 */
export function openKeys(secrets: { keys: string; hashKey: string }): SealingKeys {
  const keys = readKeys(secrets.keys);
  const hashKey = readBase64(secrets.hashKey);
  if (!hashKey || hashKey.length < 32)
    throw new Error('The hash key must be at least 32 bytes, written in base64: openssl rand -base64 32');
  const [newest] = keys.entries();
  if (!newest) throw new Error('There is no key to seal personal data with: give at least one, as id:base64.');

  // Each use has a domain of its own, so that equal texts in two columns do not show as equal.
  const hash = (domain: string, text: string): Bytes =>
    copy(createHmac('sha256', hashKey).update(`leerkring/${domain}\0`).update(text, 'utf8').digest());

  function open(sealed: Uint8Array, keyId: string): string {
    const key = keys.get(keyId);
    if (!key)
      throw new Error(
        `Text was sealed with key "${keyId}", which is not among the keys given (${[...keys.keys()].join(', ')}).`,
      );
    if (sealed.length < NONCE + TAG) throw new Error(`Text sealed with key "${keyId}" is cut off.`);
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG })
      .setAAD(Buffer.from(keyId))
      .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
    } catch (cause) {
      throw new Error(
        `Text cannot be opened with key "${keyId}": it is another key than sealed it, or the text was changed.`,
        { cause },
      );
    }
  }

  return {
    seal(text) {
      const [keyId, key] = newest;
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(keyId));
      const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return { sealed: copy(Buffer.concat([nonce, cipher.getAuthTag(), ciphertext])), keyId };
    },
    open,
    openOrNull: (sealed, keyId) => (sealed && keyId ? open(sealed, keyId) : null),
    addressHash: (address) => hash('address', canonicalAddress(address)),
    // Upper case first folds what lower case alone leaves apart: ß and ss.
    nameHash: (name) =>
      hash('name', name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC').replace(/\s+/gu, ' ').trim()),
    bodyHash: (body) => hash('body', body),
    token: (id) => Buffer.from(hash('token', id)).toString('base64url'),
    limitKey: (what) => Buffer.from(hash('limit', what)).toString('base64url'),
  };
}

function readKeys(text: string): Map<string, Buffer> {
  const keys = new Map<string, Buffer>();
  for (const part of text.split(',').filter((entry) => entry.trim() !== '')) {
    const [id = '', encoded = ''] = part.trim().split(':');
    if (!/^[A-Za-z0-9._-]{1,32}$/.test(id))
      throw new Error(
        'A key that seals personal data is written as id:base64, with an id of letters, digits, ".", "_" and "-".',
      );
    const key = readBase64(encoded);
    if (key?.length !== 32) throw new Error(`Key "${id}" must be 32 bytes, written in base64: openssl rand -base64 32`);
    if (keys.has(id)) throw new Error(`There are two keys with the id "${id}".`);
    keys.set(id, key);
  }
  return keys;
}

function readBase64(text: string): Buffer | undefined {
  // Buffer.from skips what is not base64, and would make a shorter key of a mistyped one.
  return /^[A-Za-z0-9+/]+={0,2}$/.test(text) && text.length % 4 === 0 ? Buffer.from(text, 'base64') : undefined;
}

/** Prisma takes bytes that own their memory; a Buffer may be a window on a pool. */
function copy(buffer: Buffer): Bytes {
  return new Uint8Array(buffer);
}
