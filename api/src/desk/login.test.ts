import { freePort } from '@leerkring/prisma/free-ports.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { addLink } from '../links/link.store.ts';
import { startApi } from '../testing/api.ts';
import { startApiProcess } from '../testing/api-process.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { ownerId, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { statementsDuring } from '../testing/statements.ts';
import { addStaff, appoint } from './testing/roles.ts';
import { browser } from './testing/visitor.ts';

let api: Awaited<ReturnType<typeof startApi>>;
const manager = 'manager@example.org';
const request = `mutation ($input: DeskLoginInput!) { requestDeskLogin(input: $input) { __typename ... on DeskLoginRequested { message } ... on Refusal { message } } }`;
const who = '{ viewer { address roles } }';

beforeAll(async () => {
  api = await startApi({ DESK_STAFF: 'eerste@example.org, tweede@example.org=Zorgkring, derde@example.org=Niemand' });
  await publish(api.database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'n', programme: 'p' }] });
  await appoint(api, manager, 'n');
  await appoint(api, 'lead@example.org', 'n', 'LEAD_EXPERT');
  await appoint(api, 'begeleider@example.org', 'n', 'PROCESS_FACILITATOR');
  await addStaff(api, 'staf@example.org', ownerId);
  const was = await appoint(api, 'was@example.org', 'n');
  await api.database.membership.update({ where: { id: was }, data: { until: new Date() } });
  await signedUp(api.database, api.keys, { network: 'n', status: 'IN_REVIEW', person: { email: 'mens@example.org' } });
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.database.mail.deleteMany();
  await api.database.link.deleteMany();
  await api.database.deskSession.deleteMany();
});

/** @returns token of the link in the mail */
async function mailed(address: string, to?: string): Promise<string> {
  const { data } = await browser(api).ask(request, { input: { address, locale: 'NL', ...(to && { to }) } });
  expect(data.requestDeskLogin.__typename).toBe('DeskLoginRequested');
  const link = await api.database.link.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
  return api.keys.token(link.id);
}

