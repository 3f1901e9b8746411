import type { Database } from '@leerkring/prisma/client.ts';
import { MONTHS_AFTER_NO } from '../privacy/retention.store.ts';
import type { MembershipFacts } from './templates/facts.ts';

/** What somebody is in a network now, and otherwise was last; of several the newest. null: they never were in it. */
export async function readMembership(
  database: Database,
  personId: string | null,
  networkId: string | null,
): Promise<MembershipFacts | null> {
  if (personId === null || networkId === null) return null;
  const found = await database.membership.findFirst({
    where: { personId, networkId },
    orderBy: [{ until: { sort: 'desc', nulls: 'first' } }, { since: 'desc' }],
    select: { role: true, organisationId: true, unitId: true, jobTitle: true },
  });
  return (
    found && {
      role: found.role,
      hasOrganisation: found.organisationId !== null,
      hasUnit: found.unitId !== null,
      hasJobTitle: found.jobTitle !== null,
    }
  );
}

/** How long a sign-up stays that ended: of who was a member as long as the membership. */
export async function readMonthsKept(database: Database, signUpId: string | null): Promise<number> {
  const membership =
    signUpId === null
      ? null
      : await database.membership.findUnique({
          where: { signUpId },
          select: { network: { select: { retentionMonths: true } } },
        });
  return membership?.network.retentionMonths ?? MONTHS_AFTER_NO;
}
