import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

function outputOnly(): never {
  throw new GraphQLError('This scalar is only an answer.', { extensions: { code: 'BAD_USER_INPUT' } });
}

builder.scalarType('DateTime', {
  description: 'An instant in UTC, ISO 8601 with milliseconds: 2026-02-18T22:59:59.999Z.',
  serialize: (instant) => instant.toISOString(),
  parseValue: outputOnly,
});

builder.scalarType('Date', {
  description: 'A day in Europe/Amsterdam: 2026-02-18.',
  // A "date" column arrives as midnight UTC of that day.
  serialize: (day) => day.toISOString().slice(0, 10),
  parseValue: outputOnly,
});
