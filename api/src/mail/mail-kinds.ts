/** Every mail there is; each has a template of the same name, in Dutch and English. */
export const mailKinds = [
  // To who signed up. All carry a SIGN_UP link to "Mijn aanmelding" and have the network's contact (or the owner) as Reply-To.
  'confirmSignUp',
  'confirmReminder',
  /** Signed up again for what they already take part in, wait for or asked: says what stands. */
  'alreadyKnown',
  'inReview',
  'waitingList',
  /** Waited, and somebody has to decide first after all. */
  'backInReview',
  'accepted',
  'declined',
  'offer',
  'offerReminder',
  'offerLapsed',
  'offerExpired',
  'withdrawn',
  /** Asked for on "Mijn aanmelding" with a used link. */
  'newLink',
  'networkEnded',
  /** Somebody's membership ended, with their organisation's or alone, or their role of lead expert, manager or facilitator. */
  'participationEnded',
  /** Who takes part ended that by themselves, on "Mijn gegevens". */
  'left',
  /** Added by hand or by an import, by a manager or staff. */
  'added',
  /** The same, in another organisation since a moment ago. */
  'moved',
  // To managers and owners; no personal data.
  'deskSignUp',
  'deskDigest',
  'deskEscalation',
  'deskLogin',
  /** Staff made this address staff of the owner. */
  'staffAdded',
  // "Wat heb je van mij".
  'dataLink',
  'dataUnknown',
  /** One address carries several names: the owner finds out who asks, and helps. */
  'dataByOwner',
  // Staff of the owner corrected an address: to the new one, with a DATA link, and to the one that it was.
  'addressChanged',
  'addressLeft',
] as const;

export type MailKind = (typeof mailKinds)[number];
