import { describe, expect, test } from 'vitest';
import { day } from './language.ts';
import { languageAround } from './language-around.ts';

describe('the language around an element', () => {
  test.each([
    ['en', 1],
    ['EN-gb', 1],
    ['nl-NL', 0],
    ['de', 0],
    ['enq', 0],
  ])('%s', (lang, expected) => {
    document.body.innerHTML = `<div lang="${lang}"><p></p></div>`;
    expect(languageAround(document.querySelector('p') as Element)).toBe(expected);
  });

  test('is found through shadow roots', () => {
    document.body.innerHTML = '<div lang="en"></div>';
    const root = (document.querySelector('div') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p></p>';
    expect(languageAround(root.querySelector('p') as Element)).toBe(1);
  });
});

describe('a day', () => {
  const year = new Date().getFullYear();
  test('is a day in Amsterdam, in winter and in summer', () => {
    expect(day(`${year}-02-18T22:59:59.999Z`, 0)).toBe('18 februari');
    expect(day(`${year}-02-18T23:00:00.000Z`, 0)).toBe('19 februari');
    expect(day(`${year}-07-18T22:00:00.000Z`, 1)).toBe('19 July');
  });

  test('of another year says which', () => {
    expect(day('2031-03-01T12:00:00.000Z', 0)).toBe('1 maart 2031');
    expect(day('2031-03-01T12:00:00.000Z', 1)).toBe('1 March 2031');
  });
});
