import type { Locale, SignUpStatus } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import { Refusal, type RefusalShape } from '../refusals.ts';
import { SignUpStatusEnum } from '../sign-ups/sign-up-status.graphql.ts';
import { typedTexts } from '../typed-text/typed-text.texts.ts';
import { deskTexts } from './desk.texts.ts';

interface NotDecidableShape extends RefusalShape {
  readonly type: 'NotDecidable';
  readonly status: SignUpStatus;
}
export const NotDecidable = builder.objectRef<NotDecidableShape>('NotDecidable').implement({
  description: 'The sign-up stands where this cannot be decided, perhaps since a moment ago.',
  interfaces: [Refusal],
  fields: (t) => ({
    status: t.expose('status', { type: SignUpStatusEnum }),
  }),
});
export function notDecidable(locale: Locale, status: SignUpStatus): NotDecidableShape {
  return { type: 'NotDecidable', message: deskTexts[locale].notDecidable, status };
}

interface InvalidDecisionShape extends RefusalShape {
  readonly type: 'InvalidDecision';
}
export const InvalidDecision = builder
  .objectRef<InvalidDecisionShape>('InvalidDecision')
  .implement({ description: 'The text holds characters that nobody sees.', interfaces: [Refusal] });
export function invalidDecision(locale: Locale): InvalidDecisionShape {
  return { type: 'InvalidDecision', message: typedTexts[locale].hidden };
}

interface OrganisationUnconfirmedShape extends RefusalShape {
  readonly type: 'OrganisationUnconfirmed';
}
export const OrganisationUnconfirmed = builder
  .objectRef<OrganisationUnconfirmedShape>('OrganisationUnconfirmed')
  .implement({
    description: 'The organisation is a typed name that nobody confirmed yet; see `confirmOrganisation`.',
    interfaces: [Refusal],
  });
export function organisationUnconfirmed(locale: Locale): OrganisationUnconfirmedShape {
  return { type: 'OrganisationUnconfirmed', message: deskTexts[locale].organisationUnconfirmed };
}

interface UndoTooLateShape extends RefusalShape {
  readonly type: 'UndoTooLate';
}
export const UndoTooLate = builder.objectRef<UndoTooLateShape>('UndoTooLate').implement({
  description:
    'The mail about the decision left, or it was undone already; or the network has ended; or the person signed up for the same again, and that sign-up waits.',
  interfaces: [Refusal],
});
export function undoTooLate(
  locale: Locale,
  because: 'undoTooLate' | 'networkEnded' | 'signedUpAgain',
): UndoTooLateShape {
  return { type: 'UndoTooLate', message: deskTexts[locale][because] };
}

/** The network is full for this sign-up, in the words for who decides. */
export function fullForDesk(
  locale: Locale,
  network: { isFullForNewOrganisationsOnly: boolean; waitingListCount: number },
) {
  const texts = deskTexts[locale];
  const message = network.isFullForNewOrganisationsOnly ? texts.fullForNewOrganisations : texts.full;
  return { type: 'NetworkFull' as const, message, ...network };
}
