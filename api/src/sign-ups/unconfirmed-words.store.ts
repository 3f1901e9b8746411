import type { Database, Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';

/**
 * Stands for what a sign-up says: the same words give the same, whoever sent them and in whichever language. Keyed, so that nobody
 * guesses words by it.
 * @param signUpId null: of nothing, by as many statements
 */
export async function wordsOf(
  database: Database | Transaction,
  keys: SealingKeys,
  signUpId: string | null,
): Promise<string> {
  const rows = await database.$queryRaw<
    { what: string; plain: unknown; sealed: Uint8Array | null; keyId: string | null }[]
  >`
    SELECT 'form' AS "what", jsonb_build_array("acceptsWaitingList", "organisationId", "organisationName", "unitId", "unitName", "jobTitle",
      "privacyNoticeVersion", "legalBasis", encode("privacyNoticeHash", 'hex')) AS "plain", NULL::bytea AS "sealed", NULL AS "keyId"
    FROM "sign_up" WHERE "id" = ${signUpId}::uuid
    UNION ALL SELECT 'start', jsonb_build_array("themeId", "regionId", "organisationNames"), "motivationSealed", "keyId"
    FROM "start_request" WHERE "signUpId" = ${signUpId}::uuid
    UNION ALL SELECT 'answer ' || "questionId", NULL, "sealed", "keyId"
    FROM "sign_up_answer" WHERE "signUpId" = ${signUpId}::uuid
    ORDER BY "what"`;
  const words = rows.map(({ what, plain, sealed, keyId }) => [what, plain, keys.openOrNull(sealed, keyId)]);
  return Buffer.from(keys.bodyHash(JSON.stringify(words))).toString('base64url');
}

/** Whether nobody asked for the same once more since this link was made: what it leads to is what its mail was about. */
export async function isOfNewest(transaction: Transaction, linkId: string): Promise<boolean> {
  const [row] = await transaction.$queryRaw<{ isNewest: boolean }[]>`
    SELECT NOT EXISTS (SELECT FROM "mail" m WHERE m."signUpId" = l."signUpId" AND m."kind" = 'confirmSignUp'
      AND m."linkId" IS DISTINCT FROM l."id" AND m."createdAt" >= l."createdAt") AS "isNewest"
    FROM "link" l WHERE l."id" = ${linkId}::uuid`;
  return row?.isNewest ?? false;
}
