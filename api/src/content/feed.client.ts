import * as z from 'zod';

const item = z.object({
  number: z.int().positive(),
  type: z.string().min(1).max(60),
  documentId: z.string().min(1).max(60),
  locale: z.string().max(20).nullable(),
  document: z.record(z.string(), z.unknown()).nullable(),
});

const page = z.object({ cursor: z.string().min(1).max(100), more: z.boolean(), items: z.array(item) });

/** The newest state of one document in one locale; `document` null: not published any more. */
export type FeedItem = z.infer<typeof item>;
export type FeedPage = z.infer<typeof page>;

/** The CMS does not answer, or not as agreed; the message holds nothing but technical facts. */
export class FeedUnavailable extends Error {}

/** The CMS does not know our place in its feed: it was restored from a backup that is older than what we read. */
export class CursorUnknown extends Error {}

/** At most this many items in one answer. */
const LIMIT = 200;

export interface FeedAddress {
  /** Without a slash at the end. */
  cmsUrl: string;
  token: string;
}

/**
 * One page of the change feed.
 * @param after cursor of an earlier page; null: from the start
 * @param wait seconds, 0 to 25, to wait for a first item
 * @throws FeedUnavailable, CursorUnknown, and what `signal` was aborted with
 */
export async function readFeed(
  { cmsUrl, token }: FeedAddress,
  after: string | null,
  wait: number,
  signal: AbortSignal,
): Promise<FeedPage> {
  const url = new URL(`${cmsUrl}/api/feed`);
  url.search = new URLSearchParams({ after: after ?? '', wait: String(wait), limit: String(LIMIT) }).toString();
  // A CMS that hangs is as bad as one that is gone.
  const patience = AbortSignal.timeout((wait + 10) * 1000);
  let body: unknown;
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.any([signal, patience]),
    });
    if (response.status === 410) throw new CursorUnknown('the feed does not know the cursor');
    if (!response.ok) throw new FeedUnavailable(`the feed answered ${response.status}`);
    body = await response.json();
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof CursorUnknown || error instanceof FeedUnavailable) throw error;
    throw new FeedUnavailable(`the feed cannot be read: ${reasonOf(error)}`, { cause: error });
  }
  const { data, error } = page.safeParse(body);
  if (!data) throw new FeedUnavailable(`the feed is not as agreed: ${z.prettifyError(error).slice(0, 500)}`);
  return data;
}

/** All that is published, as it stood at the cursor of the answer. */
export async function readWholeFeed(address: FeedAddress, signal: AbortSignal): Promise<Omit<FeedPage, 'more'>> {
  const items: FeedItem[] = [];
  let cursor: string | null = null;
  for (;;) {
    const next: FeedPage = await readFeed(address, cursor, 0, signal);
    items.push(...next.items);
    cursor = next.cursor;
    if (!next.more) return { cursor, items };
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return 'unknown';
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
}
