import { builder } from '../builder.ts';
import { localeArgument } from '../locales/locale.graphql.ts';
import type { PossibleDecision } from '../places/places.rules.ts';
import { possibleDecisions } from '../places/places.rules.ts';
import { answerText } from '../questions/answer-text.rules.ts';
import { Question } from '../questions/question.graphql.ts';
import { served } from '../questions/question.rules.ts';
import { questionById } from '../questions/question.store.ts';
import { SignUpActorEnum, SignUpStatusEnum } from '../sign-ups/sign-up-status.graphql.ts';
import {
  answersOf,
  type DeskEventRow,
  type DeskStartRow,
  decidableOf,
  startOf,
  timelineOf,
} from './desk-details.store.ts';
import { type DeskMailRow, refusedMailsOf } from './desk-mail.store.ts';
import { deskNetworkById } from './desk-network.store.ts';
import { DeskSignUp } from './desk-sign-up.graphql.ts';
import { type DeskSignUpRow, deskSignUpById } from './desk-sign-up.store.ts';
import { canBeResent } from './refused-mail.rules.ts';
import { titleIn } from './title-in.rules.ts';
import type { OnDesk } from './viewer.ts';

/** A detail carries where its sign-up belongs: who may read that may read it. */
type Of<Row> = Row & { readonly place: OnDesk };
const placed = <Row>(row: Row, { networkId, ownerId }: DeskSignUpRow): Of<Row> => ({
  ...row,
  place: { networkId, ownerId },
});
const asItsSignUp = ({ place }: { place: OnDesk }) => ({ decides: place });

const DeskEvent = builder.objectRef<Of<DeskEventRow>>('DeskEvent').implement({
  description: 'A step of a sign-up. Who may read: who may read the sign-up.',
  authScopes: asItsSignUp,
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime' }),
    from: t.expose('from', { type: SignUpStatusEnum, nullable: true }),
    to: t.expose('to', { type: SignUpStatusEnum }),
    by: t.expose('by', { type: SignUpActorEnum }),
  }),
});

interface Answered {
  readonly question: ReturnType<typeof served>;
  readonly text: string;
  readonly isCurrentVersion: boolean;
}
const DeskAnswer = builder.objectRef<Of<Answered>>('DeskAnswer').implement({
  description: 'What somebody answered to a question in the form. Who may read: who may read the sign-up.',
  authScopes: asItsSignUp,
  fields: (t) => ({
    question: t.field({
      type: Question,
      description: 'As it was answered, also when the form asks something else now.',
      resolve: ({ question }) => question,
    }),
    text: t.exposeString('text', { description: 'Chosen options joined by "; ", yes and no in the asked locale.' }),
    isCurrentVersion: t.exposeBoolean('isCurrentVersion', { description: 'The form still asks it in these words.' }),
  }),
});

const DeskStart = builder.objectRef<Of<DeskStartRow>>('DeskStart').implement({
  description: 'What somebody wrote who wants to start a network. Who may read: staff of the owner.',
  authScopes: asItsSignUp,
  fields: (t) => ({
    theme: t.string({
      nullable: true,
      args: localeArgument,
      resolve: ({ theme, themeEn }, { locale }) => titleIn(locale, theme, themeEn),
    }),
    region: t.string({
      nullable: true,
      args: localeArgument,
      resolve: ({ region, regionEn }, { locale }) => titleIn(locale, region, regionEn),
    }),
    motivation: t.string({ resolve: ({ motivationSealed, keyId }, _, { keys }) => keys.open(motivationSealed, keyId) }),
    organisationNames: t.exposeStringList('organisationNames', {
      description: 'Organisations that are interested already, as typed.',
    }),
    pageMadeAt: t.expose('pageMadeAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When staff said that the editors have made the page of the network; null: not yet.',
    }),
  }),
});

