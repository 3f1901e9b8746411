import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { Refusal, type RefusalShape } from '../refusals.ts';
import { deskTexts } from './desk.texts.ts';
import { DeskMail } from './desk-details.graphql.ts';
import { refusedMailById } from './desk-mail.store.ts';
import { canBeResent } from './refused-mail.rules.ts';
import { dismiss, resend } from './refused-mails.store.ts';
import { notThere } from './scopes.ts';

const DismissRefusedMailResult = builder.unionType('DismissRefusedMailResult', {
  types: [DeskMail],
  resolveType: () => 'DeskMail',
});

interface NotResendableShape extends RefusalShape {
  readonly type: 'NotResendable';
}
const NotResendable = builder.objectRef<NotResendableShape>('NotResendable').implement({
  description: 'It says what is not so any more, or was dealt with, or we do not know whom it was for.',
  interfaces: [Refusal],
});
const notResendable = (locale: Locale): NotResendableShape => ({
  type: 'NotResendable',
  message: deskTexts[locale].notResendable,
});

const ResendMailResult = builder.unionType('ResendMailResult', {
  types: [DeskMail, NotResendable],
  resolveType: (answer) => ('type' in answer ? answer.type : 'DeskMail'),
});

/** Whoever sees it: managers of its network, staff of its owner. */
async function mayHandle(id: string, context: Context) {
  const mail = await refusedMailById(id, context);
  return mail ? { decides: { networkId: mail.networkId, ownerId: mail.ownerId } } : false;
}

async function refused(id: string, context: Context) {
  const mail = await refusedMailById(id, context);
  if (!mail) throw notThere();
  return mail;
}

const whoMay = 'Who may use: managers of its network and staff of its owner.';

builder.mutationFields((t) => ({
  dismissRefusedMail: t.field({
    type: DismissRefusedMailResult,
    description: `Nothing is left to do about a mail that was refused; it leaves the lists. Again: nothing happens. ${whoMay}`,
    args: { id: t.arg.id({ required: true }) },
    authScopes: (_, { id }, context) => mayHandle(id, context),
    resolve: async (_, { id }, context) => {
      await dismiss(id, context);
      return refused(id, context);
    },
  }),
  resendMail: t.field({
    type: ResendMailResult,
    description: `Sends a refused mail once more, to the same person; the refused one leaves the lists. ${whoMay}`,
    args: {
      id: t.arg.id({ required: true }),
      locale: t.arg({ type: LocaleEnum, required: true, defaultValue: 'NL', description: 'Of the messages.' }),
    },
    authScopes: (_, { id }, context) => mayHandle(id, context),
    resolve: async (_, { id, locale }, context) => {
      const mail = await refused(id, context);
      if (!canBeResent(mail)) return notResendable(locale);
      await resend(id, context);
      return mail;
    },
  }),
}));
