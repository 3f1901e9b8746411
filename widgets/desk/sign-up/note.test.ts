import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { answer, button, down, expectAccessible, expectFocus, open, text, variablesOf } from '../testing/desk.ts';
import { sanne, wholeOf } from '../testing/fixtures.ts';

const path = `/desk/aanmeldingen/${sanne.id}`;
const note = {
  text: 'Belde op maandag.',
  writtenAt: '2026-11-18T09:00:00.000Z',
  by: 'NETWORK_MANAGER' as const,
  writer: 'Noor Smit',
};
const withNote = () => answer({ DeskSignUpPage: () => ({ viewer: { deskSignUp: wholeOf(sanne, { note }) } }) });
const field = () => page.getByLabelText('Je notitie (optioneel)');

it('is written, and says beforehand who may ask for it', async () => {
  answer({ NoteSignUp: () => ({ noteSignUp: { __typename: 'DeskSignUp', id: sanne.id } }) });
  const desk = await open(path);
  await button('Notitie schrijven').click();
  await expect.element(text('De persoon kan deze notitie opvragen. Noem geen cliënten.')).toBeVisible();
  await expectAccessible(desk);
  await field().fill(' Belde op maandag. ');
  withNote();
  await button('Opslaan').click();
  await expectFocus('De notitie is opgeslagen.');
  expect(variablesOf('NoteSignUp')).toEqual([{ id: sanne.id, text: 'Belde op maandag.' }]);
  await expect.element(text('18 november om 10:00, Noor Smit')).toBeVisible();
  await expectAccessible(desk);
});

it('is changed from what stands there, and goes when it is emptied', async () => {
  withNote();
  answer({ NoteSignUp: () => ({ noteSignUp: { __typename: 'DeskSignUp', id: sanne.id } }) });
  await open(path);
  await button('Notitie wijzigen').click();
  await expect.element(field()).toHaveValue('Belde op maandag.');
  await field().fill('');
  await button('Opslaan').click();
  await expectFocus('De notitie is gewist.');
  expect(variablesOf('NoteSignUp')).toEqual([{ id: sanne.id, text: '' }]);
});

it('gives the focus back to who writes none, and asks for a shorter one', async () => {
  await open(path);
  await button('Notitie schrijven').click();
  await field().fill('x'.repeat(2001));
  await button('Opslaan').click();
  await expectFocus('Er klopt één ding nog niet');
  await button('Toch niet').click();
  await expectFocus('Notitie schrijven');
  expect(variablesOf('NoteSignUp')).toEqual([]);
});

it('says that it is unsure when the API does not answer, and keeps what was written', async () => {
  answer({ NoteSignUp: down });
  await open(path);
  await button('Notitie schrijven').click();
  await field().fill('Belde op maandag.');
  await button('Opslaan').click();
  await expectFocus('Het is niet gelukt.');
  await expect.element(field()).toHaveValue('Belde op maandag.');
});
