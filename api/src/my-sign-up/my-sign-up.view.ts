import type { Database } from '@leerkring/prisma/client.ts';
import type { Locale, SignUpStatus } from '@leerkring/prisma/generated/enums.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import type { Done, MySignUpView } from '@leerkring/widgets/hosted/my-sign-up.ts';
import type { Language } from '@leerkring/widgets/hosted/page.ts';
import { minutesUntil } from '../abuse/retry.rules.ts';
import type { LinkRow } from '../links/link.store.ts';
import { readOwner, readSubject } from '../mail/facts.store.ts';
import { organisationLeft } from '../places/back-to-review.store.ts';
import { isFullNow } from '../places/full-now.store.ts';
import { canWithdraw } from '../places/places.rules.ts';
import { knownOf, ownerToAsk } from '../privacy/known.store.ts';
import { filledInWords } from '../privacy/known.texts.ts';
import { MONTHS_AFTER_NO } from '../privacy/retention.store.ts';
import { wordsOf } from '../sign-ups/unconfirmed-words.store.ts';
import type { Step } from './my-sign-up.rules.ts';
import { consentsOf, type MySignUpRow, stepsOf } from './my-sign-up.store.ts';

const dones = [
  'confirmed',
  'accepted',
  'withdrawn',
  'linkSent',
  'consent',
  'full',
  'offerOver',
  'changed',
  'tooOften',
] as const;

/** What was done shows in how it stands: an address that somebody keeps or passes on must not say it of another state. */
const saidOf: Partial<Record<Done, (status: SignUpStatus) => boolean>> = {
  confirmed: (status) => status !== 'RECEIVED',
  accepted: (status) => status === 'ACCEPTED',
  withdrawn: (status) => status === 'WITHDRAWN',
  changed: (status) => status === 'RECEIVED',
  full: (status) => status === 'WAITLISTED',
  offerOver: (status) => ['OFFERED', 'WAITLISTED', 'EXPIRED'].includes(status),
};

/** What "Mijn aanmelding" shows of a sign-up. */
export async function viewOf(
  database: Database,
  keys: SealingKeys,
  { link, signUp }: { link: LinkRow; signUp: MySignUpRow },
  page: {
    readonly language: Language;
    readonly path: string;
    readonly publicUrl: string;
    readonly done: unknown;
    /** When a new link may be asked again, in milliseconds since 1970, as the address of the page says. */
    readonly retryAt?: unknown;
  },
): Promise<MySignUpView> {
  const locale: Locale = page.language === 'en' ? 'EN' : 'NL';
  const subject = await readSubject(database, { ...signUp, locale });
  const owner = await readOwner(database, signUp.ownerId, locale);
  const { decisionTextSealed, decisionKeyId, isOver, overSince } = signUp;
  const steps = await stepsOf(database, signUp.id);
  // Whose address it is need not be who filled it in: they see it before they say it was them.
  const isToConfirm = link.isLive && signUp.status === 'RECEIVED';
  // Before it is read to be shown: what is sent between is told, not confirmed unseen.
  const shown = isToConfirm ? await wordsOf(database, keys, signUp.id) : '';
  return {
    language: page.language,
    path: page.path,
    title: subject?.title ?? null,
    isStart: signUp.intent === 'START',
    status: await stateOf(database, signUp, steps),
    isLive: link.isLive,
    position: signUp.position,
    happened: isOver && overSince ? [...steps, { to: 'OVER', at: overSince }] : steps,
    confirmBefore: signUp.confirmBefore,
    offerUntil: signUp.offerUntil,
    keptUntil: signUp.keptUntil,
    monthsKept: signUp.keptUntil === null && !isOver ? signUp.monthsKept : null,
    monthsAfterNo: signUp.status === 'ACCEPTED' ? null : MONTHS_AFTER_NO,
    canWithdraw: canWithdraw(signUp.status) && !isOver,
    afterSignUpHtml: subject?.afterSignUp?.html ?? null,
    decisionText: link.isLive ? keys.openOrNull(decisionTextSealed, decisionKeyId) : null,
    contact:
      subject?.contact ?? (owner.mailbox === null ? null : { name: owner.name, email: owner.mailbox, phone: null }),
    askOwner: link.isLive ? await ownerToAsk(database, signUp.personId, locale) : null,
    shown,
    toConfirm: isToConfirm ? await filledIn(database, keys, signUp, page.language) : [],
    consents: link.isLive ? await consentsOf(database, keys, signUp.id, locale) : [],
    networkPage:
      subject?.isPublic && subject.slug !== null ? `${page.publicUrl}/n/${subject.slug}?lang=${page.language}` : null,
    done: dones.find((done) => done === page.done && (saidOf[done]?.(signUp.status) ?? true)) ?? null,
    retryInMinutes: retryIn(page.retryAt),
  };
}

/** At most an hour from now, as the limits count. @returns null: it may be tried now */
function retryIn(at: unknown): number | null {
  const [now, retryAt] = [new Date(), new Date(Number(at))];
  return retryAt > now ? Math.min(60, minutesUntil(retryAt, now)) : null;
}

async function stateOf(
  database: Database,
  signUp: MySignUpRow,
  steps: readonly Step[],
): Promise<MySignUpView['status']> {
  if (signUp.isOver) return 'OVER';
  if (signUp.isOfferOver) return signUp.offersLapsed > 0 ? 'LAST_OFFER_OVER' : 'OFFER_OVER';
  if (isBackInReview(signUp, steps)) return whyDecidedFirst(database, signUp.id);
  if (signUp.status === 'IN_REVIEW' && (await isFullNow(database, signUp.id))) return 'IN_REVIEW_WHILE_FULL';
  return signUp.status === 'WAITLISTED' && signUp.isOrganisationUnknown ? 'ORGANISATION_UNKNOWN' : signUp.status;
}

/** They waited, and somebody has to decide first after all. */
function isBackInReview({ status }: MySignUpRow, steps: readonly Step[]): boolean {
  const last = steps.at(-1);
  return status === 'IN_REVIEW' && last?.from === 'WAITLISTED' && last.to === 'IN_REVIEW';
}

async function whyDecidedFirst(database: Database, signUpId: string): Promise<MySignUpView['status']> {
  return (await organisationLeft(database, signUpId)) ? 'ORGANISATION_LEFT' : 'DECISION_FIRST';
}

async function filledIn(database: Database, keys: SealingKeys, { id, personId }: MySignUpRow, language: Language) {
  const known = await knownOf(database, keys, personId, language === 'en' ? 'EN' : 'NL');
  const signUp = known?.signUps.find((one) => one.id === id);
  return known && signUp ? filledInWords(known.name, signUp, language) : [];
}
