// The only file of the desk that talks to the API.
import type { TypedDocumentString } from '@leerkring/schema/generated/desk/graphql.ts';
import { type Language, tags } from '../language.ts';

/** Milliseconds after which a silent API counts as down. */
const patience = 20_000;

/** `down`: it is unknown whether the API did what was asked. `forbidden` is also said of things that do not exist. */
type Answer<Result> = Result | 'down' | 'loggedOut' | 'forbidden';

interface Reply<Result> {
  data?: Result | null;
  errors?: { extensions?: { code?: string } }[];
}

let skew = 0;
/** Milliseconds since 1970 by the clock of the API: a term that it gave must not depend on the reader's clock. */
export const serverNow = () => Date.now() + skew;

/** The session is in a cookie that scripts cannot read; the documents go as text, for the desk's are not released. */
export async function post<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  language: Language,
): Promise<Answer<Result>> {
  try {
    const response = await fetch('/desk/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': tags[language] },
      body: JSON.stringify({ query: document.toString(), variables }),
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    keepTime(response.headers.get('date'));
    return answerOf((await response.json()) as Reply<Result>);
  } catch {
    // Offline, too slow, or a proxy's error page instead of JSON: for the reader all the same.
    return 'down';
  }
}

function answerOf<Result>({ data, errors }: Reply<Result>): Answer<Result> {
  const codes = errors?.map(({ extensions }) => extensions?.code) ?? [];
  if (codes.includes('UNAUTHENTICATED')) return 'loggedOut';
  if (codes.includes('FORBIDDEN')) return 'forbidden';
  return !data || errors ? 'down' : data;
}

/** The header counts whole seconds, so a small difference says nothing. */
function keepTime(date: string | null): void {
  const difference = date ? Date.parse(date) - Date.now() : Number.NaN;
  skew = Math.abs(difference) > 2000 ? difference : 0;
}
