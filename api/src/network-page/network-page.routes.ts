import { createHash } from 'node:crypto';
import type { Database } from '@leerkring/prisma/client.ts';
import type { FastifyInstance } from 'fastify';
import { findNetwork } from '../networks/network.store.ts';
import { missingPage, networkPage, style } from './network.page.ts';

const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
const policy = `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src ${styleHash}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** As editors' slugs are; PostgreSQL takes no NUL. */
const slugForm = /^[a-z0-9-]+$/;

/** `/n/<slug>`: a public network's own page, which mails give people to pass on. Without a partner: it is our own origin. */
export async function networkPageRoutes(app: FastifyInstance, { database }: { database: Database }) {
  app.get<{ Params: { slug: string }; Querystring: { lang?: unknown } }>('/n/:slug', async (request, reply) => {
    const locale = request.query.lang === 'en' ? 'EN' : 'NL';
    const { slug } = request.params;
    const network = slugForm.test(slug) ? await findNetwork({ database }, slug, locale) : null;
    return reply
      .code(network ? 200 : 404)
      .headers({
        'content-security-policy': policy,
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cache-control': 'no-store',
      })
      .type('text/html; charset=utf-8')
      .send(network ? networkPage(network, locale) : missingPage(locale));
  });
}
