import formBody from '@fastify/formbody';
import { tidiedAddress } from '@leerkring/prisma/canonical-address.ts';
import type { Database } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { askPage, choicePage, dataPage, notePage } from '@leerkring/widgets/hosted/my-data.ts';
import type { Language } from '@leerkring/widgets/hosted/page.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { onTheBeat } from '../abuse/beat.ts';
import type { Limits } from '../abuse/limits.store.ts';
import { networkBlock } from '../abuse/network-block.rules.ts';
import { sendPage } from '../http/hosted-page.ts';
import { deskAccessInWords } from '../privacy/desk-access.texts.ts';
import { knownInWords } from '../privacy/known.texts.ts';
import { isEmail } from '../typed-text/typed-text.rules.ts';
import { askForData, dataBehind, eraseBehind } from './my-data.store.ts';

interface MyDataOptions {
  readonly database: Database;
  readonly keys: SealingKeys;
  readonly limits: Limits;
}

/** Longer than any address: what is longer is a mistake too, and is not shown again. */
const LONGEST_TYPED = 254;

/**
 * "Wat heb je van mij" (AVG, articles 15, 17 and 20): asked by address, answered by mail. The page answers the same whoever is
 * known. Behind the link GET shows nothing personal and changes nothing.
 */
export async function myDataRoutes(app: FastifyInstance, { database, keys, limits }: MyDataOptions) {
  await app.register(formBody);

  app.get('/mijn-gegevens', async (request, reply) => sendPage(reply, await askPage(languageOf(request))));

  app.post<{ Body: { address?: unknown } | null }>('/mijn-gegevens', async (request, reply) => {
    const language = languageOf(request);
    const { address } = request.body ?? {};
    const typed = typeof address === 'string' ? tidiedAddress(address) : '';
    if (!isEmail(typed)) return sendPage(reply, await askPage(language, { typed: typed.slice(0, LONGEST_TYPED) }), 422);
    const retryAt = await limits.count({ what: 'DATA', networkBlock: networkBlock(request.ip), address: typed });
    if (retryAt) return sendPage(reply, await askPage(language, 'tooOften'), 429);
    await onTheBeat(() => askForData(database, keys, typed, localeOf(language)));
    return sendPage(reply, await notePage(language, 'sent'));
  });

  app.get<{ Params: { token: string } }>('/mijn-gegevens/:token', async (request, reply) => {
    const language = languageOf(request);
    const data = await dataBehind(database, keys, request.params.token, localeOf(language));
    if (!data) return sendPage(reply, await notePage(language, 'over'), 404);
    const path = `/mijn-gegevens/${request.params.token}`;
    return sendPage(
      reply,
      await choicePage(language, path, {
        until: data.until,
        isKnown: data.known.length > 0 || data.desk !== null,
        ask: data.ask,
      }),
    );
  });

  app.post<{ Params: { token: string }; Body: { action?: unknown } | null }>(
    '/mijn-gegevens/:token',
    async (request, reply) => {
      const { token } = request.params;
      const language = languageOf(request);
      const data = await dataBehind(database, keys, token, localeOf(language));
      if (!data) return sendPage(reply, await notePage(language, 'over'), 404);
      const path = `/mijn-gegevens/${token}`;
      const back = () => reply.redirect(`${path}?lang=${language}`, 303);
      // Only the buttons of the page do something, and it has none where each owner has to look first.
      if (data.known.length === 0 && data.desk === null) return back();
      switch (request.body?.action) {
        case 'show': {
          const parts = data.known.flatMap((known) => knownInWords(known, language));
          const desk = data.desk ? [deskAccessInWords(data.desk, language)] : [];
          return sendPage(reply, await dataPage(language, path, [...parts, ...desk]));
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
    },
  );
}

function languageOf({ query }: FastifyRequest): Language {
  return (query as { lang?: unknown }).lang === 'en' ? 'en' : 'nl';
}

const localeOf = (language: Language) => (language === 'en' ? 'EN' : 'NL');
