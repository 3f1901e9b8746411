/**
 * Equal for questions of one document that have the same answer: variables that differ in the order of their names, or
 * in names that the document does not declare.
 *
 * @param declared names of the document's variables
 * @param search the request's, as it came
 */
export function questionKey(declared: ReadonlySet<string>, search: URLSearchParams): string {
  return JSON.stringify([search.getAll('operationName'), sameVariables(declared, search.getAll('variables'))]);
}

function sameVariables(declared: ReadonlySet<string>, given: string[]): unknown {
  const [text = '{}'] = given;
  if (given.length > 1) return given;
  try {
    const variables: unknown = JSON.parse(text);
    if (!isRecord(variables)) return [text];
    return sorted(Object.fromEntries(Object.entries(variables).filter(([name]) => declared.has(name))));
  } catch {
    // Refused, under a key of its own.
    return [text];
  }
}

/** @throws RangeError for a number such as 1e400, which would look like null when written again */
function sorted(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('too large');
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
