import { expect, it } from 'vitest';
import { complaintsAboutOutcome, type Outcome } from './outcome-complaints.ts';

const outcome: Outcome = {
  value: 54,
  unit: 'PERCENT',
  n: 60,
  periodStartsOn: '2022-01-01',
  periodEndsOn: '2022-06-30',
  sourceUrl: null,
  programme: {},
  network: null,
};
const fields = (change: Partial<Outcome>) =>
  complaintsAboutOutcome({ ...outcome, ...change }).map(({ field }) => field);

it.each([
  [{}],
  [{ value: 0 }],
  [{ value: 100 }],
  [{ value: 54.5 }],
  [{ unit: 'MARK', value: 8.2 }],
  [{ unit: 'COUNT', value: 15, n: null }],
  [{ periodEndsOn: '2022-01-01' }],
  [{ sourceUrl: 'https://example.org/onderzoek' }],
  [{ programme: null, network: {} }],
] satisfies [Partial<Outcome>][])('%j may be published', (change) => {
  expect(fields(change)).toEqual([]);
});

it.each([
  ['value', { value: 100.1 }],
  ['value', { value: -1 }],
  ['value', { unit: 'MARK', value: 54 }],
  ['value', { unit: 'MARK', value: 0 }],
  ['value', { unit: 'COUNT', value: 1.5 }],
  ['value', { unit: 'COUNT', value: -1 }],
  ['n', { n: 0 }],
  ['n', { n: -60 }],
  ['periodEndsOn', { periodEndsOn: '2021-12-31' }],
  ['sourceUrl', { sourceUrl: 'javascript:alert(1)' }],
  ['sourceUrl', { sourceUrl: 'www.example.org' }],
  ['programme', { programme: null }],
  ['network', { network: {} }],
] satisfies [string, Partial<Outcome>][])('%s is complained about in %j', (field, change) => {
  expect(fields(change)).toEqual([field]);
});
