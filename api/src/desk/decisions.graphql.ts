import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { badInput } from '../paging/page.ts';
import type { Decision } from '../places/places.store.ts';
import { NetworkFull } from '../sign-ups/sign-up.refusals.ts';
import { isHiding } from '../typed-text/typed-text.rules.ts';
import {
  InvalidDecision,
  invalidDecision,
  NotDecidable,
  OrganisationUnconfirmed,
  UndoTooLate,
} from './decisions.refusals.ts';
import { decide, undo } from './decisions.store.ts';
import { DeskSignUp } from './desk-sign-up.graphql.ts';
import { findDeskSignUp } from './desk-sign-up.store.ts';
import { notThere } from './scopes.ts';

const LONGEST_TEXT = 2000;

const DecisionResult = builder.unionType('DecisionResult', {
  types: [DeskSignUp, InvalidDecision, NotDecidable, NetworkFull, OrganisationUnconfirmed, UndoTooLate],
  resolveType: (answer) => ('type' in answer ? answer.type : 'DeskSignUp'),
});

const decisionArguments = builder.args((t) => ({
  id: t.id({ required: true }),
  locale: t.field({ type: LocaleEnum, required: true, defaultValue: 'NL', description: 'Of the messages.' }),
}));

const withText = builder.args((t) => ({
  text: t.string({ description: `Stands in the mail; at most ${LONGEST_TEXT} characters.` }),
}));

/** The sign-up as it stands after the decision. */
async function asDecided(id: string, context: Context) {
  const signUp = await findDeskSignUp(id, context);
  if (!signUp) throw notThere();
  return signUp;
}

async function decideNow(
  decision: Decision,
  { id, text, locale }: { id: string; text?: string | null | undefined; locale: Locale },
  context: Context,
) {
  if (text && text.length > LONGEST_TEXT) throw badInput(`\`text\` holds at most ${LONGEST_TEXT} characters.`);
  if (text && isHiding(text, true)) return invalidDecision(locale);
  return (await decide({ signUpId: id, decision, text: text ?? null }, locale, context)) ?? asDecided(id, context);
}

const whoMay = 'Who may use: managers of the network and staff of its owner; for a request to start one only staff.';

builder.mutationFields((t) => {
  const decision = (kind: Decision, description: string) =>
    t.field({
      type: DecisionResult,
      description: `${description} ${whoMay}`,
      args: { ...decisionArguments, ...withText },
      authScopes: (_, { id }) => ({ decidesSignUp: id }),
      resolve: (_, asked, context) => decideNow(kind, asked, context),
    });
  const mailWaits = 'The mail leaves after 10 minutes; until then it can be undone.';
  return {
    acceptSignUp: decision('ACCEPT', `Gives a place. ${mailWaits}`),
    waitlistSignUp: decision('WAITLIST', `Puts it on the waiting list. ${mailWaits}`),
    declineSignUp: decision('DECLINE', mailWaits),
    undoDecision: t.field({
      type: DecisionResult,
      description: `Takes a decision back; its mail does not leave. ${whoMay}`,
      args: decisionArguments,
      authScopes: (_, { id }) => ({ decidesSignUp: id }),
      resolve: async (_, { id, locale }, context) => (await undo(id, locale, context)) ?? asDecided(id, context),
    }),
  };
});
