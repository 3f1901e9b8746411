import { mailboxPage, mailPage, missingMailPage } from '@leerkring/widgets/hosted/mailbox.ts';
import { framePagePolicy } from '@leerkring/widgets/hosted/page.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FiledLetter } from '../mailer.ts';
import { filedLetter, filedLetters } from './mail-folder.store.ts';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);
const loopbackAddresses = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Whether an API that listens there is heard by nobody else. */
export function listensToItself(host: string): boolean {
  return loopbackNames.has(host) || loopbackAddresses.has(host);
}

/**
 * From this very machine, by a name of this machine. Another name would be a page that points its own at us (DNS rebinding); a
 * forwarded request comes from elsewhere.
 */
function comesFromHere({ socket, headers }: Pick<FastifyRequest, 'socket' | 'headers'>): boolean {
  if (headers.forwarded !== undefined || headers['x-forwarded-for'] !== undefined) return false;
  const name = /^(\[[^\]]*\]|[^:]*)(:\d+)?$/.exec(headers.host ?? '')?.[1] ?? '';
  return loopbackNames.has(name.toLowerCase()) && loopbackAddresses.has(socket.remoteAddress ?? '');
}

const policies = {
  page: framePagePolicy,
  // Inline styles are all a mail has; it can run nothing and load nothing.
  mail: "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'self'",
};

/** The demo's mails, for who sits at this machine. Registered only where mails lie in a folder and the API listens to itself. */
export async function mailboxRoutes(app: FastifyInstance, { folder }: { folder: string }) {
  app.addHook('onRequest', async (request, reply) => {
    if (!comesFromHere(request)) return reply.code(404).send();
  });
  const answer = (reply: FastifyReply, policy: keyof typeof policies, html: string) =>
    reply
      .headers({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'content-security-policy': policies[policy],
      })
      .type('text/html; charset=utf-8')
      .send(html);

  app.get('/mailbox', async (_request, reply) => answer(reply, 'page', await mailboxPage(await filedLetters(folder))));
  app.get<{ Params: { id: string } }>('/mailbox/:id', async ({ params }, reply) => {
    const letter = await filedLetter(folder, params.id);
    return letter
      ? answer(reply, 'page', await mailPage(letter))
      : answer(reply.code(404), 'page', await missingMailPage());
  });
  app.get<{ Params: { id: string } }>('/mailbox/:id/html', async ({ params }, reply) => {
    const letter = await filedLetter(folder, params.id);
    return letter ? answer(reply, 'mail', framed(letter)) : answer(reply.code(404), 'page', await missingMailPage());
  });
}

/** Links open beside the frame that shows them. */
function framed({ html }: FiledLetter): string {
  return html.replace('<head>', '<head><base target="_blank">');
}
