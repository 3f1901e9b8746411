import { randomUUID } from 'node:crypto';
import { startApi } from '../../testing/api.ts';
import { ownerId, type PublishedNetwork, publish } from '../../testing/publish.ts';
import { signedUp } from '../../testing/sign-up-states.ts';
import { mergeOrganisations } from '../merge-organisations.store.ts';

/** Networks of one owner in which organisations take part that are to be merged. */
export async function startMerging(networks: PublishedNetwork[]) {
  const api = await startApi();
  const { database, keys } = api;
  await publish(database, {
    programmes: [{ slug: 'p' }],
    networks: networks.map((network) => ({ programme: 'p', ...network })),
  });
  return {
    ...api,
    organisation: (more: { kvkNumber?: string; place?: string } = {}) =>
      database.organisation.create({ data: { name: `Organisatie ${randomUUID()}`, kind: 'OTHER', ...more } }),
    merge: (from: { id: string }, into: { id: string }, ownerIds = [ownerId]) =>
      mergeOrganisations(database, { fromId: from.id, intoId: into.id, ownerIds }),
    member: (
      network: string,
      { id }: { id: string },
      status: 'ACCEPTED' | 'OFFERED' | 'WAITLISTED' | 'IN_REVIEW' = 'ACCEPTED',
    ) => signedUp(database, keys, { network, status, organisation: { id } }),
  };
}
export type Merging = Awaited<ReturnType<typeof startMerging>>;
