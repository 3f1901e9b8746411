import type { TryAgainLaterShape } from '../abuse/abuse.refusals.ts';
import { contactsOf } from '../contacts/contact.store.ts';
import type { Context } from '../context.ts';
import { inLocale } from '../locales/in-locale.ts';
import { noticeHash } from '../privacy-notices/privacy-notice.rules.ts';
import { privacyNoticeOf } from '../privacy-notices/privacy-notice.store.ts';
import { checkForm, type SignUpInput, typed } from './sign-up.checks.ts';
import { invalidSignUp, programmeNotFound, startClosed } from './sign-up.refusals.ts';
import { receive } from './sign-up.store.ts';
import { faultTexts } from './sign-up.texts.ts';
import { checkStart } from './start.checks.ts';
import { type StartableProgramme, termNamed } from './startable-programme.store.ts';

/** Somebody wants to start a network in a programme: the owner's staff decide, and an editor writes the page. */
export async function start(
  input: SignUpInput,
  context: Context,
  arriving: {
    readonly programme: StartableProgramme | null;
    readonly partnerSiteId: string | null;
    readonly bodyHash: Uint8Array<ArrayBuffer>;
    readonly tooSoon: TryAgainLaterShape | null;
  },
) {
  const { database, keys } = context;
  const { locale } = input;
  const { programme } = arriving;
  if (!programme) return programmeNotFound(locale);
  const notice = programme.ownerId && (await privacyNoticeOf(inLocale(programme.ownerId, locale), context));
  if (!notice || programme.ownerId === null)
    return startClosed(locale, await contactsOf(inLocale(programme.documentId, locale), context));

  const texts = faultTexts[locale];
  const { form, faults } = checkForm(input, 'organisationIfAny');
  const checked = checkStart(input.start, locale);
  faults.push(...checked.faults);
  const themeId = await termNamed(database, 'THEME', input.start?.themeSlug);
  if (themeId === undefined) faults.push({ path: ['start', 'themeSlug'], message: texts.start.theme });
  const regionId = await termNamed(database, 'REGION', input.start?.regionSlug);
  if (regionId === undefined) faults.push({ path: ['start', 'regionSlug'], message: texts.start.region });
  if (input.privacyNoticeVersion !== notice.version)
    faults.push({ path: ['privacyNoticeVersion'], message: texts.privacyNotice });
  if (!form || themeId === undefined || regionId === undefined || faults.length > 0)
    return invalidSignUp(locale, faults);
  if (arriving.tooSoon) return arriving.tooSoon;

  return receive(database, keys, {
    idempotencyKey: input.idempotencyKey,
    isBait: Boolean(input.website),
    bodyHash: arriving.bodyHash,
    target: { programmeId: programme.documentId },
    ownerId: programme.ownerId,
    person: form.person,
    locale,
    acceptsWaitingList: false,
    organisationId: null,
    organisationName: typed(form.organisation),
    unitId: null,
    unitName: null,
    answers: [],
    start: { ...checked.start, themeId, regionId },
    partnerSiteId: arriving.partnerSiteId,
    privacyNotice: { version: notice.version, legalBasis: notice.legalBasis, hash: noticeHash(notice) },
  });
}
