import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { answer, button, down, expectAccessible, expectFocus, open, variablesOf } from '../testing/desk.ts';

it('sets how often there is mail', async () => {
  const desk = await open('/desk/instellingen');
  expect(document.title).toBe('Instellingen · Mijn netwerken');
  await expect.element(page.getByLabelText(/Meteen/)).toBeChecked();
  await expectAccessible(desk);
  await page.getByLabelText(/Eén keer per dag/).click();
  await button('Opslaan').click();
  await expectFocus('Opgeslagen.');
  expect(variablesOf('SetDeskMail')).toEqual([{ pace: 'DAILY' }]);
  await expectAccessible(desk);
});

it('says so when it is not saved', async () => {
  answer({ SetDeskMail: down });
  await open('/desk/instellingen');
  await button('Opslaan').click();
  await expectFocus('Het is niet gelukt.');
});
