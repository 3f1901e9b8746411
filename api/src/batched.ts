import DataLoader from 'dataloader';
import type { Context } from './context.ts';

/**
 * Gathers what the fields of one request ask for one by one and answers it with one call, so that a list of a hundred
 * costs as many SQL statements as a list of one. Remembers within the request.
 *
 * @param load gives for each key, in any order, its value; a key that is left out gets `absent`
 */
export function batched<Key extends string | object, Value>(
  load: (keys: readonly Key[], context: Context) => Promise<ReadonlyMap<string, Value>>,
  absent: () => Value,
  name: (key: Key) => string = (key) => (typeof key === 'string' ? key : JSON.stringify(key)),
): (key: Key, context: Context) => Promise<Value> {
  const perRequest = new WeakMap<Context, DataLoader<Key, Value, string>>();
  return (key, context) => {
    let loader = perRequest.get(context);
    if (!loader) {
      loader = new DataLoader<Key, Value, string>(
        async (keys) => {
          const found = await load(keys, context);
          return keys.map((wanted) => found.get(name(wanted)) ?? absent());
        },
        { cacheKeyFn: name },
      );
      perRequest.set(context, loader);
    }
    return loader.load(key);
  };
}
