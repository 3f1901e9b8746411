import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { appoint } from './testing/roles.ts';
import { browser } from './testing/visitor.ts';

let api: Awaited<ReturnType<typeof startApi>>;
const manager = 'manager@example.org';
const request = 'mutation ($input: DeskLoginInput!) { requestDeskLogin(input: $input) { __typename } }';
const path = '/desk/aanmeldingen/00000000-0000-4000-8000-000000000000';

beforeAll(async () => {
  api = await startApi();
  await publish(api.database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'n', programme: 'p' }] });
  await appoint(api, manager, 'n');
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.database.mail.deleteMany();
  await api.database.link.deleteMany();
});

/** @returns token of the link in the mail */
async function mailed(address: string, to?: string): Promise<string> {
  await browser(api).ask(request, { input: { address, ...(to && { to }) } });
  const link = await api.database.link.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
  return api.keys.token(link.id);
}

test('continues in the browser that asked, by a cookie; elsewhere by the address', async () => {
  const { cookies } = await browser(api).post(request, { input: { address: manager, to: path } });
  expect(cookies).toMatchObject([{ name: 'leerkring_desk_to', path: '/desk', httpOnly: true, sameSite: 'Lax' }]);
  const link = await api.database.link.findFirstOrThrow();
  const url = `/desk/login/${api.keys.token(link.id)}`;
  const cookie = `leerkring_desk_to=${cookies[0]?.value}`;
  const response = await browser(api).send({ method: 'POST', url, headers: { cookie } });
  expect(response.headers.location).toBe(path);
  const elsewhere = await browser(api).send({
    method: 'POST',
    url: `/desk/login/${await mailed(manager)}?to=${encodeURIComponent(path)}`,
  });
  expect(elsewhere.headers.location).toBe(path);
});

test('the mail knows the sign-up, when there is one', async () => {
  const { id } = await signedUp(api.database, api.keys, { network: 'n', status: 'IN_REVIEW' });
  await mailed(manager, `/desk/aanmeldingen/${id}`);
  expect(await api.database.mail.findFirst()).toMatchObject({ signUpId: id });
  await api.database.mail.deleteMany();
  await mailed(manager, path);
  expect(await api.database.mail.findFirst()).toMatchObject({ signUpId: null });
});

test.each([
  'https://evil.example/desk',
  '//evil.example/desk',
  '/\\evil.example',
  '/desk/../graphql',
  '/desk/%2e%2e/graphql',
  '/desk\t/../../x',
  '/deskx',
  '/desk/login/abc',
  '/desk/oidc/start',
  'javascript:alert(1)',
  '/',
])('never continues at %s', async (to) => {
  const response = await browser(api).send({
    method: 'POST',
    url: `/desk/login/${await mailed(manager, to)}?to=${encodeURIComponent(to)}`,
  });
  expect(response.headers.location).toBe('/desk');
});
