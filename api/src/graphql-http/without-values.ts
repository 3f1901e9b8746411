import type { GraphQLError } from 'graphql';

/** How graphql-js 16 prints what it refuses, and the same without. */
const printed: readonly (readonly [RegExp, string])[] = [
  [/^((?:Enum "\w+"|\w+) cannot represent [\w -]*value): .*$/s, '$1.'],
  [/^Value ".*" does not exist in ("\w+" enum)\..*$/s, 'The value does not exist in $1.'],
  [/^(Expected value of type "[^"]+"), found .*$/s, '$1.'],
  // Behind it stands what a scalar of our own says.
  [/^(Expected type "[^"]+"\.) .*$/s, '$1'],
  [/^(Syntax Error: .*?(?:String|Name|Int|Float|Comment)) ".*"\.$/s, '$1.'],
];

const variable = /^Variable "\$\w+" got invalid value /;
/** Letters, digits and positions only: what people type holds other signs as well. */
const path = / at "[\w.[\]]+"$/;

/**
 * The message of an error that quotes what was sent, without the quote: it names the field and what was expected there. Partner sites
 * keep such messages in error trackers, and people typed what they quote.
 */
export function withoutValues({ message, originalError }: Pick<GraphQLError, 'message' | 'originalError'>): string {
  const [start] = variable.exec(message) ?? [];
  if (start === undefined) return expected(message);
  const why = originalError ? `; ${originalError.message}` : '';
  if (why === '' || !message.endsWith(why)) return `${start.trimEnd()}.`;
  const [at = ''] = path.exec(message.slice(start.length, -why.length)) ?? [];
  return `${start.trimEnd()}${at}; ${expected(why.slice(2))}`;
}

function expected(message: string): string {
  for (const [form, rest] of printed) if (form.test(message)) return message.replace(form, rest);
  return message;
}
