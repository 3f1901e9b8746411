import { builder } from '../builder.ts';
import { SignUpStatusEnum } from '../sign-ups/sign-up-status.graphql.ts';
import { DeskMail } from './desk-details.graphql.ts';
import { refusedMailsOfOwner } from './desk-mail.store.ts';
import type { DeskOwnerRow } from './desk-owner.store.ts';
import { DeskSignUp } from './desk-sign-up.graphql.ts';
import { startRequests } from './desk-sign-up.store.ts';

export const DeskOwner = builder.objectRef<DeskOwnerRow>('DeskOwner').implement({
  description: 'Who is responsible for the personal data of some programmes. Who may read: its staff.',
  authScopes: ({ documentId }) => ({ staffOf: documentId }),
  fields: (t) => ({
    id: t.exposeID('documentId'),
    name: t.exposeString('name'),
    startRequests: t.field({
      type: [DeskSignUp],
      args: {
        status: t.arg({
          type: [SignUpStatusEnum],
          defaultValue: ['IN_REVIEW'],
          description: 'IN_REVIEW: to decide. ACCEPTED: the network has to be made in the CMS.',
        }),
      },
      description: 'Requests to start a network, newest first; at most 200.',
      resolve: ({ documentId }, { status }, context) =>
        startRequests(
          { ownerId: documentId, statuses: [...new Set(status ?? ['IN_REVIEW' as const])].sort() },
          context,
        ),
    }),
    refusedMails: t.field({
      type: [DeskMail],
      description: 'Mails in its networks that could not be delivered, newest first; at most 100.',
      resolve: ({ documentId }, _, context) => refusedMailsOfOwner(documentId, context),
    }),
  }),
});
