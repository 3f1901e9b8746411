import type { BrowserContextOptions } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shownMark } from '../abuse/fill-time.ts';
import { againstGuidelines, faultsIn, looks, picture, tooWide } from '../testing/looked-at.ts';
import { linkIn, openMailbox } from '../testing/mailbox.ts';
import { organisationNamed, publish } from '../testing/publish.ts';
import { startVisitedApi, type VisitedApi } from '../testing/visited-api.ts';
import { longAgo } from './testing/site.ts';

let api: VisitedApi;
let mailbox: Awaited<ReturnType<typeof openMailbox>>;

beforeAll(async () => {
  mailbox = await openMailbox();
  api = await startVisitedApi({ SMTP_URL: mailbox.url });
  const programme = 'programma';
  await publish(api.database, {
    programmes: [{ slug: programme, title: 'Samen leren in de wijkverpleging', themes: ['wonden'] }],
    networks: [
      {
        slug: 'noord',
        programme,
        title: 'Kwaliteits\u00adverpleegkundigen Noord',
        summary: 'Leer van elkaars aanpak bij zorgleefplannen, incidenten en scholing.',
        regions: ['groningen', 'drenthe'],
        approval: 'NONE',
        maximumOrganisations: 10,
        organisations: ['Zorggroep De Linde', 'Zorggroep De Eik'],
        contacts: ['Netwerkmanager Noord'],
        workForms: ['intervisie'],
        body: 'Elke bijeenkomst bereiden twee organisaties voor. Je komt zes keer per jaar bij elkaar.',
        afterSignUp: 'De netwerkmanager belt je binnen een week.',
        questions: [
          {
            label: 'Wat wil je vooral brengen?',
            kind: 'ONE_CHOICE',
            options: ['Een voorbeeld', 'Een vraag'],
            required: true,
          },
          { label: 'Welke thema’s?', kind: 'SEVERAL_CHOICES', options: ['Wonden', 'Vallen'] },
          { label: 'Waar loop je op vast?', kind: 'LONG_TEXT', help: 'Een paar zinnen.' },
          { label: 'Was je er al eens bij?', kind: 'YES_NO' },
          { label: 'Mag je naam in de deelnemerslijst?', kind: 'CONSENT', help: 'Alleen voor deelnemers.' },
        ],
      },
      { slug: 'vol', programme, maximumOrganisations: 0, seatsPerOrganisation: 1 },
      { slug: 'dicht', programme, closesAt: new Date('2026-01-01T00:00:00Z'), contacts: ['Netwerkmanager'] },
      { slug: 'gestopt', programme, phase: 'ENDED' },
      { slug: 'binnen', programme, hostOrganisationKvk: '12345678', hostOrganisationName: 'Zorggroep De Linde' },
    ],
  });
  const { id } = await organisationNamed(api.database, 'Zorggroep De Linde');
  await api.database.organisation.update({
    where: { id },
    data: { kvkNumber: '12345678', units: { create: [{ name: 'Team Rood' }, { name: 'Team Blauw' }] } },
  });
});
afterAll(async () => {
  await api.close();
  await mailbox.close();
});

const pages = [
  '/n/noord',
  '/n/vol',
  '/n/dicht',
  '/n/gestopt',
  '/n/nergens',
  '/n/noord/sign-up',
  '/n/noord/sign-up?received=',
  '/n/vol/sign-up',
  '/n/dicht/sign-up',
  '/n/binnen/sign-up',
  '/p/programma/sign-up',
];

