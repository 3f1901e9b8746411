import { ConvenantsDocument } from '@leerkring/schema/generated/graphql.ts';
import { convenantsPage, missingConvenantsPage } from '@leerkring/widgets/hosted/convenants.ts';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { type FrameQuery, frameOf } from '../frames/frame.ts';
import { anonymousContext } from '../graphql-http/anonymous-context.ts';
import { answerDocument } from '../graphql-http/answer-document.ts';
import { inLocale } from '../locales/in-locale.ts';
import { addressOf, hereInOtherLanguage, inOtherLanguage, pageQuery } from '../network-page/page-query.ts';
import { sendForm, sendPublicPage } from '../network-page/send-page.ts';
import { languageOf, oembedAddress, pageAddress } from '../page-heads/head-parts.ts';
import { isSlug } from '../slugs/slug.rules.ts';
import { regionNamed, termById } from '../terms/term.store.ts';

/** The most that a list may ask: more than there are regions. */
const MOST = 100;

interface ConvenantsQuery extends FrameQuery {
  readonly region?: unknown;
}

/** `/convenants`: those in force, of all regions or, with `?region=<slug>`, of one. */
export async function convenantsPageRoutes(
  app: FastifyInstance,
  { schema, ...options }: Pick<Context, 'database' | 'publicUrl' | 'keys' | 'limits'> & { schema: GraphQLSchema },
) {
  app.get<{ Querystring: ConvenantsQuery }>('/convenants', async (request, reply) => {
    const { query } = request;
    const context = anonymousContext(options, request);
    const kept = pageQuery(request);
    const { language, locale } = kept;
    const frame = await frameOf(context.database, query);
    const asked = query.region === undefined || query.region === '' ? null : query.region;
    const region = asked === null ? null : await publicRegion(asked, context, locale);
    if (asked !== null && !region) {
      const missing = await missingConvenantsPage({ language, otherLanguage: hereInOtherLanguage(kept), frame });
      return sendForm(reply, missing, frame, 404);
    }
    const only = region ? { region: region.slug } : undefined;
    const variables = { first: MOST, region: region?.slug ?? null, locale };
    const { convenants } = await answerDocument(schema, ConvenantsDocument, variables, context);
    const address = pageAddress(context, `/convenants${only ? `?${new URLSearchParams(only)}` : ''}`, 'nl');
    const shown = {
      convenants,
      region: region && {
        name: region.name,
        language: languageOf(region.servedLocale),
        dutchName: (await regionNamed({ slug: region.slug, locale: 'NL' }, context))?.name ?? region.name,
      },
      address,
      oembed: oembedAddress(context, address),
      all: addressOf('/convenants', kept),
    };
    const otherLanguage = addressOf('/convenants', inOtherLanguage(kept), only);
    return sendPublicPage(reply, await convenantsPage(shown, { language, otherLanguage, frame }), frame);
  });
}

/** @returns null: there is none, or none that anything public uses */
export async function publicRegion(asked: unknown, context: Context, locale: 'NL' | 'EN') {
  const named = typeof asked === 'string' && isSlug(asked) ? await regionNamed({ slug: asked, locale }, context) : null;
  return named && termById(inLocale(named.documentId, locale), context);
}
