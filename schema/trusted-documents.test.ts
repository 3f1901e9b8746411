import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildSchema, type DocumentNode, Kind, parse, type SelectionSetNode, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { documentId, nameOf, release, stayingNames, type TrustedDocuments } from './trusted-documents.ts';

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

describe('what is asked under a name that stays', () => {
  /** `networks.nodes.title`: every field that a document asks for, and its variables. */
  function asked(document: DocumentNode): string[] {
    const fragments = new Map(
      document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
    );
    const within = (set: SelectionSetNode, path: string): string[] =>
      set.selections.flatMap((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const fragment = fragments.get(selection.name.value);
          return fragment ? within(fragment.selectionSet, path) : [];
        }
        if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet, path);
        const here = `${path}.${selection.alias?.value ?? selection.name.value}`;
        return [here, ...(selection.selectionSet ? within(selection.selectionSet, here) : [])];
      });
    return document.definitions.flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION
        ? [
            ...within(one.selectionSet, ''),
            ...(one.variableDefinitions ?? []).map(({ variable }) => `$${variable.name.value}`),
          ]
        : [],
    );
  }

  test.each(stayingNames)('%s never asks less than it did: older scripts get its newest text', (name) => {
    const newest = Object.values(read('generated/persisted-documents.json')).find((text) => nameOf(text) === name);
    const fields = asked(parse(newest ?? ''));
    for (const text of Object.values(documents).filter((one) => nameOf(one) === name))
      expect(fields).toEqual(expect.arrayContaining(asked(parse(text))));
  });
});
