/** What somebody writes who needs this one page and nothing else: a fast server, one prepared statement, no GraphQL, no cache. */
import Fastify from 'fastify';
import pg from 'pg';
import { cardPage } from './card-page.ts';

const database = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const app = Fastify();

app.get<{ Querystring: { first: number; locale: string } }>(
  '/networks',
  {
    schema: {
      querystring: {
        type: 'object',
        required: ['first', 'locale'],
        properties: {
          first: { type: 'integer', minimum: 0, maximum: 100 },
          locale: { type: 'string', enum: ['NL', 'EN'] },
        },
      },
    },
  },
  async ({ query }, reply) => {
    const { rows } = await database.query<{ answer: string }>({
      name: 'card-page',
      text: cardPage,
      values: [query.first, query.locale],
    });
    return reply.type('application/json; charset=utf-8').send(rows[0]?.answer);
  },
);

await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
