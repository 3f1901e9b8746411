import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import {
  answer,
  button,
  down,
  expectAccessible,
  expectFocus,
  heading,
  link,
  open,
  text,
  variablesOf,
} from '../testing/desk.ts';

beforeEach(() => answer({ DeskViewer: () => ({ viewer: null }) }));
const address = () => page.getByLabelText('Je e-mailadres');

it('mails a link and says the same to everyone', async () => {
  const desk = await open('/desk/aanmeldingen/s1');
  await address().fill(' noor@example.org ');
  await button('Stuur me de mail').click();
  await expectFocus('Kijk in je mail');
  await expect.element(text(/Hoort noor@example.org bij een netwerk/)).toBeVisible();
  expect(variablesOf('RequestDeskLogin')).toEqual([
    { input: { address: 'noor@example.org', locale: 'NL', to: '/desk/aanmeldingen/s1' } },
  ]);
  await expectAccessible(desk);
});

it('asks for an address that can be one, above the form and at the field', async () => {
  const desk = await open();
  await address().fill('noor');
  await button('Stuur me de mail').click();
  await expectFocus('Er klopt één ding nog niet');
  await expect.element(address()).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(desk);
  await link('Vul een e-mailadres in, zoals naam@organisatie.nl').click();
  await expect.element(address()).toBeVisible();
  expect(variablesOf('RequestDeskLogin')).toEqual([]);
});

it('says what the API found wrong with the address', async () => {
  answer({
    RequestDeskLogin: () => ({
      requestDeskLogin: { __typename: 'InvalidDeskLogin', message: 'Dit adres klopt niet.' },
    }),
  });
  await open();
  await address().fill('noor@example.org');
  await button('Stuur me de mail').click();
  await expect.element(link('Dit adres klopt niet.')).toBeVisible();
});

it('keeps the address when the API is down', async () => {
  answer({ RequestDeskLogin: down });
  await open();
  await address().fill('noor@example.org');
  await button('Stuur me de mail').click();
  await expectFocus('Versturen lukt nu niet');
  await expect.element(address()).toHaveValue('noor@example.org');
});

it('offers another address', async () => {
  await open();
  await address().fill('noor@example.org');
  await button('Stuur me de mail').click();
  await button('Een ander adres gebruiken').click();
  await expect.element(address()).toHaveValue('');
});

it('offers the work account when the page tells of one, back to where the reader was', async () => {
  const meta = document.createElement('meta');
  meta.name = 'leerkring-desk-oidc';
  meta.content = '/desk/oidc/start';
  document.head.append(meta);
  const desk = await open('/desk/voordrachten');
  await expect
    .element(link('Inloggen met je werkaccount'))
    .toHaveAttribute('href', '/desk/oidc/start?to=%2Fdesk%2Fvoordrachten');
  await expectAccessible(desk);
  meta.remove();
});

it('has no work account to offer without one', async () => {
  const desk = await open();
  await expect.element(heading('Inloggen')).toBeVisible();
  await expect.element(link('Inloggen met je werkaccount')).not.toBeInTheDocument();
  await expectAccessible(desk);
});
