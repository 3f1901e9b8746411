// The API as the gallery's elements meet it: what the catalogue says for the state that an address names.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { type Asked, operationOf } from '../testing/asked.ts';
import { states } from './states.ts';

/** @returns whether the address is one of a state's API */
export async function answerState(request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> {
  const [, name, what] = /^\/gallery\/api\/([a-z-]+)\/(graphql|sign-up-challenge)$/.exec(url.pathname) ?? [];
  const state = states.find((one) => one.name === name);
  if (!state) return false;
  const answer = (body: object) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  // No proof of work is asked here; a status that says so would be an error in the console.
  if (what === 'sign-up-challenge') {
    answer({});
    return true;
  }
  const asked = request.method === 'POST' ? ((await json(request)) as Asked) : undefined;
  const operation = operationOf(url, asked);
  const given: unknown = state.answers[operation as keyof typeof state.answers];
  const answered: unknown =
    typeof given === 'function'
      ? given(asked?.variables ?? JSON.parse(url.searchParams.get('variables') ?? '{}'))
      : given;
  // Who is silent is waited for until the page gives up.
  if (answered === 'silent') return true;
  answer(answered && answered !== 'down' ? { data: answered } : { errors: [{ message: 'Down' }] });
  return true;
}
