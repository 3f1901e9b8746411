import type { Database } from '@leerkring/prisma/client.ts';
import type { MembershipRole } from '@leerkring/prisma/generated/enums.ts';
import { MONTHS_AFTER_NO } from '../privacy/retention.store.ts';
import type { WaitingMail } from './mail.store.ts';
import type { EndedFacts, MembershipFacts } from './templates/facts.ts';

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
    select: {
      role: true,
      organisationId: true,
      unitId: true,
      jobTitle: true,
      organisation: { select: { name: true } },
    },
  });
  return (
    found && {
      role: found.role,
      organisation: found.organisation?.name ?? null,
      hasOrganisation: found.organisationId !== null,
      hasUnit: found.unitId !== null,
      hasJobTitle: found.jobTitle !== null,
    }
  );
}

/** Which membership had just ended when a mail was added that tells so; of several roles each has its own mail. null: none had */
export async function readEnded(database: Database, mailId: string): Promise<EndedFacts | null> {
  const [ended] = await database.$queryRaw<{ role: MembershipRole; staysAs: MembershipRole[] }[]>`
    SELECT m."role"::text, ARRAY(SELECT other."role"::text FROM "membership" other
      WHERE other."personId" = m."personId" AND other."networkId" = m."networkId" AND other."until" IS NULL ORDER BY other."role") AS "staysAs"
    FROM "mail" JOIN "membership" m USING ("personId", "networkId")
    WHERE "mail"."id" = ${mailId}::uuid AND m."until" <= "mail"."createdAt" ORDER BY m."until" DESC LIMIT 1`;
  return ended ?? null;
}

/** How long it stays what ended: of who was a member as long as that network keeps memberships. */
export async function readMonthsKept(
  database: Database,
  { signUpId, personId, networkId }: Pick<WaitingMail, 'signUpId' | 'personId' | 'networkId'>,
): Promise<number> {
  const of =
    signUpId !== null ? { signUpId } : personId !== null && networkId !== null ? { personId, networkId } : null;
  const membership =
    of &&
    (await database.membership.findFirst({ where: of, select: { network: { select: { retentionMonths: true } } } }));
  return membership?.network.retentionMonths ?? MONTHS_AFTER_NO;
}
