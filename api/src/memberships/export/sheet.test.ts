import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../import/csv.rules.ts';
import { importTexts } from '../import/import.texts.ts';
import { asCsv, asXlsx, type Sheet, withoutFormula } from './sheet.ts';

const nasty = [
  '=1+1',
  '+31 6',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://x")',
];

test.each(nasty)('%j becomes text', (cell) => expect(withoutFormula(cell)).toBe(`'${cell}`));
test.each(['Ann', "'=1", ' =1', 'a=b', 'a@b.nl', '', '1-2', '"=1"'])('%j stays as it is', (cell) =>
  expect(withoutFormula(cell)).toBe(cell),
);

const sheet: Sheet = {
  title: 'Deelnemers',
  headers: ['Naam', 'E-mail', '=Vraag'],
  rows: [['Zoë "Z" de Vries; 1e', 'zoe@example.org', 'regel 1\nregel 2'], ...nasty.map((cell) => [cell, cell, cell])],
};

describe('CSV', () => {
  const text = asCsv(sheet).toString('utf8');

  test('opens in Dutch Excel: byte order mark, semicolons, quotes, Windows line ends', () => {
    expect(
      text.startsWith(
        '\ufeff"Naam";"E-mail";"\'=Vraag"\r\n"Zoë ""Z"" de Vries; 1e";"zoe@example.org";"regel 1\nregel 2"\r\n',
      ),
    ).toBe(true);
  });

  test('no cell begins a formula, and the import reads back what stood there', () => {
    expect(text).not.toMatch(/(^|;|\r\n)"[=+\-@\t\r\n]/);
    const { rows, errors } = readCsv(text, importTexts.NL);
    expect(errors).toEqual([]);
    expect(rows[0]?.values).toEqual({ name: 'Zoë "Z" de Vries; 1e', email: 'zoe@example.org' });
    expect(rows[1]?.values.name).toBe('=1+1');
  });
});

test('whatever people wrote, no cell begins a formula and the import reads the same names', () => {
  const readable = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => text === text.trim() && !text.startsWith("'"));
  const beginning = fc.constantFrom('', '=', '+', '-', '@', '"', ';', '\n=', "'");
  const name = fc.tuple(beginning, readable).map(([first, rest]) => (first + rest).trim());
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
      const bytes = asCsv({
        title: '',
        headers: ['naam', 'e-mail'],
        rows: names.map((each) => [each, 'a@example.org']),
      });
      const cells = bytes
        .toString()
        .split('\r\n')
        .slice(1)
        .filter((line) => line.startsWith('"'));
      for (const cell of cells) expect(cell).not.toMatch(/^"[=+\-@\t\r\n]/);
      const { rows } = readCsv(bytes.toString(), importTexts.NL);
      expect(rows.map(({ values }) => values.name)).toEqual(
        names.map((each) => each.replace(/^'(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/, '')),
      );
    }),
  );
});

describe('XLSX', () => {
  test('holds text and nothing that is calculated, also what XML cannot hold', async () => {
    const files = unzipped(await asXlsx({ ...sheet, rows: [...sheet.rows, ['a\u0007b', '<&>', '\ud800']] }));
    const cells = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(cells.match(/<c [^>]*>/g)).toHaveLength(3 * (nasty.length + 3));
    expect(cells).not.toContain('<f');
    // One is empty: what it held cannot be written.
    expect(cells.match(/<c [^>]*t="s"/g)).toHaveLength(3 * (nasty.length + 3) - 1);
    const strings = files.get('xl/sharedStrings.xml') ?? '';
    for (const text of ['=1+1', 'Zoë', 'ab', '&lt;&amp;&gt;']) expect(strings).toContain(text);
    expect(files.get('xl/styles.xml')).toContain('formatCode="@"');
  });
});

/** Names and texts of the files in a zip, by its central directory (PKWARE APPNOTE 4.3.12). */
function unzipped(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  let at = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [size, name, extra, comment] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ];
    const local = zip.readUInt32LE(at + 42);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(begin, begin + size);
    const bytes = zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    files.set(zip.subarray(at + 46, at + 46 + name).toString(), bytes.toString());
    at += 46 + name + extra + comment;
  }
  return files;
}
