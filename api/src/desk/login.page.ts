import { deskLogInPage, type LogInPage } from '@leerkring/widgets/hosted/desk-log-in.ts';
import { type Language, pagePolicy } from '@leerkring/widgets/hosted/page.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';

const statuses: Record<LogInPage, number> = { ready: 200, over: 410, noRole: 403, unverified: 403, failed: 400 };

const headers = {
  'cache-control': 'no-store',
  // With "no-referrer" browsers send Origin "null" with our own form (Fetch, 3.2), and we could not tell it from another site's.
  'referrer-policy': 'same-origin',
  'content-security-policy': pagePolicy,
  'cross-origin-opener-policy': 'same-origin',
  'x-robots-tag': 'noindex',
};

/** The mail's language, else what the browser asks for. */
export function languageOf(request: FastifyRequest): Language {
  const { lang } = request.query as { lang?: unknown };
  const asked = typeof lang === 'string' ? lang : request.headers['accept-language'];
  return asked?.trim().toLowerCase().startsWith('en') ? 'en' : 'nl';
}

/** @param to address of the one thing to do there */
export async function sendLogInPage(request: FastifyRequest, reply: FastifyReply, page: LogInPage, to?: string) {
  const language = languageOf(request);
  const isOfLink = page === 'ready' || page === 'over';
  // What a provider sent somebody back with counts once.
  const asked = new URLSearchParams(isOfLink ? request.url.split('?')[1] : '');
  asked.set('lang', language === 'nl' ? 'en' : 'nl');
  const body = await deskLogInPage({
    page,
    language,
    to: to ?? `/desk/inloggen?lang=${language}`,
    otherLanguage: `${isOfLink ? '' : '/desk/inloggen'}?${asked}`,
  });
  return reply.code(statuses[page]).headers(headers).type('text/html; charset=utf-8').send(body);
}
