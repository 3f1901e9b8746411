import { describe, expect, test } from 'vitest';
import { systems } from '../hosted/embed-choices.ts';
import { letterOf } from './letter.ts';
import { piecesOf, policyFor } from './snippet.ts';
import { choose, origin, place, subject } from './testing/chosen.ts';

describe('the text for the administrator', () => {
  test.each(systems)('names every line that %s needs, and why', (system) => {
    for (const language of ['nl', 'en'] as const) {
      const letter = letterOf(choose({ system, site: 'https://intranet.example.nl/a' }), subject, {
        ...place,
        language,
      });
      for (const { directive, value } of policyFor(system, origin))
        expect(letter).toContain(`  ${directive} ${value}\n    `);
      expect(letter).toContain('https://intranet.example.nl ');
      expect(letter).not.toContain('undefined');
    }
  });

  test('what is only read asks for no form and no list', () => {
    const letter = letterOf(choose({ element: 'outcome', site: 'https://intranet.example.nl' }), subject, place);
    expect(letter).not.toMatch(/aan te melden|partnersite/);
    expect(letterOf(choose({ element: 'outcome', system: 'sharepoint' }), subject, place)).toContain('partnersite');
  });

  test('holds all that is pasted, and names the tags and attributes to allow', () => {
    const choices = choose({ element: 'network', system: 'drupal', partner: 'pk_demo', accent: '#7a1f5c' });
    const letter = letterOf(choices, subject, place);
    for (const { what, code } of piecesOf(choices, subject, place))
      if (what === 'html' || what === 'css') expect(letter).toContain(code.replace(/^/gm, '  '));
    for (const tag of [
      '<link rel as crossorigin href>',
      '<script type src>',
      '<leerkring-network slug partner locale>',
      '<a href>',
      '<br>',
      '<svg width height aria-hidden>',
    ])
      expect(letter).toContain(`\n  ${tag}\n`);
  });

  test('SharePoint has to allow the domain, and no script', () => {
    const letter = letterOf(choose({ system: 'sharepoint' }), subject, place);
    expect(letter).toContain('\n\n  leren.example.org\n');
    expect(letter).not.toContain('script-src');
  });

  test('a pinned script is told to get no fixes by itself', () => {
    expect(letterOf(choose({ pin: 'yes' }), subject, place)).toContain('geen verbeteringen vanzelf');
    expect(letterOf(choose(), subject, place)).not.toContain('integrity');
  });
});
