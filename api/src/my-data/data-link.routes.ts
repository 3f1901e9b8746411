import formBody from '@fastify/formbody';
import type { Database } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import type { Corrections } from '@leerkring/widgets/hosted/correct.ts';
import { notePage } from '@leerkring/widgets/hosted/my-data.ts';
import { choicePage, dataPage, oldLinkPage } from '@leerkring/widgets/hosted/my-data-link.ts';
import type { Language } from '@leerkring/widgets/hosted/page.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Limits } from '../abuse/limits.store.ts';
import { networkBlock } from '../abuse/network-block.rules.ts';
import { minutesUntil, retryAfter } from '../abuse/retry.rules.ts';
import { sendPage } from '../http/hosted-page.ts';
import { askForNewLink, mySignUpById } from '../my-sign-up/my-sign-up.store.ts';
import { deskAccessInWords } from '../privacy/desk-access.texts.ts';
import { knownInWords } from '../privacy/known.texts.ts';
import { languageOf, localeOf } from './language.ts';
import { correctablesOf, correctMine } from './my-corrections.ts';
import { addressBehind, askForData, eraseBehind, type MyData, myDataBehind } from './my-data.store.ts';
import { leaveNetwork, membershipsOf } from './my-memberships.store.ts';

interface DataLinkOptions {
  readonly database: Database;
  readonly keys: SealingKeys;
  readonly limits: Limits;
}

interface Asked {
  Params: { token: string };
  Querystring: { lang?: unknown; done?: unknown };
  Body: Record<string, unknown> | null;
}

/**
 * "Mijn gegevens", the page behind a link in a mail: what somebody takes part in, and what can be done with their data. GET names
 * nobody and changes nothing, however often a mail scanner asks. An old link shows nothing of anybody, and gets a new one mailed.
 */
