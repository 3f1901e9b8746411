import { type Database, Prisma, type Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { recordAct } from '../audit/audit.store.ts';
import { placesOfOthers } from '../desk/person-elsewhere.store.ts';
import { forgetAddress } from '../links/address-links.store.ts';
import { dropMailsNotLeft } from '../mail/outbox.store.ts';
import { live } from '../places/live-sign-ups.ts';
import { actAs, step } from '../places/sign-up-at-hand.store.ts';
import { askAgain, type Before, isSame, tellFormerAddress } from './correct-person.store.ts';

const { sql } = Prisma;

/**
 * `gone`: one of them is not there. `same`: they are one already. `otherOwner`: another owner knows the one. `elsewhere`: one has
 * something in a network of another owner. `undoOpen`: where both are, a decision on one can still be undone.
 */
export type MergedPeople = { readonly outcome: 'merged' | 'gone' | 'same' | 'otherOwner' | 'elsewhere' | 'undoOpen' };

/**
 * Two rows are one person: everything of `from` becomes of `into`, who keeps name, address and language, and `from` is no more. Where both
 * take part in a network the membership of `into` stays, and the other seat comes free (and is offered, by a trigger); of two live sign-ups
 * for the same the further one stays, and none where they take part. Where the address was another one, it gets a
 * mail, its links end, and what waits for a step by a link is asked anew at the address that stays. All or nothing, and it cannot be undone.
 *
 * Locks in the order of all locks: people, sign-ups, participations, networks.
 * @param staffOf documentIds of owners, beside that of both: what they may do in networks of any other hangs on the address
 */
export function mergePeople(
  database: Database,
  keys: SealingKeys,
  {
    fromId,
    intoId,
    staffOf = [],
  }: { readonly fromId: string; readonly intoId: string; readonly staffOf?: readonly string[] },
): Promise<MergedPeople> {
  if (fromId === intoId) return Promise.resolve({ outcome: 'same' });
  return transact(database, async (transaction) => {
    await actAs(transaction, 'STAFF');
    const both = sql`(${fromId}::uuid, ${intoId}::uuid)`;
    const people = await transaction.$queryRaw<(Before & { id: string })[]>`
      SELECT "id"::text, "ownerId", "locale"::text, "addressSealed", "addressHash", "nameHash", "keyId" FROM "person"
      WHERE "id" IN ${both} ORDER BY "id" FOR UPDATE`;
    const from = people.find(({ id }) => id === fromId);
    const into = people.find(({ id }) => id === intoId);
    if (!from || !into) return { outcome: 'gone' };
    if (from.ownerId !== into.ownerId) return { outcome: 'otherOwner' };
    const elsewhere = await placesOfOthers(transaction, [fromId, intoId], [into.ownerId, ...staffOf]);
    if (elsewhere.size > 0) return { outcome: 'elsewhere' };
    await holdNetworks(transaction, both);
    if (await isUndoOpenWhereBothAre(transaction, both)) return { outcome: 'undoOpen' };

    await endDoubleSignUps(transaction, both);
    const moved = await transaction.signUp.findMany({ where: { personId: fromId }, select: { id: true } });
    await endDoubleMemberships(transaction, fromId, intoId);
    await transaction.$executeRaw`UPDATE "membership" SET "personId" = ${intoId}::uuid WHERE "personId" = ${fromId}::uuid`;
    await transaction.$executeRaw`UPDATE "sign_up" SET "personId" = ${intoId}::uuid WHERE "personId" = ${fromId}::uuid`;
    await transaction.$executeRaw`UPDATE "mail" SET "personId" = ${intoId}::uuid WHERE "personId" = ${fromId}::uuid`;
    await transaction.signUpNote.updateMany({ where: { writerId: fromId }, data: { writerId: intoId } });
    await transaction.person.delete({ where: { id: fromId } });
    if (!isSame(from.addressHash, into.addressHash)) {
      const signUpIds = moved.map(({ id }) => id);
      await forgetAddress(transaction, { personId: intoId, addressHash: from.addressHash, signUpIds });
      await tellFormerAddress(transaction, keys, intoId, from);
      await askAgain(transaction, keys, signUpIds, into.locale);
    }
    await recordAct(transaction, {
      action: 'PEOPLE_MERGED',
      by: 'STAFF',
      ownerId: into.ownerId,
      networkId: null,
      count: 1,
    });
    return { outcome: 'merged' };
  });
}

async function holdNetworks(transaction: Transaction, both: Prisma.Sql): Promise<void> {
  await transaction.$queryRaw`SELECT FROM "sign_up" WHERE "personId" IN ${both} ORDER BY "id" FOR UPDATE`;
  await transaction.$queryRaw`
    SELECT FROM "participation" WHERE "id" IN (
      SELECT "participationId" FROM "membership" WHERE "personId" IN ${both} AND "until" IS NULL
      UNION SELECT "heldParticipationId" FROM "sign_up" WHERE "personId" IN ${both}
    ) ORDER BY "id" FOR UPDATE`;
  await transaction.$queryRaw`SELECT FROM "membership" WHERE "personId" IN ${both} ORDER BY "id" FOR UPDATE`;
  await transaction.$queryRaw`
    SELECT FROM "network" WHERE "documentId" IN (
      SELECT "networkId" FROM "membership" WHERE "personId" IN ${both} AND "until" IS NULL
      UNION SELECT "networkId" FROM "sign_up" WHERE "personId" IN ${both} AND "status" IN ${live}
    ) ORDER BY "documentId" FOR NO KEY UPDATE`;
}

/** Taking it back would bring to life what the other one has already. */
async function isUndoOpenWhereBothAre(transaction: Transaction, both: Prisma.Sql): Promise<boolean> {
  const [row] = await transaction.$queryRaw<{ isOpen: boolean }[]>`
    WITH "asked" AS (
      SELECT "personId", "networkId", "programmeId", coalesce("undoUntil" > clock_timestamp(), false) AS "undoIsOpen" FROM "sign_up"
      WHERE "personId" IN ${both} AND ("status" IN ${live} OR "undoUntil" > clock_timestamp())
      UNION ALL SELECT "personId", "networkId", NULL, false FROM "membership"
      WHERE "personId" IN ${both} AND "role" = 'PARTICIPANT' AND "until" IS NULL)
    SELECT EXISTS (SELECT FROM "asked" one JOIN "asked" other ON one."undoIsOpen" AND one."personId" <> other."personId"
      AND (one."networkId" = other."networkId" OR one."programmeId" = other."programmeId")) AS "isOpen"`;
  return row?.isOpen ?? false;
}

/** Of those for the same the one that came furthest stays; of two as far, the first. */
async function endDoubleSignUps(transaction: Transaction, both: Prisma.Sql): Promise<void> {
  const doubles = await transaction.$queryRaw<{ id: string; isUnconfirmed: boolean }[]>`
    WITH "asked" AS (
      SELECT s."id", s."status", row_number() OVER (
          PARTITION BY s."networkId", s."programmeId"
          ORDER BY array_position(ARRAY['OFFERED', 'WAITLISTED', 'IN_REVIEW', 'CONFIRMED', 'RECEIVED'], s."status"::text),
            coalesce(s."waitingSince", s."receivedAt"), s."id") AS "place",
        EXISTS (SELECT FROM "membership" m WHERE m."personId" IN ${both} AND m."networkId" = s."networkId" AND m."role" = 'PARTICIPANT'
          AND m."until" IS NULL) AS "takesPart"
      FROM "sign_up" s WHERE s."personId" IN ${both} AND s."status" IN ${live})
    SELECT "id"::text, "status" = 'RECEIVED' AS "isUnconfirmed" FROM "asked" WHERE "place" > 1 OR "takesPart" ORDER BY "id"`;
  for (const { id, isUnconfirmed } of doubles) {
    // Anybody may have typed it: nothing of it stays.
    if (isUnconfirmed) await transaction.signUp.delete({ where: { id } });
    else {
      await step(transaction, id, 'WITHDRAWN');
      await dropMailsNotLeft(transaction, id);
    }
  }
}

/** Where both are in the same role, that of `into` stays; the sign-up of the other one leads to it where it has none. */
async function endDoubleMemberships(transaction: Transaction, fromId: string, intoId: string): Promise<void> {
  const doubles = await transaction.$queryRaw<
    { id: string; signUpId: string | null; stays: string; staysBy: string | null }[]
  >`
    SELECT double."id"::text, double."signUpId"::text, stays."id"::text AS "stays", stays."signUpId"::text AS "staysBy"
    FROM "membership" double JOIN "membership" stays USING ("networkId", "role")
    WHERE double."personId" = ${fromId}::uuid AND double."until" IS NULL AND stays."personId" = ${intoId}::uuid AND stays."until" IS NULL
    ORDER BY double."networkId", double."id"`;
  for (const { id, signUpId, stays, staysBy } of doubles) {
    const goesAlong = signUpId !== null && staysBy === null;
    await transaction.$executeRaw`
      UPDATE "membership" SET "until" = greatest(now(), "since"), "signUpId" = CASE WHEN ${goesAlong} THEN NULL ELSE "signUpId" END
      WHERE "id" = ${id}::uuid`;
    if (goesAlong) await transaction.membership.update({ where: { id: stays }, data: { signUpId } });
  }
}
