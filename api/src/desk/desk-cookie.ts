import type { FastifyReply, FastifyRequest } from 'fastify';
import type { NewCookie } from './desk-session.store.ts';

const SESSION = 'leerkring_desk';
/** Where to continue after the log in that this browser asked for. */
const CONTINUE = 'leerkring_desk_to';
const CONTINUE_SECONDS = 15 * 60;
/** What this browser has to bring back from the identity provider. */
const EXCHANGE = 'leerkring_desk_oidc';
const EXCHANGE_PATH = '/desk/oidc';

/** Cookies of the desk: no script reads them, no other site sends them along with a POST, and only `/desk` gets them. */
export class DeskCookies {
  readonly #options;

  constructor(publicUrl: string) {
    this.#options = {
      path: '/desk',
      httpOnly: true,
      sameSite: 'lax',
      secure: publicUrl.startsWith('https:'),
    } as const;
  }

  token(request: FastifyRequest): string | undefined {
    return request.cookies[SESSION];
  }

  keep(reply: FastifyReply, { token, maxAge }: NewCookie): void {
    reply.setCookie(SESSION, token, { ...this.#options, maxAge });
  }

  forget(reply: FastifyReply): void {
    reply.clearCookie(SESSION, this.#options);
  }

  continueAt(reply: FastifyReply, path: string): void {
    reply.setCookie(CONTINUE, path, { ...this.#options, maxAge: CONTINUE_SECONDS });
  }

  /** As the browser says it: see `ownPath`. Empties it. */
  takeContinueAt(request: FastifyRequest, reply: FastifyReply): string | undefined {
    const path = request.cookies[CONTINUE];
    if (path !== undefined) reply.clearCookie(CONTINUE, this.#options);
    return path;
  }

  keepExchange(reply: FastifyReply, value: string): void {
    reply.setCookie(EXCHANGE, value, { ...this.#options, path: EXCHANGE_PATH, maxAge: CONTINUE_SECONDS });
  }

  /** Empties it: an exchange is tried once. */
  takeExchange(request: FastifyRequest, reply: FastifyReply): string | undefined {
    reply.clearCookie(EXCHANGE, { ...this.#options, path: EXCHANGE_PATH });
    return request.cookies[EXCHANGE];
  }
}
