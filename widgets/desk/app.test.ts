import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focused } from '../testing/page.ts';
import { usual } from './testing/answers.ts';
import { answer, button, down, expectFocus, heading, link, open, refusedWith, text } from './testing/desk.ts';
import { leadExpert, manager, staff } from './testing/fixtures.ts';

it('opens at the one sign-up that a mail is about', async () => {
  await open('/desk/aanmeldingen/11111111-1111-4111-8111-111111111111');
  await expect.element(heading('Sanne de Wit')).toBeVisible();
  expect(document.title).toBe('Sanne de Wit · Mijn netwerken');
  expect(document.documentElement.lang).toBe('nl');
});

it('says where the reader is after a link, and goes back with the browser', async () => {
  await open();
  await link('Kwaliteitsverpleegkundigen Noord').first().click();
  await expectFocus('Kwaliteitsverpleegkundigen Noord');
  expect(location.pathname).toBe('/desk/netwerken/n1');
  expect(document.title).toBe('Te beslissen · Kwaliteitsverpleegkundigen Noord · Mijn netwerken');
  history.back();
  await expectFocus('Mijn netwerken');
  expect(document.title).toBe('Mijn netwerken · Mijn netwerken');
});

it('moves the focus to the part of a page that was asked', async () => {
  await open('/desk/netwerken/n1');
  await link('Deelnemers').click();
  await expectFocus('Deelnemers');
  expect(document.title).toBe('Deelnemers · Kwaliteitsverpleegkundigen Noord · Mijn netwerken');
});

it('leaves the focus alone when the page was just opened', async () => {
  await open();
  expect(focused()).toBe(document.body);
});

it('says so when a path leads nowhere', async () => {
  await open('/desk/iets-anders');
  await expect.element(heading('Dit vinden we niet')).toBeVisible();
  await link('Naar Mijn netwerken').click();
  await expect.element(heading('Mijn netwerken')).toBeVisible();
});

it('says of what is not the reader’s what it says of what does not exist', async () => {
  answer({ DeskNetworkPage: refusedWith('FORBIDDEN') });
  await open('/desk/netwerken/n9');
  await expect.element(heading('Dit vinden we niet')).toBeVisible();
});

it('speaks English when the address asks for it, and keeps asking', async () => {
  await open();
  await link('English').click();
  await expect.element(heading('My networks')).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
  await link('Settings').click();
  await expect.element(heading('Settings')).toBeVisible();
  expect(location.search).toBe('?lang=en');
});

it('keeps English where an address asks for nothing', async () => {
  const desk = await open('/desk?lang=en');
  history.pushState(null, '', '/desk/instellingen');
  dispatchEvent(new PopStateEvent('popstate'));
  await expect.element(heading('Settings')).toBeVisible();
  expect(desk.href('/desk')).toBe('/desk?lang=en');
});

it('offers another try when the API is down', async () => {
  answer({ DeskViewer: down });
  await open();
  await expect.element(heading('We kunnen dit nu niet laten zien')).toBeVisible();
  answer({ DeskViewer: () => ({ viewer: manager }) });
  await button('Probeer het opnieuw').click();
  await expect.element(heading('Mijn netwerken')).toBeVisible();
});

it('offers another try when one screen does not load', async () => {
  answer({ DeskNetworks: down });
  await open();
  await expect.element(heading('We kunnen dit nu niet laten zien')).toBeVisible();
  answer(usual);
  await button('Probeer het opnieuw').click();
  await expect.element(heading('Mijn netwerken')).toBeVisible();
});

it('lets somebody whose session ended log in again and go on where they were', async () => {
  await open('/desk/netwerken/n1');
  await expect.element(link('Sanne de Wit')).toBeVisible();
  answer({ DeskViewer: () => ({ viewer: null }), DeskParticipants: refusedWith('UNAUTHENTICATED') });
  await link('Deelnemers').click();
  await expectFocus('Inloggen');
  await expect.element(text(/Je sessie is verlopen/)).toBeVisible();
  expect(location.pathname).toBe('/desk/netwerken/n1/deelnemers');
  answer(usual);
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.element(heading('Hanna Bos')).toBeVisible();
});

it('keeps what was typed when the session ended at sending', async () => {
  await open('/desk/netwerken/n1/toevoegen');
  await expect.element(heading('Iemand toevoegen')).toBeVisible();
  const field = (id: string) =>
    document.querySelector('leerkring-desk')?.renderRoot.querySelector<HTMLInputElement>(id) as HTMLInputElement;
  await userEvent.fill(field('#name'), 'Hanna Bos');
  await userEvent.fill(field('#email'), 'hanna@example.org');
  await userEvent.selectOptions(field('#organisation'), 'o1');
  answer({ AddMember: refusedWith('UNAUTHENTICATED') });
  await button('Toevoegen').click();
  await expect.element(heading('Inloggen')).toBeVisible();
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.element(heading('Iemand toevoegen')).toBeVisible();
  expect(field('#name').value).toBe('Hanna Bos');
});

it('logs out', async () => {
  await open();
  await button('Uitloggen').click();
  await expect.element(text('Je bent uitgelogd.')).toBeVisible();
  expect(location.pathname).toBe('/desk/inloggen');
  await expectFocus('Inloggen');
  await expect.element(link('Instellingen')).not.toBeInTheDocument();
});

it('shows staff what only they do', async () => {
  answer({ DeskViewer: () => ({ viewer: staff }) });
  await open();
  await expect.element(link('Aanvragen 1')).toBeVisible();
  await expect.element(link('Convenanten')).toBeVisible();
});

it('shows a lead expert no decisions', async () => {
  answer({ DeskViewer: () => ({ viewer: leadExpert }) });
  await open();
  await expect.element(link('Aanvragen')).not.toBeInTheDocument();
});

it('shows who is not staff nothing of what only staff have', async () => {
  await open('/desk/convenanten');
  await expect.element(heading('Dit vinden we niet')).toBeVisible();
});

it('skips to the content', async () => {
  const desk = await open();
  await userEvent.keyboard('{Tab}');
  expect(focused()?.textContent).toBe('Naar de inhoud');
  await userEvent.keyboard('{Enter}');
  expect(focused()).toBe(desk.renderRoot.querySelector('main'));
});

it('opens the menu of a phone', async () => {
  await page.viewport(360, 700);
  await open();
  await expect.element(link('Instellingen')).not.toBeInTheDocument();
  await button('Menu').click();
  await expect.element(button('Menu')).toHaveAttribute('aria-expanded', 'true');
  await link('Instellingen').click();
  await expect.element(heading('Instellingen')).toBeVisible();
  await expect.element(button('Menu')).toHaveAttribute('aria-expanded', 'false');
  await page.viewport(1000, 800);
});
