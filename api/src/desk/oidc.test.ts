import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { publicUrl, startApi } from '../testing/api.ts';
import { ownerId, publish } from '../testing/publish.ts';
import { clientId, clientSecret, startIdentityProvider } from './testing/identity-provider.ts';
import { appoint } from './testing/roles.ts';
import { browser } from './testing/visitor.ts';

let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
let api: Awaited<ReturnType<typeof startApi>>;
const manager = 'manager@example.org';
const who = '{ viewer { address roles owners { id } } }';
const callback = `${publicUrl}/desk/oidc/callback`;

async function start(variables: NodeJS.ProcessEnv = {}) {
  const started = await startApi({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_STAFF_ROLE: 'leerkring-staff',
    ...variables,
  });
  await publish(started.database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'n', programme: 'p' }] });
  await started.database.owner.create({ data: { documentId: 'owner-other' } });
  await appoint(started, manager, 'n');
  return started;
}

beforeAll(async () => {
  provider = await startIdentityProvider(callback, true);
  api = await start();
});
afterAll(async () => {
  await api.close();
  await provider.stop();
});
beforeEach(() => api.database.deskSession.deleteMany());

const exchangeCookie = 'leerkring_desk_oidc';

/** Up to where the provider sends the browser back. */
async function begun(of = api, to = '') {
  const visitor = browser(of);
  const response = await visitor.send({ method: 'GET', url: `/desk/oidc/start${to}` });
  const cookie = response.cookies.find(({ name }) => name === exchangeCookie);
  const back = new URL(await provider.visit(String(response.headers.location)));
  const headers = { cookie: `${exchangeCookie}=${cookie?.value}` };
  return { visitor, response, back, headers, finish: () => finish(visitor, back, headers) };
}

function finish(visitor: ReturnType<typeof browser>, back: URL, headers: Record<string, string>) {
  return visitor.send({ method: 'GET', url: back.pathname + back.search, headers });
}

test('who the provider vouches for is logged in, and continues where they were', async () => {
  provider.expectVisitor({ email: manager, email_verified: true });
  const { visitor, response, finish } = await begun(api, '?to=/desk/netwerken/x');
  const asked = new URL(String(response.headers.location)).searchParams;
  expect(Object.fromEntries(asked)).toMatchObject({
    response_type: 'code',
    redirect_uri: callback,
    code_challenge_method: 'S256',
    scope: 'openid email profile',
  });
  expect([asked.get('state'), asked.get('nonce'), asked.get('code_challenge')]).not.toContain(null);
  const exchange = response.cookies.find(({ name }) => name === exchangeCookie);
  expect(exchange).toMatchObject({ path: '/desk/oidc', httpOnly: true, sameSite: 'Lax', secure: true });
  const done = await finish();
  expect(done.statusCode).toBe(303);
  expect(done.headers.location).toBe('/desk/netwerken/x');
  expect(await visitor.ask(who)).toEqual({
    data: { viewer: { address: manager, roles: ['NETWORK_MANAGER'], owners: [] } },
  });
});

test('claims may stand in userinfo only', async () => {
  const quiet = await startIdentityProvider(callback, false);
  const other = await start({ OIDC_ISSUER: quiet.issuer });
  try {
    quiet.expectVisitor({ email: manager, email_verified: true, roles: ['leerkring-staff'] });
    const visitor = browser(other);
    const response = await visitor.send({ method: 'GET', url: '/desk/oidc/start' });
    const back = new URL(await quiet.visit(String(response.headers.location)));
    const cookie = response.cookies.find(({ name }) => name === exchangeCookie);
    await finish(visitor, back, { cookie: `${exchangeCookie}=${cookie?.value}` });
    expect((await visitor.ask(who)).data.viewer.roles).toEqual(['STAFF', 'NETWORK_MANAGER']);
  } finally {
    await other.close();
    await quiet.stop();
  }
});

