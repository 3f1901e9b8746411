// Prints what the widgets weigh on the wire, and fails over the budget.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** Bytes of brotli for everything a partner's page loads, Lit included. */
const budget = 12 * 1024;

const weight = brotliCompressSync(readFileSync(new URL('dist/leerkring.js', import.meta.url))).length;
process.stdout.write(`dist/leerkring.js: ${weight} bytes brotli, ${budget - weight} left of ${budget}\n`);
if (weight > budget) process.exitCode = 1;
