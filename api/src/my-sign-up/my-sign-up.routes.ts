import formBody from '@fastify/formbody';
import type { Database } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import type { Corrections } from '@leerkring/widgets/hosted/correct.ts';
import { type Done, mySignUpNote, mySignUpPage } from '@leerkring/widgets/hosted/my-sign-up.ts';
import { mySignUpData } from '@leerkring/widgets/hosted/my-sign-up-data.ts';
import type { Language } from '@leerkring/widgets/hosted/page.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Limits } from '../abuse/limits.store.ts';
import { networkBlock } from '../abuse/network-block.rules.ts';
import { sendPage } from '../http/hosted-page.ts';
import { localeOf } from '../my-data/language.ts';
import { correctablesOf, correctMine } from '../my-data/my-corrections.ts';
import { deskAccessOf } from '../privacy/desk-access.store.ts';
import { deskAccessInWords } from '../privacy/desk-access.texts.ts';
import { type Known, knownOf, ownerToAsk } from '../privacy/known.store.ts';
import { knownInWords } from '../privacy/known.texts.ts';
import { askForNewLink, eraseByLink, mySignUpBehind, takeBackConsent } from './my-sign-up.store.ts';
import { type MyStep, takeMyStep } from './my-sign-up.ts';
import { viewOf } from './my-sign-up.view.ts';

interface MySignUpOptions {
  readonly database: Database;
  readonly keys: SealingKeys;
  readonly limits: Limits;
  /** Without a slash at the end. */
  readonly publicUrl: string;
}

interface Asked {
  Params: { token: string };
  Querystring: { lang?: unknown; done?: unknown; retryAt?: unknown };
  Body: Record<string, unknown> | null;
}

const done: Partial<Record<MyStep, Done>> = { confirm: 'confirmed', accept: 'accepted', withdraw: 'withdrawn' };

/**
 * "Mijn aanmelding", the page behind the link in every mail about a sign-up. GET and HEAD change nothing, however often a mail
 * scanner asks: only its buttons do. The token is the right to be here, so no cookie and no check of the page that asks.
 */
export async function mySignUpRoutes(app: FastifyInstance, { database, keys, limits, publicUrl }: MySignUpOptions) {
  await app.register(formBody);

  app.get<Asked>('/aanmelding/:token', async (request, reply) => {
    const behind = await mySignUpBehind(database, request.params.token);
    const language = languageOf(request, behind?.signUp.locale);
    if (!behind) return sendPage(reply, await mySignUpNote(language, 'unknown'), 404);
    const path = pathOf(request);
    const { done, retryAt } = request.query;
    const view = await viewOf(database, keys, behind, { language, path, publicUrl, done, retryAt });
    if (view.done !== 'tooOften' || view.retryInMinutes === null) return sendPage(reply, await mySignUpPage(view));
    reply.header('retry-after', view.retryInMinutes * 60);
    return sendPage(reply, await mySignUpPage(view), 429);
  });

  app.post<Asked>('/aanmelding/:token', async (request, reply) => {
    const { token } = request.params;
    const behind = await mySignUpBehind(database, token);
    const language = languageOf(request, behind?.signUp.locale);
    if (!behind) return sendPage(reply, await mySignUpNote(language, 'unknown'), 404);
    const { link, signUp } = behind;
    const action = request.body?.action;
    const back = (what?: Done, more = '') =>
      backTo(reply, `${pathOf(request)}?lang=${language}${what ? `&done=${what}` : ''}${more}`);
    const mayHelpThemselves = async () =>
      link.isLive && (await ownerToAsk(database, signUp.personId, signUp.locale)) === null;
    const locale = localeOf(language);
    const mine = async () =>
      (await mayHelpThemselves()) ? await knownOf(database, keys, signUp.personId, locale) : null;
    const knownPage = async (known: Known, corrections?: Corrections) => {
      const desk = await deskAccessOf(database, keys, keys.addressHash(known.address), locale);
      return mySignUpData({
        language,
        path: pathOf(request),
        parts: [...knownInWords(known, language), ...(desk ? [deskAccessInWords(desk, language)] : [])],
        isStart: signUp.intent === 'START',
        people: await correctablesOf(database, [known], language),
        corrections,
      });
    };
    switch (action) {
      case 'confirm':
      case 'accept':
      case 'withdraw': {
        const shown = request.body?.shown;
        const refused = await takeMyStep(database, keys, token, action, typeof shown === 'string' ? shown : undefined);
        if (refused === undefined) return back(done[action]);
        return back(refused === 'full' || refused === 'offerOver' || refused === 'changed' ? refused : undefined);
      }
      case 'newLink': {
        const retryAt = await limits.count({ what: 'NEW_LINK', networkBlock: networkBlock(request.ip) });
        if (retryAt) return back('tooOften', `&retryAt=${retryAt.getTime()}`);
        await askForNewLink(database, keys, signUp);
        return back('linkSent');
      }
      case 'show': {
        const known = await mine();
        return known ? sendPage(reply, await knownPage(known)) : back();
      }
      case 'correct': {
        const known = await mine();
        const corrections = known && (await correctMine(database, keys, [known], request.body ?? {}, language));
        const now = corrections && (await mine());
        return now
          ? sendPage(reply, await knownPage(now, corrections), corrections.faults.length > 0 ? 422 : 200)
          : back();
      }
      case 'takeBack':
        if (!link.isLive || typeof request.body?.question !== 'string') return back();
        await takeBackConsent(database, keys, signUp.id, request.body.question);
        return back('consent');
      case 'erase': {
        if (!(await mayHelpThemselves())) return back();
        const refused = await eraseByLink(database, token, signUp.personId);
        return refused === undefined ? sendPage(reply, await mySignUpNote(language, 'erased')) : back();
      }
      default:
        return back();
    }
  });
}

const pathOf = ({ params }: FastifyRequest<Asked>) => `/aanmelding/${params.token}`;

function languageOf({ query }: FastifyRequest<Asked>, locale: 'NL' | 'EN' | undefined): Language {
  if (query.lang === 'en' || query.lang === 'nl') return query.lang;
  return locale === 'EN' ? 'en' : 'nl';
}

/** After a POST the browser asks for the page itself, so that going back or reloading repeats nothing. */
function backTo(reply: FastifyReply, path: string) {
  return reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer').redirect(path, 303);
}
