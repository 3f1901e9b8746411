import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { badInput } from '../paging/page.ts';
import { NetworkFull } from '../sign-ups/sign-up.refusals.ts';
import { NotDecidable, OrganisationUnconfirmed, UndoTooLate } from './decisions.refusals.ts';
import { decide, undo } from './decisions.store.ts';
import { DeskSignUp } from './desk-sign-up.graphql.ts';
import { findDeskSignUp } from './desk-sign-up.store.ts';
import { notThere } from './scopes.ts';

const LONGEST_TEXT = 2000;

const DecisionResult = builder.unionType('DecisionResult', {
  types: [DeskSignUp, NotDecidable, NetworkFull, OrganisationUnconfirmed, UndoTooLate],
  resolveType: (answer) => ('type' in answer ? answer.type : 'DeskSignUp'),
});

const decisionArguments = builder.args((t) => ({
  id: t.id({ required: true }),
  locale: t.field({ type: LocaleEnum, required: true, defaultValue: 'NL', description: 'Of the messages.' }),
}));

/** The sign-up as it stands after the decision. */
async function asDecided(id: string, context: Context) {
  const signUp = await findDeskSignUp(id, context);
  if (!signUp) throw notThere();
  return signUp;
}

const whoMay = 'Who may use: managers of the network and staff of its owner; for a request to start one only staff.';

builder.mutationFields((t) => ({
  acceptSignUp: t.field({
    type: DecisionResult,
    description: `Gives a place. The mail leaves after 10 minutes; until then it can be undone. ${whoMay}`,
    args: decisionArguments,
    authScopes: (_, { id }) => ({ decidesSignUp: id }),
    resolve: async (_, { id, locale }, context) =>
      (await decide({ signUpId: id, decision: 'ACCEPT' }, locale, context)) ?? asDecided(id, context),
  }),
  waitlistSignUp: t.field({
    type: DecisionResult,
    description: `Puts it on the waiting list. The mail leaves after 10 minutes; until then it can be undone. ${whoMay}`,
    args: decisionArguments,
    authScopes: (_, { id }) => ({ decidesSignUp: id }),
    resolve: async (_, { id, locale }, context) =>
      (await decide({ signUpId: id, decision: 'WAITLIST' }, locale, context)) ?? asDecided(id, context),
  }),
  declineSignUp: t.field({
    type: DecisionResult,
    description: `The mail leaves after 10 minutes; until then it can be undone. ${whoMay}`,
    args: {
      ...decisionArguments,
      text: t.arg.string({ description: `Stands in the mail; at most ${LONGEST_TEXT} characters.` }),
    },
    authScopes: (_, { id }) => ({ decidesSignUp: id }),
    resolve: async (_, { id, text, locale }, context) => {
      if (text && text.length > LONGEST_TEXT) throw badInput(`\`text\` holds at most ${LONGEST_TEXT} characters.`);
      return (
        (await decide({ signUpId: id, decision: 'DECLINE', text: text ?? null }, locale, context)) ??
        asDecided(id, context)
      );
    },
  }),
  undoDecision: t.field({
    type: DecisionResult,
    description: `Takes a decision back; its mail does not leave. ${whoMay}`,
    args: decisionArguments,
    authScopes: (_, { id }) => ({ decidesSignUp: id }),
    resolve: async (_, { id, locale }, context) => (await undo(id, locale, context)) ?? asDecided(id, context),
  }),
}));
