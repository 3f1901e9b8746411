import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../schema.ts';
import { changesThatMatter } from './changes-that-matter.ts';

const told = [
  'Network',
  'Programme',
  'Theme',
  'Region',
  'TargetGroup',
  'WorkForm',
  'Contact',
  'Owner',
  'PrivacyNotice',
  'Organisation',
  'Unit',
  'Convenant',
  'Outcome',
];
const matter = (query: string) => {
  const types = changesThatMatter(schema, parse(query));
  return told.filter((type) => types.has(type));
};

test.each([
  // Filters go by slugs of terms, and a programme may become INTERNAL.
  ['{ networks { totalCount } }', ['Network', 'Programme', 'Theme', 'Region', 'TargetGroup']],
  ['{ programmes { nodes { networkCount } } }', ['Network', 'Programme', 'Theme', 'Region', 'TargetGroup']],
  ['{ organisations { nodes { name } } }', ['Organisation']],
  ['{ themes { nodes { name } } }', ['Network', 'Programme', 'Theme', 'Region', 'TargetGroup']],
  ['{ workForms { nodes { title } } }', ['Network', 'Programme', 'Theme', 'Region', 'TargetGroup', 'WorkForm']],
  ['{ outcomes { nodes { title } } }', ['Network', 'Programme', 'Theme', 'Region', 'TargetGroup', 'Outcome']],
  [
    '{ node(id: "x") { ... on Contact { name } } }',
    ['Network', 'Programme', 'Theme', 'Region', 'TargetGroup', 'Contact'],
  ],
  [
    '{ network(slug: "x") { organisations { totalCount } signUp { units { name } privacyNotice { version } } } }',
    ['Network', 'Programme', 'Theme', 'Region', 'TargetGroup', 'PrivacyNotice', 'Organisation', 'Unit'],
  ],
  [
    '{ network(slug: "x") { signUp { questions { label } } } }',
    ['Network', 'Programme', 'Theme', 'Region', 'TargetGroup', 'PrivacyNotice', 'Organisation', 'Unit'],
  ],
  [
    '{ programme(slug: "x") { signUp { isOpen } } }',
    ['Network', 'Programme', 'Theme', 'Region', 'TargetGroup', 'PrivacyNotice'],
  ],
])('%s', (query, expected) => {
  expect(matter(query)).toEqual(expected);
});
