import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { contrast } from '../accessibility/contrast.ts';
import { answer, down, seenOf, silent } from '../testing/api.ts';
import * as fixtures from '../testing/fixtures.ts';
import { expectAccessible, focused, langOf, overflow, put, words } from '../testing/page.ts';
import './register.ts';

const card = (network: (typeof fixtures.all)[number] | null, attributes = {}) => {
  answer({ NetworkBySlug: () => ({ network }) });
  return put('leerkring-network', { slug: network?.slug ?? 'weg', ...attributes });
};

describe('says how full a network is and what happens next', () => {
  test.each([
    [fixtures.open, ['Open', '8 van 10 organisaties', 'Aanmelden t/m 18 februari 2093']],
    [fixtures.full, ['Vol', '10 van 10 organisaties', '4 op de wachtlijst', 'Op de wachtlijst']],
    [fixtures.fullForNew, ['Vol voor nieuwe organisaties', '1 op de wachtlijst', 'Aanmelden']],
    [fixtures.forming, ['In oprichting', '4 van 7–10 organisaties', 'Nog 3 nodig om te starten']],
    [
      { ...fixtures.forming, seats: { ...fixtures.forming.seats, minimumOrganisations: 10 } },
      ['In oprichting', '4 van 10 organisaties', 'Nog 6 nodig om te starten'],
    ],
    [fixtures.nearlyFormed, ['In oprichting', '9 van 10 organisaties', 'Vrije plekken: 1']],
    [fixtures.expert, ['Open', '26 deelnemers, 3 leadexperts', 'Instappen kan altijd']],
    [fixtures.growing, ['14 van ten minste 20 deelnemers, 1 leadexpert']],
    [fixtures.closed, ['Aanmelding gesloten', 'Aanmelden kon t/m 18 februari 2020']],
    [fixtures.upcoming, ['Nog niet open', 'Aanmelden kan vanaf']],
    [fixtures.ended, ['Gestopt']],
  ])('$slug', async (network, said) => {
    const element = card(network);
    await expect.element(page.getByRole('heading', { name: /\w/ })).toBeVisible();
    for (const word of said) expect(words(element)).toContain(word);
    await expectAccessible(element);
  });
});

test('offers no sign-up where the API accepts none', async () => {
  card(fixtures.closed);
  await expect.element(page.getByRole('button', { name: /Meer weten/ })).toBeVisible();
  expect(page.getByRole('button', { name: /Aanmelden/ }).elements()).toEqual([]);
});

test('the ring stands beside the words, a dot an organisation', async () => {
  const element = card(fixtures.open);
  await expect.element(page.getByText('8 van 10 organisaties')).toBeVisible();
  expect(page.getByRole('img').elements()).toEqual([]);
  const [seats, taken] = [...(element.shadowRoot?.querySelectorAll('path') ?? [])];
  expect(seats?.getAttribute('d')?.match(/M/g)).toHaveLength(10);
  expect(taken?.getAttribute('d')?.match(/M/g)).toHaveLength(8);
});

test('speaks English on an English page, and marks text that is still Dutch', async () => {
  document.documentElement.lang = 'en-GB';
  const element = card(fixtures.open);
  await expect.element(page.getByRole('button', { name: /Sign up/ })).toBeVisible();
  expect(words(element)).toContain('8 of 10 organisations');
  expect(words(element)).toContain('Sign-up is open up to and including 18 February 2093');
  expect(element.shadowRoot?.querySelector('h3')?.lang).toBe('nl');
  expect(seenOf('NetworkBySlug')[0]?.variables).toMatchObject({ locale: 'EN' });
  document.documentElement.lang = 'nl';
});

test('on an English page everything that is still Dutch is marked as Dutch, and nothing else', async () => {
  answer({ NetworkDetails: () => fixtures.details });
  const element = card(fixtures.open, { locale: 'en' });
  await page.getByRole('button', { name: /Learn more/ }).click();
  await expect.element(page.getByText('om de beurt bij een van de leden', { exact: false })).toBeVisible();
  const dutch = ['Groningen', 'Drenthe', 'Verpleeghuiszorg', 'om de beurt', 'Netwerkmanager', 'belt je', 'Meeloopdag'];
  for (const text of dutch) expect([text, langOf(element, text)]).toEqual([text, 'nl']);
  const english = ['8 of 10', 'Questions?', 'What happens', 'Organisations taking part', 'Ways of working'];
  for (const text of english) expect([text, langOf(element, text)]).toEqual([text, 'en']);
});

