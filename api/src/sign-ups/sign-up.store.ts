import { randomUUID } from 'node:crypto';
import { type Database, type Locale, Prisma, type Transaction } from '@leerkring/prisma/client.ts';
import type { SignUpStatus } from '@leerkring/prisma/generated/enums.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { LINK_HOURS } from '../links/link.store.ts';
import { confirmMails } from '../mail/mail.store.ts';
import { addMail } from '../mail/outbox.store.ts';
import { addStranger, findOrAddPerson } from '../people/person.store.ts';
import { live, toldStatus } from '../places/live-sign-ups.ts';
import { actAs } from '../places/sign-up-at-hand.store.ts';
import { UNCONFIRMED_DAYS } from '../places/terms.rules.ts';
import type { CheckedAnswer } from './answers.checks.ts';
import type { CheckedStart } from './start.checks.ts';
import { wordsOf } from './unconfirmed-words.store.ts';

/** Everything that is stored when somebody asks for a place, or for a new network. */
interface Receiving {
  /** Sent by a machine, which need not know that we know: all is done and undone again. */
  readonly isBait: boolean;
  readonly idempotencyKey: string;
  readonly bodyHash: Uint8Array<ArrayBuffer>;
  readonly target: { readonly networkId: string } | { readonly programmeId: string };
  readonly ownerId: string;
  readonly person: { readonly name: string; readonly email: string; readonly jobTitle: string | null };
  readonly locale: Locale;
  readonly acceptsWaitingList: boolean;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly answers: readonly CheckedAnswer[];
  readonly start: (CheckedStart & { readonly themeId: string | null; readonly regionId: string | null }) | null;
  readonly partnerSiteId: string | null;
  readonly privacyNotice: {
    readonly version: string;
    readonly legalBasis: string;
    readonly hash: Uint8Array<ArrayBuffer>;
  };
}

/** `reused`: another request had this idempotency key. */
type Stored = 'received' | 'reused';

/** How long an idempotency key stands for its first answer. */
export const KEY_DAYS = 7;
/** How long somebody has to confirm. */
const CONFIRM_HOURS = UNCONFIRMED_DAYS * 24;

/** @returns undefined when the key was not used in the last 7 days */
export async function earlierAnswer(
  database: Database,
  key: string,
  bodyHash: Uint8Array,
): Promise<Stored | undefined> {
  const [used] = await database.$queryRaw<{ same: boolean }[]>`
    SELECT "bodyHash" = ${bodyHash} AS "same" FROM "idempotency_key"
    WHERE "key" = ${key} AND "usedAt" >= now() - make_interval(days => ${KEY_DAYS}::int)`;
  if (!used) return undefined;
  return used.same ? 'received' : 'reused';
}

/**
 * Stores a sign-up with the mail that asks to confirm it, all or nothing. It takes no place. Somebody who takes part or waits already
 * gets a mail that says so; who did not confirm yet another one to confirm, with what they sent last.
 *
 * Locks in one order: idempotency key, address, person, sign-up.
 */
export async function receive(database: Database, keys: SealingKeys, receiving: Receiving): Promise<Stored> {
  return transact(database, async (transaction) => {
    if (!(await claimKey(transaction, receiving)))
      return (await sameBody(transaction, receiving)) ? 'received' : 'reused';
    await transaction.$executeRaw`SAVEPOINT "received"`;
    const { ownerId, person, locale, target } = receiving;
    const words = { ...person, locale };
    const networkId = 'networkId' in target ? target.networkId : null;
    await oneAtATime(transaction, keys, person.email);
    const personId = await findOrAddPerson(transaction, keys, ownerId, words, networkId);
    const known = await knownAs(transaction, personId, target);
    // The same statements for everyone, so that neither the answer nor the time it takes tells who is known: for somebody
    // who is, a stranger goes the whole way and is undone.
    await transaction.$executeRaw`SAVEPOINT "stranger"`;
    const strangerId = await addStranger(transaction, keys, ownerId, words, networkId);
    const undo = () => transaction.$executeRaw`ROLLBACK TO SAVEPOINT "stranger"`;
    if (!known) await undo();
    const id = randomUUID();
    await addSignUp(transaction, keys, receiving, { id, personId: known ? strangerId : personId });
    if (known) await undo();
    const unconfirmed = known?.status === 'RECEIVED' ? known.signUpId : null;
    const mails = await confirmMails(transaction, keys.addressHash(person.email), unconfirmed);
    const isOther = await replaceUnconfirmed(transaction, keys, receiving, unconfirmed);
    await useUpLinksNotLeft(transaction, isOther && mails.mayLeave ? unconfirmed : null);
    const signUpId = known ? known.signUpId : id;
    const toConfirm = !known || unconfirmed !== null;
    await addMail(transaction, keys, {
      kind: toConfirm ? 'confirmSignUp' : 'alreadyKnown',
      locale,
      to: { personId },
      ...(signUpId === null
        ? { link: { kind: 'DATA', address: person.email, hours: LINK_HOURS } }
        : { signUpId, link: { kind: 'SIGN_UP', signUpId, hours: toConfirm ? CONFIRM_HOURS : LINK_HOURS } }),
      ...target,
      isAsked: true,
      // None where it would have to wait for nothing but to say the same as one that has left, or will.
      usefulHours: mails.isOnItsWay && !mails.mayLeave ? 0 : CONFIRM_HOURS,
    });
    if (receiving.isBait) await transaction.$executeRaw`ROLLBACK TO SAVEPOINT "received"`;
    return 'received';
  });
}

