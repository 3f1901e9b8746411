import DataLoader from 'dataloader';
import type { Context } from './context.ts';

/** What names a key among the others of its kind. */
function keyName(key: unknown): string {
  return typeof key === 'string' ? key : JSON.stringify(key);
}

/**
 * Gathers what the fields of one request ask for one by one and answers it with one call, so that a list of a hundred
 * costs as many SQL statements as a list of one. Remembers within the request.
 *
 * @param load gives for each key, under its `keyName`, its value; a key that is left out gets `absent`
 */
export function batched<Key, Value>(
  load: (keys: readonly Key[], context: Context) => Promise<ReadonlyMap<string, Value>>,
  absent: () => Value,
): (key: Key, context: Context) => Promise<Value> {
  const perRequest = new WeakMap<Context, DataLoader<Key, Value, string>>();
  return (key, context) => {
    let loader = perRequest.get(context);
    if (!loader) {
      loader = new DataLoader<Key, Value, string>(
        async (keys) => {
          const found = await load(keys, context);
          return keys.map((wanted) => found.get(keyName(wanted)) ?? absent());
        },
        { cacheKeyFn: keyName },
      );
      perRequest.set(context, loader);
    }
    return loader.load(key);
  };
}