export const DeskMail = builder.objectRef<DeskMailRow>('DeskMail').implement({
  description: 'A mail that could not be delivered. Who may read: managers of its network, staff of its owner.',
  authScopes: ({ networkId, ownerId }) => ({ decides: { networkId, ownerId } }),
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.exposeString('kind', { description: 'Name of the template, such as "accepted".' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    refusedAt: t.expose('refusedAt', { type: 'DateTime' }),
    name: t.string({
      nullable: true,
      description:
        'Of the person whom it was for; null: it was for a mailbox, or about a sign-up that nobody confirmed.',
      resolve: ({ nameSealed, nameKeyId }, _, { keys }) =>
        nameSealed && nameKeyId ? keys.open(nameSealed, nameKeyId) : null,
    }),
    address: t.string({
      nullable: true,
      description: 'To which it was sent; null: of a sign-up that nobody confirmed.',
      resolve: ({ addressSealed, addressKeyId, mailbox }, _, { keys }) =>
        addressSealed && addressKeyId ? keys.open(addressSealed, addressKeyId) : mailbox,
    }),
    networkId: t.exposeID('networkId', { nullable: true, description: 'As in /desk/netwerken/<id>.' }),
    networkTitle: t.string({
      nullable: true,
      args: localeArgument,
      resolve: async ({ networkId }, { locale }, context) => {
        const network = networkId === null ? null : await deskNetworkById(networkId, context);
        return network && titleIn(locale, network.title, network.titleEn);
      },
    }),
    canBeResent: t.boolean({
      description: 'It still says what is so, to a person or mailbox that we know; see `resendMail`.',
      resolve: canBeResent,
    }),
    refusal: t.exposeString('refusal', { nullable: true, description: 'Codes of the receiving server: "550 5.1.1".' }),
    signUp: t.field({
      type: DeskSignUp,
      nullable: true,
      resolve: ({ signUpId }, _, context) => (signUpId === null ? null : deskSignUpById(signUpId, context)),
    }),
  }),
});

const DeskDecision = builder.enumType('DeskDecision', {
  description: 'UNDO takes the last one back, as long as its mail did not leave.',
  values: ['ACCEPT', 'WAITLIST', 'DECLINE', 'UNDO'] as const satisfies readonly PossibleDecision[],
});

builder.objectFields(DeskSignUp, (t) => ({
  decisions: t.field({
    type: [DeskDecision],
    description: 'Possible now; whether there is a place is only known by trying.',
    resolve: async (signUp, _, context) =>
      possibleDecisions({
        ...signUp,
        undoIsOpen: signUp.undoUntil !== null,
        ...(await decidableOf(signUp.id, context)),
      }),
  }),
  answers: t.field({
    type: [DeskAnswer],
    args: localeArgument,
    resolve: async (signUp, { locale: asked }, context) => {
      const locale = asked ?? 'NL';
      const answers = await answersOf(signUp.id, context);
      return Promise.all(
        answers.map(async ({ questionId, sealed, keyId, isCurrentVersion }) => {
          const question = await questionById(questionId, context);
          if (!question) throw new Error(`Question ${questionId} went, though it was answered.`);
          const words = served(question, locale);
          const text = answerText(words, JSON.parse(context.keys.open(sealed, keyId)));
          return placed({ question: words, text, isCurrentVersion }, signUp);
        }),
      );
    },
  }),
  start: t.field({
    type: DeskStart,
    nullable: true,
    resolve: async (signUp, _, context) => {
      const start = signUp.intent === 'START' ? await startOf(signUp.id, context) : null;
      return start && placed(start, signUp);
    },
  }),
  timeline: t.field({
    type: [DeskEvent],
    description: 'From the first step to the last.',
    resolve: async (signUp, _, context) => (await timelineOf(signUp.id, context)).map((event) => placed(event, signUp)),
  }),
  refusedMails: t.field({
    type: [DeskMail],
    description: 'Mails about it that could not be delivered and that nobody dealt with, newest first.',
    resolve: ({ id }, _, context) => refusedMailsOf(id, context),
  }),
}));
