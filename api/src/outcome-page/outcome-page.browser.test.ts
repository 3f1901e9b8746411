import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsIn, looks, picture, tooWide } from '../testing/looked-at.ts';
import { publish } from '../testing/publish.ts';
import { startVisitedApi, type VisitedApi } from '../testing/visited-api.ts';

let api: VisitedApi;

beforeAll(async () => {
  api = await startVisitedApi();
  await publish(api.database, {
    programmes: [{ slug: 'samen', title: 'Samen delen' }],
    networks: [{ slug: 'drents', title: 'Drents', programme: 'samen', regions: ['drenthe'] }],
    outcomes: [
      {
        slug: 'aanraden',
        title: 'zou de bijeenkomsten aanraden aan collega’s',
        value: 98,
        n: 60,
        nLabel: 'professionals',
        summary: 'Uit een vragenlijst na de laatste bijeenkomst.',
        sourceUrl: 'https://onderzoek.example/',
        programme: 'samen',
      },
      { slug: 'ideeen', title: 'nieuwe ideeën', unit: 'COUNT', value: 15, programme: 'samen', network: 'drents' },
    ],
  });
  await api.database.convenant.create({
    data: {
      slug: 'opleiden',
      title: 'Samen opleiden in het Noorden',
      summary: 'Zorgaanbieders en scholen leiden samen op.',
      regions: ['drenthe'],
      signedOn: new Date('2026-01-31'),
      startsOn: new Date('2026-02-01'),
    },
  });
});
afterAll(() => api.close());

describe.each(looks)('at %s', (look, options, language) => {
  test.each([
    'o/aanraden?',
    'o/ideeen?frame',
    'o/niks?',
    'convenants?',
    'convenants?region=drenthe',
    'convenants?region=niks',
  ])('%s holds for axe and fits', async (path) => {
    const page = await api.browser.newPage(options);
    await page.goto(`${api.origin}/${path}&lang=${language}`);
    await picture(page, `page-${path}-${look}`);
    expect(await faultsIn(page)).toEqual([]);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

test('without a script one goes from an outcome to what it is an outcome of', async () => {
  const page = await api.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${api.origin}/o/ideeen?lang=en`);
  await page.getByRole('link', { name: 'Read more about Drents' }).click();
  expect(page.url()).toBe(`${api.origin}/n/drents?lang=en`);
  await page.close();
});
