import type { FormFault, FormNotice } from '@leerkring/widgets/hosted/form.ts';
import { Filled } from '@leerkring/widgets/hosted/form-filled.ts';
import type { Surroundings } from '@leerkring/widgets/hosted/page.ts';
import type { Place, receivedPage, signUpPage } from '@leerkring/widgets/hosted/sign-up.ts';
import type { Similar } from '@leerkring/widgets/hosted/sign-up-fields.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { onTheBeat } from '../abuse/beat.ts';
import { databaseClock } from '../abuse/database-clock.store.ts';
import { readShownMark, shownMark, tooSoon } from '../abuse/fill-time.ts';
import type { Context } from '../context.ts';
import { type FrameQuery, frameOf } from '../frames/frame.ts';
import { anonymousContext } from '../graphql-http/anonymous-context.ts';
import type { SignUpInput } from '../sign-ups/sign-up.checks.ts';
import { answeredBefore, signUp } from '../sign-ups/sign-up.ts';
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
import { changedQuestions, type ShownAnswer, shownAnswer } from './sign-up-answer.ts';

/** The form of one network, or of one programme. */
export interface PageForm {
  readonly slug: string;
  /** Of the privacy notice that it shows; undefined: there is none, and so no form. */
  readonly noticeVersion: string | undefined;
  readonly hasWaitingList: boolean;
  /** Whether who comes now can get on the waiting list only. */
  readonly isFull: boolean;
  head(page: { readonly isPlain: boolean }): Promise<unknown>;
  page(shown: Omit<Parameters<typeof signUpPage>[0], 'network'>, place: Place): Promise<string>;
  receivedPage(sent: Pick<Parameters<typeof receivedPage>[0], 'waits' | 'again'>, place: Place): Promise<string>;
  read(filled: Filled): Promise<{
    readonly input: SignUpInput;
    /** To be asked before anything is sent on. */
    readonly question?: FormNotice | undefined;
    readonly similar?: Similar | undefined;
    /** An answer came to a question that the form does not ask any more: it cannot be shown again, so that is said each time. */
    readonly asksAnew?: boolean;
    /** The id of the control that a fault's path in the input points at. */
    fieldAt(path: readonly string[]): string | undefined;
  }>;
}

type Asked = FastifyRequest<{ Params: { slug: string }; Querystring: FrameQuery & { received?: unknown } }>;

