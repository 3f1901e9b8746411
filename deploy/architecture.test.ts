import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const tracked = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.mjs'],
  {
    cwd: root,
    encoding: 'utf8',
  },
);
const sources = tracked
  .split('\n')
  .filter((file) => file && !file.includes('/generated/'))
  .map((file) => ({ file, text: readFileSync(`${root}/${file}`, 'utf8') }));

/** What a file imports of this checkout, from the root: `@leerkring/prisma/client.ts` becomes `prisma/client.ts`. */
function importsOf({ file, text }: { file: string; text: string }) {
  const statements = [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\(?\s*['"]([^'"]+)['"]/g),
  ];
  return statements.flatMap(([statement, named, bare]) => {
    const specifier = named ?? bare ?? '';
    // A type is gone when the program runs.
    const edge = { from: file, typesOnly: /^\s*(import|export) type\b/.test(statement) };
    if (specifier.startsWith('.')) return [{ ...edge, to: posix.join(posix.dirname(file), specifier) }];
    return specifier.startsWith('@leerkring/') ? [{ ...edge, to: specifier.slice('@leerkring/'.length) }] : [];
  });
}

const imports = sources.flatMap(importsOf);
const folder = (path: string) => path.split('/')[0] ?? '';
const show = ({ from, to }: { from: string; to: string }) => `${from} → ${to}`;
const isTest = (file: string) => /\.test\.ts$|\/testing\//.test(file);

describe('packages', () => {
  const allowed: Record<string, string[]> = {
    prisma: [],
    schema: [],
    cms: [],
    widgets: ['schema'],
    api: ['prisma', 'schema', 'widgets'],
    deploy: ['api', 'prisma', 'schema', 'widgets', 'cms'],
  };

  test.each(Object.keys(allowed))('%s imports only what its arrows point to', (from) => {
    const forbidden = imports.filter(
      (one) => folder(one.from) === from && folder(one.to) !== from && !allowed[from]?.includes(folder(one.to)),
    );
    expect(forbidden.map(show)).toEqual([]);
  });
});

test('the API takes nothing of the widgets but the templates of its hosted pages', () => {
  const taken = imports.filter(
    ({ from, to }) =>
      from.startsWith('api/') && !isTest(from) && to.startsWith('widgets/') && !to.startsWith('widgets/hosted/'),
  );
  expect(taken.map(show)).toEqual([]);
});

describe('an API feature', () => {
  const inApi = imports.filter(({ from }) => from.startsWith('api/src/') && !isTest(from));
  const kind = (file: string) => file.match(/\.(graphql|store|rules|refusals)\.ts$/)?.[1];

  test('decides without a database, a clock or a request', () => {
    const forbidden = inApi.filter(
      ({ from, to, typesOnly }) =>
        kind(from) === 'rules' &&
        !typesOnly &&
        (['store', 'graphql'].includes(kind(to) ?? '') || to === 'prisma/client.ts'),
    );
    expect(forbidden.map(show)).toEqual([]);
    const clocks = sources.filter(
      ({ file, text }) => kind(file) === 'rules' && /Date\.now\(\)|new Date\(\)/.test(text),
    );
    expect(clocks.map(({ file }) => file)).toEqual([]);
  });

  test('shows what it is without touching the database', () => {
    const touching = sources.filter(
      ({ file, text }) =>
        file.startsWith('api/src/') &&
        kind(file) === 'graphql' &&
        /\$queryRaw|\$executeRaw|\bdatabase\.\w+\.(find|create|update|delete|upsert)/.test(text),
    );
    expect(touching.map(({ file }) => file)).toEqual([]);
  });

  test('is not known to its own store', () => {
    const forbidden = inApi.filter(({ from, to }) => kind(from) === 'store' && kind(to) === 'graphql');
    expect(forbidden.map(show)).toEqual([]);
  });
});

describe('one place', () => {
  const productive = sources.filter(
    ({ file }) => !isTest(file) && !file.endsWith('.config.ts') && !file.startsWith('deploy/bench/'),
  );
  const holding = (pattern: RegExp) => productive.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

  test('reads the environment, in each process', () => {
    expect(
      holding(/process\.env/).filter((file) => !environmentReaders.some((reader) => file.startsWith(reader))),
    ).toEqual([]);
  });

  test('opens the database', () => {
    expect(holding(/new PrismaClient\b/)).toEqual(['prisma/client.ts']);
  });

  test('makes the steps of a sign-up', () => {
    const setsStatus = /UPDATE "sign_up" SET (?:\$\{|(?:(?!\bWHERE\b)[^`])*"status" =)|\bsignUp\.(?:update|upsert)/;
    expect(holding(setsStatus)).toEqual([
      'api/src/places/sign-up-at-hand.store.ts',
      // Demo people have come a long way before anything runs.
      'prisma/seed/membership-seeding.ts',
    ]);
  });

  test('sends mails, one or many at once', () => {
    expect(holding(/INSERT INTO "mail"|\bmail\.(?:create(?:Many(?:AndReturn)?)?|upsert)\(/)).toEqual([
      'api/src/mail/many-mails.store.ts',
      'api/src/mail/outbox.store.ts',
    ]);
  });

  test('begins transactions, which are tried again after a deadlock', () => {
    // The seed runs alone.
    expect(holding(/\.\$transaction\((?!async \(transaction\) => …)/)).toEqual([
      'prisma/seed/demo.ts',
      'prisma/transaction.ts',
    ]);
  });

  test('seals and hashes what is personal', () => {
    expect(holding(/\bcreate(?:Cipheriv|Decipheriv|Hmac)\(/)).toEqual(['prisma/sealed-text.ts']);
  });

  test('defines what a refusal is', () => {
    expect(holding(/interfaceRef<.*>\('Refusal'\)/)).toEqual(['api/src/refusals.ts']);
  });
});

const environmentReaders = [
  'api/src/environment.ts',
  'deploy/environment.ts',
  // Commands that hand their environment on to the command they run.
  'prisma/with-postgres.ts',
  'prisma/schema-drift.ts',
  'prisma/test-database.ts',
  'prisma/embedded-postgres.ts',
  'widgets/demo/',
  // Strapi's own way is env() in config/.
  'cms/config/',
  'cms/src/bootstrap/required-environment.ts',
];
