import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { parseGlobalId } from './global-id.ts';

export const Node = builder.interfaceRef<object>('Node').implement({
  description:
    'Something with a global id. Ids of content hold the document and the served locale, ids of facts (organisations, units, convenants) hold no locale.',
  fields: (t) => ({ id: t.id({ resolve: unidentified }) }),
  resolveType: (row) => typeOfLoaded.get(row) ?? null,
});

function unidentified(): never {
  throw new Error('Every type gives its own id.');
}

type Load<Key> = (key: Key, context: Context) => Promise<object | null>;

const loaders = new Map<
  string,
  (id: { key: string; locale: Locale | null }, context: Context) => Promise<object | null>
>();
/** A row does not tell which GraphQL type it is loaded as. */
const typeOfLoaded = new WeakMap<object, string>();

/** Lets `node` find content of this type. `load` finds only what is public. */
export function nodeType(type: string, load: Load<{ documentId: string; locale: Locale }>) {
  loaders.set(type, async ({ key, locale }, context) => (locale ? load({ documentId: key, locale }, context) : null));
}

/** Lets `node` find facts of this type by their uuid. `load` finds only what is public. */
export function factNodeType(type: string, load: Load<string>) {
  loaders.set(type, async ({ key, locale }, context) => (locale ? null : load(key, context)));
}

/** null: not an id that we gave out, or not public (any more). */
export async function loadNode(id: string, context: Context): Promise<object | null> {
  const parsed = parseGlobalId(id);
  const row = parsed && (await loaders.get(parsed.type)?.(parsed, context));
  if (!row) return null;
  typeOfLoaded.set(row, parsed.type);
  return row;
}
