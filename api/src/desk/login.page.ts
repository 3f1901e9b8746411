import { createHash } from 'node:crypto';
import type { Locale } from '@leerkring/prisma/client.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { loginTexts } from './login.texts.ts';

const style = `:root{color-scheme:light;--accent:#0b5f7a;--text:#17252b}
body{margin:0;background:#fff;color:var(--text);font:1.0625rem/1.5 system-ui,sans-serif}
main{max-width:34rem;margin:0 auto;padding:2.5rem 1.25rem;overflow-wrap:break-word}
.name{margin:0;font-weight:600;color:var(--accent)}
h1{margin:.25em 0 .5em;font-size:1.75rem;line-height:1.2}
button,.button{display:inline-block;min-height:44px;box-sizing:border-box;padding:.625rem 1.25rem;border:2px solid var(--accent);border-radius:.5rem;background:var(--accent);color:#fff;font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
button:focus-visible,.button:focus-visible{outline:3px solid var(--text);outline-offset:3px}`;
const styleHash = createHash('sha256').update(style).digest('base64');

/** What "Referrer-Policy: no-referrer" would do to our own form: browsers then send Origin "null" with its POST. */
const headers = {
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'cross-origin-opener-policy': 'same-origin',
  'x-robots-tag': 'noindex',
};

export type LoginPage = 'ready' | 'over' | 'noRole' | 'unverified' | 'failed';

/** The mail's locale, else what the browser asks for. */
export function localeOf(request: FastifyRequest): Locale {
  const { lang } = request.query as { lang?: unknown };
  const asked = typeof lang === 'string' ? lang : request.headers['accept-language'];
  return asked?.trim().toLowerCase().startsWith('en') ? 'EN' : 'NL';
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * One page with one thing to do.
 * @param to address of the action; by POST on the page that is ready, else a link
 */
export function sendLoginPage(reply: FastifyReply, page: LoginPage, locale: Locale, to: string) {
  const { deskName, [page]: words } = loginTexts[locale];
  const action =
    page === 'ready'
      ? `<form method="post" action="${escaped(to)}"><button>${words.action}</button></form>`
      : `<p><a class="button" href="${escaped(to)}">${words.action}</a></p>`;
  const statuses = { ready: 200, over: 410, noRole: 403, unverified: 403, failed: 400 };
  return reply
    .code(statuses[page])
    .headers(headers)
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>
<html lang="${locale.toLowerCase()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title} · ${deskName}</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="name">${deskName}</p>
<h1>${words.title}</h1>
<p>${words.text}</p>
${action}
</main>
</body>
</html>
`);
}
