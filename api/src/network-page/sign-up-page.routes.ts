import { NetworkDetailsDocument, SignUpFormDocument } from '@leerkring/schema/generated/graphql.ts';
import type { Filled } from '@leerkring/widgets/hosted/form-filled.ts';
import { answersIn, answersToGone } from '@leerkring/widgets/hosted/form-questions.ts';
import { missingNetworkPage } from '@leerkring/widgets/hosted/network.ts';
import { receivedAnywayPage } from '@leerkring/widgets/hosted/received-anyway.ts';
import { canBeSent, type FormNetwork, receivedPage, signUpPage } from '@leerkring/widgets/hosted/sign-up.ts';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { answerDocument } from '../graphql-http/answer-document.ts';
import { networkFormHead } from '../page-heads/form-head.ts';
import { checkForm, type SignUpInput } from '../sign-ups/sign-up.checks.ts';
import { answerTexts } from '../sign-ups/sign-up.texts.ts';
import { decidesOnEveryone } from './approval.store.ts';
import { formPageRoutes, type PageForm, sentByEveryForm, waitsIn } from './form-page.routes.ts';
import type { HostedPagesOptions } from './network-page.routes.ts';
import type { PageQuery } from './page-query.ts';
import { organisationQuestion } from './sign-up-answer.ts';
import { type TypedOrganisation, typedOrganisation } from './typed-organisation.ts';

/** `/n/<slug>/sign-up`: the form of a network. */
export async function signUpPageRoutes(app: FastifyInstance, options: HostedPagesOptions) {
  const { schema } = options;
  await formPageRoutes(app, options, {
    under: '/n',
    async find(slug, query, context) {
      const variables = { slug, locale: query.locale };
      const { network } = await answerDocument(schema, SignUpFormDocument, variables, context);
      return network && formOf(network, query, context, schema);
    },
    missingPage: missingNetworkPage,
    receivedAnywayPage: ({ language, locale, frame }) =>
      receivedAnywayPage({ kind: 'network', message: answerTexts[locale].received(undefined), language, frame }),
  });
}

function formOf(network: FormNetwork, query: PageQuery, context: Context, schema: GraphQLSchema): PageForm {
  const { slug } = network;
  const { locale } = query;
  return {
    slug,
    noticeVersion: network.signUp.privacyNotice?.version,
    hasWaitingList: true,
    isFull: network.seats.isFull,
    head: ({ isPlain }) => networkFormHead({ slug, locale, isPlain, isOpen: canBeSent(network) }, context),
    page: (shown, place) => signUpPage({ network, ...shown }, place),
    async receivedPage(sent, place) {
      const details = await answerDocument(schema, NetworkDetailsDocument, { slug, locale }, context);
      const message = answerTexts[locale].received(network.title);
      const afterSignUp = details.network?.signUp.afterSignUp ?? null;
      const isDecidedFirst = sent.waits && (await decidesOnEveryone(context.database, slug));
      return receivedPage({ ...sent, network, message, afterSignUp, isDecidedFirst }, place);
    },
    async read(filled) {
      const organisation = network.signUp.asksOrganisation
        ? await typedOrganisation(filled, schema, context)
        : undefined;
      const input = inputOf(filled, network, query, organisation);
      const similar = organisation?.similar;
      const asks = similar && !organisation?.wasAsked && checkForm(input, 'organisation').faults.length === 0;
      const question = asks ? organisationQuestion(query.language === 'en' ? 1 : 0) : undefined;
      const asksAnew = answersToGone(filled, network.signUp.questions).length > 0;
      return { input, question, similar, asksAnew, fieldAt: (path) => fieldAt(path, input, network) };
    },
  };
}

function inputOf(
  filled: Filled,
  { slug, signUp: { asksOrganisation, units, questions } }: FormNetwork,
  query: PageQuery,
  organisation: TypedOrganisation | undefined,
): SignUpInput {
  return {
    ...sentByEveryForm(filled, query),
    target: { networkSlug: slug },
    intent: 'JOIN',
    waitingList: waitsIn(filled),
    organisation: organisation?.organisation,
    unit: asksOrganisation ? undefined : unitIn(filled, units),
    answers: answersIn(filled, questions),
  };
}

/** Picked from the list, or typed; a name typed out in full is as good as picked, unless two units carry it. */
function unitIn(filled: Filled, units: FormNetwork['signUp']['units']) {
  const id = filled.text('unitId');
  if (id !== '') return { id };
  const name = filled.text('unit').trim();
  const same = units.filter((unit) => unit.name.toLowerCase() === name.toLowerCase());
  return same[0] && same.length === 1 ? { id: same[0].id } : { name };
}

function fieldAt([first = '', second]: readonly string[], { answers }: SignUpInput, network: FormNetwork) {
  if (first === 'person') return second;
  if (first === 'organisation') return 'organisation';
  if (first === 'unit') return network.signUp.units.length > 0 ? 'unitId' : 'unit';
  const answer = first === 'answers' ? answers?.[Number(second)] : undefined;
  return answer && `answer-${answer.question}`;
}