/** `/n/<slug>/sign-up` or `/p/<slug>/sign-up`: a form on a page of its own, whole without a script. `signUp` decides, as for the element. */
export async function formPageRoutes(
  app: FastifyInstance,
  options: HostedPagesOptions,
  kind: {
    readonly under: '/n' | '/p';
    /** @returns null where nobody may know of one */
    find(slug: string, query: PageQuery, context: Context): Promise<PageForm | null>;
    missingPage(surroundings: Surroundings): Promise<string>;
    /** For who sends a form again that was received, and what it was for is shown no more. */
    receivedAnywayPage(page: Pick<PageQuery, 'language' | 'locale'> & Pick<Surroundings, 'frame'>): Promise<string>;
  },
) {
  await takeForms(app, options);
  const pathOf = ({ slug }: PageForm) => `${kind.under}/${slug}/sign-up`;

  async function open(request: Asked) {
    const query = pageQuery(request);
    const context = anonymousContext(options, request);
    const frame = await frameOf(options.database, request.query);
    const { slug } = request.params;
    const form = isSlug(slug) ? await kind.find(slug, query, context) : null;
    return { query, context, frame, form };
  }
  type Opened = Awaited<ReturnType<typeof open>>;

  const hiddenOf = (form: PageForm, { key, shownAt, waits }: { key: string; shownAt: Date; waits: boolean }) => ({
    key,
    shown: shownMark(options.keys, { path: pathOf(form), key }, shownAt),
    notice: form.noticeVersion ?? '',
    ...(waits && { waiting: 'yes' }),
  });

  const place = ({ query, frame }: Opened, form: PageForm, more: Readonly<Record<string, string>> = {}): Place => ({
    language: query.language,
    otherLanguage: addressOf(pathOf(form), inOtherLanguage(query), more),
    back: addressOf(`${kind.under}/${form.slug}`, query),
    frame,
  });
  async function missing(reply: FastifyReply, { query, frame }: Opened) {
    const otherLanguage = hereInOtherLanguage(query);
    return sendForm(reply, await kind.missingPage({ language: query.language, otherLanguage, frame }), frame, 404);
  }

  app.get(`${kind.under}/:slug/sign-up`, async (request: Asked, reply) => {
    const opened = await open(request);
    const { form, query, frame } = opened;
    if (!form) return missing(reply, opened);
    const address = addressOf(pathOf(form), query);
    if (form.slug !== request.params.slug) return reply.header('cache-control', 'no-store').redirect(address, 301);
    const { received } = request.query;
    if (typeof received === 'string') {
      const waits = form.hasWaitingList && received === 'waitingList';
      const sent = { waits, again: address };
      return sendForm(reply, await form.receivedPage(sent, place(opened, form, afterwards(waits))), frame);
    }
    const waits = form.isFull;
    const hidden = hiddenOf(form, { key: newKey(), shownAt: await databaseClock(options.database), waits });
    const view = { ...emptyView, action: address, hidden };
    const head = await form.head({ isPlain: !frame });
    return sendNewForm(reply, await form.page({ view, waits }, { ...place(opened, form), head }), frame);
  });

  app.post(`${kind.under}/:slug/sign-up`, async (request: Asked, reply) => {
    const opened = await open(request);
    const { form, query, frame, context } = opened;
    const isOwn = isOwnForm(request, options.publicUrl);
    const filled = new Filled(isOwn ? request.body : undefined);
    const showing = { path: `${kind.under}/${request.params.slug}/sign-up`, key: filled.text('key') };
    const sent = sentAs(showing.path, query, filled);
    const wasReceived = (await answeredBefore(showing.key, sent, context)) === 'received';
    if (!form && wasReceived) return sendForm(reply, await kind.receivedAnywayPage({ ...query, frame }), frame);
    if (!form) return missing(reply, opened);
    const path = pathOf(form);
    const received = (waits: boolean) =>
      reply.header('cache-control', 'no-store').redirect(addressOf(path, query, afterwards(waits)), 303);
    // Before it is read again: what the form asks, and which organisations are known, may have changed since.
    if (wasReceived) return received(form.hasWaitingList && waitsIn(filled));
    const { input, question, similar, asksAnew, fieldAt } = await form.read(filled);
    const language = query.language === 'en' ? 1 : 0;
    const arrivedAt = await databaseClock(options.database);
    const shownAt = readShownMark(options.keys, showing, filled.text('shown'));
    const again = async (shown: Pick<ShownAnswer, 'status' | 'faults'> & Partial<ShownAnswer>, closed?: string) => {
      const waits = shown.waits || input.waitingList;
      const key = shown.needsNewKey ? newKey() : input.idempotencyKey;
      const hidden = hiddenOf(form, { key, shownAt: shownAt ?? arrivedAt, waits });
      const action = addressOf(path, shown.leavesPartner ? withoutPartner(query) : query);
      const faults = onceEach(asksAnew ? [...shown.faults, changedQuestions(language)] : shown.faults);
      const view = { ...shown, faults, filled, action, hidden };
      const page = await form.page({ view, waits, closed, similar }, place(opened, form));
      return sendForm(reply, page, frame, shown.status);
    };

    if (!isOwn) return again({ ...filledInElsewhere(language), waits: form.isFull });
    if (question) return again({ status: 422, faults: [], notice: question });
    const answer = await onTheBeat(() =>
      signUp(input, context, { sent, tooSoon: tooSoon({ shownAt, arrivedAt, now: context.now }, query.locale) }),
    );
    switch (answer.type) {
      case 'SignUpReceived':
        return received(input.waitingList);
      case 'NetworkNotFound':
      case 'ProgrammeNotFound':
        return missing(reply, opened);
      case 'SignUpClosed':
        return again({ status: 409, faults: [] }, answer.message);
      default: {
        const shown = shownAnswer(answer, { language, now: context.now, fieldAt });
        if (shown.retryAfter !== undefined) reply.header('retry-after', shown.retryAfter);
        return again(shown);
      }
    }
  });
}

/** In the address that a form leads to: loading it again sends nothing. */
const afterwards = (waits: boolean) => ({ received: waits ? 'waitingList' : '' });

const onceEach = (faults: readonly FormFault[]) =>
  faults.filter(
    ({ field, message }, index) =>
      index === faults.findIndex((other) => other.field === field && other.message === message),
  );

/** A "yes" to the waiting list. */
export const waitsIn = (filled: Filled): boolean => filled.text('waiting') === 'yes';

/** What makes a form that is sent again the same one: all of it, but for what tells how it was filled in. */
const sentAs = (path: string, { locale, kept }: PageQuery, filled: Filled) => ({
  path,
  locale,
  partnerKey: kept.get('partner'),
  filled: filled.pairs.filter(([name]) => name !== 'proof' && name !== 'shown'),
});

/** What every form asks, and what it sends along unseen. */
export function sentByEveryForm(filled: Filled, { locale, kept }: PageQuery) {
  return {
    partnerKey: kept.get('partner'),
    idempotencyKey: filled.text('key'),
    person: { name: filled.text('name'), email: filled.text('email').trim(), jobTitle: filled.text('jobTitle') },
    website: filled.text('website') || undefined,
    proof: filled.text('proof') || undefined,
    privacyNoticeVersion: filled.text('notice'),
    locale,
  };
}
