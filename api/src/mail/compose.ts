import type { Database } from '@leerkring/prisma/client.ts';
import type { LinkKind } from '@leerkring/prisma/generated/enums.ts';
import { findRoles } from '../desk/viewer.store.ts';
import type { Run } from '../jobs/run.ts';
import { organisationLeft } from '../places/back-to-review.store.ts';
import { isFullNow } from '../places/full-now.store.ts';
import { dayBefore, readNews } from './desk-news.store.ts';
import { readEscalated, readLink, readOwner, readSignUp, readSubject, readToDecide } from './facts.store.ts';
import { writeLetter } from './letter.ts';
import { isStillTrue } from './mail.rules.ts';
import type { WaitingMail } from './mail.store.ts';
import type { MailKind } from './mail-kinds.ts';
import type { Letter } from './mailer.ts';
import { readEnded, readMembership, readMonthsKept } from './membership-facts.store.ts';
import type { Contact, Facts } from './templates/facts.ts';

/** Nobody is greeted by name and nobody is named: it may lie in a shared mailbox. */
const forDesk: ReadonlySet<MailKind> = new Set(['deskSignUp', 'deskDigest', 'deskEscalation', 'deskLogin']);

/** Anybody can have these sent to anybody: they carry no words that somebody typed. */
const toUnconfirmed: ReadonlySet<MailKind> = new Set(['confirmSignUp', 'confirmReminder']);

/** Only who was told by a person reads what that person wrote. */
const tellsDecision: ReadonlySet<MailKind> = new Set(['accepted', 'waitingList', 'declined']);

/** Tells which of somebody's memberships is over. */
const tellsEnd: ReadonlySet<MailKind> = new Set(['participationEnded', 'left']);

const pages: Record<LinkKind, string> = { SIGN_UP: '/aanmelding', DATA: '/mijn-gegevens', LOGIN: '/desk/login' };

/** There is no address to send it to. */
export const NO_MAILBOX = 'no mailbox';

/**
 * Writes a mail from what is true now.
 * @returns "over" when it says nothing useful any more; "nowhere" when the owner has no mailbox
 */
export async function compose(
  mail: WaitingMail,
  run: Pick<Run, 'database' | 'keys' | 'publicUrl' | 'staff'>,
): Promise<Letter | 'over' | 'nowhere'> {
  const { database, keys, publicUrl } = run;
  const { kind, locale } = mail;
  if (mail.isStale) return 'over';
  const [signUp, link, toDecide, news] = await Promise.all([
    readSignUp(database, keys, mail.signUpId),
    readLink(database, mail.linkId),
    toDecideIn(database, mail),
    newsIn(mail, run),
  ]);
  const isForDesk = forDesk.has(kind);
  const status = (isForDesk ? signUp?.statusForDesk : signUp?.status) ?? null;
  const withNews = news.filter(({ joined, left }) => joined + left > 0).length;
  const now = { status, linkIsLive: link?.isLive ?? null, toDecide: toDecide.length, withNews };
  if (!isStillTrue(kind, now)) return 'over';

  const [subject, owner, membership, ended, hasLeft, isFull, monthsKept] = await Promise.all([
    readSubject(database, mail),
    readOwner(database, mail.ownerId, locale),
    readMembership(database, mail.personId, mail.networkId),
    tellsEnd.has(kind) ? readEnded(database, mail.id) : null,
    kind === 'backInReview' && mail.signUpId !== null ? organisationLeft(database, mail.signUpId) : false,
    kind === 'inReview' && mail.signUpId !== null ? isFullNow(database, mail.signUpId) : false,
    readMonthsKept(database, mail),
  ]);
  const open = (sealed: Uint8Array | null) =>
    sealed === null || mail.keyId === null ? null : keys.open(sealed, mail.keyId);
  const to = open(mail.addressSealed) ?? owner.mailbox;
  if (to === null) return 'nowhere';
  const mailbox: Contact | null = owner.mailbox === null ? null : { name: null, email: owner.mailbox, phone: null };
  const contact = (isForDesk ? null : subject?.contact) ?? mailbox;
  const facts: Facts = {
    publicUrl,
    name: isForDesk || toUnconfirmed.has(kind) ? null : open(mail.nameSealed),
    title: subject?.title ?? null,
    isStart: signUp?.isStart ?? (mail.networkId === null && mail.programmeId !== null),
    owner: isForDesk ? 'Leerkring' : owner.name,
    privacyStatementUrl: owner.privacyStatementUrl,
    contact,
    link:
      link === null ? null : linkTo(`${publicUrl}${pages[link.kind]}/${keys.token(link.id)}`, locale, continuing(mail)),
    isDataLink: link?.kind === 'DATA',
    linkUntil: link?.expiresAt ?? null,
    signUp: signUp && { ...signUp, decisionText: tellsDecision.has(kind) ? signUp.decisionText : null },
    invitation: subject?.isPublic && subject.slug !== null ? linkTo(`${publicUrl}/n/${subject.slug}`, locale) : null,
    afterSignUp: subject?.afterSignUp ?? null,
    isForOwner: mail.personId === null && mail.addressSealed === null,
    membership,
    ended,
    organisationLeft: hasLeft,
    isFull,
    monthsKept,
    toDecide,
    news,
    newsOn: dayBefore(mail.createdAt),
    isForStaff: kind === 'deskDigest' && mail.personId === null,
  };
  const replyTo = contact?.email ?? null;
  const language = locale === 'NL' ? 'nl' : 'en';
  return { id: mail.id, to, replyTo: replyTo === to ? null : replyTo, language, ...writeLetter(kind, locale, facts) };
}

async function toDecideIn(database: Database, { kind, personId, ownerId, locale }: WaitingMail) {
  if (kind === 'deskDigest' && personId !== null) return readToDecide(database, personId, locale);
  return kind === 'deskEscalation' && ownerId !== null ? readEscalated(database, ownerId, locale) : [];
}

async function newsIn(
  { kind, personId, addressHash, locale, createdAt }: WaitingMail,
  { database, keys, staff }: Pick<Run, 'database' | 'keys' | 'staff'>,
) {
  if (kind !== 'deskDigest') return [];
  if (personId !== null) return readNews(database, { managedBy: personId }, locale, createdAt);
  if (addressHash === null) return [];
  const viewer = { addressHash: Uint8Array.from(Buffer.from(addressHash, 'hex')), staffOf: [] };
  const { staffOf } = await findRoles(database, keys, viewer, staff);
  return readNews(database, { ofOwners: [...staffOf] }, locale, createdAt);
}

const linkTo = (url: string, locale: 'NL' | 'EN', to: string | null = null) => {
  const asked = [...(locale === 'EN' ? ['lang=en'] : []), ...(to === null ? [] : [`to=${to}`])];
  return asked.length === 0 ? url : `${url}?${asked.join('&')}`;
};

/** Who logs in to see one sign-up sees that one, on whatever device they read the mail. */
const continuing = ({ kind, signUpId }: WaitingMail) =>
  kind === 'deskLogin' && signUpId !== null ? `/desk/aanmeldingen/${signUpId}` : null;
