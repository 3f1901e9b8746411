import type { Database, Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { recordAct } from '../audit/audit.store.ts';
import { takeBackSeat, takeSeat } from '../people/membership.store.ts';
import { actAs, isUndoStillOpen } from '../places/sign-up-at-hand.store.ts';
import { BY_HAND, fullFor, type NotAdded } from './add-member.store.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { countedOrganisation, employer, joinable, unitNamed } from './joinable.store.ts';
import { tellMember } from './member-mail.store.ts';

interface Move {
  readonly membershipId: string;
  readonly organisationId: string;
  /** null: none. */
  readonly unitName: string | null;
  readonly by: 'STAFF' | 'NETWORK_MANAGER';
}

type NotMoved =
  /** `left`: takes part no more. `same`: works there already. */
  | { readonly outcome: 'left' | 'same' | 'ended' | 'gone' | 'notTheHost' | 'hostUnconfirmed' | 'noOrganisation' }
  | Extract<NotAdded, { outcome: 'full' }>;

interface Moving {
  readonly networkId: string;
  readonly ownerId: string;
  readonly personId: string;
  readonly role: 'PARTICIPANT' | 'LEAD_EXPERT' | 'NETWORK_MANAGER' | 'PROCESS_FACILITATOR';
  readonly signUpId: string | null;
  readonly organisationId: string | null;
  readonly participationId: string | null;
  readonly jobTitle: string | null;
  readonly source: string | null;
}

/**
 * Somebody takes part for another organisation from now on: what they were ends and stays to be seen, and they begin anew, in one
 * transaction. The limits hold as for anybody; the old seat comes free and is offered on (by a trigger), and the old organisation goes
 * on taking part, also without people. A sign-up goes along: withdrawing ends what they are now.
 */
export function moveMember(
  database: Database,
  keys: SealingKeys,
  { membershipId, organisationId: to, unitName, by }: Move,
): Promise<{ readonly outcome: 'moved'; readonly membershipId: string } | NotMoved> {
  return allOrNothing(database, async (transaction, refuse: (no: NotMoved) => never) => {
    await actAs(transaction, by);
    const moving = await hold(transaction, membershipId, to);
    if (!moving) return refuse({ outcome: 'left' });
    const { networkId, personId, role, signUpId, jobTitle, ownerId } = moving;
    const network = await joinable(transaction, networkId);
    if (network.hasEnded) return refuse({ outcome: 'ended' });
    if (moving.organisationId === to) return refuse({ outcome: 'same' });
    const found = await employer(transaction, network, { id: to }, false);
    if ('outcome' in found) return refuse({ outcome: found.outcome === 'exists' ? 'gone' : found.outcome });
    // Nobody was told yet that they take part, and the decision may be taken back: then it is as if it was made for the new organisation.
    const isUntold = signUpId !== null && (await isUndoStillOpen(transaction, signUpId));
    await (isUntold ? takeBackSeat(transaction, signUpId) : leave(transaction, membershipId));
    const unitId = unitName === null ? null : await unitNamed(transaction, to, unitName);
    const begun = { networkId, personId, signUpId, organisationId: to, unitId, jobTitle };
    if (role === 'PARTICIPANT') {
      const countedOrganisationId = await countedOrganisation(transaction, network, to);
      const taken = await takeSeat(transaction, {
        ...begun,
        ...(!isUntold && { source: BY_HAND }),
        countedOrganisationId,
        mayBringOrganisation: true,
      });
      if (taken === 'full') return refuse(await fullFor(transaction, network, countedOrganisationId));
    } else await transaction.membership.create({ data: { ...begun, role } });
    const added = await transaction.membership.findFirstOrThrow({
      where: { networkId, personId, role, until: null },
      select: { id: true },
    });
    // Where we know the person from did not change; where we know the organisation from did.
    await transaction.membership.update({ where: { id: added.id }, data: { source: moving.source } });
    if (!isUntold) await tellMember(transaction, keys, 'moved', { personId, networkId, signUpId });
    await recordAct(transaction, { action: 'MOVED', by, ownerId, networkId, count: 1 });
    return { outcome: 'moved' as const, membershipId: added.id };
  });
}

/**
 * Locks in the order of all locks: person, sign-ups (own, and those whose offer holds a place for the new organisation), both
 * participations, membership.
 * @returns null: takes part no more
 */
async function hold(transaction: Transaction, membershipId: string, to: string): Promise<Moving | null> {
  const read = () => transaction.$queryRaw<Moving[]>`
    SELECT m."networkId", p."ownerId", m."personId"::text, m."role"::text, m."signUpId"::text, m."organisationId"::text,
      m."participationId"::text, m."jobTitle", m."source"
    FROM "membership" m JOIN "person" p ON p."id" = m."personId" WHERE m."id" = ${membershipId}::uuid AND m."until" IS NULL`;
  const [seen] = await read();
  if (!seen) return null;
  const { personId, signUpId, networkId, participationId } = seen;
  await transaction.$executeRaw`SELECT "id" FROM "person" WHERE "id" = ${personId}::uuid FOR NO KEY UPDATE`;
  await transaction.$executeRaw`
    SELECT "id" FROM "sign_up" WHERE "id" = ${signUpId}::uuid OR "networkId" = ${networkId} AND "heldOrganisationId" = ${to}::uuid
    ORDER BY "id" FOR UPDATE`;
  await transaction.$executeRaw`
    SELECT "id" FROM "participation" WHERE "id" = ${participationId}::uuid
      OR "networkId" = ${networkId} AND "organisationId" = ${to}::uuid AND "until" IS NULL
    ORDER BY "id" FOR UPDATE`;
  await transaction.$executeRaw`SELECT "id" FROM "membership" WHERE "id" = ${membershipId}::uuid FOR UPDATE`;
  // They may have left, or moved, before their row was ours.
  const [held] = await read();
  return held ?? null;
}

/** The sign-up goes along with who they are now. */
async function leave(transaction: Transaction, membershipId: string): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "membership" SET "until" = greatest(now(), "since"), "signUpId" = NULL WHERE "id" = ${membershipId}::uuid`;
}
