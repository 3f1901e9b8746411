import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import type { FastifyInstance } from 'fastify';
import { issueChallenge } from './challenge.ts';

/** `GET /sign-up-challenge`: work that a form does before it sends, from whatever page it stands on. */
export async function challengeRoutes(app: FastifyInstance, { keys }: { keys: SealingKeys }) {
  app.get('/sign-up-challenge', async (_request, reply) =>
    reply
      .headers({ 'access-control-allow-origin': '*', 'cache-control': 'no-store' })
      .send(await issueChallenge(keys, new Date())),
  );
}
