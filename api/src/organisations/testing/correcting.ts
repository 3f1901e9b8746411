import { ownerId, type PublishedNetwork } from '../../testing/publish.ts';
import { type Correction, correctOrganisation } from '../correct-organisation.store.ts';
import { startMerging } from './merging.ts';

/** Networks of one owner in which organisations take part that are to be corrected. */
export async function startCorrecting(networks: PublishedNetwork[]) {
  const api = await startMerging(networks);
  return {
    ...api,
    part: (level: 'BRAND' | 'LOCATION', parent: { id: string }) =>
      api.database.organisation.create({ data: { name: 'Onderdeel', kind: 'OTHER', level, parentId: parent.id } }),
    correct: ({ id }: { id: string }, changes: Correction['changes'], ownerIds = [ownerId]) =>
      correctOrganisation(api.database, { organisationId: id, changes, ownerIds }),
  };
}
export type Correcting = Awaited<ReturnType<typeof startCorrecting>>;
