import { builder } from '../builder.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { OriginNotAllowed, UnknownPartnerSite } from '../partner-sites/partner-site.refusals.ts';
import { RichText } from '../rich-text/rich-text.graphql.ts';
import { IdempotencyKeyReused, InvalidSignUp, NetworkFull, NetworkNotFound, SignUpClosed } from './sign-up.refusals.ts';
import { type SignUpReceivedShape, signUp } from './sign-up.ts';

export const SignUpIntentEnum = builder.enumType('SignUpIntent', { values: ['JOIN', 'START'] as const });

const SignUpTarget = builder.inputType('SignUpTarget', {
  isOneOf: true,
  fields: (t) => ({ networkSlug: t.string() }),
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
    organisation: t.field({ type: SignUpOrganisation }),
    unit: t.field({ type: SignUpUnit }),
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
  description: 'Received and stored. The same for everyone: it tells nothing about the address.',
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
    SignUpClosed,
    NetworkFull,
    UnknownPartnerSite,
    OriginNotAllowed,
    IdempotencyKeyReused,
  ],
  resolveType: (answer) => answer.type,
});

builder.mutationType({
  description: 'Who may use: everyone. An answer tells nothing about other people.',
  fields: (t) => ({
    signUp: t.field({
      type: SignUpResult,
      args: { input: t.arg({ type: SignUpInput, required: true }) },
      resolve: (_, { input }, context) => signUp(input, context),
    }),
  }),
});
