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
import { isSlug } from '../slugs/slug.rules.ts';
import { addressOf, hereInOtherLanguage, inOtherLanguage, pageQuery } from './page-query.ts';
import { sendForm, sendPublicPage } from './send-page.ts';

export interface HostedPagesOptions extends Pick<Context, 'database' | 'publicUrl' | 'keys' | 'limits'> {
  readonly schema: GraphQLSchema;
}

/** `/n/<slug>`: a public network's own page, to pass on and to link to where no script may run. */
export async function networkPageRoutes(app: FastifyInstance, options: HostedPagesOptions) {
  const { schema } = options;

  app.get<{ Params: { slug: string }; Querystring: FrameQuery }>('/n/:slug', async (request, reply) => {
    const { slug } = request.params;
    const query = pageQuery(request);
    const frame = await frameOf(options.database, request.query);
    const context = anonymousContext(options, request);
    const variables = { slug, locale: query.locale };
    const card = isSlug(slug)
      ? (await answerDocument(schema, NetworkBySlugDocument, variables, context)).network
      : null;
    const details = card && (await answerDocument(schema, NetworkDetailsDocument, variables, context)).network;
    if (!card || !details) {
      const other = hereInOtherLanguage(query);
      return sendForm(reply, await missingNetworkPage(query.language, other, frame), frame, 404);
    }
    const path = `/n/${card.slug}`;
    // What had a slug may give it to another one later.
    if (card.slug !== slug) return reply.header('cache-control', 'no-store').redirect(addressOf(path, query), 301);
    const row = await findNetwork(context, card.slug, query.locale);
    const head = row && (await networkHead(row, { isPlain: !frame }, context));
    const page = await networkPage(
      { card, details, signUp: addressOf(`${path}/sign-up`, query) },
      { language: query.language, otherLanguage: addressOf(path, inOtherLanguage(query)), head, frame },
    );
    return sendPublicPage(reply, page, frame);
  });
}
