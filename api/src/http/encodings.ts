import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The same bytes in every form in which a client may take them. */
export interface Encoded {
  readonly plain: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

/** Of Brotli, 0 to 11: what is sent for months is worth more time than what may change in a minute. */
type Effort = 4 | 11;

export async function encode(plain: Buffer, effort: Effort): Promise<Encoded> {
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: effort } }),
    promisify(gzip)(plain),
  ]);
  return { plain, br, gzip: zipped };
}

/** @param header Accept-Encoding @returns the smallest form that the client takes; null: as it is */
export function acceptedEncoding(header: string | undefined): 'br' | 'gzip' | null {
  const accepted = (header ?? '').split(',').map((part) => part.trim().split(/;\s*q=/));
  const takes = (encoding: string) => accepted.some(([name, quality]) => name === encoding && Number(quality ?? 1) > 0);
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : null;
}
