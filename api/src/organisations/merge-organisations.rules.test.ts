import { describe, expect, test } from 'vitest';
import { type MergingOrganisation, meet, mergeFault, type Side } from './merge-organisations.rules.ts';

const nothing: Side = { participation: null, holdingSignUpId: null };
const taking = (id: string, seats: number): Side => ({ participation: { id, seats }, holdingSignUpId: null });
const offered: Side = { participation: null, holdingSignUpId: 'sign-up' };

describe('two organisations meet in a network', () => {
  test.each([
    ['only the first takes part', taking('f', 3), nothing, 3, { keep: 'f', drop: null }],
    ['only the first was offered a place', offered, nothing, 3, { keep: null, drop: null }],
    ['their seats fit', taking('f', 1), taking('i', 2), 3, { keep: 'i', drop: 'f' }],
    ['the first has more seats', taking('f', 2), taking('i', 1), 3, { keep: 'f', drop: 'i' }],
    ['no maximum', taking('f', 100), taking('i', 200), null, { keep: 'i', drop: 'f' }],
    ['a seat for the offer', offered, taking('i', 2), 3, { keep: 'i', drop: null }],
    ['a seat for the other offer', taking('f', 2), offered, 3, { keep: 'f', drop: null }],
    [
      'one is above a maximum that was lowered, the other has nobody',
      taking('f', 5),
      taking('i', 0),
      3,
      { keep: 'f', drop: 'i' },
    ],
    ['the same the other way round', taking('f', 0), taking('i', 5), 3, { keep: 'i', drop: 'f' }],
    ['one with nobody and one offered', taking('f', 0), offered, 1, { keep: 'f', drop: null }],
  ] as const)('%s', (_, from, into, seats, expected) =>
    expect(meet(from, into, seats)).toEqual({ outcome: 'fits', ...expected }),
  );

  test.each([
    ['one seat too many', taking('f', 2), taking('i', 2)],
    ['no seat for the offer', offered, taking('i', 3)],
    ['no seat for the other offer', taking('f', 3), offered],
    ['the maximum was lowered below what one has', taking('f', 1), taking('i', 5)],
  ] as const)('%s: refused', (_, from, into) => expect(meet(from, into, 3)).toEqual({ outcome: 'exceeds' }));

  test('two offers that stand: neither is broken', () => {
    expect(meet(offered, offered, null)).toEqual({ outcome: 'twoOffers' });
  });
});

describe('in the tree', () => {
  const organisation = (id: string, more: Partial<MergingOrganisation> = {}): MergingOrganisation => ({
    id,
    level: 'ORGANISATION',
    parentId: null,
    topId: id,
    ...more,
  });
  const location = (id: string, topId: string) => organisation(id, { level: 'LOCATION', parentId: topId, topId });

  test.each([
    ['itself', organisation('a'), organisation('a'), [], 'itself'],
    ['its own location', organisation('a'), location('l', 'a'), [], 'intoOwnPart'],
    ['a location of another organisation', location('l', 'a'), location('m', 'b'), [], 'elsewhereInTheTree'],
    ['a location, with a brand below it', organisation('a'), location('m', 'b'), ['BRAND'], 'partsDoNotFit'],
    ['a location, with nothing below it', organisation('a'), location('m', 'b'), [], undefined],
    ['another organisation, with locations', organisation('a'), organisation('b'), ['LOCATION', 'BRAND'], undefined],
    ['another location of the same one', location('l', 'a'), location('m', 'a'), [], undefined],
    ['the organisation it belongs to', location('l', 'a'), organisation('a'), [], undefined],
  ] as const)('into %s', (_, from, into, parts, fault) => expect(mergeFault(from, into, parts)).toBe(fault));
});
