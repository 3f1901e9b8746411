import { type Database, Prisma, type SignUpStatus, type Transaction } from '@leerkring/prisma/client.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { actAs } from '../places/sign-up-at-hand.store.ts';
import { addOrganisation, holdOrganisation, type NewOrganisation } from './new-organisation.store.ts';

export interface Confirmation {
  readonly signUpId: string;
  readonly as: { readonly organisationId: string } | { readonly new: NewOrganisation };
  readonly by: 'STAFF' | 'NETWORK_MANAGER';
}

export type Confirmed =
  /** `others`: how many more sign-ups with the same typed name got it too. */
  | { readonly outcome: 'confirmed'; readonly organisationId: string; readonly others: number }
  | { readonly outcome: 'gone' }
  /** There is one already with this KvK number, or this name. */
  | { readonly outcome: 'exists'; readonly organisationId: string }
  /** The network is inside one organisation, and this is another. */
  | { readonly outcome: 'notTheHost' }
  /** Nothing can be confirmed (any more). */
  | { readonly outcome: 'settled'; readonly status: SignUpStatus };

interface Waiting {
  id: string;
  isAsked: boolean;
  hostOrganisationKvk: string | null;
  organisationId: string | null;
}

/**
 * Says which organisation a typed name means, for this sign-up and for all others with that name in networks of the same owner.
 * Where it was chosen wrongly, it can be chosen anew for this one as long as nothing was decided.
 */
export function confirmOrganisation(database: Database, confirmation: Confirmation): Promise<Confirmed> {
  return transact(database, async (transaction) => {
    await actAs(transaction, confirmation.by);
    const waiting = await lockWaiting(transaction, confirmation.signUpId);
    const asked = waiting.find(({ isAsked }) => isAsked);
    if (!asked) return settled(transaction, confirmation.signUpId);
    const chosen = await choose(transaction, confirmation.as);
    if ('outcome' in chosen) {
      // Asked twice for the same new organisation: this has it already.
      const isDone = chosen.outcome === 'exists' && chosen.organisationId === asked.organisationId;
      return isDone ? { ...chosen, outcome: 'confirmed', others: 0 } : chosen;
    }
    const { organisationId } = chosen;
    if (asked.hostOrganisationKvk && !(await hasKvk(transaction, organisationId, asked.hostOrganisationKvk))) {
      // What was added for nothing goes again.
      if (chosen.isNew) await transaction.organisation.delete({ where: { id: organisationId } });
      return { outcome: 'notTheHost' };
    }
    await match(
      transaction,
      waiting.map(({ id }) => id),
      organisationId,
    );
    return { outcome: 'confirmed', organisationId, others: waiting.length - 1 };
  });
}

/** In one order, so that two who confirm the same name wait for each other. */
function lockWaiting(transaction: Transaction, signUpId: string): Promise<Waiting[]> {
  return transaction.$queryRaw<Waiting[]>`
    WITH "asked" AS (
      SELECT "sign_up"."id", "sign_up"."organisationName", programme."ownerId"
      FROM "sign_up" JOIN "network" ON network."documentId" = "sign_up"."networkId"
      LEFT JOIN "programme" ON programme."documentId" = network."programmeId"
      WHERE "sign_up"."id" = ${signUpId}::uuid
    )
    SELECT waiting."id"::text, waiting."id" = asked."id" AS "isAsked", network."hostOrganisationKvk", waiting."organisationId"::text
    FROM "sign_up" waiting
    JOIN "network" ON network."documentId" = waiting."networkId"
    LEFT JOIN "programme" ON programme."documentId" = network."programmeId"
    CROSS JOIN "asked"
    WHERE (waiting."id" = asked."id" AND waiting."status" IN ('CONFIRMED', 'IN_REVIEW', 'WAITLISTED'))
      OR (waiting."id" <> asked."id" AND waiting."status" IN ('RECEIVED', 'CONFIRMED', 'IN_REVIEW', 'WAITLISTED')
        AND programme."ownerId" = asked."ownerId" AND network."hostOrganisationKvk" IS NULL
        AND folded_name(waiting."organisationName") = folded_name(asked."organisationName"))
    ORDER BY waiting."id" FOR UPDATE OF waiting`;
}

async function settled(transaction: Transaction, id: string): Promise<Confirmed> {
  const signUp = await transaction.signUp.findUnique({ where: { id }, select: { status: true } });
  return signUp ? { outcome: 'settled', status: signUp.status } : { outcome: 'gone' };
}

async function choose(
  transaction: Transaction,
  as: Confirmation['as'],
): Promise<Confirmed | { organisationId: string; isNew: boolean }> {
  if ('organisationId' in as) {
    const { organisationId } = as;
    return (await holdOrganisation(transaction, organisationId))
      ? { organisationId, isNew: false }
      : { outcome: 'gone' };
  }
  const result = await addOrganisation(transaction, as.new);
  return 'existing' in result
    ? { outcome: 'exists', organisationId: result.existing }
    : { organisationId: result.added, isNew: true };
}

async function hasKvk(transaction: Transaction, id: string, kvkNumber: string): Promise<boolean> {
  return (await transaction.organisation.count({ where: { id, kvkNumber } })) === 1;
}

/** A typed unit becomes the unit of that name, where there is one. A trigger queues offers for who waits. */
async function match(transaction: Transaction, signUpIds: string[], organisationId: string): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "sign_up" SET "organisationId" = ${organisationId}::uuid, "organisationName" = NULL,
      "unitId" = coalesce(
        (SELECT "id" FROM "unit" WHERE "organisationId" = ${organisationId}::uuid AND "id" = "sign_up"."unitId"),
        ${unitOfThatName(organisationId)}),
      "unitName" = CASE WHEN ${unitOfThatName(organisationId)} IS NULL THEN "unitName" END
    WHERE "id" = ANY(${signUpIds}::uuid[])`;
}

function unitOfThatName(organisationId: string): Prisma.Sql {
  return Prisma.sql`(SELECT "id" FROM "unit"
    WHERE "organisationId" = ${organisationId}::uuid AND folded_name("name") = folded_name("sign_up"."unitName")
    ORDER BY "parentId" NULLS FIRST, "id" LIMIT 1)`;
}
