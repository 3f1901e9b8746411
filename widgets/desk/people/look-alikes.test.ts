import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answer, button, expectAccessible, expectFocus, link, open, text, variablesOf } from '../testing/desk.ts';
import { linde } from '../testing/fixtures.ts';

const path = '/desk/netwerken/n1/importeren';
const alike = {
  key: 'name:linde',
  name: 'Zorggroep Lindde',
  people: 2,
  candidates: [{ takesPart: true, organisation: linde }],
};
const other = { ...alike, key: 'name:anker', name: 'Anker Emmen', people: 1 };
const full = { line: 2, column: 'organisatie', message: 'Er is geen plek voor Zorggroep Lindde' };
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
  await expectFocus('Welke organisatie is dit?');
  return desk;
}

it('asks of names that look like known ones which they are, and imports with what was chosen', async () => {
  answer({
    PreviewImport: ({ choices }) =>
      preview(
        (choices as object[]).length ? {} : { lookAlikes: [alike, other], ready: 0, errors: [full], errorCount: 1 },
      ),
    ImportMembers: () => ({ importMembers: { __typename: 'ImportDone', added: 3, alreadyMembers: 0 } }),
  });
  const desk = await look();
  // What does not fit with these names is there to be seen, and may be right with others.
  await expect.element(text('Er is geen plek voor Zorggroep Lindde')).toBeVisible();
  await expectAccessible(desk);
  await button('Verder').click();
  await expectFocus('Er kloppen 2 dingen nog niet');
  await expectAccessible(desk);
  await link('Kies wat “Zorggroep Lindde” is').click();
  await userEvent.keyboard(' ');
  await page.getByLabelText('Echt een nieuwe organisatie').last().click();
  await userEvent.keyboard('{Enter}');
  await expectFocus('3 regels gelezen: 3 deelnemers kunnen erbij.');
  await expect.element(text('“Zorggroep Lindde” is Zorggroep De Linde')).toBeVisible();
  await expect.element(text('“Anker Emmen” is nieuw')).toBeVisible();
  await expectAccessible(desk);
  await button('3 deelnemers toevoegen').click();
  await expectFocus('3 deelnemers toegevoegd.');
  const choices = [
    { key: 'name:linde', organisation: 'o1' },
    { key: 'name:anker', organisation: null },
  ];
  expect(variablesOf('PreviewImport')).toMatchObject([{ choices: [] }, { choices }]);
  expect(variablesOf('ImportMembers')).toMatchObject([{ choices }]);
});

it('shows what was chosen with what is still wrong, to be chosen again', async () => {
  answer({ PreviewImport: () => preview({ lookAlikes: [alike], ready: 0, errors: [full], errorCount: 1 }) });
  const desk = await look();
  await expect.element(text(/Kies eerst hierboven welke organisaties je bedoelt/)).toBeVisible();
  await page.getByLabelText(/Zorggroep De Linde, Assen/).click();
  await button('Verder').click();
  await expectFocus('Er klopt één regel nog niet');
  await expect.element(text('“Zorggroep Lindde” is Zorggroep De Linde')).toBeVisible();
  await expect.element(text(/Verbeter dit in je bestand/)).toBeVisible();
  await expectAccessible(desk);
  await button('Opnieuw kiezen').click();
  await expectFocus('Welke organisatie is dit?');
  expect(variablesOf('PreviewImport').map(({ choices }) => choices)).toEqual([
    [],
    [{ key: 'name:linde', organisation: 'o1' }],
    [],
  ]);
});

it('imports nothing before it was chosen', async () => {
  answer({ PreviewImport: () => preview({ lookAlikes: [alike] }) });
  await look();
  await expect.element(text('“Zorggroep Lindde” (2 deelnemers) lijkt op:')).toBeVisible();
  await expect.element(text('doet al mee in dit netwerk')).toBeVisible();
  await expect.element(button(/toevoegen/)).not.toBeInTheDocument();
});
