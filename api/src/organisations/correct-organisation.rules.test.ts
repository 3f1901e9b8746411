import { expect, test } from 'vitest';
import { correctionFaults } from './correct-organisation.rules.ts';

const whole = {
  id: 'a',
  level: 'ORGANISATION',
  kvkNumber: '90000001',
  vestigingsnummer: null,
  parentId: null,
} as const;
const brand = { ...whole, level: 'BRAND', kvkNumber: null, parentId: 'b' } as const;
const parent = { id: 'b', level: 'ORGANISATION', parentId: null } as const;

test.each([
  ['an organisation of its own', whole, null, ['BRAND', 'LOCATION'], []],
  ['a brand of an organisation', brand, parent, ['LOCATION'], []],
  [
    'a location of a brand',
    { ...brand, level: 'LOCATION', vestigingsnummer: '000012345678' },
    { ...parent, level: 'BRAND', parentId: 'c' },
    [],
    [],
  ],
  ['below something, and at the top', { ...whole, parentId: 'b' }, parent, [], ['topHasParent']],
  ['a brand of nothing', { ...brand, parentId: null }, null, [], ['parentMissing']],
  ['below what is not there', brand, null, [], ['parentGone']],
  ['below itself', { ...brand, parentId: 'a' }, { ...parent, id: 'a' }, [], ['belowItself']],
  [
    'below its own part',
    brand,
    { id: 'b', level: 'BRAND', parentId: 'a' },
    ['BRAND'],
    ['belowItself', 'partsDoNotFit'],
  ],
  ['a brand of a brand', brand, { ...parent, level: 'BRAND', parentId: 'c' }, [], ['parentTooLow']],
  ['a brand with brands', brand, parent, ['BRAND'], ['partsDoNotFit']],
  [
    'numbers that do not go with it',
    { ...brand, kvkNumber: '90000001', vestigingsnummer: '000012345678' },
    parent,
    [],
    ['kvkOfPart', 'branchNumberOfWhole'],
  ],
] as const)('%s', (_, organisation, above, parts, faults) => {
  expect(correctionFaults(organisation, above, parts)).toEqual(faults);
});
