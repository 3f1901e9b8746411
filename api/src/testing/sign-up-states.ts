import { randomUUID } from 'node:crypto';
import { type Database, type Locale, Prisma, type Transaction } from '@leerkring/prisma/client.ts';
import type { SignUpStatus } from '@leerkring/prisma/generated/enums.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { addLink } from '../links/link.store.ts';
import { takeSeat } from '../people/membership.store.ts';
import { findOrAddPerson } from '../people/person.store.ts';
import { offer } from '../places/offer.store.ts';
import { afterConfirmed } from '../places/places.rules.ts';
import { standingOf, step } from '../places/sign-up-at-hand.store.ts';
import { documentIdOf, ownerId, privacyNoticeVersion } from './publish.ts';

const { sql } = Prisma;

const paths: Record<SignUpStatus, SignUpStatus[]> = {
  RECEIVED: [],
  CONFIRMED: ['CONFIRMED'],
  IN_REVIEW: ['CONFIRMED', 'IN_REVIEW'],
  WAITLISTED: ['CONFIRMED', 'WAITLISTED'],
  OFFERED: ['CONFIRMED', 'WAITLISTED', 'OFFERED'],
  ACCEPTED: ['CONFIRMED', 'ACCEPTED'],
  DECLINED: ['CONFIRMED', 'IN_REVIEW', 'DECLINED'],
  WITHDRAWN: ['CONFIRMED', 'WITHDRAWN'],
  EXPIRED: ['EXPIRED'],
};

interface SignedUp {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
}

/**
 * Somebody who signed up, taken straight to a status, with what belongs to it: a membership, or what an offer holds. Adds no mails.
 * @param wanted.network slug; `programme` instead for a request to start a network
 * @throws Error where the network is full
 */
export async function signedUp(
  database: Database,
  keys: SealingKeys,
  wanted: ({ network: string } | { programme: string }) & {
    status?: SignUpStatus;
    person?: { name?: string; email?: string };
    /** A known one, or as typed. */
    organisation?: { id: string } | { name: string };
    unitId?: string;
    jobTitle?: string;
    locale?: Locale;
    acceptsWaitingList?: boolean;
  },
): Promise<SignedUp> {
  const unique = randomUUID();
  const { name = `Deelnemer ${unique}`, email = `${unique}@example.org` } = wanted.person ?? {};
  const { locale = 'NL', organisation, status = 'RECEIVED' } = wanted;
  return transact(database, async (transaction) => {
    const personId = await findOrAddPerson(transaction, keys, ownerId, { name, email, locale });
    const { id } = await transaction.signUp.create({
      data: {
        ...('network' in wanted
          ? { intent: 'JOIN', networkId: documentIdOf('NETWORK', wanted.network) }
          : { intent: 'START', programmeId: documentIdOf('PROGRAMME', wanted.programme) }),
        personId,
        locale,
        acceptsWaitingList: wanted.acceptsWaitingList ?? true,
        organisationId: organisation && 'id' in organisation ? organisation.id : null,
        organisationName: organisation && !('id' in organisation) ? organisation.name : null,
        unitId: wanted.unitId ?? null,
        jobTitle: wanted.jobTitle ?? null,
        privacyNoticeVersion,
        legalBasis: 'toestemming',
      },
    });
    for (const to of paths[status]) await go(transaction, id, personId, 'network' in wanted, to);
    return { id, personId, name, email };
  });
}

async function go(transaction: Transaction, id: string, personId: string, isOfNetwork: boolean, to: SignUpStatus) {
  if (to === 'OFFERED') {
    if (!(await offer(transaction, id, await standingOf(transaction, id)))) throw new Error('No place to offer.');
    return;
  }
  if (to === 'ACCEPTED' && isOfNetwork) await seat(transaction, id, personId);
  // Where somebody has to decide, nobody waits on whom nobody did.
  if (to === 'WAITLISTED' && isOfNetwork && afterConfirmed(await standingOf(transaction, id)).step === 'review')
    await step(transaction, id, 'IN_REVIEW');
  const now = { CONFIRMED: sql`"confirmedAt" = now()`, WAITLISTED: sql`"waitingSince" = now()` };
  await step(transaction, id, to, ...(to in now ? [now[to as keyof typeof now]] : []));
}

async function seat(transaction: Transaction, signUpId: string, personId: string) {
  const { jobTitle } = await transaction.signUp.findUniqueOrThrow({ where: { id: signUpId } });
  const standing = await standingOf(transaction, signUpId);
  const taken = await takeSeat(transaction, {
    ...standing,
    personId,
    signUpId,
    organisationId: standing.employerId,
    jobTitle,
    mayBringOrganisation: true,
  });
  if (taken !== 'taken') throw new Error(`The seat was not to be had: ${taken}.`);
}

/** As a mail to who signed up would carry it. @returns the token of a live link */
export async function signUpToken(database: Database, keys: SealingKeys, signUpId: string): Promise<string> {
  return keys.token(
    await transact(database, (transaction) => addLink(transaction, keys, { kind: 'SIGN_UP', signUpId, hours: 1 })),
  );
}
