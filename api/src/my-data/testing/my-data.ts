import { transact } from '@leerkring/prisma/transaction.ts';
import { findOrAddPerson } from '../../people/person.store.ts';
import { startApi } from '../../testing/api.ts';
import { dataLink } from '../../testing/data-link.ts';
import { postForm } from '../../testing/form-page.ts';
import { documentIdOf, publish } from '../../testing/publish.ts';
import { signedUp } from '../../testing/sign-up-states.ts';

const otherOwnerId = 'owner-andere-kring';

/** Where people ask for their data: two owners know some of them by `netwerk`. */
export async function startMyData(variables: NodeJS.ProcessEnv = {}) {
  const api = await startApi(variables);
  const { app, database, keys } = api;
  await publish(database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'netwerk', programme: 'p' }] });
  await database.owner.create({ data: { documentId: otherOwnerId } });
  await database.contentOwner.createMany({
    data: (['NL', 'EN'] as const).map((locale) => ({
      documentId: otherOwnerId,
      locale,
      servedLocale: locale,
      name: 'Andere kring',
      privacyStatementUrl: 'https://andere.example/privacy',
      dataProtectionContact: 'fg@andere.example',
    })),
  });
  const post = (url: string, fields: Record<string, string>) => postForm(app, url, fields);
  return {
    ...api,
    get: (url: string) => app.inject({ method: 'GET', url }),
    post,
    askFor: (address: string, language = 'nl') => post(`/mijn-gegevens?lang=${language}`, { address }),
    linkFor: (address: string) => dataLink(api, address),
    isKnown: (email: string, name = 'Ada Voorbeeld', status: 'RECEIVED' | 'IN_REVIEW' | 'WITHDRAWN' = 'IN_REVIEW') =>
      signedUp(database, keys, { network: 'netwerk', status, person: { name, email } }),
    isKnownElsewhere: (email: string, name: string) =>
      transact(database, async (transaction) => {
        const personId = await findOrAddPerson(transaction, keys, otherOwnerId, { name, email, locale: 'NL' });
        const networkId = documentIdOf('NETWORK', 'netwerk');
        await transaction.membership.create({ data: { networkId, personId, role: 'LEAD_EXPERT' } });
        return personId;
      }),
    isThere: async (personId: string) => (await database.person.count({ where: { id: personId } })) === 1,
  };
}
export type MyData = Awaited<ReturnType<typeof startMyData>>;
