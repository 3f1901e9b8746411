import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { inLocale } from '../locales/in-locale.ts';
import { PrivacyNotice } from '../privacy-notices/privacy-notice.graphql.ts';
import { privacyNoticeOf } from '../privacy-notices/privacy-notice.store.ts';
import { Region } from '../terms/term.graphql.ts';
import { regionsToChoose } from '../terms/term.store.ts';
import { Programme } from './programme.graphql.ts';

interface StartRules {
  readonly ownerId: string | null;
  readonly servedLocale: Locale;
}

const noticeOf = async ({ ownerId, servedLocale }: StartRules, context: Context) =>
  ownerId === null ? null : privacyNoticeOf(inLocale(ownerId, servedLocale), context);

const ProgrammeSignUp = builder.objectRef<StartRules>('ProgrammeSignUp').implement({
  description:
    'How to ask for a new network in a programme (`signUp` with intent START). Its themes are those of the programme.',
  fields: (t) => ({
    isOpen: t.boolean({
      description: 'Whether `signUp` with intent START is accepted now.',
      resolve: async (rules, _, context) => (await noticeOf(rules, context)) !== null,
    }),
    privacyNotice: t.field({
      type: PrivacyNotice,
      nullable: true,
      description: 'null when the owner has not published one: nobody can ask for a network then.',
      resolve: (rules, _, context) => noticeOf(rules, context),
    }),
    regions: t.field({
      type: [Region],
      description: 'All regions, by name, also those where there is no network yet.',
      resolve: ({ servedLocale }, _, context) => regionsToChoose(servedLocale, context),
    }),
  }),
});

builder.objectField(Programme, 'signUp', (t) => t.field({ type: ProgrammeSignUp, resolve: (programme) => programme }));
