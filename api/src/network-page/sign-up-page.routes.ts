import { NetworkDetailsDocument, SignUpFormDocument } from '@leerkring/schema/generated/graphql.ts';
import type { FormView } from '@leerkring/widgets/hosted/form.ts';
import { Filled } from '@leerkring/widgets/hosted/form-filled.ts';
import { answersIn } from '@leerkring/widgets/hosted/form-questions.ts';
import { missingNetworkPage } from '@leerkring/widgets/hosted/network.ts';
import { canBeSent, type FormNetwork, receivedPage, signUpPage } from '@leerkring/widgets/hosted/sign-up.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { onTheBeat } from '../abuse/beat.ts';
import { type FrameQuery, frameOf } from '../frames/frame.ts';
import { anonymousContext } from '../graphql-http/anonymous-context.ts';
import { answerDocument } from '../graphql-http/answer-document.ts';
import { networkFormHead } from '../page-heads/form-head.ts';
import { checkForm, type SignUpInput } from '../sign-ups/sign-up.checks.ts';
import { answerTexts } from '../sign-ups/sign-up.texts.ts';
import { signUp } from '../sign-ups/sign-up.ts';
import { isSlug } from '../slugs/slug.rules.ts';
import { emptyView, newKey } from './first-view.ts';
import { takeForms } from './form-posts.ts';
import type { HostedPagesOptions } from './network-page.routes.ts';
import { filledInElsewhere, isOwnForm } from './own-form.ts';
import {
  addressOf,
  hereInOtherLanguage,
  inOtherLanguage,
  type PageQuery,
  pageQuery,
  withoutPartner,
} from './page-query.ts';
import { sendForm, sendNewForm } from './send-page.ts';
import { organisationQuestion, shownAnswer } from './sign-up-answer.ts';
import { type TypedOrganisation, typedOrganisation } from './typed-organisation.ts';

type Asked = FastifyRequest<{ Params: { slug: string }; Querystring: FrameQuery & { received?: unknown } }>;