export async function dataLinkRoutes(app: FastifyInstance, { database, keys, limits }: DataLinkOptions) {
  await app.register(formBody);

  app.get<Asked>('/mijn-gegevens/:token', async (request, reply) => {
    const language = languageOf(request);
    const data = await myDataBehind(database, keys, request.params.token, localeOf(language));
    if (data === null) return sendPage(reply, await notePage(language, 'over'), 404);
    const path = pathOf(request);
    if (data === 'old') return sendPage(reply, await oldLinkPage(language, path));
    return sendPage(reply, await firstPage(request, data, language));
  });

  app.post<Asked>('/mijn-gegevens/:token', async (request, reply) => {
    const { token } = request.params;
    const language = languageOf(request);
    const data = await myDataBehind(database, keys, token, localeOf(language));
    if (data === null) return sendPage(reply, await notePage(language, 'over'), 404);
    if (data === 'old') return byOldLink(request, reply, language);
    const back = (done = '') => reply.redirect(`${pathOf(request)}?lang=${language}${done}`, 303);
    // Only the buttons of the page do something, and it has none where each owner has to look first.
    if (!isKnown(data)) return back();
    switch (request.body?.action) {
      case 'leave': {
        const memberships = await membershipsOf(database, personIdsOf(data), localeOf(language));
        const membership = memberships.find(({ id }) => id === request.body?.membership);
        if (!membership) return back();
        await leaveNetwork(database, keys, membership.id);
        return back('&done=left');
      }
      case 'signUpLink':
        return mailSignUpLink(request, reply, data, language);
      case 'show':
        return sendPage(reply, await knownPage(request, data, language));
      case 'correct': {
        const corrections = await correctMine(database, keys, data.known, request.body ?? {}, language);
        if (corrections === undefined) return back();
        const now = await myDataBehind(database, keys, token, localeOf(language));
        if (now === null || now === 'old') return back();
        const status = corrections.faults.length > 0 ? 422 : 200;
        return sendPage(reply, await knownPage(request, now, language, corrections), status);
      }
      case 'download':
        return reply
          .headers({
            'cache-control': 'no-store',
            'content-disposition': 'attachment; filename="mijn-gegevens.json"',
          })
          .type('application/json; charset=utf-8')
          .send(JSON.stringify([...data.known, ...(data.desk ? [data.desk] : [])], null, 2));
      case 'erase': {
        if ((await eraseBehind(database, token)) === null)
          return sendPage(reply, await notePage(language, 'over'), 404);
        const isStaff = data.desk?.staffAccounts.some(({ until }) => until === null);
        const note = isStaff ? 'erasedButAccess' : 'erased';
        return sendPage(reply, await notePage(language, data.ask.length > 0 ? 'erasedPartly' : note));
      }
      default:
        return back();
    }
  });

  async function firstPage(request: FastifyRequest<Asked>, data: MyData, language: Language, retryInMinutes?: number) {
    return choicePage(language, pathOf(request), {
      until: data.until,
      isKnown: isKnown(data),
      ask: data.ask,
      memberships: await membershipsOf(database, personIdsOf(data), localeOf(language)),
      hasLeft: request.query.done === 'left',
      hasMailed: request.query.done === 'linkSent',
      ...(retryInMinutes !== undefined && { retryInMinutes }),
    });
  }

  /** To the page of one of their sign-ups, by mail: who reads this page need not be who reads that mailbox now. */
  async function mailSignUpLink(request: FastifyRequest<Asked>, reply: FastifyReply, data: MyData, language: Language) {
    const path = `${pathOf(request)}?lang=${language}`;
    const waiting = waitingOf(data).find(({ id }) => id === request.body?.signUp);
    const signUp = waiting && (await mySignUpById(database, waiting.id));
    if (!signUp) return reply.redirect(path, 303);
    const retryAt = await limits.count({ what: 'NEW_LINK', networkBlock: networkBlock(request.ip) });
    if (retryAt) {
      reply.header('retry-after', retryAfter(retryAt, new Date()));
      return sendPage(reply, await firstPage(request, data, language, minutesUntil(retryAt, new Date())), 429);
    }
    await askForNewLink(database, keys, signUp);
    return reply.redirect(`${path}&done=linkSent`, 303);
  }

  async function knownPage(request: FastifyRequest<Asked>, data: MyData, language: Language, done?: Corrections) {
    const people = await correctablesOf(database, data.known, language);
    return dataPage(language, pathOf(request), inWords(data, language), people, waitingOf(data), done);
  }

  /** Answers the same whoever is known there now. */
  async function byOldLink(request: FastifyRequest<Asked>, reply: FastifyReply, language: Language) {
    const path = pathOf(request);
    const address = await addressBehind(database, keys, request.params.token);
    if (request.body?.action !== 'newLink' || address === null)
      return sendPage(reply, await oldLinkPage(language, path));
    const retryAt = await limits.count({ what: 'DATA', networkBlock: networkBlock(request.ip), address });
    if (retryAt) {
      reply.header('retry-after', retryAfter(retryAt, new Date()));
      return sendPage(reply, await oldLinkPage(language, path, minutesUntil(retryAt, new Date())), 429);
    }
    await askForData(database, keys, address, localeOf(language));
    return sendPage(reply, await notePage(language, 'linkSent'));
  }
}

const pathOf = ({ params }: FastifyRequest<Asked>) => `/mijn-gegevens/${params.token}`;
const isKnown = ({ known, desk }: MyData) => known.length > 0 || desk !== null;
const personIdsOf = ({ known }: MyData) => known.map(({ personId }) => personId);

const ended: ReadonlySet<string> = new Set(['ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED']);

/** Their sign-ups that have not come to an end, as far as they were told. */
const waitingOf = ({ known }: MyData) =>
  known.flatMap(({ signUps }) =>
    signUps.flatMap(({ id, for: title, intent, status }) =>
      ended.has(status) ? [] : [{ id, title, isStart: intent === 'START', status }],
    ),
  );

function inWords({ known, desk }: MyData, language: Language) {
  return [...known.flatMap((one) => knownInWords(one, language)), ...(desk ? [deskAccessInWords(desk, language)] : [])];
}
