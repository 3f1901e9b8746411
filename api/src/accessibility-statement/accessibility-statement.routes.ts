import { accessibilityStatementPage } from '@leerkring/widgets/hosted/accessibility-statement.ts';
import type { FastifyInstance } from 'fastify';
import { contactsOf } from '../contacts/contact.store.ts';
import type { Context } from '../context.ts';
import { anonymousContext } from '../graphql-http/anonymous-context.ts';
import { inLocale } from '../locales/in-locale.ts';
import { addressOf, inOtherLanguage, pageQuery } from '../network-page/page-query.ts';
import { sendPublicPage } from '../network-page/send-page.ts';
import { languageOf } from '../page-heads/head-parts.ts';
import { listProgrammes } from '../programmes/programme.store.ts';

/** Programmes that it names; an installation with more has a page of its own to say whom to ask. */
const MOST_PROGRAMMES = 50;

/** `/toegankelijkheid`: the accessibility statement, with whom to tell what does not work. */
export async function accessibilityStatementRoutes(
  app: FastifyInstance,
  options: Pick<Context, 'database' | 'publicUrl' | 'keys' | 'limits'>,
) {
  app.get('/toegankelijkheid', async (request, reply) => {
    const query = pageQuery(request);
    const plain = { ...query, kept: new Map() };
    const context = anonymousContext(options, request);
    const { locale } = query;
    const { edges } = await listProgrammes('', { first: MOST_PROGRAMMES }, { locale }, context);
    const programmes = edges.map(async ({ node: { documentId, servedLocale, slug, title } }) => ({
      title,
      titleLanguage: languageOf(servedLocale),
      address: addressOf(`/p/${slug}`, plain),
      contacts: await contactsOf(inLocale(documentId, servedLocale), context),
    }));
    const other = addressOf('/toegankelijkheid', inOtherLanguage(plain));
    return sendPublicPage(
      reply,
      await accessibilityStatementPage(query.language, other, await Promise.all(programmes)),
      undefined,
    );
  });
}
