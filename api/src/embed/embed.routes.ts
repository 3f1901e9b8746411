import { readFile } from 'node:fs/promises';
import type { Database } from '@leerkring/prisma/client.ts';
import { builderScript, type Choosable, embedPage, embedPolicy } from '@leerkring/widgets/hosted/embed.ts';
import { type Choices, readChoices, subjectOf, themes } from '@leerkring/widgets/hosted/embed-choices.ts';
import { FRAMED } from '@leerkring/widgets/hosted/embed-preview.ts';
import { referencePage } from '@leerkring/widgets/hosted/embed-reference.ts';
import { outcomeTitle } from '@leerkring/widgets/hosted/outcome.ts';
import type { Language } from '@leerkring/widgets/hosted/page.ts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { acceptedEncoding, encode } from '../http/encodings.ts';
import { etagOf, matches } from '../http/etag.ts';
import { pinnedScript } from '../widget-files/widget-files.ts';
import { type ChoosableRow, findChoosable, findChoosables, fullestProgramme } from './choosables.store.ts';
import { readManifest } from './manifest.file.ts';

/** Stylesheets to copy, as the demo site has them. */
const themeFolder = new URL('../../../widgets/demo/themes/', import.meta.url);

const built = new URL('../../../widgets/dist/', import.meta.url);

interface EmbedOptions {
  readonly database: Database;
  readonly publicUrl: string;
  /** Of the built widgets. */
  readonly folder?: URL;
}

/** Paths of the pages that a snippet may frame. */
const framed =
  /^(?:[np]\/(?!\.+(?:\/|$))[A-Za-z0-9._~-]{1,255}(?:\/sign-up)?|o\/(?!\.+$)[A-Za-z0-9._~-]{1,255}|convenants)$/;

type Query = { Querystring: Record<string, unknown> };

/** `/embed`: for who puts our elements on a website; `/embed/reference`: all there is to know of them. Both for everybody. */
export async function embedRoutes(app: FastifyInstance, { database, publicUrl, folder = built }: EmbedOptions) {
  const pinned = await pinnedScript(folder);
  const manifest = await readManifest(folder);
  await serveScript(app, new URL('embed/embed.js', folder));

  app.get<Query>('/embed', async (request, reply) => {
    const language = request.query.lang === 'en' ? 'en' : 'nl';
    const asked = readChoices(request.query);
    const programme = asked.choices.programme || (await fullestProgramme(database)) || '';
    const read = { ...asked, choices: { ...asked.choices, programme } };
    const { choices } = read;
    const { more, found, ...lists } = await findChoosables(database, language === 'en' ? 'EN' : 'NL', choices);
    const choosables = {
      programme: lists.programmes.map((row) => choosable(row, language)),
      network: lists.networks.map((row) => choosable(row, language)),
      region: lists.regions.map((row) => choosable(row, language)),
      outcome: lists.outcomes.map((row) => choosable(row, language)),
    };
    const subject = await subjectFor(choices, choosables[subjectOf(choices.kind)], language);
    const place = { origin: new URL(publicUrl).origin, pinned, language } as const;
    return send(reply, await embedPage({ read, choosables, more, found, subject, place }));
  });

  /** What the snippet is about, in its own language. @returns null: there is nothing to choose */
  async function subjectFor(choices: Choices, choosables: readonly Choosable[], language: Language) {
    const kind = subjectOf(choices.kind);
    const asked = choosables.find(({ slug }) => slug === choices[kind]);
    // Without a choice it is every region.
    const { slug } = asked ?? (kind === 'region' ? undefined : choosables[0]) ?? { slug: null };
    if (slug === null) return kind === 'region' ? { slug: '', title: '' } : null;
    const spoken = choices.locale || language;
    const row = await findChoosable(database, kind, slug, spoken === 'en' ? 'EN' : 'NL');
    return row && choosable(row, spoken);
  }

  app.get<{ Params: { '*': string } }>(`${FRAMED}/*`, async (request, reply) => {
    const path = framed.exec(request.params['*'])?.[0];
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
        .send(page.body.replace(/ href="\/(?=[nop]\/|convenants[?"])/g, ` href="${FRAMED}/`))
    );
  });

  for (const name of themes) {
    const theme = await readFile(new URL(`${name}.css`, themeFolder), 'utf8');
    app.get(`/embed/themes/${name}.css`, (_, reply) =>
      reply.headers({ 'cache-control': 'no-cache' }).type('text/css; charset=utf-8').send(theme),
    );
  }

  app.get<Query>('/embed/reference', async (request, reply) => {
    const language = request.query.lang === 'en' ? 'en' : 'nl';
    return send(reply, await referencePage({ manifest, language }));
  });
}

/** @param language of who reads the number */
const choosable = ({ slug, title, servedLocale, value, unit }: ChoosableRow, language: Language): Choosable => ({
  slug,
  title: value === null || unit === null ? title : outcomeTitle({ value, unit, title }, language),
  language: servedLocale === 'EN' ? 'en' : 'nl',
});

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
