import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLSchema, parse } from 'graphql';
import type { Context } from '../context.ts';
import { acceptedEncoding, encode } from '../http/encodings.ts';
import { etagOf, matches } from '../http/etag.ts';
import { changesThatMatter } from '../response-cache/changes-that-matter.ts';
import type { Answer, ResponseCache } from '../response-cache/response-cache.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const RESPONSE_TYPE = 'application/graphql-response+json';

interface Parts {
  apollo: ApolloServer<Context>;
  schema: GraphQLSchema;
  cache: ResponseCache;
  contextOf: (request: FastifyRequest) => Promise<Context>;
}

/** Answers GET requests for released documents from the cache; browsers and CDNs keep them and ask whether they still hold. */
export function trustedAnswers({ apollo, schema, cache, contextOf }: Parts) {
  const mattering = new Map<string, ReadonlySet<string>>();
  const changesOf = (text: string) => {
    let found = mattering.get(text);
    if (!found) {
      found = changesThatMatter(schema, parse(text));
      mattering.set(text, found);
    }
    return found;
  };

  async function execute(text: string, search: URLSearchParams, request: FastifyRequest): Promise<Answer> {
    const asked = new URLSearchParams({ query: text });
    for (const name of ['variables', 'operationName'])
      for (const value of search.getAll(name)) asked.append(name, value);
    const { status = 200, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'GET',
        headers: new HeaderMap([['accept', RESPONSE_TYPE]]),
        search: `?${asked}`,
        body: undefined,
      },
      context: () => contextOf(request),
    });
    if (body.kind !== 'complete') throw new Error('A released document asks for an answer in parts.');
    const bytes = Buffer.from(body.string);
    return {
      status,
      body: await encode(bytes, 4),
      etag: etagOf(bytes),
      keep: status === 200 && !('errors' in JSON.parse(body.string)),
    };
  }

  return async (text: string, request: FastifyRequest, reply: FastifyReply) => {
    const search = new URL(request.url, 'http://localhost').searchParams;
    const key = `${text}\n${search.getAll('operationName')}\n${sameVariables(search.getAll('variables'))}`;
    const answer = await cache.get(key, changesOf(text), () => execute(text, search, request));
    const accepts = request.headers.accept?.includes(RESPONSE_TYPE);
    reply
      .header('vary', 'accept, accept-encoding')
      .header('content-type', accepts ? `${RESPONSE_TYPE}; charset=utf-8` : JSON_TYPE);
    if (!answer.keep) return reply.code(answer.status).header('cache-control', 'no-store').send(answer.body.plain);
    reply.header('cache-control', 'public, no-cache').header('etag', answer.etag);
    if (matches(request.headers['if-none-match'], answer.etag)) return reply.code(304).send();
    const encoding = acceptedEncoding(request.headers['accept-encoding']);
    if (encoding) reply.header('content-encoding', encoding);
    return reply.send(answer.body[encoding ?? 'plain']);
  };
}

/** Equal for variables that differ only in the order of their names. */
function sameVariables(given: string[]): string {
  const [variables] = given;
  if (given.length !== 1 || variables === undefined) return JSON.stringify(given);
  try {
    return JSON.stringify(sorted(JSON.parse(variables)));
  } catch {
    // What does not parse is refused by Apollo, under a key of its own.
    return `unreadable ${variables}`;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}
