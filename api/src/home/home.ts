import { homePage } from '@leerkring/widgets/hosted/home.ts';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { anonymousContext } from '../graphql-http/anonymous-context.ts';
import { addressOf, pageQuery } from '../network-page/page-query.ts';
import { sendPublicPage } from '../network-page/send-page.ts';
import { languageOf, pageAddress } from '../page-heads/head-parts.ts';
import { listProgrammes } from '../programmes/programme.store.ts';

/** Programmes that it names. */
const MOST_PROGRAMMES = 50;

/** `/`: what somebody sees who opens the bare address in a browser. */
export async function home(app: FastifyInstance, options: Pick<Context, 'database' | 'publicUrl' | 'keys' | 'limits'>) {
  app.get('/', async (request, reply) => {
    const query = { ...pageQuery(request), kept: new Map() };
    const { language, locale } = query;
    const context = anonymousContext(options, request);
    const { edges } = await listProgrammes('', { first: MOST_PROGRAMMES }, { locale }, context);
    const page = await homePage(language, {
      programmes: edges.map(({ node: { slug, title, summary, servedLocale } }) => ({
        title,
        summary,
        language: languageOf(servedLocale),
        address: addressOf(`/p/${slug}`, query),
      })),
      addresses: { nl: pageAddress(context, '/', 'nl'), en: pageAddress(context, '/', 'en') },
      graphql: `${context.publicUrl}/graphql`,
    });
    return sendPublicPage(reply, page, undefined);
  });
}
