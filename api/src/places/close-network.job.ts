import type { Locale, Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import type { Run } from '../jobs/run.ts';
import { LINK_HOURS } from '../links/link.store.ts';
import { addMail } from '../mail/outbox.store.ts';
import { networkOf } from './job-payload.ts';
import { liveAndConfirmed } from './live-sign-ups.ts';
import { actAs, ended, step } from './sign-up-at-hand.store.ts';
import { eraseUnconfirmed } from './unconfirmed.store.ts';

/** In one transaction, and in one run. */
const PEOPLE = 50;
const BATCHES = 40;

/**
 * A network that ended: memberships, waiting list and offers end, with a mail to each person; unconfirmed sign-ups are erased. The
 * organisations stay as those that took part. Goes on where it stopped, and does nothing when the network goes on after all.
 */
export async function closeNetwork(
  payload: unknown,
  { database, keys }: Pick<Run, 'database' | 'keys'>,
): Promise<void> {
  const networkId = networkOf(payload);
  for (let batch = 0; batch < BATCHES; batch++)
    if (!(await transact(database, (transaction) => closeSome(transaction, keys, networkId)))) return;
  await database.$executeRaw`
    SELECT graphile_worker.add_job('closeNetwork', json_build_object('networkId', ${networkId}::text), job_key => 'closeNetwork:' || ${networkId}::text)`;
}

/** @returns whether there may be more to do */
async function closeSome(transaction: Transaction, keys: SealingKeys, networkId: string): Promise<boolean> {
  const [open] = await transaction.$queryRaw<object[]>`
    SELECT n."documentId" FROM "network" n WHERE n."documentId" = ${networkId} AND ${ended}`;
  if (!open) return false;
  await actAs(transaction, 'SYSTEM');
  if ((await eraseUnconfirmed(transaction, { networkId })) > 0) return true;
  const people = await whoIsLeft(transaction, networkId);
  if (people.length > 0) await sendAway(transaction, keys, networkId, people);
  return people.length > 0 || !(await shut(transaction, networkId));
}

interface Leaving {
  readonly personId: string;
  readonly locale: Locale;
  readonly addressSealed: Uint8Array;
  readonly keyId: string;
}

async function whoIsLeft(transaction: Transaction, networkId: string): Promise<Leaving[]> {
  return transaction.$queryRaw<Leaving[]>`
    SELECT "id" AS "personId", "locale"::text, "addressSealed", "keyId" FROM "person" WHERE "id" IN (
      SELECT "personId" FROM "membership" WHERE "networkId" = ${networkId} AND "until" IS NULL
      UNION SELECT "personId" FROM "sign_up" WHERE "networkId" = ${networkId} AND "status" IN ${liveAndConfirmed})
    ORDER BY "id" LIMIT ${PEOPLE} FOR KEY SHARE`;
}

/** Tells only those for whom something ended here: another worker may have been before us. */
async function sendAway(transaction: Transaction, keys: SealingKeys, networkId: string, people: readonly Leaving[]) {
  const ids = people.map(({ personId }) => personId);
  const signUps = await transaction.$queryRaw<{ id: string; personId: string; locale: Locale }[]>`
    SELECT "id", "personId", "locale"::text FROM "sign_up"
    WHERE "networkId" = ${networkId} AND "personId" = ANY(${ids}::uuid[]) AND "status" IN ${liveAndConfirmed}
    ORDER BY "id" FOR UPDATE`;
  // All that the steps below change, in the order of all locks.
  await transaction.$queryRaw`
    SELECT "id" FROM "participation" WHERE "networkId" = ${networkId} AND "until" IS NULL ORDER BY "id" FOR NO KEY UPDATE`;
  for (const { id } of signUps) await step(transaction, id, 'EXPIRED');
  const memberships = await transaction.$queryRaw<{ signUpId: string | null; personId: string }[]>`
    UPDATE "membership" SET "until" = greatest(now(), "since")
    WHERE "networkId" = ${networkId} AND "personId" = ANY(${ids}::uuid[]) AND "until" IS NULL
    RETURNING "signUpId", "personId"`;
  for (const { personId, locale, addressSealed, keyId } of people) {
    const signUp = signUps.find((one) => one.personId === personId);
    const ending = memberships.filter((one) => one.personId === personId);
    if (!signUp && ending.length === 0) continue;
    const signUpId = signUp?.id ?? ending.find((one) => one.signUpId !== null)?.signUpId;
    await addMail(transaction, keys, {
      kind: 'networkEnded',
      locale: signUp?.locale ?? locale,
      to: { personId },
      networkId,
      ...(signUpId
        ? { signUpId, link: { kind: 'SIGN_UP', signUpId, hours: LINK_HOURS } }
        : { link: { kind: 'DATA', address: keys.open(addressSealed, keyId), hours: LINK_HOURS } }),
    });
  }
}

/** From here on nobody comes in: a trigger makes who tries begin again, and see that it ended. @returns false when somebody just did */
async function shut(transaction: Transaction, networkId: string): Promise<boolean> {
  // Everybody who comes in changes a count of this row, so nobody does between looking and closing.
  await transaction.$queryRaw`SELECT "documentId" FROM "network" WHERE "documentId" = ${networkId} FOR NO KEY UPDATE`;
  if ((await whoIsLeft(transaction, networkId)).length > 0) return false;
  await transaction.$executeRaw`UPDATE "network" n SET "closedAt" = now() WHERE n."documentId" = ${networkId} AND n."closedAt" IS NULL AND ${ended}`;
  return true;
}