describe('while the API', () => {
  test('has not answered yet, a skeleton holds the place', async () => {
    answer({ NetworkBySlug: silent });
    const element = put('leerkring-network', { slug: 'traag' });
    await expect.element(page.getByText('Even laden')).toBeInTheDocument();
    expect(element.offsetHeight).toBeGreaterThan(250);
    await expectAccessible(element);
  });

  test('is down, it says so, shows what the page put inside, and tries again', async () => {
    answer({ NetworkBySlug: down });
    const element = put('leerkring-network', { slug: fixtures.open.slug }, '<a href="#elders">Bekijk het elders</a>');
    await expect.element(page.getByRole('link', { name: 'Bekijk het elders' })).toBeVisible();
    await expectAccessible(element);
    answer({ NetworkBySlug: () => ({ network: fixtures.open }) });
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await expect.element(page.getByRole('heading', { name: /Noord/ })).toBeVisible();
    await expect.poll(() => focused()?.id).toBe('title');
  });

  test('is down for the rest, trying again moves the focus on to it', async () => {
    answer({ NetworkDetails: down });
    card(fixtures.open);
    await page.getByRole('button', { name: /Meer weten/ }).click();
    const again = page.getByRole('button', { name: 'Probeer het opnieuw' });
    await expect.element(again).toBeVisible();
    answer({ NetworkDetails: () => fixtures.details });
    await again.click();
    await expect.poll(() => focused()?.className).toBe('details');
  });

  test('does not know the network, it says so', async () => {
    const element = card(null);
    await expect.element(page.getByText('Dit netwerk vinden we niet.').last()).toBeVisible();
    await expectAccessible(element);
  });
});

describe('colours stand out', () => {
  test.each([
    ['light', {}],
    ['dark', fixtures.darkHost],
  ])('on a %s page', async (_host, properties) => {
    for (const [name, value] of Object.entries(properties)) document.body.style.setProperty(name, value);
    for (const network of fixtures.all) {
      const element = card(network);
      const state = () => element.shadowRoot?.querySelector<HTMLElement>('.pill');
      await expect.poll(state).toBeTruthy();
      expect([network.slug, contrast(state())]).toEqual([network.slug, expect.toSatisfy((ratio) => ratio >= 4.5)]);
      expect(contrast(element.shadowRoot?.querySelector('.small'))).toBeGreaterThanOrEqual(4.5);
      await expectAccessible(element);
    }
    document.body.removeAttribute('style');
  });
});

test('"Meer weten" asks for the rest only when somebody wants it', async () => {
  answer({ NetworkDetails: () => fixtures.details });
  const element = card(fixtures.open);
  const more = page.getByRole('button', { name: /Meer weten/ });
  await expect.element(more).toHaveAttribute('aria-expanded', 'false');
  expect(seenOf('NetworkDetails')).toEqual([]);
  await more.click();
  await expect.element(page.getByText('om de beurt bij een van de leden', { exact: false })).toBeVisible();
  expect(words(element)).toContain('Vragen? Netwerkmanager noord');
  expect(words(element)).toContain('De Wierde, Noorderhof, Zorggroep De Linde');
  await expectAccessible(element);
  await more.click();
  await expect.element(more).toHaveAttribute('aria-expanded', 'false');
});

test('a card in a side bar of 280 pixels and on the narrowest screen does not stick out', async () => {
  await page.viewport(320, 700);
  card(fixtures.open);
  await expect.element(page.getByRole('heading', { name: /Noord/ })).toBeVisible();
  expect(overflow()).toBe(0);
  await page.viewport(1000, 800);
});

test('letters of twice the size do not stick out either', async () => {
  await page.viewport(320, 700);
  document.body.style.fontSize = '200%';
  card(fixtures.fullForNew);
  await expect.element(page.getByRole('heading', { name: 'Nachtzorg' })).toBeVisible();
  expect(overflow()).toBe(0);
  document.body.removeAttribute('style');
  await page.viewport(1000, 800);
});

test('the same card twice on a page asks once, by GET without anything that needs a preflight', async () => {
  answer({ NetworkBySlug: () => ({ network: fixtures.open }) });
  put('leerkring-network', { slug: fixtures.open.slug });
  put('leerkring-network', { slug: fixtures.open.slug });
  await expect.poll(() => page.getByRole('heading', { name: /Noord/ }).elements()).toHaveLength(2);
  const asked = seenOf('NetworkBySlug');
  expect(asked).toHaveLength(1);
  const { request } = asked[0] ?? {};
  expect(request?.method).toBe('GET');
  expect(request?.credentials).toBe('omit');
  expect(request?.headers.get('content-type')).toBeNull();
  expect(request?.headers.get('authorization')).toBeNull();
});
