import { isStillTrue } from '../mail/mail.rules.ts';
import type { DeskMailRow } from './desk-mail.store.ts';

/** Whether it can be sent again: to a person or mailbox that we know, when it still says what is so. */
export function canBeResent({ kind, nameSealed, mailbox, signUpStatus, linkKind, handledAt }: DeskMailRow): boolean {
  if (handledAt !== null || linkKind === 'LOGIN') return false;
  const isToKnown = nameSealed !== null || (mailbox !== null && linkKind === null);
  // Its link is made anew, and how much there is to decide is counted when it leaves.
  const now = { status: signUpStatus, linkIsLive: linkKind === null ? null : true, toDecide: 1, withNews: 0 };
  return isToKnown && isStillTrue(kind, now);
}
