import { StartFormDocument, type StartFormQuery } from '@leerkring/schema/generated/graphql.ts';
import type { Filled } from '@leerkring/widgets/hosted/form-filled.ts';
import { missingProgrammePage } from '@leerkring/widgets/hosted/programme.ts';
import { receivedAnywayPage } from '@leerkring/widgets/hosted/received-anyway.ts';
import {
  canBeAsked,
  type FormProgramme,
  startPage,
  startReceivedPage,
} from '@leerkring/widgets/hosted/sign-up-start.ts';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { answerDocument } from '../graphql-http/answer-document.ts';
import { startFormHead } from '../page-heads/form-head.ts';
import type { SignUpInput } from '../sign-ups/sign-up.checks.ts';
import { answerTexts } from '../sign-ups/sign-up.texts.ts';
import { formPageRoutes, type PageForm, sentByEveryForm } from './form-page.routes.ts';
import type { HostedPagesOptions } from './network-page.routes.ts';
import type { PageQuery } from './page-query.ts';

/** `/p/<slug>/sign-up`: the form to ask for a network in a programme. */
export async function startPageRoutes(app: FastifyInstance, options: HostedPagesOptions) {
  await formPageRoutes(app, options, {
    under: '/p',
    async find(slug, query, context) {
      const variables = { slug, locale: query.locale };
      const { programme, themes } = await answerDocument(options.schema, StartFormDocument, variables, context);
      return programme && formOf(programme, themes.nodes, query, context);
    },
    missingPage: missingProgrammePage,
    receivedAnywayPage: ({ language, locale, frame }) =>
      receivedAnywayPage({ kind: 'programme', message: answerTexts[locale].receivedStart(undefined), language, frame }),
  });
}

function formOf(
  programme: FormProgramme,
  allThemes: StartFormQuery['themes']['nodes'],
  query: PageQuery,
  context: Context,
): PageForm {
  const { slug } = programme;
  const { locale } = query;
  const themes = programme.themes.length ? programme.themes : allThemes;
  return {
    slug,
    noticeVersion: programme.signUp.privacyNotice?.version,
    hasWaitingList: false,
    isFull: false,
    head: ({ isPlain }) => startFormHead({ slug, locale, isPlain, isOpen: canBeAsked(programme) }, context),
    page: (shown, place) => startPage({ programme, themes, ...shown }, place),
    receivedPage: ({ again }, place) =>
      startReceivedPage({ programme, message: answerTexts[locale].receivedStart(programme.title), again }, place),
    read: async (filled) => ({ input: inputOf(filled, programme, query), fieldAt }),
  };
}

function inputOf(filled: Filled, { slug }: FormProgramme, query: PageQuery): SignUpInput {
  const own = filled.text('organisation').trim();
  return {
    ...sentByEveryForm(filled, query),
    target: { programmeSlug: slug },
    intent: 'START',
    waitingList: false,
    organisation: own === '' ? undefined : { name: own },
    start: {
      themeSlug: filled.text('themeSlug') || undefined,
      regionSlug: filled.text('regionSlug') || undefined,
      motivation: filled.text('motivation'),
      organisationNames: filled
        .text('interested')
        .split('\n')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    },
  };
}

function fieldAt([first = '', second]: readonly string[]) {
  if (first === 'person') return second;
  if (first === 'organisation') return 'organisation';
  if (first !== 'start') return undefined;
  return second === 'organisationNames' ? 'interested' : second;
}
