import type { MailKind } from './mail-kinds.ts';
import { backInReview } from './templates/back-in-review.ts';
import { alreadyKnown, confirmReminder, confirmSignUp, newLink } from './templates/confirming.ts';
import { addressChanged, addressLeft, moved } from './templates/corrected.ts';
import { accepted, declined } from './templates/deciding.ts';
import { deskEscalation, deskLogin, deskSignUp } from './templates/desk.ts';
import { deskDigest } from './templates/desk-digest.ts';
import { added, networkEnded, withdrawn } from './templates/ending.ts';
import type { Templates } from './templates/facts.ts';
import { left } from './templates/left.ts';
import { participationEnded } from './templates/participation-ended.ts';
import { dataByOwner, dataLink, dataUnknown } from './templates/personal-data.ts';
import { staffAdded } from './templates/staff-added.ts';
import { inReview, offer, offerExpired, offerLapsed, offerReminder, waitingList } from './templates/waiting.ts';

/** A kind without a template, or without one of the languages, does not compile. */
export const templates: Record<MailKind, Templates> = {
  confirmSignUp,
  confirmReminder,
  alreadyKnown,
  inReview,
  waitingList,
  backInReview,
  accepted,
  declined,
  offer,
  offerReminder,
  offerLapsed,
  offerExpired,
  withdrawn,
  newLink,
  networkEnded,
  participationEnded,
  left,
  added,
  moved,
  deskSignUp,
  deskDigest,
  deskEscalation,
  deskLogin,
  staffAdded,
  dataLink,
  dataUnknown,
  dataByOwner,
  addressChanged,
  addressLeft,
};
