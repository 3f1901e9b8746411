import { randomInt } from 'node:crypto';
import { canonicalAddress } from '@leerkring/prisma/canonical-address.ts';
import type { Database, Locale } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { LOGIN_HOURS } from '../links/link.store.ts';
import { addMail } from '../mail/outbox.store.ts';
import { isUuid } from '../nodes/uuid.rules.ts';
import type { EnvironmentStaff } from './desk-visit.ts';

/**
 * Milliseconds. Mails leave, or not, from the process that answers: at some moment in between, so that how busy it is after an
 * answer does not tell whose address it was.
 */
const LEAVES_AFTER = { min: 1000, max: 10_000 };

/**
 * Mails a link to log in with, when the address has a role. For every address the same is stored and queued; for one without a role
 * it is of no use from the beginning, so it is forgotten instead of sent.
 * @param signUpId of which the mail opens the page; null or one that is not there: the desk's first page
 */
export async function requestLogin(
  { database, keys }: { database: Database; keys: SealingKeys },
  asked: { address: string; locale: Locale; signUpId: string | null },
  staff: readonly EnvironmentStaff[],
): Promise<void> {
  const address = canonicalAddress(asked.address);
  const addressHash = keys.addressHash(address);
  const isInEnvironment = staff.some((each) => canonicalAddress(each.address) === address);
  const signUpId = asked.signUpId !== null && isUuid(asked.signUpId) ? asked.signUpId : null;
  await transact(database, async (transaction) => {
    const [row] = await transaction.$queryRaw<{ hasRole: boolean; signUpId: string | null }[]>`
      SELECT EXISTS (SELECT FROM "staff_account" WHERE "addressHash" = ${addressHash} AND "until" IS NULL)
        OR EXISTS (SELECT FROM "person" JOIN "membership" ON membership."personId" = person."id"
          WHERE person."addressHash" = ${addressHash} AND membership."until" IS NULL AND membership."role" IN ('NETWORK_MANAGER', 'LEAD_EXPERT'))
        AS "hasRole", (SELECT "id"::text FROM "sign_up" WHERE "id" = ${signUpId}::uuid) AS "signUpId"`;
    await addMail(transaction, keys, {
      kind: 'deskLogin',
      locale: asked.locale,
      to: { address },
      link: { kind: 'LOGIN', address, hours: LOGIN_HOURS },
      isAsked: true,
      afterMinutes: randomInt(LEAVES_AFTER.min, LEAVES_AFTER.max) / 60_000,
      usefulHours: row?.hasRole || isInEnvironment ? 1 : 0,
      ...(row?.signUpId && { signUpId: row.signUpId }),
    });
  });
}
