import formBody from '@fastify/formbody';
import type { Database } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse } from '../http/masked-errors.ts';
import { consumeLink, linkOf } from '../links/link.store.ts';
import type { DeskCookies } from './desk-cookie.ts';
import { endSessionOf, startSession } from './desk-session.store.ts';
import { sendLogInPage } from './login.page.ts';
import { isOwnPage } from './own-page.rules.ts';
import { ownPath } from './own-path.rules.ts';

interface LoginOptions {
  database: Database;
  publicUrl: string;
  keys: SealingKeys;
  cookies: DeskCookies;
}

/** The link in the mail: GET shows a page, because mail scanners follow links; only its button logs in. */
export async function loginRoutes(app: FastifyInstance, { database, publicUrl, keys, cookies }: LoginOptions) {
  const own = new URL(publicUrl).origin;
  await app.register(formBody);

  app.get<{ Params: { token: string } }>('/desk/login/:token', async (request, reply) => {
    const { token } = request.params;
    const link = await linkOf(database, token);
    if (link?.kind !== 'LOGIN' || !link.isLive) return sendLogInPage(request, reply, 'over');
    return sendLogInPage(request, reply, 'ready', `/desk/login/${token}?${continuing(request)}`);
  });

  app.post<{ Params: { token: string } }>('/desk/login/:token', async (request, reply) => {
    if (!isOwnPage(request.headers, own))
      return refuse(reply, 403, 'NOT_OUR_PAGE', 'Only the page of the link itself may ask this.');
    const cookie = await transact(database, async (transaction) => {
      const link = await consumeLink(transaction, request.params.token, 'LOGIN');
      if (!link?.addressSealed || link.keyId === null) return null;
      return startSession(transaction, keys, { address: keys.open(link.addressSealed, link.keyId), staffOf: [] });
    });
    if (!cookie) return sendLogInPage(request, reply, 'over');
    // Who logs in anew on this browser leaves nothing behind that still counts.
    await endSessionOf(database, cookies.token(request));
    cookies.keep(reply, cookie);
    const remembered = cookies.takeContinueAt(request, reply);
    const path = ownPath(askedFor(request)) ?? ownPath(remembered) ?? '/desk';
    return reply.header('cache-control', 'no-store').redirect(`${path}${languageAsked(request)}`, 303);
  });
}

function askedFor(request: FastifyRequest): string | undefined {
  const { to } = request.query as { to?: unknown };
  return typeof to === 'string' ? to : undefined;
}

function languageAsked(request: FastifyRequest): string {
  const { lang } = request.query as { lang?: unknown };
  return lang === 'en' || lang === 'nl' ? `?lang=${lang}` : '';
}

/** What the form hands on of the page's own question. */
function continuing(request: FastifyRequest): string {
  const { lang } = request.query as { lang?: unknown };
  const to = ownPath(askedFor(request));
  return new URLSearchParams({
    ...(to !== null && { to }),
    ...((lang === 'en' || lang === 'nl') && { lang }),
  }).toString();
}
