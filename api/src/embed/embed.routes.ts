import { readFile } from 'node:fs/promises';
import type { Database } from '@leerkring/prisma/client.ts';
import { builderScript, embedPage, embedPolicy } from '@leerkring/widgets/hosted/embed.ts';
import { readChoices, subjectOf } from '@leerkring/widgets/hosted/embed-choices.ts';
import { FRAMED } from '@leerkring/widgets/hosted/embed-preview.ts';
import { referencePage } from '@leerkring/widgets/hosted/embed-reference.ts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { acceptedEncoding, encode } from '../http/encodings.ts';
import { etagOf, matches } from '../http/etag.ts';
import { pinnedScript } from '../widget-files/widget-files.ts';
import { findChoosables, titleOf } from './choosables.store.ts';
import { readManifest } from './manifest.file.ts';

const built = new URL('../../../widgets/dist/', import.meta.url);

interface EmbedOptions {
  readonly database: Database;
  readonly publicUrl: string;
  /** Of the built widgets. */
  readonly folder?: URL;
}

type Query = { Querystring: Record<string, unknown> };

/** `/embed`: for who puts our elements on a website; `/embed/reference`: all there is to know of them. Both for everybody. */
export async function embedRoutes(app: FastifyInstance, { database, publicUrl, folder = built }: EmbedOptions) {
  const pinned = await pinnedScript(folder);
  const manifest = await readManifest(folder);
  await serveScript(app, new URL('embed/embed.js', folder));

  app.get<Query>('/embed', async (request, reply) => {
    const language = request.query.lang === 'en' ? 'en' : 'nl';
    const read = readChoices(request.query);
    const { choices } = read;
    const choosables = await findChoosables(database, language === 'en' ? 'EN' : 'NL', choices);
    const kind = subjectOf(choices.kind);
    const list = kind === 'network' ? choosables.networks : choosables.programmes;
    const slug = list.find((one) => one.slug === choices[kind])?.slug ?? list[0]?.slug;
    const locale = (choices.locale || language) === 'en' ? 'EN' : 'NL';
    const title = slug === undefined ? null : await titleOf(database, kind, slug, locale);
    const subject = slug === undefined || title === null ? null : { slug, title };
    const place = { origin: new URL(publicUrl).origin, pinned, language } as const;
    return send(reply, await embedPage({ read, choosables, subject, place }));
  });

  app.get<{ Params: { '*': string } }>(`${FRAMED}/*`, async (request, reply) => {
    const path = /^[np]\/[A-Za-z0-9._~-]{1,255}(?:\/sign-up)?$/.exec(request.params['*'])?.[0];
    if (path === undefined) return reply.callNotFound();
    const { searchParams } = new URL(request.url, publicUrl);
    searchParams.set('frame', '');
    // Without a partner, whatever the address says: what a key allows is nothing to show to strangers.
    searchParams.delete('partner');
    const page = await app.inject({ url: `/${path}?${searchParams}`, remoteAddress: request.ip });
    const policy = String(page.headers['content-security-policy']).replace(
      /frame-ancestors [^;]*/,
      "frame-ancestors 'self'",
    );
    return (
      reply
        .code(page.statusCode)
        .headers({ 'content-security-policy': policy, 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
        .type(String(page.headers['content-type']))
        // What it leads to is to be seen here too.
        .send(page.body.replace(/ href="\/(?=[np]\/)/g, ` href="${FRAMED}/`))
    );
  });

  app.get<Query>('/embed/reference', async (request, reply) => {
    const language = request.query.lang === 'en' ? 'en' : 'nl';
    return send(reply, await referencePage({ manifest, language }));
  });
}

function send(reply: FastifyReply, page: string) {
  return reply
    .headers({
      'content-security-policy': embedPolicy,
      'referrer-policy': 'strict-origin-when-cross-origin',
      // Somebody's key may stand in it.
      'cache-control': 'no-store',
    })
    .type('text/html; charset=utf-8')
    .send(page);
}

/** Without it the page works too; not built: not there. */
async function serveScript(app: FastifyInstance, file: URL) {
  const plain = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!plain) return;
  const script = { ...(await encode(plain, 11)), etag: etagOf(plain) };
  app.get(builderScript, async (request, reply) => {
    reply.headers({
      'cache-control': 'no-cache',
      'cross-origin-resource-policy': 'same-origin',
      vary: 'accept-encoding',
      etag: script.etag,
    });
    if (matches(request.headers['if-none-match'], script.etag)) return reply.code(304).send();
    reply.type('text/javascript; charset=utf-8');
    const encoding = acceptedEncoding(request.headers['accept-encoding']);
    if (encoding) return reply.header('content-encoding', encoding).send(script[encoding]);
    return reply.send(script.plain);
  });
}
