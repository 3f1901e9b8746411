// The form: what it asks, what goes wrong, and what comes back.
import type { SignUpMutation } from '@leerkring/schema/generated/graphql.ts';
import * as fixtures from '../testing/fixtures.ts';
import { answerFault, questions, startFault, startForm } from '../testing/question-fixtures.ts';
import {
  formOf,
  invalid,
  networkFull,
  noticeChanged,
  organisations,
  originNotAllowed,
  received,
  signUpClosed,
  units,
} from '../testing/sign-up-fixtures.ts';
import { upcoming } from './network-states.ts';
import { type State, type StateAnswers, type Step, stateMaker } from './state.ts';

type Answer = SignUpMutation['signUp'];

const prefill = JSON.stringify({
  name: 'Sanne Visser',
  email: 'sanne@example.org',
  organisation: 'Zorggroep De Linde',
  jobTitle: 'Verpleegkundige',
});
const signUp = stateMaker('leerkring-sign-up', { network: fixtures.open.slug, partner: 'pk_demo' });
const startMaker = stateMaker('leerkring-sign-up', { programme: 'waardigheid-en-trots', partner: 'pk_demo' });
const start: typeof startMaker = (name, ...rest) => startMaker(`start-${name}`, ...rest);

const send: Step = { press: '[part~=submit]' };
const sent = { attributes: { prefill }, act: [send] };

const form = (network = fixtures.open, change = {}): StateAnswers => ({
  SignUpForm: formOf(network, change),
  OrganisationSuggestions: organisations,
  SignUp: { signUp: received },
});
const answering = (answer: Answer): StateAnswers => ({ ...form(), SignUp: { signUp: answer } });

const tooOften = {
  __typename: 'TryAgainLater',
  message: 'Dit is het afgelopen uur te vaak geprobeerd. Probeer het over 20 minuten nog een keer.',
  retryAt: fixtures.closing,
} satisfies Answer;
const unknownPartner = {
  __typename: 'UnknownPartnerSite',
  message: 'Vanaf deze site kun je je niet aanmelden.',
  advice: 'Zet in de snippet de sleutel die bij je partnersite staat.',
} satisfies Answer;
const notFound = { __typename: 'NetworkNotFound', message: 'Dit netwerk vinden we niet.' } satisfies Answer;

const motivation: Step = { fill: '#motivation', with: 'Leren van elkaars aanpak bij mondzorg in de nacht.' };

export const signUpStates: readonly State[] = [
  signUp('empty', form(), '#name'),
  signUp('english-with-dutch', form(), '#name', { attributes: { locale: 'en' } }),
  signUp('filled', form(), '#name', { attributes: { prefill } }),
  signUp('errors', form(), '#summary', { act: [send] }),
  signUp('suggestions', form(), '[role=option]', { act: [{ fill: '#organisation', with: 'zorg' }] }),
  signUp('units', form(fixtures.expert, { asksOrganisation: false, units }), '[role=option]', {
    act: [{ fill: '#unit', with: 'team' }],
  }),
  signUp('questions', form(fixtures.open, { questions }), '#answer-a6'),
  signUp('questions-errors', form(fixtures.open, { questions }), '#summary', { act: [send] }),
  signUp('privacy-open', form(), 'details .rich', { act: [{ press: 'details summary' }] }),
  signUp('full', form(fixtures.full), '#name'),
  signUp('full-for-new', form(fixtures.fullForNew), '#name'),
  signUp('in-formation', form(fixtures.forming), '#name'),
  signUp('sending', { ...form(), SignUp: 'silent' }, '.act .small', sent),
  signUp('not-sent', { ...form(), SignUp: 'down' }, '#refusal', sent),
  signUp('refused-invalid', answering(invalid), '#summary', sent),
  signUp('refused-notice-changed', answering(noticeChanged), '#summary', sent),
  signUp(
    'refused-answer',
    { ...answering(answerFault), SignUpForm: formOf(fixtures.open, { questions }) },
    '#summary',
    {
      attributes: { prefill },
      act: [{ fill: '#answer-a1', with: 'De Wilg' }, { press: '#answer-a3' }, { press: '#answer-a5' }, send],
    },
  ),
  signUp('refused-full', answering(networkFull), '#refusal', sent),
  signUp('refused-too-often', answering(tooOften), '#refusal', sent),
  signUp('refused-origin', answering(originNotAllowed), '#refusal', sent),
  signUp('refused-partner', answering(unknownPartner), '#refusal', sent),
  signUp('refused-not-found', answering(notFound), '#refusal', sent),
  signUp('refused-closed', answering(signUpClosed), '[part~=notice]', sent),
  signUp('received', form(), '.rich .link', sent),
  signUp('received-waiting-list', form(fixtures.full), '.rich .link', sent),
  signUp('closed', form(fixtures.closed), '[part~=notice]'),
  signUp('upcoming', form(upcoming), '[part~=notice]'),
  signUp('ended', form(fixtures.ended), '[part~=notice]'),
  signUp('unavailable', form(fixtures.open, { privacyNotice: null }), '[part~=notice]'),
  signUp('gone', { SignUpForm: { network: null } }, '.notice'),
  signUp('loading', { SignUpForm: 'silent' }, '.bars'),
  signUp('down', { SignUpForm: 'down' }, '.notice'),

  start('empty', { StartForm: startForm() }, '#motivation'),
  start('errors', { StartForm: startForm() }, '#summary', { act: [send] }),
  start('refused', { StartForm: startForm(), SignUp: { signUp: startFault } }, '#summary', {
    attributes: { prefill },
    act: [motivation, { fill: '#interested-0', with: 'De Wierde' }, send],
  }),
  start('received', { StartForm: startForm(), SignUp: { signUp: received } }, '.rich .link', {
    attributes: { prefill },
    act: [motivation, send],
  }),
  start(
    'closed',
    { StartForm: startForm({ signUp: { isOpen: false, regions: [], privacyNotice: null } }) },
    '[part~=notice]',
  ),
  start('gone', { StartForm: { ...startForm(), programme: null } }, '.notice'),
  start('down', { StartForm: 'down' }, '.notice'),
];
