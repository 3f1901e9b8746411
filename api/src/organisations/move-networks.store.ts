import type { Transaction } from '@leerkring/prisma/client.ts';
import { sqlState } from '@leerkring/prisma/sql-state.ts';
import { joinInNetworks, type Refused } from './merge-networks.store.ts';
import type { MergingOrganisation } from './merge-organisations.rules.ts';

/** `full`: no place or seat for them there. `onOffer`: somebody of it was offered a place, which nobody may take away. */
export type NotMoved = Refused | { readonly outcome: 'full' | 'onOffer'; readonly networkId: string };

/**
 * Where organisations are counted, who works for this one or below it takes a seat of the organisation at the top: of another one from
 * now on. Where locations are counted nothing changes. The caller rolls back what is refused.
 */
export async function moveInNetworks(
  transaction: Transaction,
  before: MergingOrganisation,
  after: MergingOrganisation,
): Promise<NotMoved | undefined> {
  // What it has as an organisation itself becomes of the one above it.
  if (before.topId === before.id) return joinInNetworks(transaction, before, after);
  const [offer] = await transaction.$queryRaw<{ networkId: string }[]>`
    SELECT "sign_up"."networkId" FROM "sign_up" LEFT JOIN "participation" ON participation."id" = "sign_up"."heldParticipationId"
    WHERE ${before.topId}::uuid IN ("sign_up"."heldOrganisationId", participation."organisationId")
      AND "sign_up"."organisationId" IN (SELECT "id" FROM "organisation" WHERE ${before.id}::uuid IN ("id", "parentId"))
    ORDER BY "sign_up"."networkId" LIMIT 1`;
  if (offer) return { outcome: 'onOffer', networkId: offer.networkId };
  for (const leaving of await leavingPeople(transaction, before)) {
    try {
      await toParticipation(transaction, leaving, after.topId);
    } catch (error) {
      const state = sqlState(error);
      if (state !== 'LK001' && state !== 'LK002') throw error;
      return { outcome: 'full', networkId: leaving.networkId };
    }
  }
  return undefined;
}

interface Leaving {
  readonly networkId: string;
  readonly membershipIds: string[];
  readonly since: Date;
}

/** Who take part as of the organisation at the top, and work for this one or below it; by network. */
function leavingPeople(transaction: Transaction, { id, topId }: MergingOrganisation): Promise<Leaving[]> {
  return transaction.$queryRaw<Leaving[]>`
    SELECT membership."networkId", array_agg(membership."id"::text) AS "membershipIds", min(membership."since") AS "since"
    FROM "membership" JOIN "participation" ON participation."id" = membership."participationId"
    WHERE participation."organisationId" = ${topId}::uuid AND participation."until" IS NULL AND membership."until" IS NULL
      AND membership."organisationId" IN (SELECT "id" FROM "organisation" WHERE ${id}::uuid IN ("id", "parentId"))
    GROUP BY membership."networkId" ORDER BY membership."networkId"`;
}

/** Moved by hand, so it stays when nobody is in it any more. */
async function toParticipation(transaction: Transaction, { networkId, membershipIds, since }: Leaving, topId: string) {
  const [participation] = await transaction.$queryRaw<{ id: string }[]>`
    INSERT INTO "participation" ("networkId", "organisationId", "since", "source")
    VALUES (${networkId}, ${topId}::uuid, ${since}, 'by hand')
    ON CONFLICT ("networkId", "organisationId") WHERE "until" IS NULL DO UPDATE SET "organisationId" = EXCLUDED."organisationId"
    RETURNING "id"::text`;
  await transaction.$executeRaw`
    UPDATE "membership" SET "participationId" = ${participation?.id}::uuid WHERE "id" = ANY(${membershipIds}::uuid[])`;
}
