import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { frameAncestors } from '../frames/frame-ancestors.rules.ts';
import { anonymousContext } from '../graphql-http/anonymous-context.ts';
import { imageAddress, imageOf } from '../images/image.graphql.ts';
import { addressOf } from '../network-page/page-query.ts';
import { unbroken } from '../page-heads/head-parts.ts';
import { couldBePartnerKey } from '../partner-sites/partner-site.rules.ts';
import { partnerSiteOf } from '../partner-sites/partner-site.store.ts';
import { findPage } from './find-page.ts';
import { fittingThumbnail, frameSize, type OembedRequest, type OwnPage, readOembed } from './oembed.rules.ts';

/** Seconds for which a consumer may go on with what it was told. */
const CACHE_AGE = 3600;

/** `/oembed`: what a site that knows oEmbed 1.0 (https://oembed.com) puts in the place of a pasted address of ours. */
export async function oembedRoutes(
  app: FastifyInstance,
  options: Pick<Context, 'database' | 'publicUrl' | 'keys' | 'limits'>,
) {
  app.get<{ Querystring: Record<string, unknown> }>('/oembed', async (request, reply) => {
    // Public facts, for every site's own script to ask; no cookie changes them.
    reply.header('access-control-allow-origin', '*');
    const asked = readOembed(request.query, options.publicUrl);
    const answer = 'status' in asked ? asked : await describe(asked, anonymousContext(options, request));
    if ('status' in answer)
      return reply.code(answer.status).header('cache-control', 'no-store').send({ message: answer.message });
    return reply.header('cache-control', 'public, max-age=300').send(answer);
  });
}

async function describe(asked: OembedRequest, context: Context) {
  const { page } = asked;
  const found = await findPage(page, context);
  if (!found) return { status: 404, message: 'There is no such page.' } as const;
  const title = unbroken(found.title);
  const [framed, image] = await Promise.all([
    mayBeFramed(page, context),
    found.pictured ? imageOf(found.pictured, context) : null,
  ]);
  const thumbnail = fittingThumbnail(image?.files ?? [], asked);
  return {
    version: '1.0',
    title,
    provider_name: 'Leerkring',
    provider_url: context.publicUrl,
    cache_age: CACHE_AGE,
    ...(thumbnail && {
      thumbnail_url: imageAddress(thumbnail, context),
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
    ...(framed ? { type: 'rich', ...frameFor(found.path, title, asked, context) } : { type: 'link' }),
  };
}

/** Without a partner there is no page that may show ours: what remains is a link. */
async function mayBeFramed({ partner }: OwnPage, { database }: Context): Promise<boolean> {
  if (partner === null || !couldBePartnerKey(partner)) return false;
  return frameAncestors(await partnerSiteOf(database, partner)).length > 0;
}

function frameFor(path: string, title: string, asked: OembedRequest, { publicUrl }: Context) {
  const { language, locale, partner, kind, slug } = asked.page;
  const query = {
    language,
    locale,
    kept: new Map([
      ['partner', partner ?? ''],
      ['frame', '1'],
    ]),
  };
  const { width, height } = frameSize(asked);
  const source = publicUrl + addressOf(path, query, kind === 'convenants' && slug !== '' ? { region: slug } : {});
  // No style attribute: a strict policy of the page around it would block it.
  const html = `<iframe src="${escaped(source)}" title="${escaped(title)}" width="${width}" height="${height}" frameborder="0" loading="lazy"></iframe>`;
  return { html, width, height };
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
