import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsIn, looks, picture, tooWide } from '../testing/looked-at.ts';
import { publish } from '../testing/publish.ts';
import { startVisitedApi, type VisitedApi } from '../testing/visited-api.ts';

let api: VisitedApi;

beforeAll(async () => {
  api = await startVisitedApi();
  await publish(api.database, {
    programmes: [
      {
        slug: 'waardig',
        title: 'Samen leren in de verpleeghuiszorg',
        summary: 'Organisaties leren van elkaar, zes keer per jaar.',
        body: 'Iedereen brengt iets mee en neemt iets mee.',
        contacts: ['Programmabureau'],
        workForms: ['meeloopdag', 'intervisie'],
        english: { title: 'Learning together in nursing homes', summary: 'Organisations learn from each other.' },
      },
      { slug: 'leeg', title: 'Nog leeg' },
    ],
    networks: [
      {
        slug: 'noord',
        title: 'Kwaliteitsverpleegkundigen Noord',
        maximumOrganisations: 10,
        regions: ['groningen', 'drenthe'],
      },
      { slug: 'vol', title: 'Kleine zorgorganisaties', maximumOrganisations: 1, seatsPerOrganisation: 1 },
      { slug: 'begin', title: 'Vrijwilligerscoördinatoren', phase: 'IN_FORMATION' as const, minimumOrganisations: 7 },
      { slug: 'dicht', title: 'Communicatie', closesAt: new Date('2026-01-01T00:00:00Z') },
      { slug: 'gestopt', title: 'Welzijn', phase: 'ENDED' as const },
    ].map((network) => ({
      programme: 'waardig',
      summary: 'Leer van elkaars aanpak bij zorgleefplannen, incidenten en scholing.',
      organisations: ['Zorg A'],
      ...network,
    })),
  });
});
afterAll(() => api.close());

describe.each(looks)('at %s', (look, options, language) => {
  test.each(['/', '/nergens', '/p/waardig', '/p/leeg', '/p/nergens', '/toegankelijkheid'])(
    '%s holds for axe and fits',
    async (path) => {
      const page = await api.browser.newPage(options);
      await page.goto(`${api.origin}${path}?lang=${language}`);
      await picture(page, `page${path.replaceAll('/', '-')}-${look}`);
      expect(await faultsIn(page)).toEqual([]);
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
      await page.close();
    },
  );
});

test('without a script one goes from a programme to a network, and reads its own page in the other language', async () => {
  const page = await api.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${api.origin}/p/waardig`);
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Learn more Kwaliteitsverpleegkundigen Noord' }).click();
  expect(page.url()).toBe(`${api.origin}/n/noord?lang=en`);
  await page.getByRole('link', { name: 'Accessibility' }).click();
  await page.getByRole('heading', { level: 1, name: 'Accessibility' }).waitFor();
  await page.close();
});

test('with text of twice the size nothing falls outside', async () => {
  const page = await api.browser.newPage({ viewport: { width: 640, height: 700 } });
  for (const path of ['/p/waardig', '/toegankelijkheid']) {
    await page.goto(api.origin + path);
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
  }
  await page.close();
});
