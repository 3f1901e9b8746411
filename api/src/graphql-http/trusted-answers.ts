import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  parse,
  type VariableDefinitionNode,
} from 'graphql';
import type { Context } from '../context.ts';
import { acceptedEncoding, encode } from '../http/encodings.ts';
import { etagOf, matches } from '../http/etag.ts';
import { changesThatMatter } from '../response-cache/changes-that-matter.ts';
import type { Answer, ResponseCache } from '../response-cache/response-cache.ts';
import { questionKey } from './question-key.rules.ts';
import { legacyStatus, RESPONSE_TYPE } from './statuses.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

interface Parts {
  apollo: ApolloServer<Context>;
  schema: GraphQLSchema;
  cache: ResponseCache;
  contextOf: (request: FastifyRequest) => Promise<Context>;
}

/** Answers GET requests for released documents from the cache; browsers and CDNs keep them and ask whether they still hold. */
export function trustedAnswers({ apollo, schema, cache, contextOf }: Parts) {
  const documents = new Map<string, { changes: ReadonlySet<string>; declared: ReadonlySet<string> }>();
  const known = (text: string) => {
    let found = documents.get(text);
    if (!found) {
      const document = parse(text);
      found = { changes: changesThatMatter(schema, document), declared: declaredVariables(document) };
      documents.set(text, found);
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
    const { errors } = JSON.parse(body.string) as { errors?: GraphQLFormattedError[] };
    return {
      status,
      legacyStatus: legacyStatus(status, errors),
      body: await encode(bytes, 4),
      etag: etagOf(bytes),
      keep: status === 200 && errors === undefined,
    };
  }

  return async (text: string, request: FastifyRequest, reply: FastifyReply) => {
    const search = new URL(request.url, 'http://localhost').searchParams;
    const { changes, declared } = known(text);
    const key = `${text}\n${questionKey(declared, search)}`;
    const answer = await cache.get(key, changes, () => execute(text, search, request));
    const accepts = request.headers.accept?.includes(RESPONSE_TYPE);
    reply
      .header('vary', 'accept, accept-encoding')
      .header('content-type', accepts ? `${RESPONSE_TYPE}; charset=utf-8` : JSON_TYPE);
    if (!answer.keep)
      return reply
        .code(accepts ? answer.status : answer.legacyStatus)
        .header('cache-control', 'no-store')
        .send(answer.body.plain);
    reply.header('cache-control', 'public, no-cache').header('etag', answer.etag);
    if (matches(request.headers['if-none-match'], answer.etag)) return reply.code(304).send();
    const encoding = acceptedEncoding(request.headers['accept-encoding']);
    if (encoding) reply.header('content-encoding', encoding);
    return reply.send(answer.body[encoding ?? 'plain']);
  };
}

function declaredVariables({ definitions }: DocumentNode): ReadonlySet<string> {
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return new Set(operations.flatMap((operation) => operation.variableDefinitions ?? []).map(nameOf));
}

const nameOf = ({ variable }: VariableDefinitionNode) => variable.name.value;
