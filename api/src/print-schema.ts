// `npm run schema` writes the contract from the code; with --check it only tells whether they are the same.
import { readFileSync, writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { schema } from './schema.ts';

const file = new URL('../../schema/schema.graphql', import.meta.url);
const printed = `${printSchema(schema)}\n`;

if (!process.argv.includes('--check')) writeFileSync(file, printed);
else if (readFileSync(file, 'utf8') !== printed) {
  process.stderr.write(
    'schema/schema.graphql is not what the code makes: run `npm run schema -w api` and commit it.\n',
  );
  process.exitCode = 1;
}
