/**
 * `npm run content:rebuild`: makes all content again from the CMS feed, in one transaction, also while the API runs. Facts stay
 * as they are and nothing is sent.
 */
import { openSession } from '@leerkring/prisma/session.ts';
import { InvalidEnvironment, readEnvironment } from '../environment.ts';
import { FeedUnavailable } from './feed.client.ts';
import { rebuild } from './rebuild.ts';

/** Milliseconds. */
const PATIENCE_FOR_PICTURES = 60_000;

async function main() {
  const { databaseUrl, cmsUrl, cmsFeedToken } = readEnvironment();
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => interrupted.abort(new Error(`stopped by ${signal}`)));
  const session = await openSession(databaseUrl, (error) => interrupted.abort(error));
  try {
    const { items, missingImages } = await rebuild(
      session,
      { cmsUrl, token: cmsFeedToken },
      PATIENCE_FOR_PICTURES,
      interrupted.signal,
    );
    const later =
      missingImages > 0 ? ` ${missingImages} pictures could not be had; a running API tries them again.` : '';
    process.stdout.write(`Content is rebuilt from ${items} items of the feed.${later}\n`);
  } finally {
    await session.end();
  }
}

main().catch((error: unknown) => {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const told = error instanceof InvalidEnvironment || error instanceof FeedUnavailable ? message : (stack ?? message);
  process.stderr.write(`Content is not rebuilt, everything stays as it was: ${told}\n`);
  process.exitCode = 1;
});