/** Waits for another request with the same key; false when that one, or an earlier one, holds it. */
async function claimKey(transaction: Transaction, { idempotencyKey, bodyHash }: Receiving): Promise<boolean> {
  const claimed = await transaction.$executeRaw`
    INSERT INTO "idempotency_key" ("key", "bodyHash") VALUES (${idempotencyKey}, ${bodyHash})
    ON CONFLICT ("key") DO UPDATE SET "bodyHash" = EXCLUDED."bodyHash", "usedAt" = now()
    WHERE "idempotency_key"."usedAt" < now() - make_interval(days => ${KEY_DAYS}::int)`;
  return claimed === 1;
}

async function sameBody(transaction: Transaction, { idempotencyKey, bodyHash }: Receiving): Promise<boolean> {
  const used = await transaction.idempotencyKey.findUniqueOrThrow({ where: { key: idempotencyKey } });
  return Buffer.from(used.bodyHash).equals(bodyHash);
}

/** What is sent for one address at once is counted one after the other. */
async function oneAtATime(transaction: Transaction, keys: SealingKeys, address: string): Promise<void> {
  const key = `sign-ups of ${Buffer.from(keys.addressHash(address)).toString('hex')}`;
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}

interface KnownAs {
  /** null: takes part without ever having signed up. */
  readonly signUpId: string | null;
  /** As they were told: who was declined a moment ago waits until that can no longer be undone. */
  readonly status: SignUpStatus;
}

/** Whether this person takes part, in any role, or waits for an answer. */
async function knownAs(
  transaction: Transaction,
  personId: string,
  target: Receiving['target'],
): Promise<KnownAs | undefined> {
  const { networkId = null, programmeId = null } = { networkId: null, programmeId: null, ...target };
  const told = toldStatus(Prisma.sql`s`);
  // In a statement of its own: the next one sees what whoever held these rows made of them.
  await transaction.$queryRaw`
    SELECT FROM "sign_up" WHERE "personId" = ${personId}::uuid AND ("networkId" = ${networkId} OR "programmeId" = ${programmeId})
    ORDER BY "id" FOR UPDATE`;
  const [known] = await transaction.$queryRaw<KnownAs[]>`
    SELECT s."id" AS "signUpId", ${told}::text AS "status" FROM "sign_up" s
    WHERE s."personId" = ${personId}::uuid AND (s."networkId" = ${networkId} OR s."programmeId" = ${programmeId}) AND ${told} IN ${live}
    UNION ALL
    SELECT "signUpId", 'ACCEPTED' FROM "membership"
    WHERE "personId" = ${personId}::uuid AND "networkId" = ${networkId} AND "until" IS NULL
    LIMIT 1`;
  return known;
}

