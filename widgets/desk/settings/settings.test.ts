import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { answer, button, down, expectAccessible, expectFocus, open, text, variablesOf } from '../testing/desk.ts';
import { leadExpert, staff } from '../testing/fixtures.ts';

it('sets how often there is mail', async () => {
  const desk = await open('/desk/instellingen');
  expect(document.title).toBe('Instellingen · Mijn netwerken');
  await expect.element(page.getByLabelText(/Meteen/)).toBeChecked();
  await expectAccessible(desk);
  await page.getByLabelText(/Eén keer per dag/).click();
  await button('Opslaan').click();
  await expectFocus('Opgeslagen.');
  expect(variablesOf('SetDeskMail')).toEqual([{ pace: 'DAILY', news: true, locale: 'NL' }]);
  await expectAccessible(desk);
});

it('says so when it is not saved', async () => {
  answer({ SetDeskMail: down });
  await open('/desk/instellingen');
  await button('Opslaan').click();
  await expectFocus('Het is niet gelukt.');
});

it('offers nothing to set to who gets no mail, and says who does', async () => {
  answer({ DeskViewer: () => ({ viewer: { ...staff, deskNews: null } }) });
  const desk = await open('/desk/instellingen');
  await expect.element(text(/gaat naar de netwerkmanagers/)).toBeVisible();
  await expect.element(button('Opslaan')).not.toBeInTheDocument();
  await expectAccessible(desk);
});

it('lets staff follow what happens in their networks, which they do not unless they ask for it', async () => {
  answer({ DeskViewer: () => ({ viewer: staff }) });
  const desk = await open('/desk/instellingen');
  await expect.element(page.getByRole('radio', { name: /^Nee/ })).toBeChecked();
  await expect.element(page.getByLabelText(/Meteen/)).not.toBeInTheDocument();
  await expectAccessible(desk);
  await page.getByRole('radio', { name: /^Ja/ }).click();
  await button('Opslaan').click();
  await expectFocus('Opgeslagen.');
  expect(variablesOf('SetDeskMail')).toEqual([{ pace: null, news: true, locale: 'NL' }]);
});

it('lets a manager hear nothing of who joins and leaves', async () => {
  await open('/desk/instellingen');
  await expect.element(page.getByRole('radio', { name: /^Ja/ })).toBeChecked();
  await page.getByRole('radio', { name: /^Nee/ }).click();
  await button('Opslaan').click();
  await expectFocus('Opgeslagen.');
  expect(variablesOf('SetDeskMail')).toEqual([{ pace: 'AT_ONCE', news: false, locale: 'NL' }]);
});

it('tells a lead expert nothing of mails that they never get', async () => {
  answer({ DeskViewer: () => ({ viewer: leadExpert }) });
  await open('/desk/instellingen');
  await expect.element(text(/leadexpert@example.org\./)).toBeVisible();
  await expect.element(text(/aanmeldingen/)).not.toBeInTheDocument();
});
