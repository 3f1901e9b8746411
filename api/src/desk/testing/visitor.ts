import type { Answer, startApi } from '../../testing/api.ts';
import { publicUrl } from '../../testing/api.ts';
import { startSession } from '../desk-session.store.ts';

type Api = Awaited<ReturnType<typeof startApi>>;

export const deskCookie = 'leerkring_desk';

/** A browser on the desk's own pages, with the cookie that it holds. */
export function browser(api: Api, token?: string) {
  let held = token;
  const send = async (request: {
    method: 'GET' | 'POST';
    url: string;
    payload?: string;
    headers?: Record<string, string>;
  }) => {
    const response = await api.app.inject({
      ...request,
      headers: {
        origin: publicUrl,
        'sec-fetch-site': 'same-origin',
        ...(held === undefined ? {} : { cookie: `${deskCookie}=${held}` }),
        ...request.headers,
      },
    });
    const given = response.cookies.find(({ name }) => name === deskCookie);
    if (given) held = given.value === '' ? undefined : given.value;
    return response;
  };
  return {
    send,
    /** What it would send along. */
    token: () => held,
    post: (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
      send({
        method: 'POST',
        url: '/desk/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        payload: JSON.stringify({ query, variables }),
      }),
    async ask(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
      return (await this.post(query, variables, headers)).json();
    },
  };
}

/** Somebody who is logged in already. */
export async function loggedIn(api: Api, address: string, staffOf: readonly string[] = []) {
  const { token } = await startSession(api.database, api.keys, { address, staffOf });
  return browser(api, token);
}
