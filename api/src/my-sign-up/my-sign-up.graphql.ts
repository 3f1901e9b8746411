import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { readSubject } from '../mail/facts.store.ts';
import { Refusal, type RefusalShape } from '../refusals.ts';
import { SignUpStatusEnum } from '../sign-ups/sign-up-status.graphql.ts';
import { type MySignUpRow, mySignUpBehind } from './my-sign-up.store.ts';
import { mySignUpTexts } from './my-sign-up.texts.ts';
import { type MyStep, takeMyStep } from './my-sign-up.ts';

interface MySignUpShape {
  readonly type: 'MySignUp';
  readonly row: MySignUpRow;
  readonly title: string | null;
}
interface NotPossibleShape extends RefusalShape {
  readonly type: 'LinkUsed' | 'NotPossibleNow';
  readonly row: MySignUpRow;
}
interface LinkUnknownShape extends RefusalShape {
  readonly type: 'LinkUnknown';
}

const MySignUp = builder.objectRef<MySignUpShape>('MySignUp').implement({
  description: 'Where a sign-up stands now, told to who holds a link from its mails. Names nobody.',
  fields: (t) => ({
    status: t.field({ type: SignUpStatusEnum, resolve: ({ row }) => row.status }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'Of the network or programme; null: no longer known.',
    }),
    waitingPosition: t.int({ nullable: true, description: 'From 1.', resolve: ({ row }) => row.position }),
    offerUntil: t.field({ type: 'DateTime', nullable: true, resolve: ({ row }) => row.offerUntil }),
  }),
});

const notPossible = (name: NotPossibleShape['type'], description: string) =>
  builder.objectRef<NotPossibleShape>(name).implement({
    description,
    interfaces: [Refusal],
    fields: (t) => ({ status: t.field({ type: SignUpStatusEnum, resolve: ({ row }) => row.status }) }),
  });
const LinkUsed = notPossible('LinkUsed', 'The link was used or is too old. `status` tells what stands.');
const NotPossibleNow = notPossible(
  'NotPossibleNow',
  'Not in this state, such as an offer whose term passed or whose place was not free after all. `status` tells what stands.',
);
const LinkUnknown = builder.objectRef<LinkUnknownShape>('LinkUnknown').implement({
  description: 'No mail of ours holds this token, or what it led to was erased.',
  interfaces: [Refusal],
});

const MySignUpResult = builder.unionType('MySignUpResult', {
  types: [MySignUp, LinkUsed, NotPossibleNow, LinkUnknown],
  resolveType: ({ type }) => type,
});

async function stepped(token: string, step: MyStep, { database, keys }: Context) {
  const before = await mySignUpBehind(database, token);
  const refused = before && (await takeMyStep(database, keys, token, step));
  const after = before && (await mySignUpBehind(database, token));
  if (!after) return { type: 'LinkUnknown' as const, message: mySignUpTexts.NL.unknown };
  const row = after.signUp;
  const texts = mySignUpTexts[row.locale];
  if (refused === 'used') return { type: 'LinkUsed' as const, message: texts.used, row };
  if (refused) return { type: 'NotPossibleNow' as const, message: texts.notNow, row };
  const subject = await readSubject(database, row);
  return { type: 'MySignUp' as const, row, title: subject?.title ?? null };
}

const steps: Record<'confirmSignUp' | 'acceptOffer' | 'withdrawSignUp', { step: MyStep; description: string }> = {
  confirmSignUp: { step: 'confirm', description: 'Who signed up says it was them.' },
  acceptOffer: { step: 'accept', description: 'Takes the place that was offered; final.' },
  withdrawSignUp: { step: 'withdraw', description: 'Out of the queue, or out of the network.' },
};

builder.mutationFields((t) =>
  Object.fromEntries(
    Object.entries(steps).map(([name, { step, description }]) => [
      name,
      t.field({
        type: MySignUpResult,
        description: `${description} Who may use: who holds a link from a mail about the sign-up; it is used up.`,
        args: {
          token: t.arg.string({ required: true, description: '43 characters: the last part of the link in the mail.' }),
        },
        resolve: (_, { token }, context) => stepped(token, step, context),
      }),
    ]),
  ),
);