describe('roles', () => {
  test.each([
    ['of every owner', ['leerkring-staff'], ['owner-other', ownerId]],
    ['of one owner', ['iets', 'leerkring-staff:Zorgkring'], [ownerId]],
    ['given as one text', 'leerkring-staff:Zorgkring', [ownerId]],
  ])('staff %s', async (_name, roles, owners) => {
    provider.expectVisitor({ email: 'staf@example.org', email_verified: true, roles });
    const { visitor, finish } = await begun();
    await finish();
    const { viewer } = (await visitor.ask(who)).data;
    expect(viewer.roles).toEqual(['STAFF']);
    expect(viewer.owners.map(({ id }: { id: string }) => id).sort()).toEqual([...owners].sort());
  });

  test('by the word of a provider hold 12 hours, memberships 30 days', async () => {
    const hours = async () => {
      const [row] = await api.database.$queryRaw<{ hours: number }[]>`
        SELECT round(extract(epoch FROM "expiresAt" - "createdAt") / 3600)::int AS "hours" FROM "desk_session"`;
      await api.database.deskSession.deleteMany();
      return row?.hours;
    };
    provider.expectVisitor({ email: manager, email_verified: true, roles: ['leerkring-staff'] });
    await (await begun()).finish();
    expect(await hours()).toBe(12);
    provider.expectVisitor({ email: manager, email_verified: true });
    await (await begun()).finish();
    expect(await hours()).toBe(30 * 24);
  });

  test.each([
    ['no role at all', {}],
    ['a role that only begins like ours', { roles: ['leerkring-staffing', 'leerkring'] }],
    ['staff of an owner that there is not', { roles: ['leerkring-staff:Niemand'] }],
  ])('%s: nobody is logged in', async (_name, claims) => {
    provider.expectVisitor({ email: 'mens@example.org', email_verified: true, ...claims });
    const response = await (await begun()).finish();
    expect(response.statusCode).toBe(403);
    expect(response.body).toContain('Je kunt hier niet inloggen');
    expect(await api.database.deskSession.count()).toBe(0);
  });
});

describe('an address that nobody vouches for', () => {
  test.each([
    ['not verified', { email: manager, email_verified: false }],
    ['nothing said about it', { email: manager }],
    ['only a user name', { preferred_username: manager, email_verified: true }],
    ['none', { email_verified: true }],
  ])('%s: nobody is logged in', async (_name, claims) => {
    provider.expectVisitor(claims);
    const response = await (await begun()).finish();
    expect(response.statusCode).toBe(403);
    expect(response.body).toContain('Log in met een link');
    expect(await api.database.deskSession.count()).toBe(0);
  });

  test('the operator may say that this provider’s addresses are right, but not against the provider', async () => {
    const trusting = await start({ OIDC_TRUST_EMAIL: 'true' });
    try {
      for (const claims of [{ email: manager }, { preferred_username: manager }]) {
        provider.expectVisitor(claims);
        expect((await (await begun(trusting)).finish()).statusCode).toBe(303);
      }
      provider.expectVisitor({ email: manager, email_verified: false });
      expect((await (await begun(trusting)).finish()).statusCode).toBe(403);
    } finally {
      await trusting.close();
    }
  });
});

describe('what does not belong together', () => {
  beforeEach(() => provider.expectVisitor({ email: manager, email_verified: true }));
  const refused = async (response: { statusCode: number; body: string }) => {
    expect(response.statusCode).toBe(400);
    expect(response.body).toContain('Inloggen is niet gelukt');
    expect(await api.database.deskSession.count()).toBe(0);
  };

  test('another state', async () => {
    const { visitor, back, headers } = await begun();
    back.searchParams.set('state', 'x');
    await refused(await finish(visitor, back, headers));
  });

  test("a code with somebody else's exchange, which a link to our callback would bring", async () => {
    const [one, other] = [await begun(), await begun()];
    other.back.searchParams.set('state', one.back.searchParams.get('state') ?? '');
    await refused(await finish(one.visitor, other.back, one.headers));
  });

  test.each(['', 'x', 'test:AAAA', 'andere:AAAA'])('no exchange of ours (%s)', async (value) => {
    const { visitor, back } = await begun();
    await refused(await finish(visitor, back, { cookie: `${exchangeCookie}=${value}` }));
  });

  test('a code that was used', async () => {
    const { visitor, back, headers, finish: first } = await begun();
    expect((await first()).statusCode).toBe(303);
    await api.database.deskSession.deleteMany();
    await refused(await finish(visitor, back, headers));
  });

  test('an error of the provider', async () => {
    const { visitor, back, headers } = await begun();
    const answer = new URLSearchParams({
      error: 'access_denied',
      state: back.searchParams.get('state') ?? '',
      iss: provider.issuer,
    });
    await refused(await finish(visitor, new URL(`${callback}?${answer}`), headers));
  });
});

test('a provider that is down says so, and is asked again the next time', async () => {
  const lonely = await start({ OIDC_ISSUER: 'http://127.0.0.1:9' });
  try {
    for (const _ of Array(2)) {
      const response = await browser(lonely).send({ method: 'GET', url: '/desk/oidc/start' });
      expect(response.statusCode).toBe(400);
      expect(response.body).toContain('Probeer het opnieuw');
    }
  } finally {
    await lonely.close();
  }
});

test('without a provider there is no such door', async () => {
  const plain = await start({ OIDC_ISSUER: undefined });
  try {
    expect((await browser(plain).send({ method: 'GET', url: '/desk/oidc/callback?code=x' })).body).not.toContain(
      'Inloggen',
    );
  } finally {
    await plain.close();
  }
});
