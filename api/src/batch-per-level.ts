import { defaultFieldResolver, type GraphQLSchema, isObjectType, type ResponsePath } from 'graphql';
import type { Context } from './context.ts';

/**
 * Gives the fields below one place of a query (`networks.nodes`, whatever the index) a context of their own, so that
 * `batched` gathers what they ask for and nothing else. Without this a statement more or less would depend on which of
 * two places the database answers first; with it their number depends on the query alone.
 */
export function batchPerLevel(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (parent, args, context: Context, info) =>
        resolve(parent, args, contextAt(info.path.prev, context), info);
    }
  }
  return schema;
}

const ofRequest = new WeakMap<Context, Map<string, Context>>();
/** All fields of one object share its path. */
const ofPath = new WeakMap<ResponsePath, Context>();

function contextAt(path: ResponsePath | undefined, context: Context): Context {
  if (!path) return context;
  const known = ofPath.get(path);
  if (known) return known;
  const levels = ofRequest.get(context) ?? new Map<string, Context>();
  ofRequest.set(context, levels);
  const name = levelName(path);
  const level = levels.get(name) ?? { ...context };
  levels.set(name, level);
  ofPath.set(path, level);
  return level;
}

function levelName({ prev, key }: ResponsePath): string {
  const above = prev ? levelName(prev) : '';
  return typeof key === 'number' ? above : `${above}.${key}`;
}
