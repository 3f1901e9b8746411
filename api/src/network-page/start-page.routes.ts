import { StartFormDocument } from '@leerkring/schema/generated/graphql.ts';
import type { FormView } from '@leerkring/widgets/hosted/form.ts';
import { Filled } from '@leerkring/widgets/hosted/form-filled.ts';
import { missingProgrammePage } from '@leerkring/widgets/hosted/programme.ts';
import {
  canBeAsked,
  type FormProgramme,
  startPage,
  startReceivedPage,
} from '@leerkring/widgets/hosted/sign-up-start.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { onTheBeat } from '../abuse/beat.ts';
import { type FrameQuery, frameOf } from '../frames/frame.ts';
import { anonymousContext } from '../graphql-http/anonymous-context.ts';
import { answerDocument } from '../graphql-http/answer-document.ts';
import { startFormHead } from '../page-heads/form-head.ts';
import type { SignUpInput } from '../sign-ups/sign-up.checks.ts';
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
import { shownAnswer } from './sign-up-answer.ts';

type Asked = FastifyRequest<{ Params: { slug: string }; Querystring: FrameQuery & { received?: unknown } }>;

/** `/p/<slug>/sign-up`: the form to ask for a network in a programme, whole without a script. `signUp` decides. */
export async function startPageRoutes(app: FastifyInstance, options: HostedPagesOptions) {
  await takeForms(app, options);

  /** `programme` is null when nobody may know of one. */
  async function open(request: Asked) {
    const query = pageQuery(request);
    const context = anonymousContext(options, request);
    const frame = await frameOf(options.database, request.query);
    const { slug } = request.params;
    const variables = { slug, locale: query.locale };
    const asked = isSlug(slug) ? await answerDocument(options.schema, StartFormDocument, variables, context) : null;
    const programme = asked?.programme ?? null;
    const themes = programme?.themes.length ? programme.themes : (asked?.themes.nodes ?? []);
    return { query, context, frame, programme, themes };
  }
  type Opened = Awaited<ReturnType<typeof open>>;

  const place = ({ query, frame }: Opened, { slug }: FormProgramme, more: Readonly<Record<string, string>> = {}) => ({
    language: query.language,
    otherLanguage: addressOf(`/p/${slug}/sign-up`, inOtherLanguage(query), more),
    back: addressOf(`/p/${slug}`, query),
    frame,
  });
  async function missing(reply: FastifyReply, { query, frame }: Opened) {
    const otherLanguage = hereInOtherLanguage(query);
    const page = await missingProgrammePage({ language: query.language, otherLanguage, frame });
    return sendForm(reply, page, frame, 404);
  }

  app.get('/p/:slug/sign-up', async (request: Asked, reply) => {
    const opened = await open(request);
    const { programme, query, frame, themes } = opened;
    if (!programme) return missing(reply, opened);
    const path = `/p/${programme.slug}/sign-up`;
    if (programme.slug !== request.params.slug)
      return reply.header('cache-control', 'no-store').redirect(addressOf(path, query), 301);
    if (typeof request.query.received === 'string') {
      const message = answerTexts[query.locale].receivedStart(programme.title);
      const sent = { programme, message, again: addressOf(path, query) };
      return sendForm(reply, await startReceivedPage(sent, place(opened, programme, { received: '' })), frame);
    }
    const view = { ...emptyView, action: addressOf(path, query), hidden: hiddenOf(programme, newKey()) };
    const form = { slug: programme.slug, locale: query.locale, isPlain: !frame, isOpen: canBeAsked(programme) };
    const head = await startFormHead(form, opened.context);
    return sendNewForm(
      reply,
      await startPage({ programme, themes, view }, { ...place(opened, programme), head }),
      frame,
    );
  });

  app.post('/p/:slug/sign-up', async (request: Asked, reply) => {
    const opened = await open(request);
    const { programme, query, frame, context, themes } = opened;
    if (!programme) return missing(reply, opened);
    const path = `/p/${programme.slug}/sign-up`;
    const isOwn = isOwnForm(request, options.publicUrl);
    const filled = new Filled(isOwn ? request.body : undefined);
    const language = query.language === 'en' ? 1 : 0;
    const input = inputOf(filled, programme, query);
    const again = async (
      shown: Pick<FormView, 'faults' | 'notice'> & { status: number; needsNewKey?: boolean; leavesPartner?: boolean },
      closed?: string,
    ) => {
      const hidden = hiddenOf(programme, shown.needsNewKey ? newKey() : input.idempotencyKey);
      const action = addressOf(path, shown.leavesPartner ? withoutPartner(query) : query);
      const view = { ...shown, filled, action, hidden };
      const page = await startPage({ programme, themes, view, closed }, place(opened, programme));
      return sendForm(reply, page, frame, shown.status);
    };
    if (!isOwn) return again(filledInElsewhere(language));
    const answer = await onTheBeat(() => signUp(input, context));
    switch (answer.type) {
      case 'SignUpReceived':
        return reply.header('cache-control', 'no-store').redirect(addressOf(path, query, { received: '' }), 303);
      case 'NetworkNotFound':
      case 'ProgrammeNotFound':
        return missing(reply, opened);
      case 'SignUpClosed':
        return again({ status: 409, faults: [] }, answer.message);
      default: {
        const shown = shownAnswer(answer, {
          language,
          now: context.now,
          fieldAt,
        });
        if (shown.retryAfter !== undefined) reply.header('retry-after', shown.retryAfter);
        return again(shown);
      }
    }
  });
}

const hiddenOf = ({ signUp }: FormProgramme, key: string) => ({ key, notice: signUp.privacyNotice?.version ?? '' });

function inputOf(filled: Filled, { slug }: FormProgramme, { locale, kept }: PageQuery): SignUpInput {
  const own = filled.text('organisation').trim();
  return {
    target: { programmeSlug: slug },
    intent: 'START',
    waitingList: false,
    partnerKey: kept.get('partner'),
    idempotencyKey: filled.text('key'),
    person: { name: filled.text('name'), email: filled.text('email').trim(), jobTitle: filled.text('jobTitle') },
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
    website: filled.text('website') || undefined,
    proof: filled.text('proof') || undefined,
    privacyNoticeVersion: filled.text('notice'),
    locale,
  };
}

/** The id of the control that a fault's path in the input points at. */
function fieldAt([first = '', second]: readonly string[]) {
  if (first === 'person') return second;
  if (first === 'organisation') return 'organisation';
  if (first !== 'start') return undefined;
  return second === 'organisationNames' ? 'interested' : second;
}
