import { describe, expect, test } from 'vitest';
import { MOST_ROWS, readCsv } from './csv.rules.ts';
import { importTexts } from './import.texts.ts';

const texts = importTexts.NL;
const read = (csv: string) => readCsv(csv, texts);
const [one, other] = [
  { line: 2, values: { name: 'Ann', email: 'ann@example.org' } },
  { line: 3, values: { name: 'Zoë', email: 'zoe@example.org' } },
];

test.each([
  ['commas', 'naam,e-mail\nAnn,ann@example.org\nZoë,zoe@example.org\n'],
  ['semicolons and a byte order mark', '\ufeffNaam;E-mailadres\r\nAnn;ann@example.org\r\nZoë;zoe@example.org'],
  ['tabs', 'Name\tEmail\nAnn\tann@example.org\nZoë\tzoe@example.org'],
  ['quotes', '"Naam";"E-mail"\n"Ann";"ann@example.org"\n"Zoë";zoe@example.org\n'],
  ["Excel's hint", 'sep=;\r\nnaam;mail\r\nAnn;ann@example.org\r\nZoë;zoe@example.org'],
  ['empty rows at the end', 'naam;mail\nAnn;ann@example.org\nZoë;zoe@example.org\n;\n;\n\n'],
  ['spaces around', ' naam ; mail \n Ann ; ann@example.org\nZoë;  zoe@example.org  '],
  ['cells that are missing or too many', 'naam,mail,functie\nAnn,ann@example.org\nZoë,zoe@example.org,,x'],
])('a file with %s', (_, csv) => {
  const { rows, errors } = read(csv);
  expect(errors).toEqual([]);
  expect(rows).toMatchObject([one, other]);
});

test('lines are numbered as in a spreadsheet, also with empty rows and line ends within a cell', () => {
  expect(
    read('naam,mail\n\nAnn,ann@example.org\n"Zoë\nde Vries",zoe@example.org').rows.map(({ line }) => line),
  ).toEqual([3, 4]);
});

test('nobody is left out after empty rows, however many; a row keeps its number', () => {
  const empty = 3100;
  const gap = ';\n'.repeat(empty);
  const { rows, errors } = read(
    `naam;mail\nAnn;a@example.org\n${gap}Zoë;z@example.org\nBo\ufffd;b@example.org\n${gap}`,
  );
  expect(rows.map(({ line, values }) => [line, values.name])).toEqual([
    [2, 'Ann'],
    [empty + 3, 'Zoë'],
    [empty + 4, 'Bo\ufffd'],
  ]);
  expect(errors.map(({ line }) => line)).toEqual([empty + 4]);
  expect(read(`naam;mail\n${gap}${'a;b\n'.repeat(MOST_ROWS + 1)}`).errors).toMatchObject([
    { line: empty + MOST_ROWS + 2, message: texts.tooManyRows(MOST_ROWS) },
  ]);
});

test('a file that is nearly all empty rows is read, whatever they are made of', () => {
  for (const empty of ['\n', '  \r\n', ';\n']) {
    const number = Math.floor(990_000 / empty.length);
    const { rows, errors } = read(`naam;mail\n${empty.repeat(number)}Ann;a@example.org`);
    expect(errors).toEqual([]);
    expect(rows.map(({ line }) => line)).toEqual([number + 2]);
  }
});

test('columns are known by many names; the others are told and left alone', () => {
  const { columns } = read(
    'Voornaam,Tussenvoegsel,Achternaam,E-mailadres,Organisatie,KvK-nummer,Afdeling,Functie,Lid sinds,Schoenmaat\na,b,c,d,e,f,g,h,i,j',
  );
  expect(columns.map(({ field }) => field)).toEqual([
    'firstName',
    'infix',
    'lastName',
    'email',
    'organisation',
    'kvkNumber',
    'unit',
    'jobTitle',
    'since',
    null,
  ]);
  const english = read(
    'Full name,Email address,Employer,KvK number,Department,Job title,Member since\na,b,c,d,e,f,g',
  ).columns;
  expect(english.map(({ field }) => field)).toEqual([
    'name',
    'email',
    'organisation',
    'kvkNumber',
    'unit',
    'jobTitle',
    'since',
  ]);
});

test('the apostrophe that our export puts before a formula is taken off again', () => {
  expect(read("naam,mail\n'=1+1,'@a\n'Ann,b").rows.map(({ values }) => values)).toEqual([
    { name: '=1+1', email: '@a' },
    { name: "'Ann", email: 'b' },
  ]);
});

describe('what cannot be read is said, with its row', () => {
  test.each([
    ['nothing', '', [[1, texts.empty]]],
    ['only a header', 'naam,mail\n', [[2, texts.empty]]],
    [
      'no header',
      'Ann,ann@example.org\nZoë,zoe@example.org',
      [
        [1, texts.noColumn('naam')],
        [1, texts.noColumn('e-mail')],
      ],
    ],
    ['a column twice', 'naam,mail,e-mail\na,b,c', [[1, texts.columnTwice('e-mail')]]],
    ['a quote that does not end', 'naam,mail\n"Ann,ann@example.org\nZoë,zoe@example.org', [[3, texts.quotes]]],
    ['a quote within a cell', 'naam,mail\nAnn,ann@example.org\n"Zo"ë,zoe@example.org', [[3, texts.quotes]]],
    ['Windows-1252 read as UTF-8', 'naam,mail\nAnn,ann@example.org\nZo\ufffd,zoe@example.org', [[3, texts.encoding]]],
    ['UTF-8 read as Windows-1252', 'naam,mail\nZoÃ«,zoe@example.org', [[2, texts.encoding]]],
    ['too much', `naam,mail\n${'x'.repeat(1_000_000)}`, [[1, texts.tooLarge(1_000_000)]]],
    ['empty rows without end', `naam,mail,functie\n${',\n'.repeat(400_000)}`, [[20_002, texts.tooManyEmptyRows()]]],
    ['too many rows', `naam,mail\n${'a,b\n'.repeat(MOST_ROWS + 1)}`, [[MOST_ROWS + 2, texts.tooManyRows(MOST_ROWS)]]],
  ])('%s', (_, csv, expected) => {
    const { errors } = read(csv);
    expect(errors.map(({ line, message }) => [line, message])).toEqual(expected);
  });

  test('2,000 rows are not too many', () => {
    expect(read(`naam,mail\n${'a,b\n'.repeat(MOST_ROWS)}`)).toMatchObject({ errors: [], rows: { length: MOST_ROWS } });
  });
});
