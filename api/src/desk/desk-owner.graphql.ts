import { builder } from '../builder.ts';
import { localeArgument } from '../locales/locale.graphql.ts';
import { SignUpStatusEnum } from '../sign-ups/sign-up-status.graphql.ts';
import { DeskMail } from './desk-details.graphql.ts';
import { refusedMailsOfOwner } from './desk-mail.store.ts';
import { DeskNetwork } from './desk-network.graphql.ts';
import { type DeskOwnerRow, deskOwnerById } from './desk-owner.store.ts';
import { DeskSignUp } from './desk-sign-up.graphql.ts';
import { startRequestCount, startRequests } from './desk-sign-up.store.ts';
import { titleIn } from './title-in.rules.ts';

/** What everybody on the desk of one of its networks may read; the rest is its staff's. */
const forItsNetworks = {
  skipTypeScopes: true,
  authScopes: ({ documentId }: DeskOwnerRow) => ({ knowsOwner: documentId }),
} as const;

export const DeskOwner = builder.objectRef<DeskOwnerRow>('DeskOwner').implement({
  description:
    'Who is responsible for the personal data of some programmes. Who may read: its staff; its id and name also who has a role in one of its networks.',
  authScopes: ({ documentId }) => ({ staffOf: documentId }),
  fields: (t) => ({
    id: t.exposeID('documentId', forItsNetworks),
    name: t.string({
      ...forItsNetworks,
      args: localeArgument,
      resolve: ({ name, nameEn }, { locale }) => titleIn(locale, name, nameEn),
    }),
    startRequestCount: t.int({
      description: 'Requests to start a network that wait for a decision.',
      resolve: ({ documentId }, _, context) => startRequestCount(documentId, context),
    }),
    startRequests: t.field({
      type: [DeskSignUp],
      args: {
        status: t.arg({
          type: [SignUpStatusEnum],
          defaultValue: ['IN_REVIEW'],
          description: 'IN_REVIEW: to decide. ACCEPTED: the network has to be made in the CMS.',
        }),
        pageMade: t.arg.boolean({
          defaultValue: false,
          description: 'Those for whose network the editors have made the page, instead of the others.',
        }),
      },
      description: 'Requests to start a network, newest first; at most 200.',
      resolve: ({ documentId }, { status, pageMade }, context) =>
        startRequests(
          {
            ownerId: documentId,
            isPageMade: pageMade ?? false,
            statuses: [...new Set(status ?? ['IN_REVIEW' as const])].sort(),
          },
          context,
        ),
    }),
    refusedMails: t.field({
      type: [DeskMail],
      description:
        'Mails in its networks that could not be delivered and that nobody dealt with, newest first; at most 100.',
      resolve: ({ documentId }, _, context) => refusedMailsOfOwner(documentId, context),
    }),
  }),
});

builder.objectFields(DeskNetwork, (t) => ({
  owner: t.field({
    type: DeskOwner,
    nullable: true,
    skipTypeScopes: true,
    authScopes: ({ documentId }) => ({ readsNetwork: documentId }),
    description: 'null: of a programme that is gone.',
    resolve: ({ ownerId }, _, context) => (ownerId === null ? null : deskOwnerById(ownerId, context)),
  }),
}));