/** `/n/<slug>/sign-up`: the form of a network, whole without a script. `signUp` decides, as for the element. */
export async function signUpPageRoutes(app: FastifyInstance, options: HostedPagesOptions) {
  await takeForms(app, options);
  const { schema } = options;

  /** What the page of a request needs. `network` is null when nobody may know of one. */
  async function open(request: Asked) {
    const query = pageQuery(request);
    const context = anonymousContext(options, request);
    const frame = await frameOf(options.database, request.query);
    const { slug } = request.params;
    const variables = { slug, locale: query.locale };
    const network = isSlug(slug)
      ? (await answerDocument(schema, SignUpFormDocument, variables, context)).network
      : null;
    return { query, context, frame, network };
  }
  type Opened = Awaited<ReturnType<typeof open>>;

  const place = ({ query, frame }: Opened, network: FormNetwork, more: Readonly<Record<string, string>> = {}) => ({
    language: query.language,
    otherLanguage: addressOf(`/n/${network.slug}/sign-up`, inOtherLanguage(query), more),
    back: addressOf(`/n/${network.slug}`, query),
    frame,
  });
  async function missing(reply: FastifyReply, { query, frame }: Opened) {
    const otherLanguage = hereInOtherLanguage(query);
    const page = await missingNetworkPage({ language: query.language, otherLanguage, frame });
    return sendForm(reply, page, frame, 404);
  }

  app.get('/n/:slug/sign-up', async (request: Asked, reply) => {
    const opened = await open(request);
    const { network, query, frame, context } = opened;
    if (!network) return missing(reply, opened);
    const path = `/n/${network.slug}/sign-up`;
    if (network.slug !== request.params.slug)
      return reply.header('cache-control', 'no-store').redirect(addressOf(path, query), 301);
    const { received } = request.query;
    if (typeof received === 'string') {
      const waits = received === 'waitingList';
      const details = await answerDocument(
        schema,
        NetworkDetailsDocument,
        { slug: network.slug, locale: query.locale },
        context,
      );
      const sent = {
        network,
        message: answerTexts[query.locale].received(network.title),
        waits,
        afterSignUp: details.network?.signUp.afterSignUp ?? null,
        again: addressOf(path, query),
      };
      const page = await receivedPage(sent, place(opened, network, { received: waits ? 'waitingList' : '' }));
      return sendForm(reply, page, frame);
    }
    const waits = network.seats.isFull;
    const view = { ...emptyView, action: addressOf(path, query), hidden: hiddenOf(network, newKey(), waits) };
    const form = { slug: network.slug, locale: query.locale, isPlain: !frame, isOpen: canBeSent(network) };
    const head = await networkFormHead(form, context);
    return sendNewForm(reply, await signUpPage({ network, view, waits }, { ...place(opened, network), head }), frame);
  });

  app.post('/n/:slug/sign-up', async (request: Asked, reply) => {
    const opened = await open(request);
    const { network, query, frame, context } = opened;
    if (!network) return missing(reply, opened);
    const path = `/n/${network.slug}/sign-up`;
    const isOwn = isOwnForm(request, options.publicUrl);
    const filled = new Filled(isOwn ? request.body : undefined);
    const organisation = network.signUp.asksOrganisation ? await typedOrganisation(filled, schema, context) : undefined;
    const input = inputOf(filled, network, query, organisation);
    const language = query.language === 'en' ? 1 : 0;
    const again = async (
      shown: Pick<FormView, 'faults' | 'notice'> & {
        status: number;
        waits?: boolean;
        needsNewKey?: boolean;
        leavesPartner?: boolean;
      },
      closed?: string,
    ) => {
      const waits = shown.waits || input.waitingList;
      const hidden = hiddenOf(network, shown.needsNewKey ? newKey() : input.idempotencyKey, waits);
      const action = addressOf(path, shown.leavesPartner ? withoutPartner(query) : query);
      const view = { ...shown, filled, action, hidden };
      const form = { network, view, waits, closed, similar: organisation?.similar };
      return sendForm(reply, await signUpPage(form, place(opened, network)), frame, shown.status);
    };

    if (!isOwn) return again({ ...filledInElsewhere(language), waits: network.seats.isFull });
    if (organisation?.similar && !organisation.wasAsked && checkForm(input, 'organisation').faults.length === 0)
      return again({ status: 422, faults: [], notice: organisationQuestion(language) });
    const answer = await onTheBeat(() => signUp(input, context));
    switch (answer.type) {
      case 'SignUpReceived':
        return reply
          .header('cache-control', 'no-store')
          .redirect(addressOf(path, query, { received: input.waitingList ? 'waitingList' : '' }), 303);
      case 'NetworkNotFound':
      case 'ProgrammeNotFound':
        return missing(reply, opened);
      case 'SignUpClosed':
        return again({ status: 409, faults: [] }, answer.message);
      default: {
        const shown = shownAnswer(answer, {
          language,
          now: context.now,
          fieldAt: (step) => fieldAt(step, input, network),
        });
        if (shown.retryAfter !== undefined) reply.header('retry-after', shown.retryAfter);
        return again(shown);
      }
    }
  });
}

const hiddenOf = ({ signUp }: FormNetwork, key: string, waits: boolean) => ({
  key,
  notice: signUp.privacyNotice?.version ?? '',
  ...(waits && { waiting: 'yes' }),
});

function inputOf(
  filled: Filled,
  { slug, signUp: { asksOrganisation, units, questions } }: FormNetwork,
  { locale, kept }: PageQuery,
  organisation: TypedOrganisation | undefined,
): SignUpInput {
  return {
    target: { networkSlug: slug },
    intent: 'JOIN',
    waitingList: filled.text('waiting') === 'yes',
    partnerKey: kept.get('partner'),
    idempotencyKey: filled.text('key'),
    person: { name: filled.text('name'), email: filled.text('email').trim(), jobTitle: filled.text('jobTitle') },
    organisation: organisation?.organisation,
    unit: asksOrganisation ? undefined : unitIn(filled, units),
    answers: answersIn(filled, questions),
    website: filled.text('website') || undefined,
    proof: filled.text('proof') || undefined,
    privacyNoticeVersion: filled.text('notice'),
    locale,
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

/** The id of the control that a fault's path in the input points at. */
function fieldAt([first = '', second]: readonly string[], { answers }: SignUpInput, network: FormNetwork) {
  if (first === 'person') return second;
  if (first === 'organisation') return 'organisation';
  if (first === 'unit') return network.signUp.units.length > 0 ? 'unitId' : 'unit';
  const answer = first === 'answers' ? answers?.[Number(second)] : undefined;
  return answer && `answer-${answer.question}`;
}
