// Prints what the widgets weigh on the wire, and fails over the budget.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** Bytes of brotli: what one of the parts may add to a partner's page when it is asked for. */
const partBudget = 5 * 1024;
const budgets: Readonly<Record<string, number>> = {
  // What every partner's page loads, with what it uses of Lit.
  'leerkring.js': 12 * 1024,
  // Of our own pages, which do without: each does one thing.
  'form.js': 2560,
  'frame.js': 1024,
};
/** The builder and the desk are for people at work, who load them once: no pressure, but no bloat either. */
const pageBudgets = { 'embed/embed.js': 20 * 1024, 'desk/desk.js': 60 * 1024 };

const built = new URL('dist/', import.meta.url);
const files: string[] = JSON.parse(readFileSync(new URL('files.json', built), 'utf8'));

for (const file of files.filter((name) => name.endsWith('.js'))) weigh(file, budgets[file] ?? partBudget);
for (const [file, budget] of Object.entries(pageBudgets)) weigh(file, budget);

function weigh(file: string, budget: number): void {
  const weight = brotliCompressSync(readFileSync(new URL(file, built))).length;
  const left = budget - weight;
  process.stdout.write(`${file.padEnd(40)} ${`${weight}`.padStart(6)} bytes brotli, ${left} left of ${budget}\n`);
  if (left < 0) process.exitCode = 1;
}
