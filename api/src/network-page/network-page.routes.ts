import { NetworkBySlugDocument, NetworkDetailsDocument } from '@leerkring/schema/generated/graphql.ts';
import { missingNetworkPage, networkPage } from '@leerkring/widgets/hosted/network.ts';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { type FrameQuery, frameOf } from '../frames/frame.ts';
import { anonymousContext } from '../graphql-http/anonymous-context.ts';
import { answerDocument } from '../graphql-http/answer-document.ts';
import { findNetwork } from '../networks/network.store.ts';
import { networkHead } from '../page-heads/network-head.ts';
import type { ResponseCache } from '../response-cache/response-cache.ts';
import { isSlug } from '../slugs/slug.rules.ts';
import { addressOf, hereInOtherLanguage, inOtherLanguage, isPlain, pageQuery } from './page-query.ts';
import { type Shown, sendShown } from './shown-page.ts';

export interface HostedPagesOptions extends Pick<Context, 'database' | 'publicUrl' | 'keys' | 'limits'> {
  readonly schema: GraphQLSchema;
  readonly cache: ResponseCache;
}

/** `/n/<slug>`: a public network's own page, to pass on and to link to where no script may run. */
export async function networkPageRoutes(app: FastifyInstance, options: HostedPagesOptions) {
  const { schema, cache } = options;

  app.get<{ Params: { slug: string }; Querystring: FrameQuery }>('/n/:slug', async (request, reply) => {
    const { slug } = request.params;
    const query = pageQuery(request);
    const frame = await frameOf(options.database, request.query);
    const show = async (): Promise<Shown> => {
      const context = anonymousContext(options, request);
      const variables = { slug, locale: query.locale };
      const card = isSlug(slug)
        ? (await answerDocument(schema, NetworkBySlugDocument, variables, context)).network
        : null;
      const details = card && (await answerDocument(schema, NetworkDetailsDocument, variables, context)).network;
      if (!card || !details) {
        const otherLanguage = hereInOtherLanguage(query);
        return { type: 'missing', page: await missingNetworkPage({ language: query.language, otherLanguage, frame }) };
      }
      const path = `/n/${card.slug}`;
      if (card.slug !== slug) return { type: 'moved', to: addressOf(path, query), status: 301 };
      const row = await findNetwork(context, card.slug, query.locale);
      const head = row && (await networkHead(row, { isPlain: !frame }, context));
      const page = await networkPage(
        { card, details, signUp: addressOf(`${path}/sign-up`, query) },
        { language: query.language, otherLanguage: addressOf(path, inOtherLanguage(query)), head, frame },
      );
      return { type: 'page', page };
    };
    const plain = isPlain(query) ? addressOf(`/n/${slug}`, query) : null;
    return sendShown(reply, { plain, frame, cache }, show);
  });
}
