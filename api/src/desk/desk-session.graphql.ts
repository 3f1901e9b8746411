import { tidiedAddress } from '@leerkring/prisma/canonical-address.ts';
import { TryAgainLater, tryAgainLater } from '../abuse/abuse.refusals.ts';
import { onTheBeat } from '../abuse/beat.ts';
import { builder } from '../builder.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { badInput } from '../paging/page.ts';
import { Refusal, type RefusalShape } from '../refusals.ts';
import { isEmail } from '../typed-text/typed-text.rules.ts';
import { deskTexts } from './desk.texts.ts';
import { requestLogin } from './desk-login.store.ts';
import { endSession } from './desk-session.store.ts';
import { ownPath, signUpIn } from './own-path.rules.ts';
import { DeskMailPaceEnum, ViewerType } from './viewer.graphql.ts';
import { followNews, setDeskMail } from './viewer.store.ts';
import { viewerOf } from './viewer.ts';

const DeskLoginInput = builder.inputType('DeskLoginInput', {
  fields: (t) => ({
    address: t.string({ required: true, description: 'At most 254 characters.' }),
    locale: t.field({ type: LocaleEnum, required: true, defaultValue: 'NL', description: 'Of message and mail.' }),
    to: t.string({ description: 'Where to continue afterwards: a path of the desk, such as /desk/aanmeldingen/<id>.' }),
  }),
});

interface Message {
  readonly message: string;
}

const DeskLoginRequested = builder.objectRef<Message & { type: 'DeskLoginRequested' }>('DeskLoginRequested').implement({
  description: 'The same for every address: it tells nothing about it.',
  fields: (t) => ({ message: t.exposeString('message') }),
});

const InvalidDeskLogin = builder.objectRef<RefusalShape & { type: 'InvalidDeskLogin' }>('InvalidDeskLogin').implement({
  description: 'This is not an e-mail address.',
  interfaces: [Refusal],
});

const DeskLoginResult = builder.unionType('DeskLoginResult', {
  types: [DeskLoginRequested, InvalidDeskLogin, TryAgainLater],
  resolveType: ({ type }) => type,
});

const LoggedOut = builder.objectRef<Message>('LoggedOut').implement({
  fields: (t) => ({ message: t.exposeString('message') }),
});

builder.mutationFields((t) => ({
  requestDeskLogin: t.field({
    type: DeskLoginResult,
    description:
      'Mails a link to log in to the desk with, when the address belongs to somebody who may. It works once, for 15 minutes. Who may use: everyone, by /desk/graphql.',
    args: { input: t.arg({ type: DeskLoginInput, required: true }) },
    resolve: async (_, { input: { address, locale, to } }, context) => {
      const { desk } = context;
      // Pages of other sites reach /graphql; they have no reason to make us send such mails.
      if (!desk) throw badInput('Ask this at /desk/graphql.');
      if (!isEmail(tidiedAddress(address)))
        return { type: 'InvalidDeskLogin' as const, message: deskTexts[locale].invalidAddress };
      const { limits, networkBlock, now } = context;
      // Of every address alike: what it is known for was not looked up yet.
      const retryAt = await limits.count({ what: 'DESK_LOGIN', networkBlock, address, isProven: true });
      if (retryAt) return tryAgainLater(locale, retryAt, now);
      const path = ownPath(to);
      await onTheBeat(() => requestLogin(context, { address, locale, signUpId: signUpIn(path) }, desk.staff));
      if (path !== null) desk.continueAt = path;
      return { type: 'DeskLoginRequested' as const, message: deskTexts[locale].loginRequested };
    },
  }),
  logOut: t.field({
    type: LoggedOut,
    description: 'Ends the session of this browser. Who may use: everyone; without a session it changes nothing.',
    args: { locale: t.arg({ type: LocaleEnum, required: true, defaultValue: 'NL' }) },
    resolve: async (_, { locale }, { database, desk }) => {
      if (desk?.session) await endSession(database, desk.session.id);
      if (desk) desk.isOver = true;
      return { message: deskTexts[locale].loggedOut };
    },
  }),
  setDeskMail: t.field({
    type: ViewerType,
    description:
      'What this person hears by mail, in all their networks. What is left out stays as it is. Who may use: whoever is logged in.',
    args: {
      pace: t.arg({ type: DeskMailPaceEnum, description: 'Of sign-ups to decide; only of network managers.' }),
      news: t.arg.boolean({
        description:
          'Also hears once a day, in numbers, who joined and left. Network managers: in what they manage; staff: in all networks of their owners.',
      }),
      locale: t.arg({ type: LocaleEnum, required: true, defaultValue: 'NL', description: 'Of the mail to staff.' }),
    },
    authScopes: { loggedIn: true },
    resolve: async (_, { pace, news, locale }, context) => {
      const { database, desk } = context;
      const viewer = await viewerOf(context);
      if (!viewer || !desk?.session) throw new Error('The scope lets nobody through who is not logged in.');
      const deskNews = viewer.deskNews === null ? null : (news ?? viewer.deskNews);
      // Who manages nothing hears of nothing to decide: there is nowhere to keep it.
      if (viewer.roles.has('NETWORK_MANAGER')) {
        await setDeskMail(database, viewer.addressHash, { pace: pace ?? null, news: news ?? null });
        return { ...viewer, deskMail: pace ?? viewer.deskMail, deskNews };
      }
      if (deskNews !== null) await followNews(database, desk.session, deskNews, locale);
      return { ...viewer, deskNews };
    },
  }),
}));
