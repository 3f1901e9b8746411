// Prints what the widgets weigh on the wire, and fails over the budget.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** Bytes of brotli: what every partner's page loads, Lit included, and what one of the parts may add when it is asked for. */
const budgets = { first: 12 * 1024, part: 5 * 1024 };
/** The desk is for people at work, who load it once: no pressure, but no bloat either. */
const deskBudget = 60 * 1024;

const built = new URL('dist/', import.meta.url);
const files: string[] = JSON.parse(readFileSync(new URL('files.json', built), 'utf8'));

for (const file of files.filter((name) => name.endsWith('.js')))
  weigh(file, file === 'leerkring.js' ? budgets.first : budgets.part);
weigh('desk/desk.js', deskBudget);

function weigh(file: string, budget: number): void {
  const weight = brotliCompressSync(readFileSync(new URL(file, built))).length;
  const left = budget - weight;
  process.stdout.write(`${file.padEnd(40)} ${`${weight}`.padStart(6)} bytes brotli, ${left} left of ${budget}\n`);
  if (left < 0) process.exitCode = 1;
}
