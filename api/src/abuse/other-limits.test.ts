import { afterEach, beforeEach, expect, test } from 'vitest';
import { appoint } from '../desk/testing/roles.ts';
import { browser } from '../desk/testing/visitor.ts';
import { startApi } from '../testing/api.ts';
import { postForm } from '../testing/form-page.ts';
import { publish } from '../testing/publish.ts';
import { signedUp, signUpToken } from '../testing/sign-up-states.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeEach(async () => {
  api = await startApi({ LIMIT_ADDRESS: '2', LIMIT_BLOCK_WITHOUT_PROOF: '3', LIMIT_BLOCK: '6' });
  await publish(api.database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'n', programme: 'p' }] });
});
afterEach(() => api.close());

test('a link to log in is asked so often for an address, whether or not it has a role', async () => {
  await appoint(api, 'manager@example.org', 'n');
  const request = `mutation ($input: DeskLoginInput!) {
    requestDeskLogin(input: $input) { type: __typename ... on TryAgainLater { retryAt } }
  }`;
  const ask = async (address: string) =>
    (await browser(api).ask(request, { input: { address, locale: 'NL' } })).data.requestDeskLogin;
  for (const address of ['manager@example.org', 'nobody@example.org']) {
    const answers = [await ask(address), await ask(` ${address.toUpperCase()}`), await ask(address)];
    expect(answers.map(({ type }) => type)).toEqual(['DeskLoginRequested', 'DeskLoginRequested', 'TryAgainLater']);
    expect(Date.parse(answers[2].retryAt)).toBeGreaterThan(Date.now());
  }
  // Six were counted for this network block.
  expect((await ask('other@example.org')).type).toBe('TryAgainLater');
});

test('who asks for links of somebody else does not keep them from the form', async () => {
  const trusting = await startApi({ LIMIT_ADDRESS: '2', TRUST_PROXY: '1' });
  try {
    await publish(trusting.database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'n', programme: 'p' }] });
    await appoint(trusting, 'manager@example.org', 'n');
    const request = `mutation ($input: DeskLoginInput!) { requestDeskLogin(input: $input) { type: __typename } }`;
    const askFrom = async (ip: string) =>
      (
        await browser(trusting).ask(
          request,
          { input: { address: 'manager@example.org', locale: 'NL' } },
          { 'x-forwarded-for': ip },
        )
      ).data.requestDeskLogin.type;
    const stranger = ['198.51.100.1', '198.51.100.2', '198.51.100.3'];
    expect(await Promise.all(stranger.map(askFrom))).toContain('TryAgainLater');
    expect(await askFrom('198.51.100.4')).toBe('TryAgainLater');
    expect(await askFrom('203.0.113.4')).toBe('DeskLoginRequested');
  } finally {
    await trusting.close();
  }
});

test('a new link to "Mijn aanmelding" is asked so often from a network block', async () => {
  const { id: signUpId } = await signedUp(api.database, api.keys, { network: 'n', status: 'IN_REVIEW' });
  const path = `/aanmelding/${await signUpToken(api.database, api.keys, signUpId)}`;
  const ask = async () => {
    const { headers } = await postForm(api.app, path, { action: 'newLink' });
    return new URL(headers.location ?? '', 'https://api.example.org').searchParams.get('done');
  };
  expect([await ask(), await ask(), await ask(), await ask()]).toEqual([
    'linkSent',
    'linkSent',
    'linkSent',
    'tooOften',
  ]);
});

test('whoever asked too often reads when to try again, and no longer when that has passed', async () => {
  const { id: signUpId } = await signedUp(api.database, api.keys, { network: 'n', status: 'IN_REVIEW' });
  const path = `/aanmelding/${await signUpToken(api.database, api.keys, signUpId)}`;
  let location = '';
  for (let asked = 0; asked < 4; asked++)
    location = (await postForm(api.app, path, { action: 'newLink' })).headers.location?.toString() ?? '';
  const told = await api.app.inject(location);
  expect(told.statusCode).toBe(429);
  expect(Number(told.headers['retry-after'])).toBeGreaterThan(3590);
  expect(told.body).toContain('Probeer het over 60 minuten opnieuw.');
  const later = await api.app.inject(location.replace(/retryAt=\d+/, `retryAt=${Date.now() - 1}`));
  expect([later.statusCode, later.headers['retry-after']]).toEqual([200, undefined]);
  expect(later.body).not.toContain('te vaak gevraagd');
});

test('what we know of an address is asked so often, whether or not we know it', async () => {
  await signedUp(api.database, api.keys, { network: 'n', person: { email: 'ada@example.org' } });
  const ask = async (address: string) => (await postForm(api.app, '/mijn-gegevens', { address })).statusCode;
  for (const address of ['ada@example.org', 'nobody@example.org']) {
    expect([await ask(address), await ask(address), await ask(address)]).toEqual([200, 200, 429]);
    // Each address by itself: the limit of the block would stop the second one sooner.
    await api.database.rateLimit.deleteMany();
  }
});
