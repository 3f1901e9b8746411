// `npm run check`: what is committed under generated/ and in the manifest is what the operations make today.
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import config from './codegen.ts';
import { release, type TrustedDocuments } from './trusted-documents.ts';

const here = import.meta.dirname;
const fresh: { filename: string; content: string }[] = await generate({ ...config, cwd: here, silent: true }, false);
const stale = fresh.filter((file) => readFileSync(resolve(here, file.filename), 'utf8') !== file.content);

const parse = (json: string): TrustedDocuments => JSON.parse(json);
const made = fresh.find((file) => file.filename.endsWith('persisted-documents.json'));
if (!made) throw new Error('codegen made no persisted-documents.json');
const released = parse(readFileSync(resolve(here, 'trusted-documents.json'), 'utf8'));
const missing = Object.keys(release(released, parse(made.content))).filter((id) => !(id in released));

for (const file of stale) process.stderr.write(`${relative(here, resolve(here, file.filename))} is out of date\n`);
for (const id of missing) process.stderr.write(`trusted-documents.json lacks ${id}\n`);
if (stale.length || missing.length) {
  process.stderr.write('Run `npm run generate -w schema` and commit what it writes.\n');
  process.exitCode = 1;
}
