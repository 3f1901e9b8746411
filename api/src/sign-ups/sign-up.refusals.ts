import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import { Contact } from '../contacts/contact.graphql.ts';
import type { ContactRow } from '../contacts/contact.store.ts';
import { Refusal, type RefusalShape } from '../refusals.ts';
import { type Fault, inOrder } from './sign-up.checks.ts';
import type { ClosedBecause } from './sign-up.rules.ts';
import { answerTexts } from './sign-up.texts.ts';

const SignUpFault = builder.objectRef<Fault>('SignUpFault').implement({
  fields: (t) => ({
    path: t.stringList({
      description: 'Where in `input`, such as ["person", "email"].',
      resolve: ({ path }) => [...path],
    }),
    message: t.exposeString('message'),
  }),
});

interface InvalidSignUpShape extends RefusalShape {
  readonly type: 'InvalidSignUp';
  readonly faults: readonly Fault[];
}
export const InvalidSignUp = builder.objectRef<InvalidSignUpShape>('InvalidSignUp').implement({
  description: 'Something in the input does not hold; every fault at once, in the order of the form.',
  interfaces: [Refusal],
  fields: (t) => ({ faults: t.field({ type: [SignUpFault], resolve: ({ faults }) => [...faults] }) }),
});
export function invalidSignUp(locale: Locale, found: readonly Fault[]): InvalidSignUpShape {
  const faults = inOrder(found);
  return { type: 'InvalidSignUp', faults, message: answerTexts[locale].faults(faults.length) };
}

interface NetworkNotFoundShape extends RefusalShape {
  readonly type: 'NetworkNotFound';
}
export const NetworkNotFound = builder
  .objectRef<NetworkNotFoundShape>('NetworkNotFound')
  .implement({ interfaces: [Refusal] });
export function networkNotFound(locale: Locale): NetworkNotFoundShape {
  return { type: 'NetworkNotFound', message: answerTexts[locale].networkNotFound };
}

interface ProgrammeNotFoundShape extends RefusalShape {
  readonly type: 'ProgrammeNotFound';
}
export const ProgrammeNotFound = builder
  .objectRef<ProgrammeNotFoundShape>('ProgrammeNotFound')
  .implement({ interfaces: [Refusal] });
export function programmeNotFound(locale: Locale): ProgrammeNotFoundShape {
  return { type: 'ProgrammeNotFound', message: answerTexts[locale].programmeNotFound };
}

interface SignUpClosedShape extends RefusalShape {
  readonly type: 'SignUpClosed';
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly contacts: readonly ContactRow[];
}
export const SignUpClosed = builder.objectRef<SignUpClosedShape>('SignUpClosed').implement({
  interfaces: [Refusal],
  fields: (t) => ({
    opensAt: t.expose('opensAt', { type: 'DateTime', nullable: true }),
    closesAt: t.expose('closesAt', { type: 'DateTime', nullable: true }),
    contacts: t.field({ type: [Contact], resolve: ({ contacts }) => [...contacts] }),
  }),
});
export function signUpClosed(
  locale: Locale,
  because: ClosedBecause,
  { opensAt, closesAt }: { opensAt: Date | null; closesAt: Date | null },
  contacts: readonly ContactRow[],
): SignUpClosedShape {
  const { closed } = answerTexts[locale];
  const message = { ...closed, notYet: closed.notYet(opensAt), over: closed.over(closesAt) }[because];
  return { type: 'SignUpClosed', message, opensAt, closesAt, contacts };
}

export function startClosed(locale: Locale, contacts: readonly ContactRow[]): SignUpClosedShape {
  return { type: 'SignUpClosed', message: answerTexts[locale].startClosed, opensAt: null, closesAt: null, contacts };
}

interface NetworkFullShape extends RefusalShape {
  readonly type: 'NetworkFull';
  readonly isFullForNewOrganisationsOnly: boolean;
  readonly waitingListCount: number;
}
export const NetworkFull = builder.objectRef<NetworkFullShape>('NetworkFull').implement({
  description: 'No place, and `waitingList` was false.',
  interfaces: [Refusal],
  fields: (t) => ({
    isFullForNewOrganisationsOnly: t.exposeBoolean('isFullForNewOrganisationsOnly'),
    waitingListCount: t.exposeInt('waitingListCount'),
  }),
});
export function networkFull(
  locale: Locale,
  network: { isFull: boolean; isFullForNewOrganisations: boolean; isHosted: boolean; waitingListCount: number },
  organisationTakesPart: boolean,
): NetworkFullShape {
  const { full } = answerTexts[locale];
  const isFullForNewOrganisationsOnly = !organisationTakesPart && network.isFullForNewOrganisations && !network.isFull;
  const ofOrganisation = organisationTakesPart && !network.isFull && !network.isHosted;
  return {
    type: 'NetworkFull',
    message: isFullForNewOrganisationsOnly ? full.newOrganisations : ofOrganisation ? full.organisation : full.network,
    isFullForNewOrganisationsOnly,
    waitingListCount: network.waitingListCount,
  };
}

interface IdempotencyKeyReusedShape extends RefusalShape {
  readonly type: 'IdempotencyKeyReused';
}
export const IdempotencyKeyReused = builder
  .objectRef<IdempotencyKeyReusedShape>('IdempotencyKeyReused')
  .implement({ interfaces: [Refusal] });
export function idempotencyKeyReused(locale: Locale): IdempotencyKeyReusedShape {
  return { type: 'IdempotencyKeyReused', message: answerTexts[locale].idempotencyKeyReused };
}
