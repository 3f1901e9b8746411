import type { ContentImageFile } from '@leerkring/prisma/client.ts';
import type { Image } from './document-types/fields.ts';

const LARGEST = 10_000_000;
const AT_ONCE = 4;
/** What browsers show and cannot run: no SVG. */
const kinds = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/avif', 'image/gif']);

interface FetchedImages {
  files: ContentImageFile[];
  missing: { key: string; reason: string }[];
}

/** Gets pictures from the CMS; one of which a file cannot be had is missing as a whole. Ends early when `signal` is aborted. */
export async function fetchImages(cmsUrl: string, images: Image[], signal: AbortSignal): Promise<FetchedImages> {
  const fetched: FetchedImages = { files: [], missing: [] };
  const waiting = [...new Map(images.map((image) => [image.key, image])).values()];
  const work = async () => {
    for (let image = waiting.shift(); image; image = waiting.shift()) {
      try {
        fetched.files.push(...(await fetchImage(cmsUrl, image, signal)));
      } catch (error) {
        fetched.missing.push({ key: image.key, reason: error instanceof Error ? error.message : String(error) });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return fetched;
}

async function fetchImage(cmsUrl: string, { key, files }: Image, signal: AbortSignal): Promise<ContentImageFile[]> {
  // The original of a photo may be too large; its smaller versions do.
  const usable = files.filter(({ bytes }) => bytes <= LARGEST);
  if (usable.length === 0) throw new Error('larger than 10 MB');
  const byWidth = new Map(usable.map((file) => [file.width, file]));
  const fetched: ContentImageFile[] = [];
  for (const { url, mime, width, height } of byWidth.values()) {
    if (!kinds.has(mime)) throw new Error('not a kind of picture that we show');
    fetched.push({ key, width, height, mime, bytes: await fetchBytes(cmsUrl, url, signal) });
  }
  return fetched;
}

async function fetchBytes(cmsUrl: string, url: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const address = new URL(url, cmsUrl);
  if (address.origin !== new URL(cmsUrl).origin) throw new Error('not on the CMS');
  const response = await fetch(address, { signal, redirect: 'error' });
  if (!response.ok) throw new Error(`the CMS answered ${response.status}`);
  const mime = response.headers.get('content-type')?.split(';', 1)[0]?.trim() ?? '';
  if (!kinds.has(mime)) throw new Error('the CMS did not answer with a picture');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LARGEST) throw new Error('larger than 10 MB');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
