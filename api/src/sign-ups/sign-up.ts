import { contactsOf } from '../contacts/contact.store.ts';
import type { Context } from '../context.ts';
import { inLocale } from '../locales/in-locale.ts';
import { factKey } from '../nodes/global-id.ts';
import { originNotAllowed, stoppedPartnerSite, unknownPartnerSite } from '../partner-sites/partner-site.refusals.ts';
import { couldBePartnerKey, entrance } from '../partner-sites/partner-site.rules.ts';
import { partnerSiteOf } from '../partner-sites/partner-site.store.ts';
import { type PrivacyNoticeRow, privacyNoticeOf } from '../privacy-notices/privacy-notice.store.ts';
import { type RichTextShape, richText } from '../rich-text/rich-text.graphql.ts';
import {
  employerOf,
  hasUnit,
  type JoinableNetwork,
  joinableNetwork,
  type KnownEmployer,
} from './joinable-network.store.ts';
import { type Answer, checkForm, type Fault, idempotencyKeyForm, type SignUpInput } from './sign-up.checks.ts';
import { idempotencyKeyReused, invalidSignUp, networkFull, networkNotFound, signUpClosed } from './sign-up.refusals.ts';
import { closedBecause, countsSeats, isPubliclyFull, nextStep } from './sign-up.rules.ts';
import { earlierAnswer, type Joining, join } from './sign-up.store.ts';
import { answerTexts, faultTexts } from './sign-up.texts.ts';

export interface SignUpReceivedShape {
  readonly type: 'SignUpReceived';
  readonly message: string;
  readonly afterSignUp: RichTextShape | null;
}

export type SignUpAnswer =
  | SignUpReceivedShape
  | ReturnType<
      | typeof idempotencyKeyReused
      | typeof invalidSignUp
      | typeof networkFull
      | typeof networkNotFound
      | typeof originNotAllowed
      | typeof signUpClosed
      | typeof unknownPartnerSite
    >;

/**
 * Somebody asks for a place in a network. The answer depends on the input and on what everybody may know, never on who
 * is known already (DESIGN: a place is taken only at acceptance).
 */
export async function signUp(input: SignUpInput, context: Context): Promise<SignUpAnswer> {
  const { database, keys } = context;
  const { locale, waitingList } = input;
  const network = await joinableNetwork(database, input.target.networkSlug ?? '', locale);
  const bodyHash = keys.bodyHash(canonical(input));
  // Before anything can be refused: who lost our first answer must get it again, also when the network closed meanwhile.
  const earlier = idempotencyKeyForm.test(input.idempotencyKey)
    ? await earlierAnswer(database, input.idempotencyKey, bodyHash)
    : undefined;
  if (earlier === 'received') return received(input, network);
  if (earlier === 'reused') return idempotencyKeyReused(locale);

  const contacts = () => (network ? contactsOf(inLocale(network.documentId, locale), context) : []);
  const partnerSite = await enterThrough(input, context, async () => (await contacts())[0]);
  if ('refusal' in partnerSite) return partnerSite.refusal;
  if (!network) return networkNotFound(locale);

  const notice = network.ownerId === null ? null : await privacyNoticeOf(inLocale(network.ownerId, locale), context);
  const rules = { ...network, isHosted: network.hostOrganisationKvk !== null };
  const because = closedBecause(rules, notice !== null, context.now);
  if (because || !notice || network.ownerId === null)
    return signUpClosed(locale, because ?? 'noNotice', network, await contacts());

  const checked = await check(input, context, network, notice);
  if ('faults' in checked) return invalidSignUp(locale, checked.faults);
  const { employer, form } = checked;
  if (!waitingList && isPubliclyFull(rules, employer)) return networkFull(locale, rules, employer?.takesPart ?? false);

  const stored = await join(database, keys, {
    idempotencyKey: input.idempotencyKey,
    bodyHash,
    networkId: network.documentId,
    ownerId: network.ownerId,
    person: form.person,
    locale,
    acceptsWaitingList: waitingList,
    organisationId: employer?.organisationId ?? null,
    organisationName: checked.organisationName,
    unitId: checked.unitId,
    unitName: checked.unitName,
    partnerSiteId: partnerSite.id,
    privacyNoticeVersion: notice.version,
    legalBasis: notice.legalBasis,
    countedOrganisationId: employer && countsSeats(rules) ? employer.countedOrganisationId : null,
    next: nextStep(rules, employer),
  } satisfies Joining);
  if (stored === 'reused') return idempotencyKeyReused(locale);
  if (stored === 'received') return received(input, network);
  // The last place went between reading and trying: told as it is now.
  const now = await joinableNetwork(database, input.target.networkSlug ?? '', locale);
  return networkFull(locale, { ...rules, ...now }, employer?.takesPart ?? false);
}

function received({ locale }: SignUpInput, network: JoinableNetwork | null): SignUpReceivedShape {
  return {
    type: 'SignUpReceived',
    message: answerTexts[locale].received(network?.title),
    afterSignUp: network && richText(network.afterSignUpHtml, network.afterSignUpText),
  };
}

/** @returns the partner site that this sign-up came through; null: none */
async function enterThrough(
  { partnerKey, locale }: SignUpInput,
  { database, origin, publicUrl }: Context,
  contact: () => Promise<Parameters<typeof stoppedPartnerSite>[1]>,
) {
  const key = partnerKey ?? undefined;
  const partner = key === undefined ? undefined : couldBePartnerKey(key) ? await partnerSiteOf(database, key) : null;
  const door = entrance({ partner, origin, publicUrl });
  switch (door.answer) {
    case 'welcome':
      return { id: door.partnerSiteId };
    case 'unknown':
      return { refusal: unknownPartnerSite(locale) };
    case 'stopped':
      return { refusal: stoppedPartnerSite(locale, await contact()) };
    case 'origin':
      return { refusal: originNotAllowed(locale, origin) };
  }
}

/** What the form says, with its organisation and unit looked up; or all that does not hold. */
async function check(input: SignUpInput, { database }: Context, network: JoinableNetwork, notice: PrivacyNoticeRow) {
  const host = network.hostOrganisationKvk;
  const texts = faultTexts[input.locale];
  const { form, faults } = checkForm(input, host === null);
  const more: Fault[] = [...faults];
  let employer: KnownEmployer | null = null;
  if (host !== null) employer = await employerOf(database, network, { kvkNumber: host });
  else {
    const id = picked(input.organisation, 'Organisation');
    if (id) employer = await employerOf(database, network, { id });
    if (id !== undefined && !employer) more.push({ path: ['organisation', 'id'], message: texts.organisationGone });
  }
  const unitId = host === null ? undefined : picked(input.unit, 'Unit');
  if (host !== null && unitId !== undefined && !(unitId && (await hasUnit(database, host, unitId))))
    more.push({ path: ['unit', 'id'], message: texts.unitGone });
  if (input.privacyNoticeVersion !== notice.version)
    more.push({ path: ['privacyNoticeVersion'], message: texts.privacyNotice });
  if (!form || more.length > 0) return { faults: more };
  return {
    form,
    employer,
    organisationName: typed(form.organisation),
    unitId: unitId ?? null,
    unitName: typed(form.unit),
  };
}

/** The uuid behind a global id; null when it is not one of ours; undefined when a name was typed. */
function picked(answer: SignUpInput['organisation'], type: 'Organisation' | 'Unit'): string | null | undefined {
  return answer?.id == null ? undefined : factKey(type, answer.id);
}

function typed(answer: Answer | null): string | null {
  return answer && 'name' in answer ? answer.name : null;
}

/** The same text for the same input, whatever the order of its fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
