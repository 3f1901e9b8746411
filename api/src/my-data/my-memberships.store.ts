import type { Database, Locale } from '@leerkring/prisma/client.ts';
import type { MembershipRole } from '@leerkring/prisma/generated/enums.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { readOwner, readSubject } from '../mail/facts.store.ts';
import type { Contact } from '../mail/templates/facts.ts';
import { endMembership } from '../memberships/end-membership.store.ts';
import { withdrawn } from '../places/places.store.ts';

/** What somebody takes part in now, as they may see it themselves; names nobody but whom to ask. */
export interface MyMembership {
  readonly id: string;
  readonly personId: string;
  /** Of the network; null: it was never published. */
  readonly title: string | null;
  /** Of the network's own page; null: it has none. */
  readonly slug: string | null;
  readonly role: MembershipRole;
  readonly organisation: string | null;
  readonly unit: string | null;
  readonly jobTitle: string | null;
  readonly since: Date;
  /** Of a network manager: nobody else decides about sign-ups there. */
  readonly isOnlyManager: boolean;
  /** So long it stays after they leave. */
  readonly monthsKept: number;
  readonly contact: Contact | null;
}

interface Row {
  readonly id: string;
  readonly personId: string;
  readonly networkId: string;
  readonly ownerId: string;
  readonly role: MembershipRole;
  readonly organisation: string | null;
  readonly unit: string | null;
  readonly jobTitle: string | null;
  readonly since: Date;
  readonly isOnlyManager: boolean;
  readonly monthsKept: number;
}

/** Bounds what one page shows; more than this nobody takes part in. */
const MOST = 100;

/** Of these people, oldest first. By a decision that can still be taken back nobody takes part yet, as on "Mijn aanmelding". */
export async function membershipsOf(
  database: Database,
  personIds: readonly string[],
  locale: Locale,
): Promise<MyMembership[]> {
  const rows = await database.$queryRaw<Row[]>`
    SELECT m."id"::text, m."personId"::text, m."networkId", p."ownerId", m."role"::text, o."name" AS "organisation", u."name" AS "unit", m."jobTitle", m."since",
      m."role" = 'NETWORK_MANAGER' AND NOT EXISTS (SELECT FROM "membership" other WHERE other."networkId" = m."networkId"
        AND other."role" = 'NETWORK_MANAGER' AND other."until" IS NULL AND other."personId" <> m."personId") AS "isOnlyManager",
      n."retentionMonths" AS "monthsKept"
    FROM "membership" m JOIN "person" p ON p."id" = m."personId" JOIN "network" n ON n."documentId" = m."networkId"
    LEFT JOIN "organisation" o ON o."id" = m."organisationId" LEFT JOIN "unit" u ON u."id" = m."unitId"
    LEFT JOIN "sign_up" s ON s."id" = m."signUpId"
    WHERE m."personId" = ANY(${[...personIds]}::uuid[]) AND m."until" IS NULL AND coalesce(s."undoUntil" <= now(), true)
    ORDER BY m."since", m."id" LIMIT ${MOST}`;
  return Promise.all(
    rows.map(async ({ networkId, ownerId, ...membership }) => {
      const subject = await readSubject(database, { networkId, programmeId: null, locale });
      const owner = await readOwner(database, ownerId, locale);
      return {
        ...membership,
        title: subject?.title ?? null,
        slug: subject?.isPublic ? subject.slug : null,
        contact:
          subject?.contact ?? (owner.mailbox === null ? null : { name: owner.name, email: owner.mailbox, phone: null }),
      };
    }),
  );
}

/**
 * Ends one of their memberships, which they ask for themselves; what came by a sign-up is withdrawn as on "Mijn aanmelding". Nothing
 * happens when it ended before.
 */
export async function leaveNetwork(database: Database, keys: SealingKeys, membershipId: string): Promise<void> {
  const membership = await database.membership.findUnique({
    where: { id: membershipId, until: null },
    select: { role: true, signUpId: true },
  });
  if (!membership) return;
  const { role, signUpId } = membership;
  if (role === 'PARTICIPANT' && signUpId !== null) {
    const left = await transact(database, (transaction) => withdrawn(transaction, keys, signUpId, 'PERSON'));
    if (!('refused' in left)) return;
  }
  await endMembership(database, keys, { membershipId, by: 'PERSON' });
}
