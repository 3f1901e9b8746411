import type { Database } from '@leerkring/prisma/client.ts';
import { recordAct } from '../audit/audit.store.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { unitNamed } from './joinable.store.ts';

interface CorrectedMembership {
  readonly membershipId: string;
  /** null: none. */
  readonly jobTitle: string | null;
  /** null: none; left out: it stays as it is. */
  readonly unitName?: string | null;
  /** PERSON: who it is about, by a link to their data. */
  readonly by: 'STAFF' | 'NETWORK_MANAGER' | 'PERSON';
}

/** `noOrganisation`: a unit is one of an employer, and none is known. */
type NotCorrected = { readonly outcome: 'ended' | 'noOrganisation' };

/** What somebody does and where, of who takes part now; one that ended stays as it was. */
export function correctMembership(
  database: Database,
  { membershipId, jobTitle, unitName, by }: CorrectedMembership,
): Promise<{ readonly outcome: 'corrected' } | NotCorrected> {
  return allOrNothing(database, async (transaction, refuse: (no: NotCorrected) => never) => {
    const [membership] = await transaction.$queryRaw<
      { networkId: string; ownerId: string; organisationId: string | null }[]
    >`
      SELECT m."networkId", p."ownerId", m."organisationId"::text FROM "membership" m JOIN "person" p ON p."id" = m."personId"
      WHERE m."id" = ${membershipId}::uuid AND m."until" IS NULL FOR UPDATE OF m`;
    if (!membership) return refuse({ outcome: 'ended' });
    const { networkId, ownerId, organisationId } = membership;
    if (unitName != null && organisationId === null) return refuse({ outcome: 'noOrganisation' });
    const unitId =
      unitName == null || organisationId === null ? null : await unitNamed(transaction, organisationId, unitName);
    await transaction.membership.update({
      where: { id: membershipId },
      data: { jobTitle, ...(unitName !== undefined && { unitId }) },
    });
    await recordAct(transaction, { action: 'CORRECTED', by, ownerId, networkId, count: 1 });
    return { outcome: 'corrected' as const };
  });
}
