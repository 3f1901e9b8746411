// The only file that talks to the API.
import type { TypedDocumentString } from '@leerkring/schema/generated/graphql.ts';

/** Milliseconds after which a silent API counts as down. */
const patience = 20_000;

/** Milliseconds that an answer still holds: a single-page app that takes an element away and puts it back asks once. */
const freshness = 5000;

const answers = new Map<string, Promise<unknown>>();

// Also a sign-up through another copy of this script.
addEventListener('leerkring-sign-up-received', () => answers.clear(), true);

/**
 * Reads by GET with a released document's id: no own headers and no credentials, so no preflight, and every cache on
 * the way may answer. Who asks the same at the same time, or a few seconds later, shares one request; after a sign-up
 * everything is asked anew.
 * The browser's own cache is only used after asking whether it still holds: a card must not lag behind a sign-up.
 * What the page preloaded is used (`<link rel="preload" as="fetch" crossorigin>` with the same address).
 *
 * @throws when the API cannot be reached or answers anything but data
 */
export function read<Result, Variables>(
  endpoint: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const url = `${endpoint}/graphql?documentId=${idOf(document)}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
  let answer = answers.get(url) as Promise<Result> | undefined;
  if (!answer) {
    // Never with a cookie; other sites' are not sent in either mode, and of these two only this one takes what was preloaded.
    const credentials = endpoint === location.origin ? 'omit' : 'same-origin';
    answer = ask<Result>(url, { cache: 'no-cache', credentials });
    answers.set(url, answer);
    // Bound, so that the timer holds the address alone: built, this stands in the element that asks, which may be gone by then.
    const drop = answers.delete.bind(answers, url);
    answer.then(() => setTimeout(drop, freshness), drop);
  }
  return answer;
}

/** @throws like `read`; then it is unknown whether the API did what was asked */
export function write<Result, Variables>(
  endpoint: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  return ask<Result>(`${endpoint}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ documentId: idOf(document), variables }),
    credentials: 'omit',
  }).finally(() => answers.clear());
}

function idOf(document: TypedDocumentString<unknown, never>): string {
  return document.__meta__?.hash;
}

async function ask<Result>(url: string, init: RequestInit): Promise<Result> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(patience) });
  const { data, errors } = (await response.json()) as { data?: Result; errors?: unknown[] };
  // Half an answer would show a network as gone while the API only stumbled.
  if (!data || errors) throw new Error('No data');
  return data;
}
