import { expect, test } from 'vitest';
import { type MergingUnit, mergeUnits } from './merge-units.rules.ts';

const unit = (id: string, name: string, parentId: string | null = null): MergingUnit => ({
  id,
  name,
  parentId,
  foldedName: name.toLowerCase(),
});

test('units at the same place with the same name become one, the others move with what is below them', () => {
  const from = [
    unit('f1', 'Zorg'),
    unit('f2', 'team oost', 'f1'),
    unit('f3', 'Team West', 'f1'),
    unit('f4', 'Beleid'),
    unit('f5', 'Team Oost', 'f4'),
  ];
  const into = [unit('i1', 'Zorg'), unit('i2', 'Team Oost', 'i1'), unit('i3', 'Team West')];
  expect(mergeUnits(from, into)).toEqual({
    same: [
      { id: 'f2', into: 'i2' },
      { id: 'f1', into: 'i1' },
    ],
    moved: [
      { id: 'f3', parentId: 'i1' },
      { id: 'f4', parentId: null },
      { id: 'f5', parentId: 'f4' },
    ],
  });
});

test('nothing moves where nothing is', () => {
  expect(mergeUnits([], [unit('i1', 'Zorg')])).toEqual({ same: [], moved: [] });
});
