import { sqlState } from '@leerkring/prisma/sql-state.ts';
import type { TryAgainLaterShape } from '../abuse/abuse.refusals.ts';
import type { ContactRow } from '../contacts/contact.store.ts';
import type { Context } from '../context.ts';
import { inLocale } from '../locales/in-locale.ts';
import { factKey } from '../nodes/global-id.ts';
import { noticeHash } from '../privacy-notices/privacy-notice.rules.ts';
import { type PrivacyNoticeRow, privacyNoticeOf } from '../privacy-notices/privacy-notice.store.ts';
import { served } from '../questions/question.rules.ts';
import { questionsOfNetwork } from '../questions/question.store.ts';
import { checkAnswers } from './answers.checks.ts';
import { employerOf, hasUnit, type JoinableNetwork, type KnownEmployer } from './joinable-network.store.ts';
import { checkForm, type Fault, type SignUpInput, typed } from './sign-up.checks.ts';
import { invalidSignUp, networkFull, networkNotFound, signUpClosed } from './sign-up.refusals.ts';
import { closedBecause, isPubliclyFull } from './sign-up.rules.ts';
import { receive } from './sign-up.store.ts';
import { faultTexts } from './sign-up.texts.ts';

/** Somebody asks for a place in a network. */
export async function join(
  input: SignUpInput,
  context: Context,
  arriving: {
    readonly network: JoinableNetwork | null;
    readonly contacts: () => ContactRow[] | Promise<ContactRow[]>;
    readonly partnerSiteId: string | null;
    readonly bodyHash: Uint8Array<ArrayBuffer>;
    readonly tooSoon: TryAgainLaterShape | null;
  },
) {
  const { database, keys } = context;
  const { locale, waitingList } = input;
  const { network } = arriving;
  if (!network) return networkNotFound(locale);
  const notice = network.ownerId === null ? null : await privacyNoticeOf(inLocale(network.ownerId, locale), context);
  const rules = { ...network, isHosted: network.hostOrganisationKvk !== null };
  const because = closedBecause(rules, notice !== null, context.now);
  if (because || !notice || network.ownerId === null)
    return signUpClosed(locale, because ?? 'noNotice', network, await arriving.contacts());

  const checked = await check(input, context, network, notice);
  if ('faults' in checked) return invalidSignUp(locale, checked.faults);
  const { employer, form } = checked;
  if (!waitingList && isPubliclyFull(rules, employer)) return networkFull(locale, rules, employer?.takesPart ?? false);
  // What does not hold is told first: putting it right takes long enough.
  if (arriving.tooSoon) return arriving.tooSoon;

  const receiving = {
    idempotencyKey: input.idempotencyKey,
    isBait: Boolean(input.website),
    bodyHash: arriving.bodyHash,
    target: { networkId: network.documentId },
    ownerId: network.ownerId,
    person: form.person,
    locale,
    acceptsWaitingList: waitingList,
    organisationId: employer?.organisationId ?? null,
    organisationName: typed(form.organisation),
    unitId: checked.unitId,
    unitName: typed(form.unit),
    answers: checked.answers,
    start: null,
    partnerSiteId: arriving.partnerSiteId,
    privacyNotice: { version: notice.version, legalBasis: notice.legalBasis, hash: noticeHash(notice) },
  };
  try {
    return await receive(database, keys, receiving);
  } catch (error) {
    if (sqlState(error) !== FOREIGN_KEY_VIOLATION) throw error;
    // Its organisation or unit became another one a moment ago: told as of any that is no longer in the list.
    const again = await check(input, { ...context }, network, notice);
    if (!('faults' in again)) throw error;
    return invalidSignUp(locale, again.faults);
  }
}

const FOREIGN_KEY_VIOLATION = '23503';

/** What the form says, with its organisation and unit looked up; or all that does not hold. */
async function check(input: SignUpInput, context: Context, network: JoinableNetwork, notice: PrivacyNoticeRow) {
  const { database } = context;
  const host = network.hostOrganisationKvk;
  const texts = faultTexts[input.locale];
  const { form, faults } = checkForm(input, host === null ? 'organisation' : 'unit');
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
  const asked = (await questionsOfNetwork(network.documentId, context)).map((one) => served(one, input.locale));
  const answered = checkAnswers(input.answers ?? [], asked, input.locale);
  more.push(...answered.faults);
  if (input.privacyNoticeVersion !== notice.version)
    more.push({ path: ['privacyNoticeVersion'], message: texts.privacyNotice });
  if (!form || more.length > 0) return { faults: more };
  return { form, employer, unitId: unitId ?? null, answers: answered.answers };
}

/** The uuid behind a global id; null when it is not one of ours; undefined when a name was typed. */
function picked(answer: SignUpInput['organisation'], type: 'Organisation' | 'Unit'): string | null | undefined {
  return answer?.id == null ? undefined : factKey(type, answer.id);
}
