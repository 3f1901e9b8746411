import type { Frame } from '@leerkring/widgets/hosted/page.ts';
import type { FastifyReply } from 'fastify';
import { encode } from '../http/encodings.ts';
import { etagOf } from '../http/etag.ts';
import type { Answer, ResponseCache } from '../response-cache/response-cache.ts';
import { sendForm, sendKeptPage, sendPublicPage } from './send-page.ts';

/** What stands at the address of a network or programme. */
export type Shown =
  | { readonly type: 'page' | 'missing'; readonly page: string }
  | { readonly type: 'moved'; readonly to: string; readonly status: 301 | 302 };

/** Types of which a change may alter such a page, as `leerkring_changed` tells them; memberships change the counts of a network. */
const changes = new Set([
  ...['Network', 'Programme', 'Organisation', 'Owner', 'PrivacyNotice'],
  ...['Theme', 'Region', 'TargetGroup', 'Contact', 'WorkForm'],
]);

const notKept: Answer = {
  status: 404,
  legacyStatus: 404,
  body: { plain: Buffer.alloc(0), br: Buffer.alloc(0), gzip: Buffer.alloc(0) },
  etag: '',
  keep: false,
};

/**
 * Sends what `show` makes. A plain page is the same for everybody: it is rendered once, until something of it changes.
 * @param asked.plain the address without what does not matter; null: the page is one partner's, or not the first of a list
 */
export async function sendShown(
  reply: FastifyReply,
  asked: { readonly plain: string | null; readonly frame: Frame | undefined; readonly cache: ResponseCache },
  show: () => Promise<Shown>,
) {
  const { plain, frame, cache } = asked;
  if (plain === null) return send(reply, await show(), frame);
  let own: Shown | undefined;
  const answer = await cache.get(`page ${plain}`, changes, async () => {
    own = await show();
    return own.type === 'page' ? pageAnswer(Buffer.from(own.page)) : notKept;
  });
  // Who waited for somebody else's turn looks again: what is not there is kept for nobody.
  return answer.keep ? sendKeptPage(reply, answer) : send(reply, own ?? (await show()), frame);
}

const pageAnswer = async (bytes: Buffer): Promise<Answer> => ({
  status: 200,
  legacyStatus: 200,
  body: await encode(bytes, 4),
  etag: etagOf(bytes),
  keep: true,
});

function send(reply: FastifyReply, shown: Shown, frame: Frame | undefined) {
  switch (shown.type) {
    case 'page':
      return sendPublicPage(reply, shown.page, frame);
    case 'missing':
      return sendForm(reply, shown.page, frame, 404);
    case 'moved':
      // What had a slug may give it to another one later: nobody keeps the way to it.
      return reply.header('cache-control', 'no-store').redirect(shown.to, shown.status);
  }
}
