import type { Database, Locale, Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { sqlState } from '@leerkring/prisma/sql-state.ts';
import { isKnownToNetwork, takeSeat } from '../people/membership.store.ts';
import { addStranger, findOrAddPerson } from '../people/person.store.ts';
import { afterTrying, type NextStep } from './sign-up.rules.ts';

/** Everything that is stored when somebody asks for a place. */
export interface Joining {
  readonly idempotencyKey: string;
  readonly bodyHash: Uint8Array<ArrayBuffer>;
  readonly networkId: string;
  readonly ownerId: string;
  readonly person: { readonly name: string; readonly email: string; readonly jobTitle: string | null };
  readonly locale: Locale;
  readonly acceptsWaitingList: boolean;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly partnerSiteId: string | null;
  readonly privacyNoticeVersion: string;
  readonly legalBasis: string;
  /** null: no places or seats are counted for this one. */
  readonly countedOrganisationId: string | null;
  readonly next: NextStep;
}

/** `reused`: another request had this idempotency key. */
export type Stored = 'received' | 'full' | 'reused';

/** How long an idempotency key stands for its first answer. */
const KEY_DAYS = 7;
const ATTEMPTS = 4;
/** serialization_failure, deadlock_detected: PostgreSQL asks to try again. */
const worthAnotherTry = new Set(['40001', '40P01']);

/** @returns undefined when the key was not used in the last 7 days */
export async function earlierAnswer(
  database: Database,
  key: string,
  bodyHash: Uint8Array,
): Promise<'received' | 'reused' | undefined> {
  const [used] = await database.$queryRaw<{ same: boolean }[]>`
    SELECT "bodyHash" = ${bodyHash} AS "same" FROM "idempotency_key"
    WHERE "key" = ${key} AND "usedAt" >= now() - make_interval(days => ${KEY_DAYS}::int)`;
  if (!used) return undefined;
  return used.same ? 'received' : 'reused';
}

/**
 * Stores a sign-up and takes it as far as it comes, all or nothing. Somebody who is known to the network already gets the
 * same answer after the same work, and nothing changes for them.
 *
 * Locks in one order: idempotency key, person, participation, network.
 */
export async function join(database: Database, keys: SealingKeys, joining: Joining): Promise<Stored> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.$transaction((transaction) => store(transaction, keys, joining), {
        maxWait: 20_000,
        timeout: 20_000,
      });
    } catch (error) {
      if (error instanceof NoSeat) return 'full';
      if (attempt === ATTEMPTS || !worthAnotherTry.has(sqlState(error) ?? '')) throw error;
    }
  }
}

/** Thrown to roll everything back, and caught above. */
class NoSeat extends Error {}

async function store(transaction: Transaction, keys: SealingKeys, joining: Joining): Promise<Stored> {
  const { networkId, ownerId, person, locale } = joining;
  if (!(await claimKey(transaction, joining))) {
    return (await sameBody(transaction, joining)) ? 'received' : 'reused';
  }
  const words = { ...person, locale };
  const personId = await findOrAddPerson(transaction, keys, ownerId, words);
  const isKnown = await isKnownToNetwork(transaction, networkId, personId);
  // The same statements for everyone, so that neither the answer nor the time it takes tells who is known: for somebody
  // who is, a stranger goes the whole way and is undone.
  await transaction.$executeRaw`SAVEPOINT "stranger"`;
  const strangerId = await addStranger(transaction, keys, ownerId, words);
  const undo = () => transaction.$executeRaw`ROLLBACK TO SAVEPOINT "stranger"`;
  if (!isKnown) await undo();
  await enter(transaction, joining, isKnown ? strangerId : personId);
  if (isKnown) await undo();
  return 'received';
}

/** Waits for another request with the same key; false when that one, or an earlier one, holds it. Sweeps out a few that are past. */
async function claimKey(transaction: Transaction, { idempotencyKey, bodyHash }: Joining): Promise<boolean> {
  const claimed = await transaction.$executeRaw`
    WITH "past" AS (
      DELETE FROM "idempotency_key" WHERE "key" IN (
        SELECT "key" FROM "idempotency_key"
        WHERE "usedAt" < now() - make_interval(days => ${KEY_DAYS}::int) AND "key" <> ${idempotencyKey}
        LIMIT 10 FOR UPDATE SKIP LOCKED
      )
    )
    INSERT INTO "idempotency_key" ("key", "bodyHash") VALUES (${idempotencyKey}, ${bodyHash})
    ON CONFLICT ("key") DO UPDATE SET "bodyHash" = EXCLUDED."bodyHash", "usedAt" = now()
    WHERE "idempotency_key"."usedAt" < now() - make_interval(days => ${KEY_DAYS}::int)`;
  return claimed === 1;
}

async function sameBody(transaction: Transaction, { idempotencyKey, bodyHash }: Joining): Promise<boolean> {
  const used = await transaction.idempotencyKey.findUniqueOrThrow({ where: { key: idempotencyKey } });
  return Buffer.from(used.bodyHash).equals(bodyHash);
}

/** RECEIVED → CONFIRMED → IN_REVIEW, ACCEPTED or WAITLISTED. Confirmed at once as long as no mail asks for it. */
async function enter(transaction: Transaction, joining: Joining, personId: string) {
  const { id, receivedAt } = await transaction.signUp.create({
    data: {
      intent: 'JOIN',
      networkId: joining.networkId,
      personId,
      acceptsWaitingList: joining.acceptsWaitingList,
      organisationId: joining.organisationId,
      organisationName: joining.organisationName,
      unitId: joining.unitId,
      unitName: joining.unitName,
      jobTitle: joining.person.jobTitle,
      partnerSiteId: joining.partnerSiteId,
      locale: joining.locale,
      privacyNoticeVersion: joining.privacyNoticeVersion,
      legalBasis: joining.legalBasis,
    },
    select: { id: true, receivedAt: true },
  });
  await transaction.signUp.updateMany({ where: { id }, data: { status: 'CONFIRMED', confirmedAt: receivedAt } });
  const status = await afterConfirmation(transaction, joining, personId, id);
  // The waiting list is ordered by the database's clock: several API processes have several.
  const waitingSince = status === 'WAITLISTED' ? receivedAt : null;
  await transaction.signUp.updateMany({ where: { id }, data: { status, waitingSince } });
}

async function afterConfirmation(transaction: Transaction, joining: Joining, personId: string, signUpId: string) {
  if (joining.next.step === 'review') return 'IN_REVIEW';
  const taken = await takeSeat(transaction, {
    networkId: joining.networkId,
    personId,
    signUpId,
    organisationId: joining.organisationId,
    unitId: joining.unitId,
    jobTitle: joining.person.jobTitle,
    countedOrganisationId: joining.countedOrganisationId,
    mayBringOrganisation: joining.next.mayBringOrganisation,
  });
  const status = afterTrying(taken, joining.acceptsWaitingList);
  if (!status) throw new NoSeat();
  return status;
}
