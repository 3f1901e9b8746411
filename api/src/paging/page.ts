import { GraphQLError } from 'graphql';
import { uuid } from '../nodes/uuid.rules.ts';

export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/** A part of an ordered list: what lies strictly between two places, from its beginning or (backward) from its end. */
export interface Page {
  readonly size: number;
  readonly backward: boolean;
  readonly after: readonly string[] | null;
  readonly before: readonly string[] | null;
}

/** What a list is ordered by; the last key is unique, so that no two rows share a place. */
export interface Order {
  /** Stands in cursors: a cursor of one order means nothing in another. */
  readonly name: string;
  readonly keys: readonly ('text' | 'integer' | 'uuid')[];
}

const USUAL_SIZE = 20;
const LARGEST_SIZE = 100;
const forms = {
  // PostgreSQL's text cannot hold NUL.
  text: /^[^\0]*$/,
  integer: /^-?\d{1,15}$/,
  uuid,
};

export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** @throws GraphQLError that tells what to ask instead */
export function readPage({ first, after, last, before }: PageArguments, order: Order): Page {
  if (first != null && last != null) throw badInput('Give `first` or `last`, not both.');
  const size = first ?? last ?? USUAL_SIZE;
  if (size < 0 || size > LARGEST_SIZE)
    throw badInput(`\`${last == null ? 'first' : 'last'}\` is ${size}; it must be from 0 to ${LARGEST_SIZE}.`);
  return {
    size,
    backward: last != null,
    after: after == null ? null : readCursor('after', after, order),
    before: before == null ? null : readCursor('before', before, order),
  };
}

export function writeCursor(order: Order, place: readonly string[]): string {
  return Buffer.from(JSON.stringify([order.name, ...place])).toString('base64url');
}

function readCursor(argument: string, cursor: string, order: Order): string[] {
  const unknown = badInput(`\`${argument}\` is not a cursor of this list in this order.`);
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw unknown;
  }
  if (!Array.isArray(content) || content.length !== order.keys.length + 1) throw unknown;
  const [name, ...place]: unknown[] = content;
  const fits = order.keys.every((key, index) => typeof place[index] === 'string' && forms[key].test(place[index]));
  if (name !== order.name || !fits) throw unknown;
  return place as string[];
}
