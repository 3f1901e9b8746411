import { startApi } from '../../testing/api.ts';

export const json = { 'content-type': 'application/json' };

/** The API, asked as HTTP lets one ask it. */
export async function startHttpApi() {
  const api = await startApi();
  return {
    ...api,
    /** @param payload text goes as it is */
    post: (payload: object | string, headers: Record<string, string> = json) =>
      api.app.inject({
        method: 'POST',
        url: '/graphql',
        headers,
        payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
      }),
    get: (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
      api.app.inject({ method: 'GET', url: `/graphql?${new URLSearchParams(parameters)}`, headers }),
  };
}
export type HttpApi = Awaited<ReturnType<typeof startHttpApi>>;
