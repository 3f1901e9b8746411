import type { Database } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { DeskCookies } from './desk-cookie.ts';
import type { OidcSettings } from './desk-environment.ts';
import { ownersNamed } from './desk-owner.store.ts';
import { endSessionOf, startSession } from './desk-session.store.ts';
import { type EnvironmentStaff, everyOwner } from './desk-visit.ts';
import { sendLogInPage } from './login.page.ts';
import { OidcClient } from './oidc.client.ts';
import { staffByRole, vouchedAddress } from './oidc.rules.ts';
import { ownPath } from './own-path.rules.ts';
import { findRoles } from './viewer.store.ts';

interface OidcOptions {
  database: Database;
  publicUrl: string;
  keys: SealingKeys;
  cookies: DeskCookies;
  staff: readonly EnvironmentStaff[];
  oidc: OidcSettings;
}

const kept = z.object({ state: z.string(), nonce: z.string(), codeVerifier: z.string(), to: z.string().nullable() });

/** Logging in with an account of one's organisation. */
export async function oidcRoutes(app: FastifyInstance, options: OidcOptions) {
  const { database, publicUrl, keys, cookies, staff, oidc } = options;
  const client = new OidcClient(oidc, `${publicUrl}/desk/oidc/callback`);
  /** Sealed, so that what comes back is what we gave to this browser. */
  const sealed = (exchange: z.infer<typeof kept>) => {
    const { sealed: bytes, keyId } = keys.seal(JSON.stringify(exchange));
    return `${keyId}:${Buffer.from(bytes).toString('base64url')}`;
  };
  const failed = (request: FastifyRequest, error: unknown) => {
    const { name, code, error: answer } = error as { name?: string; code?: string; error?: string };
    // No message: a provider's words may name somebody.
    request.log.warn({ kind: name, code, answer }, 'logging in with the identity provider failed');
  };

  app.get('/desk/oidc/start', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const { to } = request.query as { to?: unknown };
    const asked = typeof to === 'string' ? to : cookies.takeContinueAt(request, reply);
    try {
      const { url, exchange } = await client.begin();
      cookies.keepExchange(reply, sealed({ ...exchange, to: ownPath(asked) }));
      return reply.redirect(url, 303);
    } catch (error) {
      failed(request, error);
      return sendLogInPage(request, reply, 'failed');
    }
  });

  app.get('/desk/oidc/callback', async (request, reply) => {
    const cookie = cookies.takeExchange(request, reply);
    let exchange: z.infer<typeof kept>;
    let claims: Awaited<ReturnType<OidcClient['finish']>>;
    try {
      const [keyId = '', text = ''] = (cookie ?? '').split(':');
      exchange = kept.parse(JSON.parse(keys.open(Buffer.from(text, 'base64url'), keyId)));
      claims = await client.finish(request.url.split('?')[1] ?? '', exchange);
    } catch (error) {
      failed(request, error);
      return sendLogInPage(request, reply, 'failed');
    }
    const address = vouchedAddress(claims, oidc);
    if (address === null) return sendLogInPage(request, reply, 'unverified');
    const names = staffByRole(claims, oidc);
    const staffOf = names.includes(everyOwner) ? [everyOwner] : await ownersNamed(database, names);
    const { roles } = await findRoles(database, keys, { addressHash: keys.addressHash(address), staffOf }, staff);
    if (roles.size === 0) return sendLogInPage(request, reply, 'noRole');
    await endSessionOf(database, cookies.token(request));
    cookies.keep(reply, await startSession(database, keys, { address, staffOf }));
    return reply.header('cache-control', 'no-store').redirect(exchange.to ?? '/desk', 303);
  });
}
