import type { Database } from '@leerkring/prisma/client.ts';
import { missingNetworkPage, networkPage } from '@leerkring/widgets/hosted/network.ts';
import { elementPagePolicy } from '@leerkring/widgets/hosted/page.ts';
import type { FastifyInstance } from 'fastify';
import { findNetwork, type NetworkRow } from '../networks/network.store.ts';
import { isSlug } from '../slugs/slug.rules.ts';

/** `/n/<slug>`: a public network's own page, which mails give people to pass on. Without a partner: it is our own origin. */
export async function networkPageRoutes(app: FastifyInstance, { database }: { database: Database }) {
  app.get<{ Params: { slug: string }; Querystring: { lang?: unknown } }>('/n/:slug', async (request, reply) => {
    const language = request.query.lang === 'en' ? 'en' : 'nl';
    const { slug } = request.params;
    const network = isSlug(slug) ? await findNetwork({ database }, slug, language === 'en' ? 'EN' : 'NL') : null;
    const titleLanguage = network?.servedLocale === 'EN' ? 'en' : 'nl';
    return reply
      .code(network ? 200 : 404)
      .headers({
        'content-security-policy': elementPagePolicy,
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cache-control': 'no-store',
      })
      .type('text/html; charset=utf-8')
      .send(
        network
          ? await networkPage(
              { title: network.title, slug: network.slug, titleLanguage, state: stateOf(network) },
              language,
            )
          : await missingNetworkPage(language),
      );
  });
}

function stateOf({ phase, isOpen, isFull, isFullForNewOrganisations }: NetworkRow) {
  if (phase === 'ENDED') return 'ended';
  if (!isOpen) return 'closed';
  if (isFull) return 'full';
  return isFullForNewOrganisations ? 'fullForNew' : 'open';
}