async function addSignUp(
  transaction: Transaction,
  keys: SealingKeys,
  receiving: Receiving,
  { id, personId }: { id: string; personId: string },
): Promise<void> {
  const { target, privacyNotice } = receiving;
  const { networkId = null, programmeId = null } = { networkId: null, programmeId: null, ...target };
  await actAs(transaction, 'PERSON');
  await transaction.$executeRaw`
    INSERT INTO "sign_up" ("id", "intent", "networkId", "programmeId", "personId", "acceptsWaitingList", "organisationId", "organisationName",
      "unitId", "unitName", "jobTitle", "partnerSiteId", "locale", "privacyNoticeVersion", "legalBasis", "privacyNoticeHash")
    VALUES (${id}::uuid, ${programmeId === null ? 'JOIN' : 'START'}::"SignUpIntent", ${networkId}, ${programmeId}, ${personId}::uuid,
      ${receiving.acceptsWaitingList}, ${receiving.organisationId}::uuid, ${receiving.organisationName}, ${receiving.unitId}::uuid,
      ${receiving.unitName}, ${receiving.person.jobTitle}, ${receiving.partnerSiteId}, ${receiving.locale}::"Locale",
      ${privacyNotice.version}, ${privacyNotice.legalBasis}, ${privacyNotice.hash})`;
  await addWords(transaction, keys, receiving, id);
}

/**
 * What was sent last counts, as long as nobody confirmed. It need not have been sent by whose address it is: they see it before they do.
 * @param id null: does nothing, with as many statements
 * @returns whether it says something else than before
 */
async function replaceUnconfirmed(
  transaction: Transaction,
  keys: SealingKeys,
  receiving: Receiving,
  id: string | null,
): Promise<boolean> {
  const { privacyNotice } = receiving;
  const before = await wordsOf(transaction, keys, id);
  await transaction.$executeRaw`
    UPDATE "sign_up" SET "remindedAt" = NULL, "acceptsWaitingList" = ${receiving.acceptsWaitingList}, "organisationId" = ${receiving.organisationId}::uuid,
      "organisationName" = ${receiving.organisationName}, "unitId" = ${receiving.unitId}::uuid, "unitName" = ${receiving.unitName},
      "jobTitle" = ${receiving.person.jobTitle}, "partnerSiteId" = ${receiving.partnerSiteId}, "locale" = ${receiving.locale}::"Locale",
      "privacyNoticeVersion" = ${privacyNotice.version}, "legalBasis" = ${privacyNotice.legalBasis}, "privacyNoticeHash" = ${privacyNotice.hash}
    WHERE "id" = ${id}::uuid AND "status" = 'RECEIVED'`;
  await transaction.$executeRaw`DELETE FROM "sign_up_answer" WHERE "signUpId" = ${id}::uuid`;
  await transaction.$executeRaw`DELETE FROM "start_request" WHERE "signUpId" = ${id}::uuid`;
  await addWords(transaction, keys, receiving, id);
  return before !== (await wordsOf(transaction, keys, id));
}

/**
 * So that mails that wait do not leave: another one follows. What somebody has got goes on working, and its page shows what is confirmed:
 * the next mail may have to wait for an hour, when strangers cause many.
 */
async function useUpLinksNotLeft(transaction: Transaction, signUpId: string | null): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "link" l SET "usedAt" = now() WHERE l."signUpId" = ${signUpId}::uuid AND l."usedAt" IS NULL
      AND NOT EXISTS (SELECT FROM "mail" m WHERE m."linkId" = l."id" AND m."sentAt" IS NOT NULL)`;
}

/** Answers, and what a request to start a network says; sealed. */
async function addWords(
  transaction: Transaction,
  keys: SealingKeys,
  { answers, start }: Receiving,
  signUpId: string | null,
): Promise<void> {
  if (answers.length > 0) {
    const rows = answers.map(({ questionId, value }) => {
      const { sealed, keyId } = keys.seal(JSON.stringify(value));
      return Prisma.sql`(${questionId}, ${sealed}::bytea, ${keyId})`;
    });
    await transaction.$executeRaw`
      INSERT INTO "sign_up_answer" ("signUpId", "questionId", "sealed", "keyId")
      SELECT ${signUpId}::uuid, a.* FROM (VALUES ${Prisma.join(rows)}) a WHERE ${signUpId}::uuid IS NOT NULL`;
  }
  if (start) {
    const { sealed, keyId } = keys.seal(start.motivation);
    await transaction.$executeRaw`
      INSERT INTO "start_request" ("signUpId", "themeId", "regionId", "motivationSealed", "keyId", "organisationNames")
      SELECT ${signUpId}::uuid, ${start.themeId}, ${start.regionId}, ${sealed}::bytea, ${keyId}, ${[...start.organisationNames]}::text[]
      WHERE ${signUpId}::uuid IS NOT NULL`;
  }
}
