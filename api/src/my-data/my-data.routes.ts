import formBody from '@fastify/formbody';
import { tidiedAddress } from '@leerkring/prisma/canonical-address.ts';
import type { Database } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { askPage, notePage } from '@leerkring/widgets/hosted/my-data.ts';
import type { FastifyInstance } from 'fastify';
import { onTheBeat } from '../abuse/beat.ts';
import type { Limits } from '../abuse/limits.store.ts';
import { networkBlock } from '../abuse/network-block.rules.ts';
import { minutesUntil, retryAfter } from '../abuse/retry.rules.ts';
import { sendPage } from '../http/hosted-page.ts';
import { isEmail } from '../typed-text/typed-text.rules.ts';
import { languageOf, localeOf } from './language.ts';
import { askForData } from './my-data.store.ts';

interface MyDataOptions {
  readonly database: Database;
  readonly keys: SealingKeys;
  readonly limits: Limits;
}

/** Longer than any address: what is longer is a mistake too, and is not shown again. */
const LONGEST_TYPED = 254;

/**
 * "Wat heb je van mij" (AVG, articles 15, 17 and 20): asked by address, answered by mail. The page answers the same whoever is
 * known.
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
    if (retryAt) {
      const now = new Date();
      reply.header('retry-after', retryAfter(retryAt, now));
      return sendPage(reply, await askPage(language, { retryInMinutes: minutesUntil(retryAt, now) }), 429);
    }
    await onTheBeat(() => askForData(database, keys, typed, localeOf(language)));
    return sendPage(reply, await notePage(language, 'sent'));
  });
}
