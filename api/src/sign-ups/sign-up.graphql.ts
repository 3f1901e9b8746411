import { TryAgainLater } from '../abuse/abuse.refusals.ts';
import { onTheBeat } from '../abuse/beat.ts';
import { builder } from '../builder.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { OriginNotAllowed, UnknownPartnerSite } from '../partner-sites/partner-site.refusals.ts';
import { RichText } from '../rich-text/rich-text.graphql.ts';
import {
  IdempotencyKeyReused,
  InvalidSignUp,
  NetworkFull,
  NetworkNotFound,
  ProgrammeNotFound,
  SignUpClosed,
} from './sign-up.refusals.ts';
import { type SignUpReceivedShape, signUp } from './sign-up.ts';

export const SignUpIntentEnum = builder.enumType('SignUpIntent', { values: ['JOIN', 'START'] as const });

const SignUpTarget = builder.inputType('SignUpTarget', {
  isOneOf: true,
  fields: (t) => ({
    networkSlug: t.string(),
    programmeSlug: t.string({ description: 'With intent START.' }),
  }),
});
const SignUpPerson = builder.inputType('SignUpPerson', {
  fields: (t) => ({
    name: t.string({ required: true, description: '1 to 120 characters.' }),
    email: t.string({ required: true, description: 'At most 254 characters.' }),
    jobTitle: t.string({ description: 'At most 120 characters.' }),
  }),
});
const SignUpOrganisation = builder.inputType('SignUpOrganisation', {
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'One of `organisations`.' }),
    name: t.string({ description: '2 to 160 characters.' }),
  }),
});
const SignUpUnit = builder.inputType('SignUpUnit', {
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'One of `signUp.units`.' }),
    name: t.string({ description: '2 to 160 characters.' }),
  }),
});
const SignUpAnswerInput = builder.inputType('SignUpAnswerInput', {
  description: 'To one of `signUp.questions`: `text`, `choices` or `yes`, as its kind asks.',
  fields: (t) => ({
    question: t.id({ required: true }),
    text: t.string({
      description: 'At most 200 characters of SHORT_TEXT, 2000 of LONG_TEXT. Names no clients or patients.',
    }),
    choices: t.intList({ description: 'Positions in `options`, from 0; one of ONE_CHOICE.' }),
    yes: t.boolean({ description: 'Of YES_NO and CONSENT.' }),
  }),
});
const SignUpStart = builder.inputType('SignUpStart', {
  description: 'Of a request to start a network.',
  fields: (t) => ({
    themeSlug: t.string(),
    regionSlug: t.string(),
    motivation: t.string({ required: true, description: '10 to 2000 characters. Names no clients or patients.' }),
    organisationNames: t.stringList({
      description: 'Organisations that are interested already: at most 10, of 2 to 160 characters.',
    }),
  }),
});
const SignUpInput = builder.inputType('SignUpInput', {
  fields: (t) => ({
    target: t.field({ type: SignUpTarget, required: true }),
    intent: t.field({ type: SignUpIntentEnum, required: true, defaultValue: 'JOIN' }),
    waitingList: t.boolean({
      required: true,
      defaultValue: false,
      description: 'The person accepts a place on the waiting list where the network is full.',
    }),
    partnerKey: t.string({
      description:
        "A partner site's publishable key. Without: only from the API's own origin, or from no browser page at all.",
    }),
    idempotencyKey: t.string({
      required: true,
      description:
        '16 to 64 characters A-Z a-z 0-9 _ -, made anew for every form that is filled in. The same key with the same input gives the first answer for 7 days.',
    }),
    person: t.field({ type: SignUpPerson, required: true }),
    organisation: t.field({
      type: SignUpOrganisation,
      description: 'Required to join a network between organisations. With intent START a `name`, or left out.',
    }),
    unit: t.field({ type: SignUpUnit }),
    answers: t.field({ type: [SignUpAnswerInput] }),
    start: t.field({ type: SignUpStart, description: 'Required with intent START.' }),
    website: t.string({ description: 'Stays empty: a field that people do not see.' }),
    proof: t.string({
      description:
        'Proof of work over `GET /sign-up-challenge`: base64 of the solved challenge. Without it fewer sign-ups are let through from one network.',
    }),
    privacyNoticeVersion: t.string({ required: true, description: '`version` of the notice that was shown.' }),
    locale: t.field({
      type: LocaleEnum,
      required: true,
      defaultValue: 'NL',
      description: 'Of the messages, and of the mails to this person.',
    }),
  }),
});

const SignUpReceived = builder.objectRef<SignUpReceivedShape>('SignUpReceived').implement({
  description:
    'Received and stored; it goes on when the person confirms it by the link in a mail. The same for everyone: it tells nothing about the address.',
  fields: (t) => ({
    message: t.exposeString('message'),
    afterSignUp: t.expose('afterSignUp', {
      type: RichText,
      nullable: true,
      description: "Wat gebeurt er na je aanmelding, in the editor's words.",
    }),
  }),
});

const SignUpResult = builder.unionType('SignUpResult', {
  types: [
    SignUpReceived,
    InvalidSignUp,
    NetworkNotFound,
    ProgrammeNotFound,
    SignUpClosed,
    NetworkFull,
    UnknownPartnerSite,
    OriginNotAllowed,
    IdempotencyKeyReused,
    TryAgainLater,
  ],
  resolveType: (answer) => answer.type,
});

builder.mutationType({
  description: 'Each says who may use it.',
  fields: (t) => ({
    signUp: t.field({
      type: SignUpResult,
      description:
        'Asks for a place in a network, or for a new network in a programme; a mail asks to confirm it. Who may use: everyone; the answer tells nothing about other people.',
      args: { input: t.arg({ type: SignUpInput, required: true }) },
      resolve: (_, { input }, context) => onTheBeat(() => signUp(input, context)),
    }),
  }),
});
