import { expect, it } from 'vitest';
import { inWords } from './list-columns';

const texts = (row: Record<string, unknown>, ...names: string[]) =>
  inWords({ displayedHeaders: names.map((name) => ({ name })), layout: {} }).displayedHeaders.map(
    (column) => column.cellFormatter?.(row).props.children,
  );

it('a list shows choices in Dutch words and leaves other columns to Strapi', () => {
  const row = { title: 'Welzijn', kind: 'EXPERT', phase: 'IN_FORMATION', visibility: 'PUBLIC', unit: 'MARK' };
  expect(texts(row, 'title', 'kind', 'phase', 'visibility', 'unit')).toEqual([
    undefined,
    'Expertnetwerk',
    'In oprichting',
    'Openbaar',
    'Rapportcijfer',
  ]);
});

it('a list names the languages that a document has', () => {
  expect(texts({ locale: 'nl', localizations: [] }, 'locales')).toEqual(['Nederlands']);
  expect(texts({ locale: 'en', localizations: [{ locale: 'nl' }] }, 'locales')).toEqual(['Engels, Nederlands']);
});
