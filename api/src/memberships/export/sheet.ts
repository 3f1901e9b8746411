import { stringify } from 'csv-stringify/sync';
import writeExcelFile from 'write-excel-file/node';

/** Everything is text: nothing in it is calculated. */
export interface Sheet {
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection), in its full-width forms too; an apostrophe before it
 * makes it text.
 */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

export function withoutFormula(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/**
 * For Excel as it is set in the Netherlands, which takes a semicolon between cells and, by the byte order mark, sees that it is UTF-8.
 * Elsewhere Excel asks, and other programs find the separator themselves.
 */
export function asCsv({ headers, rows }: Sheet): Buffer {
  const guarded = [headers, ...rows].map((row) => row.map(withoutFormula));
  return Buffer.from(stringify(guarded, { bom: true, delimiter: ';', quoted: true, record_delimiter: 'windows' }));
}

/** Not allowed in XML 1.0, and so not in a sheet. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Cells are of the type and the format text: no program takes them for a formula, also when somebody changes one. */
export function asXlsx({ title, headers, rows }: Sheet): Promise<Buffer> {
  const cell = (value: string) => ({ value: value.replace(unwritable, ''), type: String, format: '@' });
  return writeExcelFile(
    [headers.map((header) => ({ ...cell(header), fontWeight: 'bold' as const })), ...rows.map((row) => row.map(cell))],
    { sheet: title, stickyRowsCount: 1, columns: headers.map(() => ({ width: 24 })) },
  ).toBuffer();
}
