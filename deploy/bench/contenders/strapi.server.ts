/**
 * Strapi's own REST for the same networks, on an empty database that is filled here. Our CMS opens no such route, so it is added in
 * this process only; without a token, which spares Strapi the look-up.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { networks, programmes, regions, targetGroups, themes } from '../networks.ts';

interface Documents {
  create(document: { data: object; locale: string; status: 'published' }): Promise<{ documentId: string }>;
}

/** What we use of Strapi; its own types need another compiler than ours. */
interface Strapi {
  register(): Promise<void>;
  bootstrap(): Promise<void>;
  listen(): Promise<void>;
  destroy(): Promise<void>;
  documents(uid: string): Documents;
  api(name: string): { routes: Record<string, unknown> };
  get(registry: 'controllers' | 'services'): { add(namespace: string, members: Record<string, unknown>): void };
}

interface StrapiModule {
  createStrapi(folders: { appDir: string; distDir: string }): Strapi;
  factories: {
    createCoreRouter(uid: string, options: object): unknown;
    createCoreController(uid: string): unknown;
    createCoreService(uid: string): unknown;
  };
}

const cms = fileURLToPath(new URL('../../../cms/', import.meta.url));
const fromCms = createRequire(cms);
// The CMS sets what Strapi reads while its modules load.
fromCms('./dist/src/bootstrap/required-environment.js');
const { createStrapi, factories }: StrapiModule = fromCms('@strapi/strapi');

const uid = 'api::network.network';

async function start() {
  const strapi = createStrapi({ appDir: cms, distDir: `${cms}dist` });
  process.on('SIGTERM', () => strapi.destroy().then(() => process.exit(0)));
  // What load() does, with the route added in between.
  await strapi.register();
  strapi.api('network').routes = {
    network: factories.createCoreRouter(uid, { only: ['find'], config: { find: { auth: false } } }),
  };
  strapi.get('controllers').add('api::network', { network: factories.createCoreController(uid) });
  strapi.get('services').add('api::network', { network: factories.createCoreService(uid) });
  await strapi.bootstrap();
  await fill(strapi);
  await strapi.listen();
}

async function fill(strapi: Strapi) {
  const publish = async (type: string, data: object, locale = 'nl') =>
    (await strapi.documents(`api::${type}.${type}`).create({ data, locale, status: 'published' })).documentId;
  const owner = await publish('owner', {
    name: 'Zorgkring',
    privacyStatementUrl: 'https://example.org/privacy',
    dataProtectionContact: 'privacy@example.org',
    mailbox: 'netwerken@example.org',
  });
  const ids = new Map<string, string>();
  const idsOf = (slugs: string[]) => slugs.map((slug) => ids.get(slug));
  for (const [type, terms] of Object.entries({ region: regions, 'target-group': targetGroups, theme: themes }))
    for (const term of terms) ids.set(term.slug, await publish(type, term));
  for (const { slug, name } of programmes)
    ids.set(slug, await publish('programme', { slug, title: name, summary: name, owner }));
  for (const network of networks) {
    const { number, english, opensOn, closesOn, minimumOrganisations, maximumOrganisations, ...texts } = network;
    const { seatsPerOrganisation, minimumParticipants, ...rest } = texts;
    await publish('network', {
      ...rest,
      body: [{ type: 'paragraph', children: [{ type: 'text', text: network.body }] }],
      programme: ids.get(network.programme),
      regions: idsOf(network.regions),
      targetGroups: idsOf(network.targetGroups),
      themes: idsOf(network.themes),
      signUp: {
        opensOn,
        closesOn,
        minimumOrganisations,
        maximumOrganisations,
        seatsPerOrganisation,
        minimumParticipants,
      },
    });
  }
}

start().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
