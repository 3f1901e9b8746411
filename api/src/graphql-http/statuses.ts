import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../context.ts';

export const RESPONSE_TYPE = 'application/graphql-response+json';

const ofDocument = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
];

/**
 * Clients that do not ask for `application/graphql-response+json` expect 200 for every answer that is GraphQL, also for
 * a document that does not parse (GraphQL over HTTP, "application/json").
 * @param status what others get
 */
export function legacyStatus(
  status: number,
  errors: readonly Pick<GraphQLFormattedError, 'extensions'>[] | undefined,
): number {
  const isOfDocument =
    errors?.length && errors.every(({ extensions }) => ofDocument.includes(String(extensions?.code)));
  return status === 400 && isOfDocument ? 200 : status;
}

export const legacyStatuses: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        if (request.http?.headers.get('accept')?.includes(RESPONSE_TYPE)) return;
        const { status } = response.http;
        if (status !== undefined) response.http.status = legacyStatus(status, errors);
      },
    };
  },
};
