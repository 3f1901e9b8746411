import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  answer,
  button,
  expectAccessible,
  expectFocus,
  heading,
  link,
  open,
  text,
  variablesOf,
} from '../testing/desk.ts';
import { member, staff } from '../testing/fixtures.ts';
import { hanna } from '../testing/person.fixtures.ts';

const path = '/desk/mensen/p1';
const other = { id: 'p9', name: 'H. Bos', email: hanna.email };
const merged = (id: string) => ({ mergePeople: { __typename: 'DeskPerson', id } });
let found = { ...hanna, sameAddress: [other] };
beforeEach(() => {
  found = { ...hanna, sameAddress: [other] };
  answer({
    DeskViewer: () => ({ viewer: staff }),
    DeskPersonPage: ({ id }) => ({
      viewer: { deskPerson: id === 'p1' ? found : { ...found, ...other, sameAddress: [] } },
    }),
  });
});

it('makes one of two at the same address, after saying what that does', async () => {
  answer({
    MergePeople: () => {
      found = hanna as typeof found;
      return merged('p1');
    },
  });
  const desk = await open(path);
  await expect.element(link('H. Bos')).toHaveAttribute('href', '/desk/mensen/p9?lang=nl');
  await expectAccessible(desk);
  await button('Dezelfde persoon als H. Bos').click();
  await expectFocus('Twee keer dezelfde persoon');
  await expect.element(text('Deelnames, rollen, aanmeldingen en mails van H. Bos worden van Hanna Bos.')).toBeVisible();
  await expectAccessible(desk);
  await button('Samenvoegen').click();
  await expect.element(heading('H. Bos en Hanna Bos samenvoegen?')).toBeVisible();
  await expect.element(text(/Dit kun je niet ongedaan maken/)).toBeVisible();
  await expectAccessible(desk);
  await userEvent.keyboard('{Escape}');
  expect(variablesOf('MergePeople')).toEqual([]);
  await button('Samenvoegen').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Samenvoegen' }).click();
  await expectFocus('Het is nu één persoon.');
  expect(variablesOf('MergePeople')).toEqual([{ from: 'p9', into: 'p1', locale: 'NL' }]);
  await expect.element(button('Dezelfde persoon als H. Bos')).not.toBeInTheDocument();
});

it('lets the other name stay, and leads to that page', async () => {
  answer({ MergePeople: () => merged('p9') });
  await open(path);
  await button('Dezelfde persoon als H. Bos').click();
  await page.getByLabelText('H. Bos, hanna.bos@example.org').click();
  await expect.element(text('Deelnames, rollen, aanmeldingen en mails van Hanna Bos worden van H. Bos.')).toBeVisible();
  await button('Samenvoegen').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Samenvoegen' }).click();
  await expectFocus('H. Bos');
  expect(location.pathname).toBe('/desk/mensen/p9');
  expect(variablesOf('MergePeople')).toEqual([{ from: 'p1', into: 'p9', locale: 'NL' }]);
});

it('says why not, and can be left', async () => {
  answer({
    MergePeople: () => ({
      mergePeople: { __typename: 'PeopleUnfit', message: 'Probeer het over 10 minuten opnieuw.' },
    }),
  });
  await open(path);
  await button('Dezelfde persoon als H. Bos').click();
  await button('Samenvoegen').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Samenvoegen' }).click();
  await expectFocus('Probeer het over 10 minuten opnieuw.');
  await button('Toch niet').click();
  await expectFocus('Hanna Bos');
});

it('leads there from a correction that makes two the same, and says that an address goes', async () => {
  found = { ...hanna, sameAddress: [] };
  const person = { id: 'p8', name: 'Hanna Bos', email: 'hanna@example.org' };
  answer({
    CorrectPerson: () => ({ correctPerson: { __typename: 'PersonExists', message: 'Er is al iemand.', person } }),
  });
  const desk = await open(path);
  await button('Gegevens verbeteren').click();
  await button('Opslaan').click();
  await button('Dezelfde persoon als Hanna Bos').click();
  await expectFocus('Twee keer dezelfde persoon');
  await expect.element(text('Het adres hanna@example.org vervalt. Dat adres krijgt daar een mail over.')).toBeVisible();
  await expect
    .element(text(/mails van Hanna Bos \(hanna@example.org\) worden van Hanna Bos \(hanna.bos@example.org\)/))
    .toBeVisible();
  await expectAccessible(desk);
});

it('tells managers that there are more, and lets them merge nobody', async () => {
  found = { ...found, mayCorrect: false };
  await open(path);
  await expect.element(text('Is dit dezelfde persoon? Vraag de beheerder om ze samen te voegen.')).toBeVisible();
  await expect.element(button(/Dezelfde persoon/)).not.toBeInTheDocument();
  await expect.element(button(/Geef een rol/)).not.toBeInTheDocument();
});

it('gives a role to who takes part, without asking for name and address', async () => {
  answer({ Appoint: () => ({ appoint: { __typename: 'DeskMembership', ...member } }) });
  const desk = await open(path);
  await button('Geef een rol: Kwaliteitsverpleegkundigen Noord').click();
  await expectAccessible(desk);
  await userEvent.selectOptions(page.getByLabelText('Rol'), 'LEAD_EXPERT');
  await button('Geef een rol').click();
  await expectFocus('Hanna Bos is nu leadexpert en krijgt daarover een mail.');
  expect(variablesOf('Appoint')).toEqual([
    {
      network: 'n1',
      person: { id: 'p1', jobTitle: 'Verpleegkundige' },
      organisation: { id: 'o1' },
      role: 'LEAD_EXPERT',
      locale: 'NL',
    },
  ]);
});
