import { NetworksDocument, WorkFormsDocument } from '@leerkring/schema/generated/graphql.ts';
import { missingProgrammePage, programmePage } from '@leerkring/widgets/hosted/programme.ts';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { contactsOf } from '../contacts/contact.store.ts';
import type { Context } from '../context.ts';
import { type FrameQuery, frameOf } from '../frames/frame.ts';
import { anonymousContext } from '../graphql-http/anonymous-context.ts';
import { answerDocument } from '../graphql-http/answer-document.ts';
import { inLocale } from '../locales/in-locale.ts';
import type { HostedPagesOptions } from '../network-page/network-page.routes.ts';
import { addressOf, inOtherLanguage, isPlain, pageQuery } from '../network-page/page-query.ts';
import { type Shown, sendShown } from '../network-page/shown-page.ts';
import { programmeHead } from '../page-heads/programme-head.ts';
import { privacyNoticeOf } from '../privacy-notices/privacy-notice.store.ts';
import { findProgramme, type ProgrammeRow } from '../programmes/programme.store.ts';
import { richText } from '../rich-text/rich-text.graphql.ts';
import { isSlug } from '../slugs/slug.rules.ts';

/** Networks on one page: more would be long to scroll, fewer would cut most programmes in two. */
const PAGE_SIZE = 24;

interface ProgrammeQuery extends FrameQuery {
  readonly after?: unknown;
}

/** `/p/<slug>`: a public programme's own page, with its networks. */
export async function programmePageRoutes(app: FastifyInstance, { schema, cache, ...options }: HostedPagesOptions) {
  app.get<{ Params: { slug: string }; Querystring: ProgrammeQuery }>('/p/:slug', async (request, reply) => {
    const { params, query } = request;
    const context = anonymousContext(options, request);
    const kept = pageQuery(request);
    const { language, locale } = kept;
    const after = typeof query.after === 'string' ? query.after : undefined;
    const frame = await frameOf(context.database, query);
    const otherLanguage = addressOf(`/p/${encodeURIComponent(params.slug)}`, inOtherLanguage(kept));
    const surroundings = { language, otherLanguage, frame };
    const show = async (): Promise<Shown> => {
      const programme = isSlug(params.slug) ? await findProgramme(context, params.slug, locale) : null;
      if (!programme) return { type: 'missing', page: await missingProgrammePage(surroundings) };
      const { slug } = programme;
      const own = addressOf(`/p/${slug}`, kept);
      if (slug !== params.slug) return { type: 'moved', to: own, status: 301 };
      const networks = await networksOf(programme, after, schema, context);
      // A cursor is not for ever: the list begins again.
      if (!networks) return { type: 'moved', to: own, status: 302 };
      const key = inLocale(programme.documentId, programme.servedLocale);
      const [contacts, start, workForms, head] = await Promise.all([
        contactsOf(key, context),
        canStart(programme, context),
        after === undefined ? workFormsOf(programme, schema, context) : [],
        programmeHead(
          programme,
          { networks: networks.nodes.map((network) => network.slug), isPlain: !frame && after === undefined },
          context,
        ),
      ]);
      const { endCursor, hasNextPage } = networks.pageInfo;
      const shown = {
        title: programme.title,
        summary: programme.summary,
        locale: programme.servedLocale,
        body: after === undefined ? richText(programme.bodyHtml, programme.bodyText) : null,
        networks,
        workForms,
        contacts: contacts.map((contact) => ({ ...contact, locale: contact.servedLocale })),
        start: start ? addressOf(`/p/${slug}/sign-up`, kept) : null,
        next: hasNextPage && endCursor !== null ? addressOf(`/p/${slug}`, kept, { after: endCursor }) : null,
        first: after === undefined ? null : own,
      };
      const page = await programmePage(shown, { ...surroundings, head }, (path) => addressOf(path, kept));
      return { type: 'page', page };
    };
    const plain = isPlain(kept) && after === undefined ? addressOf(`/p/${params.slug}`, kept) : null;
    return sendShown(reply, { plain, frame, cache }, show);
  });
}

/** undefined: `after` is no place in this list. */
async function networksOf(
  { slug: programme, servedLocale: locale }: ProgrammeRow,
  after: string | undefined,
  schema: GraphQLSchema,
  context: Context,
) {
  const variables = { first: PAGE_SIZE, after: after ?? null, where: { programme }, locale };
  try {
    return (await answerDocument(schema, NetworksDocument, variables, context)).networks;
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code === 'BAD_USER_INPUT') return undefined;
    throw error;
  }
}

async function workFormsOf({ slug, servedLocale }: ProgrammeRow, schema: GraphQLSchema, context: Context) {
  const variables = { programme: slug, locale: servedLocale };
  return (await answerDocument(schema, WorkFormsDocument, variables, context)).workForms.nodes;
}

/** As the schema's `ProgrammeSignUp.isOpen`: nobody can be asked for data without a privacy notice. */
async function canStart({ ownerId, servedLocale }: ProgrammeRow, context: Context): Promise<boolean> {
  return ownerId !== null && (await privacyNoticeOf(inLocale(ownerId, servedLocale), context)) !== null;
}
