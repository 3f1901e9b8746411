import type { SignUpStatus } from '@leerkring/prisma/generated/enums.ts';
import type { MailKind } from './mail-kinds.ts';

/** A mail that says this is only true while its sign-up stands so; the others stay true. */
const trueWhile: Partial<Record<MailKind, SignUpStatus>> = {
  confirmSignUp: 'RECEIVED',
  confirmReminder: 'RECEIVED',
  inReview: 'IN_REVIEW',
  waitingList: 'WAITLISTED',
  backInReview: 'IN_REVIEW',
  accepted: 'ACCEPTED',
  declined: 'DECLINED',
  offer: 'OFFERED',
  offerReminder: 'OFFERED',
  offerLapsed: 'WAITLISTED',
  offerExpired: 'EXPIRED',
  withdrawn: 'WITHDRAWN',
  deskSignUp: 'IN_REVIEW',
};

/** Who has come to an end hears that instead, and may sign up again. */
const notKnownAnyMore: ReadonlySet<SignUpStatus> = new Set(['DECLINED', 'WITHDRAWN', 'EXPIRED']);

/** What a link does that the mail would be for. */
const forLink: ReadonlySet<MailKind> = new Set([
  'confirmSignUp',
  'confirmReminder',
  'offer',
  'offerReminder',
  'newLink',
  'deskLogin',
  'dataLink',
]);

/** Whether a mail still has something to say when it is about to leave. */
export function isStillTrue(
  kind: MailKind,
  now: {
    /** null: there is none, or it was erased. */
    readonly status: SignUpStatus | null;
    /** null: the mail has no link. */
    readonly linkIsLive: boolean | null;
    readonly toDecide: number;
    /** Networks in which somebody came or went the day before. */
    readonly withNews: number;
  },
): boolean {
  const needed = trueWhile[kind];
  if (needed !== undefined && now.status !== needed) return false;
  if (kind === 'alreadyKnown' && now.status !== null && notKnownAnyMore.has(now.status)) return false;
  if (forLink.has(kind) && now.linkIsLive !== true) return false;
  if (kind === 'deskDigest') return now.toDecide + now.withNews > 0;
  return kind !== 'deskEscalation' || now.toDecide > 0;
}
