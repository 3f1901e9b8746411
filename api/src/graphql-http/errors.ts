import type { ApolloServerPlugin } from '@apollo/server';
import { sqlState } from '@leerkring/prisma/sql-state.ts';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Context } from '../context.ts';
import { withoutValues } from './without-values.ts';

/** SQLSTATE: a character that PostgreSQL's text cannot hold, such as NUL. */
const UNSTORABLE = '22021';

const originalOf = (error: unknown) => (error instanceof GraphQLError ? error.originalError : error);
const isUnstorable = (error: unknown) => sqlState(originalOf(error) ?? {}) === UNSTORABLE;
const isExpected = (error: GraphQLError) =>
  !error.originalError || error.originalError instanceof GraphQLError || isUnstorable(error);

/** What went wrong inside stays inside, and what was sent is not said again. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (isUnstorable(error)) {
    const extensions = { code: 'BAD_USER_INPUT' };
    return { ...formatted, message: 'A text holds a character that cannot be stored.', extensions };
  }
  if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') {
    const originalError = error instanceof GraphQLError ? error.originalError : undefined;
    return { ...formatted, message: withoutValues({ message: formatted.message, originalError }) };
  }
  const { path, locations } = formatted;
  return {
    message: 'Something went wrong on our side.',
    ...(path && { path }),
    ...(locations && { locations }),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

/** Each unexpected error once. Its message stays out of the log: database errors quote what people filled in. */
export const logUnexpectedErrors: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors.filter((each) => !isExpected(each))) {
          const original = error.originalError as Error & { code?: string };
          const frames = original.stack?.split('\n').filter((line) => line.startsWith('    at '));
          contextValue.log.error(
            { path: error.path, kind: original.name, code: original.code, sqlState: sqlState(original), frames },
            'a field failed',
          );
        }
      },
    };
  },
};
