import { CsvError, parse } from 'csv-parse/sync';
import { type Field, fieldHeaded } from './columns.rules.ts';
import type { ImportTexts } from './import.texts.ts';

/** UTF-8. */
export const LARGEST = 1_000_000;
export const MOST_ROWS = 2000;

export interface Column {
  /** As the file heads it. */
  readonly name: string;
  /** null: nothing is done with it. */
  readonly field: Field | null;
}

/** A row as it stands in the file. */
export interface CsvRow {
  /** As a spreadsheet numbers it: the first row, with the names of the columns, is 1. */
  readonly line: number;
  readonly values: Readonly<Partial<Record<Field, string>>>;
}

export interface ImportError {
  readonly line: number;
  /** As the file heads it; null: of the whole row. */
  readonly column: string | null;
  readonly message: string;
}

export interface CsvFile {
  readonly columns: readonly Column[];
  readonly rows: readonly CsvRow[];
  readonly errors: readonly ImportError[];
}

/**
 * What stands in a CSV, separated by semicolons, commas or tabs, with or without a byte order mark. That somebody read Windows-1252 as
 * UTF-8 cannot be mended in a string, only seen by the traces it leaves: those rows are errors that say how to save the file.
 */
export function readCsv(text: string, texts: ImportTexts): CsvFile {
  const failed = (line: number, message: string): CsvFile => ({
    columns: [],
    rows: [],
    errors: [{ line, column: null, message }],
  });
  if (Buffer.byteLength(text) > LARGEST) return failed(1, texts.tooLarge(LARGEST));
  const bare = text.replace(/^\ufeff/, '');
  // Excel's own hint, which it does not show as a row.
  const hint = /^sep=(.)\r?\n/i.exec(bare);
  const body = hint ? bare.slice(hint[0].length) : bare;
  let filled: Filled[];
  try {
    filled = filledRows(body, hint?.[1] ?? likelyDelimiter(body));
  } catch (error) {
    if (error instanceof TooMuch) return failed(error.line, texts[error.what](MOST_ROWS));
    if (error instanceof CsvError) return failed(Number(error.lines ?? 1), texts.quotes);
    throw error;
  }
  const [header, ...rows] = filled;
  if (header?.line !== 1) return failed(1, texts.empty);
  const columns = header.cells.map((name) => ({ name, field: fieldHeaded(name) }));
  const errors = headerFaults(columns, texts);
  if (rows.length === 0 && errors.length === 0) return { ...failed(2, texts.empty), columns };
  return {
    columns,
    rows: errors.length > 0 ? [] : rows.map(({ line, cells }) => ({ line, values: valuesOf(columns, cells) })),
    errors: [...errors, ...rows.flatMap(({ line, cells }) => encodingFaults(line, cells, columns, texts))],
  };
}

interface Filled {
  readonly line: number;
  readonly cells: string[];
}

class TooMuch extends Error {
  readonly what: 'tooManyRows' | 'tooManyEmptyRows';
  readonly line: number;

  constructor(what: TooMuch['what'], line: number) {
    super(what);
    this.what = what;
    this.line = line;
  }
}

/** Spreadsheets leave empty rows as wide as the first one. Each of another width costs the parser an error that it throws away. */
const MOST_OF_OTHER_WIDTH = 20_000;

/**
 * Without empty rows, which spreadsheets leave by the thousand, at the end and between.
 * @throws CsvError, TooMuch
 */
function filledRows(body: string, delimiter: string): Filled[] {
  const filled: Filled[] = [];
  let ofOtherWidth = 0;
  parse(body, {
    delimiter,
    relaxColumnCount: true,
    skipEmptyLines: true,
    trim: true,
    maxRecordSize: 100_000,
    onRecord: (cells: string[], { records, empty_lines: emptyLines, error }) => {
      const line = records + emptyLines;
      if (error) ofOtherWidth += 1;
      if (ofOtherWidth > MOST_OF_OTHER_WIDTH) throw new TooMuch('tooManyEmptyRows', line);
      if (cells.every((cell) => cell === '')) return null;
      // The first one heads the columns.
      if (filled.length > MOST_ROWS) throw new TooMuch('tooManyRows', line);
      filled.push({ line, cells });
      return null;
    },
  });
  return filled;
}

/** By the first row; a cell of it may be quoted. */
function likelyDelimiter(text: string): string {
  const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => first.split(delimiter).length;
  return [';', ',', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
}

function headerFaults(columns: readonly Column[], texts: ImportTexts): ImportError[] {
  const fields = columns.map(({ field }) => field);
  const faults: ImportError[] = [];
  const missing = (column: string) => faults.push({ line: 1, column, message: texts.noColumn(column) });
  if (!fields.includes('name') && !fields.includes('lastName')) missing(texts.columns.name);
  if (!fields.includes('email')) missing(texts.columns.email);
  for (const [index, { name, field }] of columns.entries())
    if (field !== null && fields.indexOf(field) !== index)
      faults.push({ line: 1, column: name, message: texts.columnTwice(name) });
  return faults;
}

/** Our own export puts an apostrophe before what a spreadsheet would take for a formula. */
const guarded = /^'(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/;

function valuesOf(columns: readonly Column[], cells: readonly string[]): CsvRow['values'] {
  const values: Partial<Record<Field, string>> = {};
  for (const [index, { field }] of columns.entries())
    if (field !== null) values[field] = (cells[index] ?? '').replace(guarded, '');
  return values;
}

/** A character that could not be read; or UTF-8 that was read as Windows-1252: "Ã«" for "ë". */
const misread =
  /\ufffd|[\u00c2\u00c3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2026\u2030\u2039\u203a\u20ac\u2122]/;

function encodingFaults(
  line: number,
  cells: readonly string[],
  columns: readonly Column[],
  texts: ImportTexts,
): ImportError[] {
  return cells.flatMap((cell, index) =>
    columns[index]?.field && misread.test(cell) ? [{ line, column: columns[index].name, message: texts.encoding }] : [],
  );
}
