import { builder } from '../builder.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { NotDecidable, notDecidable } from './decisions.refusals.ts';
import { deskPlace } from './desk-place.store.ts';
import { DeskSignUp } from './desk-sign-up.graphql.ts';
import { findDeskSignUp, pageMade } from './desk-sign-up.store.ts';
import { notThere } from './scopes.ts';

const StartRequestDoneResult = builder.unionType('StartRequestDoneResult', {
  types: [DeskSignUp, NotDecidable],
  resolveType: (answer) => ('type' in answer ? answer.type : 'DeskSignUp'),
});

builder.mutationFields((t) => ({
  startRequestDone: t.field({
    type: StartRequestDoneResult,
    description:
      'The editors have made the page of a network that somebody asked for; the accepted request leaves the default list. Again: nothing happens. Who may use: staff of the owner.',
    args: {
      id: t.arg.id({ required: true }),
      locale: t.arg({ type: LocaleEnum, required: true, defaultValue: 'NL', description: 'Of the messages.' }),
    },
    authScopes: async (_, { id }, context) => {
      const place = await deskPlace(id, context);
      return place !== null && place.networkId === null ? { decides: place } : false;
    },
    resolve: async (_, { id, locale }, context) => {
      await pageMade(id, context);
      const signUp = await findDeskSignUp(id, context);
      if (!signUp) throw notThere();
      return signUp.status === 'ACCEPTED' && signUp.undoUntil === null ? signUp : notDecidable(locale, signUp.status);
    },
  }),
}));
