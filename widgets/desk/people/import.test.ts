import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answer, button, expectAccessible, expectFocus, link, open, text, variablesOf } from '../testing/desk.ts';
import { csvText } from './csv-text.ts';

const path = '/desk/netwerken/n1/importeren';
const choose = (content: string) =>
  userEvent.upload(page.getByLabelText('CSV-bestand'), new File([content], 'deelnemers.csv', { type: 'text/csv' }));
const preview = (more: object) => () => ({
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

it('shows what will happen before anything does, then adds everyone', async () => {
  answer({
    PreviewImport: preview({}),
    ImportMembers: () => ({ importMembers: { __typename: 'ImportDone', added: 2, alreadyMembers: 1 } }),
  });
  const desk = await open(path);
  await expectAccessible(desk);
  await choose('naam;e-mail\nWim;wim@example.org');
  await button('Bestand bekijken').click();
  await expectFocus('3 regels gelezen: 3 deelnemers kunnen erbij.');
  await expectAccessible(desk);
  expect(variablesOf('ImportMembers')).toEqual([]);
  await button('3 deelnemers toevoegen').click();
  await expectFocus('2 deelnemers toegevoegd. 1 deed al mee en is zo gelaten.');
  await expect.element(link('Naar de deelnemers')).toBeVisible();
  expect(variablesOf('ImportMembers')).toMatchObject([
    {
      network: 'n1',
      csv: 'naam;e-mail\nWim;wim@example.org',
      fileName: 'deelnemers.csv',
      idempotencyKey: expect.stringMatching(/^\d{24,64}$/),
    },
  ]);
});

it('names what is new and what is not used', async () => {
  answer({
    PreviewImport: preview({
      alreadyMembers: 1,
      newOrganisations: [{ name: 'Het Anker', people: 2 }],
      columns: [
        { name: 'naam', field: 'NAME' },
        { name: 'Kamer', field: null },
      ],
    }),
  });
  const desk = await open(path);
  await choose('naam;Kamer\nWim;3');
  await button('Bestand bekijken').click();
  await expect.element(text('Het Anker, 2 deelnemers')).toBeVisible();
  await expect.element(text('Kolommen waar we niets mee doen: Kamer')).toBeVisible();
  await expect.element(text(/1 doet al mee en blijft zo/)).toBeVisible();
  await expectAccessible(desk);
});

it('says per line what has to change, and adds nobody', async () => {
  const errors = [
    { line: 2, column: 'e-mail', message: 'Vul een e-mailadres in' },
    { line: 4, column: null, message: 'Deze regel heeft te veel kolommen' },
  ];
  answer({ PreviewImport: preview({ ready: 1, errors, errorCount: 2 }) });
  const desk = await open(path);
  await choose('naam\nWim');
  await button('Bestand bekijken').click();
  await expectFocus('Er kloppen 2 regels nog niet');
  await expect.element(text('Deze regel heeft te veel kolommen')).toBeVisible();
  await expect.element(button(/toevoegen/)).not.toBeInTheDocument();
  await expectAccessible(desk);
});

it('says of a file that cannot be read at all nothing of lines', async () => {
  const errors = [{ line: 1, column: null, message: 'Er staat niets in dit bestand' }];
  answer({ PreviewImport: preview({ rows: 0, ready: 0, errors, errorCount: 1 }) });
  await open(path);
  await choose(' ');
  await button('Bestand bekijken').click();
  await expectFocus('Dit bestand kan nog niet worden ingelezen');
});

it('asks for a file, and for one that is not too large', async () => {
  const desk = await open(path);
  await button('Bestand bekijken').click();
  await expectFocus('Er klopt één ding nog niet');
  await expectAccessible(desk);
  await choose('x'.repeat(1_000_001));
  await button('Bestand bekijken').click();
  await expect.element(link(/Kies een bestand van hoogstens 1 MB/)).toBeVisible();
  expect(variablesOf('PreviewImport')).toEqual([]);
});

it('reads what Excel writes: UTF-8, and Windows-1252 when that is what it is', () => {
  expect(csvText(new TextEncoder().encode('\ufeffnaam;Coördinator').buffer)).toBe('naam;Coördinator');
  expect(csvText(new Uint8Array([0x43, 0x6f, 0xf6]).buffer)).toBe('Coö');
});
