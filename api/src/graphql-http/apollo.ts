import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { refuseCostly } from './cost.ts';
import { logUnexpectedErrors, maskError } from './errors.ts';
import { documentLimits } from './limits.ts';
import { legacyStatuses } from './statuses.ts';

const MOST_TOKENS = 2000;
/** Of fields with all fragments written out. */
const MOST_SELECTIONS = 500;
const MOST_ERRORS = 5;

export function createApollo(schema: GraphQLSchema, log: FastifyBaseLogger) {
  const quiet = { debug: () => {}, info: () => {}, warn: log.warn.bind(log), error: log.error.bind(log) };
  return new ApolloServer<Context>({
    schema,
    logger: quiet,
    introspection: true,
    // The gate in front knows released documents.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationOptions: { maxErrors: MOST_ERRORS },
    maxRecursiveSelections: MOST_SELECTIONS,
    validationRules: [documentLimits],
    formatError: maskError,
    stringifyResult: (result) => JSON.stringify(result),
    plugins: [
      // It would load scripts from elsewhere.
      ApolloServerPluginLandingPageDisabled(),
      {
        async requestDidStart() {
          return {
            // Not with the other rules: their outcome is kept per text, the cost depends on variables.
            async didResolveOperation({ document, operation, request }) {
              if (operation) refuseCostly({ schema, document, operation, variables: request.variables ?? {} });
            },
          };
        },
      },
      logUnexpectedErrors,
      legacyStatuses,
    ],
  });
}