// axe is a script: it looks at the same page in a browser that runs it.
describe.each([...looks, ['280', { bypassCSP: true, viewport: { width: 280, height: 700 } }, 'nl']] as typeof looks)(
  'at %s',
  (look, options, language) => {
    test.each(pages)('%s holds for axe and fits', async (path) => {
      const page = await api.browser.newPage(options);
      await page.goto(`${api.origin}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      await picture(page, `hosted${path}-${look}`);
      expect(await faultsIn(page)).toEqual([]);
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
      await page.close();
    });

    test('so does a form that came back', async () => {
      const page = await api.browser.newPage(options);
      await page.goto(`${api.origin}/n/noord/sign-up?lang=${language}`);
      await page.locator('#organisation').fill('Zorggroep');
      await page.locator('main button').click();
      await page.locator('#summary').waitFor();
      await picture(page, `hosted-mistakes-${look}`);
      expect(await faultsIn(page)).toEqual([]);
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
      await page.close();
    });
  },
);

test.each(['/n/noord/sign-up', '/n/binnen/sign-up', '/p/programma/sign-up'])(
  '%s keeps to the form guidelines, empty and with mistakes',
  async (path) => {
    const page = await api.browser.newPage({ bypassCSP: true });
    await page.goto(api.origin + path);
    expect(await againstGuidelines(page)).toEqual([]);
    await page.locator('main button').click();
    await page.locator('#summary').waitFor();
    expect(await againstGuidelines(page)).toEqual([]);
    const first = page.locator('#summary ~ ul a').first();
    const field = (await first.getAttribute('href'))?.slice(1);
    await first.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe(field);
    await page.close();
  },
);

describe('without JavaScript', () => {
  const withoutScript: BrowserContextOptions = { javaScriptEnabled: false, viewport: { width: 360, height: 700 } };

  test('somebody signs up by keyboard alone: mistakes, a question, the mail', async () => {
    const context = await api.browser.newContext(withoutScript);
    const page = await context.newPage();
    const { keyboard } = page;
    const focused = () => page.locator(':focus');
    const tabTo = async (selector: string) => {
      const goal = page.locator(selector).first();
      for (let steps = 0; steps < 40; steps++) {
        if (await goal.evaluate((element) => element.matches(':focus'))) return;
        await keyboard.press('Tab');
      }
      throw new Error(`Tab never came to ${selector}.`);
    };

    await page.goto(`${api.origin}/n/noord`);
    await tabTo('a.button');
    await keyboard.press('Enter');
    await page.waitForURL('**/n/noord/sign-up');

    await tabTo('#email');
    await keyboard.type('ada.example.org');
    await keyboard.press('Enter');
    await page.locator('#summary').waitFor();
    expect(await page.title()).toMatch(/^Fout: /);
    expect(await focused().textContent()).toContain('Er kloppen 4 dingen nog niet');
    expect(await page.locator('#email').inputValue()).toBe('ada.example.org');

    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    expect(await focused().getAttribute('id')).toBe('email');
    await keyboard.press('Shift+Tab');
    expect(await focused().getAttribute('id')).toBe('name');
    await keyboard.type('Ada');
    await keyboard.press('Tab');
    await keyboard.type('ada@example.org');
    await keyboard.press('Tab');
    await keyboard.type('zorggroep');
    await tabTo('[type=radio]');
    await keyboard.press('Space');
    await keyboard.press('Enter');

    await page.locator('#notice').waitFor();
    expect(await focused().getAttribute('id')).toBe('notice');
    await picture(page, 'hosted-question');
    await tabTo('#notice a');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await tabTo('[name=organisationId]');
    await keyboard.press('Space');
    await tabTo('form button');
    // These keys come faster than anybody's.
    const key = await page.locator('[name=key]').inputValue();
    const shown = shownMark(api.keys, { path: '/n/noord/sign-up', key }, longAgo);
    await page.locator('[name=shown]').evaluate((input, mark) => input.setAttribute('value', mark), shown);
    await keyboard.press('Enter');
    await page.waitForURL('**/n/noord/sign-up?received=');
    expect(await page.locator('h1').textContent()).toContain('Je aanmelding is ontvangen');
    await page.reload();
    expect(await api.database.signUp.count()).toBe(1);

    await api.runJobs();
    await page.goto(linkIn(await mailbox.next('ada@example.org'), '/aanmelding/'));
    await page.getByRole('button', { name: /bevestig/i }).click();
    expect(await api.database.signUp.findFirst({ include: { organisation: true } })).toMatchObject({
      status: 'ACCEPTED',
      organisation: { name: 'Zorggroep De Eik' },
    });
    await context.close();
  });
});

test('where scripts run, the form does its work before it is sent, and its own policy stops nothing', async () => {
  const page = await api.browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  const before = await api.database.usedChallenge.count();
  await page.goto(`${api.origin}/n/binnen/sign-up`);
  await page.getByLabel('Je naam').fill('Bo');
  await page.getByLabel('Je e-mailadres').fill('bo@example.org');
  await page.getByLabel('Je team of afdeling').selectOption('Team Rood');
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await page.waitForURL('**/n/binnen/sign-up?received=');
  expect(await api.database.usedChallenge.count()).toBe(before + 1);
  expect(complaints).toEqual([]);
  await page.close();
});
