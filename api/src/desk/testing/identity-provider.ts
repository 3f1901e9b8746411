import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export type Account = Record<string, unknown>;

export const clientId = 'leerkring';
export const clientSecret = 'een geheim van de client, lang genoeg';

/**
 * A real identity provider on loopback that asks nothing: whoever comes is the account that stands ready.
 * @param redirectUri of our client
 * @param inIdToken whether claims stand in the ID token, as at Entra ID; else only in userinfo, as at SURFconext
 */
export async function startIdentityProvider(redirectUri: string, inIdToken: boolean) {
  const server: Server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const accounts = new Map<string, Account>();
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified', 'preferred_username', 'roles'] },
    pkce: { required: () => true },
    conformIdTokenClaims: !inIdToken,
    jwks: { keys: [{ ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }) }] },
    ttl: { Interaction: 60, Session: 60, Grant: 60, AccessToken: 60, IdToken: 60 },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['een sleutel'] },
    findAccount: async (_context, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, ...accounts.get(id) }),
    }),
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
  });
  const handle = provider.callback();
  let waiting = '';
  server.on('request', async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return handle(request, response);
    const { params, prompt, session } = await provider.interactionDetails(request, response);
    if (prompt.name === 'login')
      return provider.interactionFinished(request, response, { login: { accountId: waiting } });
    const grant = new provider.Grant({ accountId: session?.accountId ?? waiting, clientId: String(params.client_id) });
    grant.addOIDCScope(String(params.scope));
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
  });

  return {
    issuer,
    /** The next who comes. */
    expectVisitor(account: Account) {
      waiting = `account-${accounts.size + 1}`;
      accounts.set(waiting, account);
    },
    /** What a browser does at the provider. @returns where it is sent back to us */
    async visit(url: string): Promise<string> {
      const jar = new Map<string, string>();
      let next = url;
      for (let step = 0; step < 10; step++) {
        const response = await fetch(next, {
          redirect: 'manual',
          headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
        });
        for (const line of response.headers.getSetCookie()) {
          const [name = '', value = ''] = line.split(';', 1)[0]?.split(/=(.*)/s) ?? [];
          jar.set(name, value);
        }
        const location = response.headers.get('location');
        if (location === null) throw new Error(`The provider stopped at ${next}: ${await response.text()}`);
        next = new URL(location, next).href;
        if (next.startsWith(redirectUri)) return next;
      }
      throw new Error('The provider sends the browser round and round.');
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
