import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answer, button, expectAccessible, expectFocus, link, open, text, variablesOf } from '../testing/desk.ts';
import { linde } from '../testing/fixtures.ts';

const path = '/desk/netwerken/n1/importeren';
const anna = { id: 'p9', name: 'Anna van der Berg' };
const same = { line: 3, name: 'Anna v.d. Berg', people: [anna] };
const next = { line: 5, name: 'A. Berg', people: [anna, { id: 'p8', name: 'Anne Berg' }] };
const alike = {
  key: 'name:linde',
  name: 'Zorggroep Lindde',
  people: 1,
  candidates: [{ takesPart: true, organisation: linde }],
};
const preview = (more: object) => ({
  previewImport: {
    __typename: 'ImportPreview',
    rows: 3,
    ready: 3,
    alreadyMembers: 0,
    errorCount: 0,
    columns: [],
    newOrganisations: [],
    lookAlikes: [],
    samePeople: [],
    errors: [],
    ...more,
  },
});
async function look() {
  const desk = await open(path);
  await userEvent.upload(page.getByLabelText('CSV-bestand'), new File(['naam\nWim'], 'l.csv', { type: 'text/csv' }));
  await button('Bestand bekijken').click();
  await expectFocus('Is dit dezelfde persoon?');
  return desk;
}
const choose = (line: number, name: string) =>
  page
    .getByRole('group', { name: new RegExp(`Regel ${line}`) })
    .getByLabelText(name)
    .click();

it('asks of lines whose address is known by another name who is meant, and imports with what was chosen', async () => {
  answer({
    PreviewImport: ({ people }) => preview((people as object[]).length ? { ready: 2 } : { samePeople: [same, next] }),
    ImportMembers: () => ({ importMembers: { __typename: 'ImportDone', added: 2, alreadyMembers: 1 } }),
  });
  const desk = await look();
  await expect.element(button(/toevoegen/)).not.toBeInTheDocument();
  await expectAccessible(desk);
  await button('Verder').click();
  await expectFocus('Er kloppen 2 dingen nog niet');
  await expectAccessible(desk);
  await link('Kies wie “Anna v.d. Berg” op regel 3 is').click();
  await userEvent.keyboard(' ');
  await choose(5, 'Iemand anders');
  await button('Verder').click();
  await expectFocus('3 regels gelezen: 2 deelnemers kunnen erbij.');
  await expect.element(text('“Anna v.d. Berg” is Anna van der Berg')).toBeVisible();
  await expect.element(text('“A. Berg” is iemand anders')).toBeVisible();
  await expectAccessible(desk);
  await button('2 deelnemers toevoegen').click();
  await expectFocus('2 deelnemers toegevoegd.');
  const people = [
    { line: 3, person: 'p9' },
    { line: 5, person: null },
  ];
  expect(variablesOf('PreviewImport')).toMatchObject([{ people: [] }, { people }]);
  expect(variablesOf('ImportMembers')).toMatchObject([{ people, choices: [] }]);
});

it('asks who is meant before which organisation, and both can be chosen again', async () => {
  answer({
    PreviewImport: ({ people, choices }) =>
      preview({
        ...((people as object[]).length ? {} : { samePeople: [same] }),
        ...((choices as object[]).length ? {} : { lookAlikes: [alike] }),
      }),
  });
  await look();
  await expect.element(text('Welke organisatie is dit?')).not.toBeInTheDocument();
  await choose(3, 'Anna van der Berg');
  await button('Verder').click();
  await expectFocus('Welke organisatie is dit?');
  await page.getByLabelText(/Zorggroep De Linde/).click();
  await button('Verder').click();
  await expectFocus('3 regels gelezen: 3 deelnemers kunnen erbij.');
  await expect.element(text('“Anna v.d. Berg” is Anna van der Berg')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Gekozen', exact: true })).toBeVisible();
  await expect.element(text('“Zorggroep Lindde” is Zorggroep De Linde')).toBeVisible();
  await button('Opnieuw kiezen').click();
  await expectFocus('Is dit dezelfde persoon?');
});
