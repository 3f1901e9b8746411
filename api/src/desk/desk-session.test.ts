import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '../privacy/retention.store.ts';
import { publicUrl, startApi } from '../testing/api.ts';
import { publish } from '../testing/publish.ts';
import { appoint } from './testing/roles.ts';
import { browser, deskCookie, loggedIn } from './testing/visitor.ts';

let api: Awaited<ReturnType<typeof startApi>>;
const manager = 'manager@example.org';
const who = '{ viewer { address roles } }';

beforeAll(async () => {
  api = await startApi();
  await publish(api.database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'n', programme: 'p' }] });
  await appoint(api, manager, 'n');
});
afterAll(() => api.close());
beforeEach(() => api.database.deskSession.deleteMany());

test('who brings the cookie is who logged in; nobody else is anybody', async () => {
  const visitor = await loggedIn(api, manager);
  expect(await visitor.ask(who)).toEqual({ data: { viewer: { address: manager, roles: ['NETWORK_MANAGER'] } } });
  for (const token of [undefined, '', 'a'.repeat(43), `${visitor.token()}x`, '%00'])
    expect(await browser(api, token).ask(who)).toEqual({ data: { viewer: null } });
});

test('only a hash of the cookie stands in the database', async () => {
  const visitor = await loggedIn(api, manager);
  const [row] = await api.database.$queryRaw<{ row: string }[]>`SELECT desk_session::text AS "row" FROM "desk_session"`;
  expect(row?.row).not.toContain(visitor.token());
  expect(row?.row).not.toContain(manager);
});

test('a session ends 30 days after logging in, by the clock of the database, and is swept', async () => {
  const visitor = await loggedIn(api, manager);
  await api.database
    .$executeRaw`UPDATE "desk_session" SET "expiresAt" = "expiresAt" - interval '30 days' + interval '1 minute'`;
  expect((await visitor.ask(who)).data.viewer).not.toBeNull();
  await sweep(api.database);
  expect(await api.database.deskSession.count()).toBe(1);
  await api.database.$executeRaw`UPDATE "desk_session" SET "expiresAt" = now() - interval '1 millisecond'`;
  expect((await visitor.ask(who)).data.viewer).toBeNull();
  await sweep(api.database);
  expect(await api.database.deskSession.count()).toBe(0);
});

describe('rotation', () => {
  const aDayLater = () =>
    api.database.$executeRaw`UPDATE "desk_session" SET "rotatedAt" = "rotatedAt" - interval '25 hours'`;

  test('after a day of use the cookie gets another value; before that it stays', async () => {
    const visitor = await loggedIn(api, manager);
    const first = visitor.token();
    await visitor.ask(who);
    expect(visitor.token()).toBe(first);
    await aDayLater();
    const response = await visitor.post(who);
    expect(response.json().data.viewer).not.toBeNull();
    expect(visitor.token()).not.toBe(first);
    const cookie = response.cookies.find(({ name }) => name === deskCookie);
    expect(cookie).toMatchObject({ path: '/desk', httpOnly: true, sameSite: 'Lax', secure: true });
    // Rotating prolongs nothing.
    expect(cookie?.maxAge).toBeLessThanOrEqual(30 * 86_400);
    expect((await visitor.ask(who)).data.viewer).not.toBeNull();
  });

  test('of requests at once that bring the old value one rotates, and all are answered', async () => {
    const visitor = await loggedIn(api, manager);
    const old = visitor.token();
    await aDayLater();
    const responses = await Promise.all(Array.from({ length: 8 }, () => browser(api, old).post(who)));
    for (const response of responses) expect(response.json().data.viewer).not.toBeNull();
    expect(responses.flatMap(({ cookies }) => cookies)).toHaveLength(1);
  });

  test('the old value counts for a minute; after that whoever brings it ends the session for both', async () => {
    const visitor = await loggedIn(api, manager);
    const stolen = visitor.token();
    await aDayLater();
    await visitor.ask(who);
    expect((await browser(api, stolen).ask(who)).data.viewer).not.toBeNull();
    await api.database.$executeRaw`UPDATE "desk_session" SET "rotatedAt" = now() - interval '61 seconds'`;
    expect((await visitor.ask(who)).data.viewer).not.toBeNull();
    expect((await browser(api, stolen).ask(who)).data.viewer).toBeNull();
    expect((await visitor.ask(who)).data.viewer).toBeNull();
  });
});

test('logging out ends the session, here and for a copy of the cookie', async () => {
  const visitor = await loggedIn(api, manager);
  const copy = visitor.token();
  const response = await visitor.post('mutation { logOut { message } }');
  expect(response.json()).toEqual({ data: { logOut: { message: 'Je bent uitgelogd.' } } });
  expect(response.cookies).toMatchObject([{ name: deskCookie, value: '', path: '/desk' }]);
  expect((await browser(api, copy).ask(who)).data.viewer).toBeNull();
  expect(await api.database.deskSession.count()).toBe(0);
});

describe('other sites', () => {
  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that only begins like ours', { origin: `${publicUrl}.evil.example` }],
    ['a page without an origin of its own', { origin: 'null' }],
    ['another site, without Origin', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
  ])('%s is refused before anything is done', async (_name, headers) => {
    const visitor = await loggedIn(api, manager);
    const response = await visitor.post('mutation { logOut { message } }', {}, headers);
    expect(response.statusCode).toBe(403);
    expect(await api.database.deskSession.count()).toBe(1);
    expect(response.headers['access-control-allow-origin']).toBeUndefined();
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'what a form of theirs could send (%s) is refused',
    async (type) => {
      const visitor = await loggedIn(api, manager);
      const { statusCode } = await visitor.post('mutation { logOut { message } }', {}, { 'content-type': type });
      expect(statusCode).toBe(415);
      expect(await api.database.deskSession.count()).toBe(1);
    },
  );

  test('no question goes by GET, and no preflight is answered', async () => {
    const visitor = await loggedIn(api, manager);
    expect(
      (await visitor.send({ method: 'GET', url: `/desk/graphql?query=${encodeURIComponent(who)}` })).statusCode,
    ).toBe(405);
    const preflight = await api.app.inject({
      method: 'OPTIONS',
      url: '/desk/graphql',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.statusCode).toBe(404);
    expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('/graphql takes no cookie: there everybody is anonymous', async () => {
    const visitor = await loggedIn(api, manager);
    const headers = { cookie: `${deskCookie}=${visitor.token()}` };
    expect(await api.ask(who, {}, headers)).toEqual({ data: { viewer: null } });
    const { errors } = await api.ask('mutation { setDeskMail(pace: DAILY) { address } }', {}, headers);
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

test('answers are kept by nobody', async () => {
  const { headers } = await (await loggedIn(api, manager)).post(who);
  expect(headers['cache-control']).toBe('no-store');
});

test('a file of a megabyte is read, also where JSON makes two characters of each; much more is not', async () => {
  const visitor = await loggedIn(api, manager);
  const ask = (size: number, character: string) => visitor.post(who, { csv: character.repeat(size) });
  expect((await ask(1_000_000, 'x')).statusCode).toBe(200);
  expect((await ask(1_000_000, '"')).statusCode).toBe(200);
  expect((await ask(2_600_000, 'x')).statusCode).toBe(413);
});
