import type { Session } from '@leerkring/prisma/session.ts';
import { type FeedAddress, readWholeFeed } from './feed.client.ts';
import { fetchImages } from './image.client.ts';
import { imagesIn, withoutFiles } from './image.store.ts';
import { rebuildContent } from './projection.store.ts';

/**
 * Makes all content again from the whole feed. Facts stay as they are and nothing is sent.
 * @param patience milliseconds to wait for pictures; later ones follow when a projector runs
 * @returns how many items the feed has, and the pictures that could not be had
 */
export async function rebuild(session: Session, feed: FeedAddress, patience: number, signal: AbortSignal) {
  let outcome = { items: 0, missingImages: 0 };
  await rebuildContent(session, async () => {
    const { cursor, items } = await readWholeFeed(feed, signal);
    const wanted = await withoutFiles(session, imagesIn(items));
    const { files, missing } = await fetchImages(
      feed.cmsUrl,
      wanted,
      AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    );
    signal.throwIfAborted();
    outcome = { items: items.length, missingImages: missing.length };
    return { cursor, items, files };
  });
  return outcome;
}
