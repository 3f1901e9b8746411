import { expect, test } from 'vitest';
import { searchable } from './searchable.ts';

test('accents, capitals, soft hyphens and runs of white space make no difference', () => {
  expect(searchable('  Casuïstiek\u00adbespreking \n IN\u00a0Súdwest ')).toBe('casuistiekbespreking in sudwest');
});
