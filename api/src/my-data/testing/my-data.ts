import { transact } from '@leerkring/prisma/transaction.ts';
import { addLink } from '../../links/link.store.ts';
import { findOrAddPerson } from '../../people/person.store.ts';
import { startApi } from '../../testing/api.ts';
import { documentIdOf, publish } from '../../testing/publish.ts';
import { signedUp } from '../../testing/sign-up-states.ts';

type Api = Awaited<ReturnType<typeof startApi>>;
const otherOwnerId = 'owner-andere-kring';

/** As a mail to this address would carry it. */
export async function dataLink({ database, keys }: Pick<Api, 'database' | 'keys'>, address: string) {
  const link = { kind: 'DATA', address, hours: 24 } as const;
  const id = await transact(database, (transaction) => addLink(transaction, keys, link));
  return { id, path: `/mijn-gegevens/${keys.token(id)}` };
}

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
  const post = (url: string, fields: Record<string, string>) =>
    app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(fields).toString(),
    });
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