describe('asking for a link', () => {
  test.each([manager, 'lead@example.org', 'staf@example.org', 'eerste@example.org', ' MANAGER@Example.org '])(
    '%s has a role and gets a mail, in their own spelling of the address',
    async (address) => {
      await mailed(address);
      const [mail] = await api.database.mail.findMany();
      if (!mail?.addressSealed) throw new Error('no mail to an address');
      expect(mail).toMatchObject({ kind: 'deskLogin', locale: 'NL', isAsked: true, personId: null, signUpId: null });
      expect(api.keys.open(mail.addressSealed, mail.keyId ?? '')).toBe(address.trim().toLowerCase());
      expect(mail.staleAt?.getTime()).toBe(mail.createdAt.getTime() + 3_600_000);
    },
  );

  test.each(['was@example.org', 'mens@example.org', 'begeleider@example.org', 'niemand@example.org'])(
    '%s has none: the same answer and the same work, but no mail leaves, and nothing is kept',
    async (address) => {
      const ask = (typed: string) => browser(api).post(request, { input: { address: typed } });
      const [known, unknown] = [await ask(manager), await ask(address)];
      expect(unknown.body).toBe(known.body);
      expect(unknown.cookies).toEqual(known.cookies);
      expect(Object.keys(unknown.headers)).toEqual(Object.keys(known.headers));
      expect(await api.database.mail.count()).toBe(2);
      expect(await api.database.link.count()).toBe(2);

      const toUnknown = { where: { addressHash: api.keys.addressHash(address) } };
      const { id } = await api.database.mail.findFirstOrThrow(toUnknown);
      await api.database
        .$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = 'sendMail:' || ${id}`;
      // Here no mail server can be reached: to send it would fail.
      expect(await api.runJobs()).toEqual([]);
      expect(await api.database.mail.count(toUnknown)).toBe(0);
      expect(await api.database.link.count(toUnknown)).toBe(0);
    },
  );

  test('the same statements run for everybody', async () => {
    const statements = (address: string) =>
      statementsDuring(api.url, () => browser(api).ask(request, { input: { address } }));
    const known = await statements(manager);
    expect(known.length).toBeGreaterThan(6);
    expect(await statements('niemand@example.org')).toEqual(known);
  });

  test('what it causes happens at some moment within ten seconds, so that load after the answer tells nothing', async () => {
    for (const address of [manager, 'niemand@example.org', manager, 'niemand@example.org']) await mailed(address);
    const seconds = await api.database.$queryRaw<{ later: number }[]>`
      SELECT extract(epoch FROM j.run_at - m."createdAt")::float AS "later" FROM "mail" m
      JOIN graphile_worker.jobs j ON j.key = 'sendMail:' || m."id"`;
    expect(new Set(seconds.map(({ later }) => later)).size).toBe(4);
    for (const { later } of seconds) {
      expect(later).toBeGreaterThanOrEqual(1);
      expect(later).toBeLessThanOrEqual(10);
    }
  });

  test('what is no address is said, whoever asks', async () => {
    for (const address of ['', 'jan', 'jan@', 'a b@example.org', `${'a'.repeat(250)}@example.org`])
      expect((await browser(api).ask(request, { input: { address } })).data.requestDeskLogin).toEqual({
        __typename: 'InvalidDeskLogin',
        message: 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
      });
  });

  test('pages of other sites cannot, by /graphql', async () => {
    const { errors } = await api.ask(request, { input: { address: manager } });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(await api.database.mail.count()).toBe(0);
  });
});

describe('the link', () => {
  const open = (method: 'GET' | 'POST', token: string, query = '') =>
    browser(api).send({ method, url: `/desk/login/${token}${query}` });

  test('shows a page with a button, however often something follows it, and only the button logs in', async () => {
    const token = await mailed(manager);
    for (const _ of Array(3)) {
      const page = await open('GET', token);
      expect(page.statusCode).toBe(200);
      expect(page.body).toContain(`<form method="post" action="/desk/login/${token}?">`);
      expect(page.cookies).toEqual([]);
      expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' });
      expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    }
    const visitor = browser(api);
    const response = await visitor.send({ method: 'POST', url: `/desk/login/${token}` });
    expect(response.statusCode).toBe(303);
    expect(response.headers.location).toBe('/desk');
    expect(response.cookies).toMatchObject([
      { name: 'leerkring_desk', path: '/desk', httpOnly: true, sameSite: 'Lax', secure: true, maxAge: 30 * 86_400 },
    ]);
    expect(await visitor.ask(who)).toEqual({ data: { viewer: { address: manager, roles: ['NETWORK_MANAGER'] } } });
  });

  test('counts once: of two at the same time one logs in', async () => {
    const token = await mailed(manager);
    const responses = await Promise.all([open('POST', token), open('POST', token)]);
    expect(responses.map(({ statusCode }) => statusCode).sort()).toEqual([303, 410]);
    expect((await open('GET', token)).statusCode).toBe(410);
    expect(await api.database.deskSession.count()).toBe(1);
  });

  test('counts for 15 minutes, by the clock of the database', async () => {
    const token = await mailed(manager);
    const [{ left } = { left: 0 }] = await api.database.$queryRaw<{ left: number }[]>`
      SELECT extract(epoch FROM "expiresAt" - "createdAt")::int AS "left" FROM "link"`;
    expect(left).toBe(15 * 60);
    await api.database.$executeRaw`UPDATE "link" SET "expiresAt" = now() - interval '1 second'`;
    for (const method of ['GET', 'POST'] as const) {
      const response = await open(method, token);
      expect(response.statusCode).toBe(410);
      expect(response.body).toContain('Vraag een nieuwe link');
    }
    expect(await api.database.deskSession.count()).toBe(0);
  });

  test.each(['x', 'a'.repeat(43), '%00'])(
    'one that nobody gave out (%s) says no more than an old one',
    async (token) => {
      const old = await mailed(manager);
      await open('POST', old);
      expect((await open('GET', token)).body).toBe((await open('GET', old)).body);
      expect((await open('POST', token)).statusCode).toBe(410);
    },
  );

  test('of a sign-up logs nobody in', async () => {
    const { id } = await signedUp(api.database, api.keys, { network: 'n' });
    const link = await transact(api.database, (transaction) =>
      addLink(transaction, api.keys, { kind: 'SIGN_UP', signUpId: id, hours: 1 }),
    );
    expect((await open('POST', api.keys.token(link))).statusCode).toBe(410);
    expect(await api.database.deskSession.count()).toBe(0);
  });

  test('is not taken from a page of another site, which would log somebody in as somebody else', async () => {
    const token = await mailed(manager);
    for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }])
      expect((await browser(api).send({ method: 'POST', url: `/desk/login/${token}`, headers })).statusCode).toBe(403);
    expect((await open('POST', token)).statusCode).toBe(303);
  });

  test('ends the session that this browser had', async () => {
    const visitor = browser(api);
    const logIn = async () => visitor.send({ method: 'POST', url: `/desk/login/${await mailed(manager)}` });
    await logIn();
    const first = visitor.token();
    await logIn();
    expect(visitor.token()).not.toBe(first);
    expect((await browser(api, first).ask(who)).data.viewer).toBeNull();
    expect(await api.database.deskSession.count()).toBe(1);
  });

  test('is in English for who asked in English', async () => {
    const page = await open('GET', await mailed(manager), '?lang=en');
    expect(page.body).toContain('<html lang="en">');
    expect(page.body).toContain('?lang=en">');
  });
});

test('no log line holds a token', async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const instance = await startApiProcess({
    DATABASE_URL: api.url,
    API_PORT: String(port),
    PUBLIC_URL: url,
    ...privacySecrets().variables,
  });
  try {
    const token = 'geheim'.padEnd(43, 'x');
    const { status } = await fetch(`${url}/desk/login/${token}`);
    expect(status).toBe(410);
    await vi.waitFor(() => expect(instance.output.join('\n')).toContain('/desk/login/:token'));
    expect(instance.output.join('\n')).not.toContain('geheim');
  } finally {
    await instance.kill();
  }
});
