import type { AddressInfo } from 'node:net';
import { chromium } from '@leerkring/widgets/testing/chromium.ts';
import { type Browser, chromium as playwright } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { faultsIn, looks, picture, tooWide } from '../testing/looked-at.ts';
import { documentIdOf, organisationNamed, publish, questionIdOf } from '../testing/publish.ts';
import { signedUp, signUpToken } from '../testing/sign-up-states.ts';

const extra = { kind: 'CONSENT', label: 'Mag de organisator je uitnodigen voor andere bijeenkomsten?' } as const;
let api: Awaited<ReturnType<typeof startApi>>;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'programma' }],
    networks: [
      {
        slug: 'netwerk',
        title: 'Arbeidsmarktcommunicatiespecialisten in ouderenzorgorganisaties',
        programme: 'programma',
        approval: 'NONE',
        contacts: ['Netwerkmanager welzijn'],
        afterSignUp: 'Je krijgt binnen een week een uitnodiging.',
        questions: [extra],
      },
    ],
  });
  await api.app.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(api.app.server.address() as AddressInfo).port}`;
  browser = await playwright.launch(await chromium());
});
afterAll(async () => {
  await browser?.close();
  await api.close();
});

type Status = NonNullable<Parameters<typeof signedUp>[2]['status']>;
let count = 0;
/** @returns path of the page */
async function somebody(status: Status) {
  const organisation = await organisationNamed(api.database, `Organisatie ${count++}`);
  const { id } = await signedUp(api.database, api.keys, { network: 'netwerk', status, organisation });
  const yes = api.keys.seal('true');
  await api.database.signUpAnswer.create({
    data: { signUpId: id, questionId: questionIdOf('netwerk', extra), ...yes },
  });
  return { id, path: `/aanmelding/${await signUpToken(api.database, api.keys, id)}` };
}

async function open(path: string) {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(origin + path);
  return page;
}

const statuses = [
  'RECEIVED',
  'CONFIRMED',
  'IN_REVIEW',
  'WAITLISTED',
  'OFFERED',
  'ACCEPTED',
  'DECLINED',
  'WITHDRAWN',
  'EXPIRED',
] as const;
const isUsed = (signUpId: string) =>
  api.database.link.updateMany({ where: { signUpId }, data: { usedAt: new Date() } });

const kinds: Record<string, () => Promise<string>> = {
  ...Object.fromEntries(statuses.map((status) => [status, async () => (await somebody(status)).path])),
  ...Object.fromEntries(
    statuses.map((status) => [
      `${status}, with an old link`,
      async () => {
        const { id, path } = await somebody(status);
        await isUsed(id);
        return path;
      },
    ]),
  ),
  ...Object.fromEntries(
    (['RECEIVED', 'IN_REVIEW', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const).map((status) => [
      `a request to start a network, ${status}`,
      async () => {
        const { id } = await signedUp(api.database, api.keys, { programme: 'programma', status });
        return `/aanmelding/${await signUpToken(api.database, api.keys, id)}`;
      },
    ]),
  ),
  'no longer a member': async () => {
    const { id, path } = await somebody('ACCEPTED');
    await api.database.membership.updateMany({ where: { signUpId: id }, data: { until: new Date() } });
    return path;
  },
  'whose organisation left while they waited': async () => {
    const { id, path } = await somebody('WAITLISTED');
    const { organisationId } = await api.database.signUp.findUniqueOrThrow({ where: { id } });
    const past = { networkId: documentIdOf('NETWORK', 'netwerk'), since: new Date(0), until: new Date(1) };
    await api.database.participation.create({ data: { ...past, organisationId: organisationId ?? '' } });
    await api.database.signUp.update({ where: { id }, data: { status: 'IN_REVIEW' } });
    return path;
  },
  'just after confirming': async () => {
    const { id, path } = await somebody('ACCEPTED');
    await isUsed(id);
    return `${path}?done=confirmed`;
  },
  'an unknown link': async () => '/aanmelding/nergens',
};

describe.each(Object.entries(kinds))('%s', (name, make) => {
  test('holds for axe in both languages, light, dark and forced, opened or not, and fits at 320 px and with large text', async () => {
    const path = await make();
    for (const [look, options, language] of looks) {
      const page = await browser.newPage(options);
      await page.goto(`${origin}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await faultsIn(page)).toEqual([]);
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
      await picture(page, `${name}-${look}`);
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
      await page.close();
    }
  });
});

test('what is known, and that it is erased, hold for axe too', async () => {
  const { path } = await somebody('ACCEPTED');
  const page = await browser.newPage({ bypassCSP: true, viewport: { width: 320, height: 700 } });
  await page.goto(origin + path);
  await page.getByRole('button', { name: 'Laat mijn gegevens zien' }).click();
  await page.getByText('E-mailadres').waitFor();
  expect(await faultsIn(page)).toEqual([]);
  await page.getByRole('link', { name: 'Terug naar mijn aanmelding' }).click();
  await page.getByText('Wis mijn gegevens').click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await page.getByRole('heading', { name: 'Je gegevens zijn gewist' }).waitFor();
  expect(await faultsIn(page)).toEqual([]);
  await page.close();
});

test('who no longer takes part is told so, and has nothing to withdraw from', async () => {
  const page = await open((await kinds['no longer a member']?.()) ?? '');
  await page.getByRole('heading', { name: 'Je doet niet meer mee' }).waitFor();
  expect(await page.getByText('Afmelden', { exact: true }).count()).toBe(0);
  await page.close();
});

test('without a script and with the keyboard alone somebody confirms, and withdraws after being asked once more', async () => {
  const { id, path } = await somebody('RECEIVED');
  const page = await open(path);
  const reach = async (words: string) => {
    for (let step = 0; step < 20; step++) {
      await page.keyboard.press('Tab');
      if ((await page.locator(':focus').textContent())?.trim() === words) return;
    }
    throw new Error(`"${words}" is not reached by the keyboard.`);
  };
  await reach('Bevestig mijn aanmelding');
  await page.keyboard.press('Enter');
  await page.getByText('Dank je wel. Je aanmelding is bevestigd.').waitFor();
  await page.getByRole('heading', { name: 'Je doet mee' }).waitFor();
  await page.close();

  const next = await browser.newPage({ javaScriptEnabled: false });
  await next.goto(`${origin}/aanmelding/${await signUpToken(api.database, api.keys, id)}`);
  const sure = next.getByRole('button', { name: 'Ja, meld mij af' });
  expect(await sure.isVisible()).toBe(false);
  await next.getByText('Afmelden', { exact: true }).focus();
  await next.keyboard.press('Enter');
  await sure.waitFor();
  await next.keyboard.press('Tab');
  await next.keyboard.press('Enter');
  await next.getByText('Je bent afgemeld.').waitFor();
  expect(await api.database.signUp.findUnique({ where: { id } })).toMatchObject({ status: 'WITHDRAWN' });
  await next.close();
});

test('its own policy lets the style and the forms through, and nothing else is asked for', async () => {
  const { path } = await somebody('OFFERED');
  const page = await browser.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(origin + path);
  const ground = await page.evaluate('getComputedStyle(document.querySelector(".card")).borderRadius');
  expect(ground).toBe('12px');
  await page.getByRole('button', { name: 'Ja, ik neem de plek' }).click();
  await page.getByText('Gelukt: de plek is van jou.').waitFor();
  // A browser asks for a picture of the site by itself.
  expect(new Set(asked.filter((one) => one !== '/favicon.ico'))).toEqual(new Set([path]));
  expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
  await page.close();
});
