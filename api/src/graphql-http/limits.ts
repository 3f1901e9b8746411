import { type ASTVisitor, GraphQLError, Kind, type ValidationContext, type ValidationRule } from 'graphql';

const MOST_FIELDS = 250;
const MOST_ALIASES = 30;
const MOST_OPERATIONS = 5;

export function tooMuch(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'TOO_MUCH_ASKED', http: { status: 400 } } });
}

/** What can be told from the text of a document alone. */
export const documentLimits: ValidationRule = (context: ValidationContext): ASTVisitor => {
  let fields = 0;
  let aliases = 0;
  let operations = 0;
  const bounded = (what: string, count: number, most: number) => {
    // Once: the hundredth repetition tells nothing new.
    if (count === most + 1) context.reportError(tooMuch(`A document may hold at most ${most} ${what}.`));
  };
  return {
    [Kind.OPERATION_DEFINITION]() {
      bounded('operations', ++operations, MOST_OPERATIONS);
    },
    [Kind.FIELD](field) {
      bounded('fields', ++fields, MOST_FIELDS);
      if (field.alias) bounded('aliases', ++aliases, MOST_ALIASES);
    },
  };
};
