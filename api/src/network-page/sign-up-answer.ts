import {
  noticeChanged,
  notThroughPartner,
  nowWaiting,
  onceMoreHere,
  oneQuestion,
  questionsChanged,
  sendAgain,
  sentDifferently,
  stillHere,
  typeOrganisation,
  whichOrganisation,
} from '@leerkring/widgets/hosted/form.texts.ts';
import type { FormFault, FormNotice } from '@leerkring/widgets/hosted/form.ts';
import { faultTexts } from '../sign-ups/sign-up.texts.ts';
import type { signUp } from '../sign-ups/sign-up.ts';

type Answer = Awaited<ReturnType<typeof signUp>>;
type Refused = Exclude<Answer, { type: 'SignUpReceived' | 'NetworkNotFound' | 'ProgrammeNotFound' | 'SignUpClosed' }>;

/** A "no" as a page shows it, with the form as it was filled in. */
export interface ShownAnswer {
  readonly status: number;
  readonly faults: readonly FormFault[];
  readonly notice: FormNotice | undefined;
  /** The form goes on with another idempotency key. */
  readonly needsNewKey: boolean;
  /** To be sent again is a "yes" to the waiting list. */
  readonly waits: boolean;
  /** The form goes on as one of our own: with this partner there is no way. */
  readonly leavesPartner: boolean;
  /** In seconds. */
  readonly retryAfter: number | undefined;
}

const nothingYet = {
  faults: [],
  notice: undefined,
  needsNewKey: false,
  waits: false,
  leavesPartner: false,
  retryAfter: undefined,
};

/** Asked once, before anything is sent on. */
export const organisationQuestion = (language: 0 | 1): FormNotice => ({
  text: `${oneQuestion[language]}. ${stillHere[language]}`,
  isBad: false,
  goTo: { field: 'organisationId', words: whichOrganisation[language] },
});

/** The form asks something else than when it was shown. */
export const changedQuestions = (language: 0 | 1): FormFault => ({
  field: undefined,
  message: questionsChanged[language],
});

const isOfGone = (message: string) =>
  [faultTexts.NL.answers.questionGone, faultTexts.EN.answers.questionGone].includes(message);

/**
 * @param form.fieldAt the id of the control that a fault's path in the input points at
 * @param form.language 0 Dutch, 1 English
 */
export function shownAnswer(
  answer: Refused,
  form: { readonly language: 0 | 1; readonly now: Date; fieldAt(path: readonly string[]): string | undefined },
): ShownAnswer {
  const { language } = form;
  const message = { text: answer.message, isBad: true };
  switch (answer.type) {
    case 'InvalidSignUp':
      return {
        ...nothingYet,
        status: 422,
        faults: answer.faults.map(({ path, message }) => {
          if (path[0] === 'privacyNoticeVersion') return { field: 'privacy', message: noticeChanged[language] };
          if (isOfGone(message)) return changedQuestions(language);
          if (path[0] === 'idempotencyKey') return { field: undefined, message: sendAgain[language] };
          // There is no list here to choose from.
          const isNameless = [faultTexts.NL.organisation, faultTexts.EN.organisation].includes(message);
          return { field: form.fieldAt(path), message: isNameless ? typeOrganisation[language] : message };
        }),
        needsNewKey: answer.faults.some(({ path }) => path[0] === 'idempotencyKey'),
      };
    case 'NetworkFull':
      return {
        ...nothingYet,
        status: 409,
        notice: { ...message, more: nowWaiting[language], isBad: false },
        waits: true,
      };
    case 'IdempotencyKeyReused':
      return { ...nothingYet, status: 409, notice: { ...message, text: sentDifferently[language] }, needsNewKey: true };
    case 'TryAgainLater':
      return {
        ...nothingYet,
        status: 429,
        notice: { ...message, more: stillHere[language] },
        retryAfter: Math.max(1, Math.ceil((answer.retryAt.getTime() - form.now.getTime()) / 1000)),
      };
    case 'UnknownPartnerSite':
      return {
        ...nothingYet,
        status: 403,
        notice: { text: notThroughPartner[language], more: onceMoreHere[language], isBad: true },
        leavesPartner: true,
      };
    case 'OriginNotAllowed':
      return { ...nothingYet, status: 403, notice: message };
  }
}
