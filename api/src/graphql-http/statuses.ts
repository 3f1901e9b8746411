import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

/**
 * Clients that do not ask for `application/graphql-response+json` expect 200 for every answer that is GraphQL, also for
 * a document that does not parse (GraphQL over HTTP, "application/json").
 */
export const legacyStatuses: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        if (request.http?.headers.get('accept')?.includes('application/graphql-response+json')) return;
        const codes = errors?.map((error) => error.extensions?.code);
        const ofDocument = [
          'GRAPHQL_PARSE_FAILED',
          'GRAPHQL_VALIDATION_FAILED',
          'BAD_USER_INPUT',
          'OPERATION_RESOLUTION_FAILURE',
        ];
        if (response.http.status === 400 && codes?.length && codes.every((code) => ofDocument.includes(String(code)))) {
          response.http.status = 200;
        }
      },
    };
  },
};
