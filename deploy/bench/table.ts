import type { Load } from './load.ts';

export interface Row extends Load {
  name: string;
  title: string;
  /** Of one answer's body. */
  bytes: number;
}

const number = (value: number, digits: number) =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
/** Two or three digits that count. */
const ratio = (value: number, of: number) =>
  of > 0 ? (value / of).toLocaleString('en-GB', { maximumSignificantDigits: value < of ? 2 : 3 }) : '–';

/** CPU milliseconds of everybody who works on a request: the contender and PostgreSQL. */
export const allCpu = (load: Load) => load.cpu + (load.postgresCpu ?? 0);

/** @param first the row that the last two columns compare with */
export function table(rows: readonly Row[], first: Row): string {
  const cells = rows.map((row) => [
    row.title,
    number(row.requestsPerSecond, 0),
    number(row.p50, 0),
    number(row.p97_5, 0),
    number(row.cpu, 3),
    row.postgresCpu === null ? '–' : number(row.postgresCpu, 3),
    number(row.bytes, 0),
    ratio(first.requestsPerSecond, row.requestsPerSecond),
    ratio(allCpu(row), allCpu(first)),
  ]);
  return aligned([heads, ...cells]);
}

const heads = [
  '',
  'requests/s',
  'p50 ms',
  'p97.5 ms',
  'CPU ms/request',
  '+ PostgreSQL',
  'bytes',
  'times slower',
  'times the CPU',
];

/** The first column to the left, numbers to the right. */
function aligned(lines: string[][]): string {
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** One line: `a : b : c = 1 : 2.5 : 40`. */
export function proportion(rows: readonly Row[], figure: (row: Row) => number): string {
  const [first] = rows;
  if (!first) return '';
  const of = figure(first);
  return `${rows.map((row) => row.title).join(' : ')} = ${rows.map((row) => (row === first ? '1' : ratio(figure(row), of))).join(' : ')}`;
}
