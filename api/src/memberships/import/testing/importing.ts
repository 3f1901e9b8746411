import { randomUUID } from 'node:crypto';
import { startApi } from '../../../testing/api.ts';
import { documentIdOf, type PublishedNetwork, publish } from '../../../testing/publish.ts';
import { type Import, importMembers, previewImport } from '../import.store.ts';

/** Networks (of programme `p`, unless they say otherwise) to import members into. */
export async function startImporting(networks: PublishedNetwork[]) {
  const api = await startApi();
  const { database, keys } = api;
  await publish(database, {
    programmes: [{ slug: 'p' }],
    networks: networks.map((network) => ({ programme: 'p', ...network })),
  });
  return {
    ...api,
    import: (network: string, csv: string, change: Partial<Import> = {}) =>
      importMembers(database, keys, {
        networkId: documentIdOf('NETWORK', network),
        csv,
        choices: [],
        people: [],
        fileName: 'deelnemers.csv',
        idempotencyKey: randomUUID(),
        locale: 'NL',
        by: 'NETWORK_MANAGER',
        ...change,
      }),
    preview: (network: string, csv: string, choices: Import['choices'] = []) =>
      previewImport(database, keys, {
        networkId: documentIdOf('NETWORK', network),
        csv,
        choices,
        people: [],
        locale: 'NL',
      }),
  };
}
export type Importing = Awaited<ReturnType<typeof startImporting>>;

/** @param rows in the order of the header */
export const file = (...rows: string[]) => ['naam;e-mail;organisatie;kvk;team;functie;sinds', ...rows].join('\n');
export const email = () => `${randomUUID()}@example.org`;
