import { SignUpApproval } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import { inLocale } from '../locales/in-locale.ts';
import { PrivacyNotice } from '../privacy-notices/privacy-notice.graphql.ts';
import { privacyNoticeOf } from '../privacy-notices/privacy-notice.store.ts';
import { Question } from '../questions/question.graphql.ts';
import { served } from '../questions/question.rules.ts';
import { questionsOfNetwork } from '../questions/question.store.ts';
import { RichText, richText } from '../rich-text/rich-text.graphql.ts';
import { Unit } from '../units/unit.graphql.ts';
import { unitsOf } from '../units/unit.store.ts';
import { type NetworkRow, networkTexts } from './network.store.ts';

const SignUpApprovalEnum = builder.enumType(SignUpApproval, { name: 'SignUpApproval' });

export const NetworkSignUp = builder.objectRef<NetworkRow>('NetworkSignUp').implement({
  fields: (t) => ({
    isOpen: t.exposeBoolean('isOpen', {
      description: 'Whether `signUp` is accepted now; a full network may be open (waiting list).',
    }),
    opensAt: t.expose('opensAt', { type: 'DateTime', nullable: true }),
    closesAt: t.expose('closesAt', { type: 'DateTime', nullable: true, description: 'The last valid instant.' }),
    approval: t.expose('approval', { type: SignUpApprovalEnum }),
    units: t.field({
      type: [Unit],
      description:
        'Units (division, team) to choose from, parents first, at most 200; empty unless the network belongs to one organisation, which then asks for a unit instead of an organisation.',
      resolve: ({ hostOrganisationKvk }, _, context) =>
        hostOrganisationKvk === null ? [] : unitsOf(hostOrganisationKvk, context),
    }),
    asksOrganisation: t.boolean({
      description: 'Whether `organisation` is asked (true) or, inside one organisation, `unit` (false).',
      resolve: ({ hostOrganisationKvk }) => hostOrganisationKvk === null,
    }),
    questions: t.field({
      type: [Question],
      description: 'What the form asks besides the usual, in order, at most 15; `signUp` takes the answers.',
      resolve: async ({ documentId, servedLocale }, _, context) =>
        (await questionsOfNetwork(documentId, context)).map((question) => served(question, servedLocale)),
    }),
    privacyNotice: t.field({
      type: PrivacyNotice,
      nullable: true,
      description: 'null when the owner has not published one: signing up is then not possible.',
      resolve: ({ ownerId, servedLocale }, _, context) =>
        ownerId === null ? null : privacyNoticeOf(inLocale(ownerId, servedLocale), context),
    }),
    afterSignUp: t.field({
      type: RichText,
      nullable: true,
      description: "Wat gebeurt er na je aanmelding, in the editor's words.",
      resolve: async ({ documentId, servedLocale }, _, context) => {
        const texts = await networkTexts(inLocale(documentId, servedLocale), context);
        return texts && richText(texts.afterSignUpHtml, texts.afterSignUpText);
      },
    }),
    waitingListCount: t.exposeInt('waitingListCount', { description: 'People on the waiting list.' }),
  }),
});
