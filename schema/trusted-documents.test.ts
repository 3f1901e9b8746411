import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { documentId, release, type TrustedDocuments } from './trusted-documents.ts';

const here = import.meta.dirname;
const read = (file: string): TrustedDocuments => JSON.parse(readFileSync(`${here}/${file}`, 'utf8'));
const documents = read('trusted-documents.json');

/** The manifest as last committed; empty in a checkout without history. */
function committed(): TrustedDocuments {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: here, encoding: 'utf8', stdio: 'pipe' });
  try {
    if (!git('ls-tree', 'HEAD', 'trusted-documents.json')) return {};
  } catch {
    // No git, no repository or no commit yet: nothing was released from here.
    return {};
  }
  return JSON.parse(git('show', 'HEAD:./trusted-documents.json'));
}

describe('the trusted documents', () => {
  test('an id is the hash of its text', () => {
    for (const [id, text] of Object.entries(documents)) expect(documentId(text)).toBe(id);
  });

  test('what the widgets send today stands in the manifest', () => {
    expect(documents).toMatchObject(read('generated/persisted-documents.json'));
  });

  test('what was ever released still stands in the manifest', () => {
    expect(documents).toMatchObject(committed());
  });

  test('every released text is valid against the schema', () => {
    const schema = buildSchema(readFileSync(`${here}/schema.graphql`, 'utf8'));
    for (const text of Object.values(documents)) expect(validate(schema, parse(text))).toEqual([]);
  });
});

test('releasing adds and never removes', () => {
  expect(release({ old: 'query A' }, { new: 'query B' })).toEqual({ old: 'query A', new: 'query B' });
});
