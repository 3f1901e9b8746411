import { batched } from '../batched.ts';
import { isUuid } from '../nodes/uuid.rules.ts';
import type { OnDesk } from './viewer.ts';

/** Where a sign-up belongs. null: there is none, or its address was never confirmed, so that nobody on the desk sees it. */
export const deskPlace = batched<string, OnDesk | null>(
  async (ids, { database }) => {
    const rows = await database.$queryRaw<(OnDesk & { id: string })[]>`
      SELECT "sign_up"."id"::text, "sign_up"."networkId", programme."ownerId"
      FROM "sign_up"
      LEFT JOIN "network" ON network."documentId" = "sign_up"."networkId"
      LEFT JOIN "programme" ON programme."documentId" = coalesce("sign_up"."programmeId", network."programmeId")
      WHERE "sign_up"."id" = ANY(${ids.filter(isUuid)}::uuid[]) AND "sign_up"."confirmedAt" IS NOT NULL`;
    return new Map(rows.map(({ id, networkId, ownerId }) => [id, { networkId, ownerId }]));
  },
  () => null,
);
