import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import { DeskMembership } from '../desk/desk-people.graphql.ts';
import type { DeskMembershipRow } from '../desk/desk-people.store.ts';
import { DeskSignUp } from '../desk/desk-sign-up.graphql.ts';
import type { DeskSignUpRow } from '../desk/desk-sign-up.store.ts';
import { Refusal, type RefusalShape } from '../refusals.ts';
import type { InputFault } from '../typed-text/checked-input.ts';
import { InputFaultType } from '../typed-text/input-fault.graphql.ts';
import { typedTexts } from '../typed-text/typed-text.texts.ts';
import { memberTexts } from './member.texts.ts';

interface InvalidMemberShape extends RefusalShape {
  readonly type: 'InvalidMember';
  readonly faults: readonly InputFault[];
}
export const InvalidMember = builder.objectRef<InvalidMemberShape>('InvalidMember').implement({
  description: 'Something in the input does not hold; every fault at once.',
  interfaces: [Refusal],
  fields: (t) => ({ faults: t.field({ type: [InputFaultType], resolve: ({ faults }) => [...faults] }) }),
});
export function invalidMember(locale: Locale, faults: readonly InputFault[]): InvalidMemberShape {
  return { type: 'InvalidMember', message: typedTexts[locale].faults(faults.length), faults };
}

interface AlreadyMemberShape extends RefusalShape {
  readonly type: 'AlreadyMember';
  readonly membership: DeskMembershipRow;
}
export const AlreadyMember = builder.objectRef<AlreadyMemberShape>('AlreadyMember').implement({
  description: 'Takes part in this role already.',
  interfaces: [Refusal],
  fields: (t) => ({ membership: t.expose('membership', { type: DeskMembership }) }),
});
export function alreadyMember(locale: Locale, membership: DeskMembershipRow): AlreadyMemberShape {
  return { type: 'AlreadyMember', message: memberTexts[locale].member, membership };
}

interface AlreadySignedUpShape extends RefusalShape {
  readonly type: 'AlreadySignedUp';
  readonly signUp: DeskSignUpRow;
}
export const AlreadySignedUp = builder.objectRef<AlreadySignedUpShape>('AlreadySignedUp').implement({
  description: 'Signed up, and is to be decided on or waits.',
  interfaces: [Refusal],
  fields: (t) => ({ signUp: t.expose('signUp', { type: DeskSignUp }) }),
});
export function alreadySignedUp(locale: Locale, signUp: DeskSignUpRow): AlreadySignedUpShape {
  return { type: 'AlreadySignedUp', message: memberTexts[locale].signedUp, signUp };
}

interface NetworkTakesNobodyShape extends RefusalShape {
  readonly type: 'NetworkTakesNobody';
}
export const NetworkTakesNobody = builder
  .objectRef<NetworkTakesNobodyShape>('NetworkTakesNobody')
  .implement({ description: 'The network has ended, or has no owner yet.', interfaces: [Refusal] });
export function networkTakesNobody(locale: Locale, because: 'ended' | 'noOwner'): NetworkTakesNobodyShape {
  return { type: 'NetworkTakesNobody', message: memberTexts[locale][because] };
}

interface MembershipEndedShape extends RefusalShape {
  readonly type: 'MembershipEnded';
}
export const MembershipEnded = builder
  .objectRef<MembershipEndedShape>('MembershipEnded')
  .implement({ description: 'Takes part no more, perhaps since a moment ago.', interfaces: [Refusal] });
export function membershipEnded(locale: Locale): MembershipEndedShape {
  return { type: 'MembershipEnded', message: memberTexts[locale].left };
}
