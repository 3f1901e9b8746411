import { linksOutOfFrame } from '@leerkring/widgets/hosted/frame-links.ts';
import { expect, test } from 'vitest';
import { frameAncestors } from './frame-ancestors.rules.ts';

const site = (origins: string[], stopped = false) => ({ documentId: 'site', origins, stopped });

test.each([
  ['as typed', ['https://intranet.example.nl'], ['https://intranet.example.nl']],
  ['with a path, in capitals', ['HTTPS://Intranet.example.nl/start?x#y'], ['https://intranet.example.nl']],
  ['its own port', ['http://localhost:4100'], ['http://localhost:4100']],
  ['the usual port', ['https://a.nl:443'], ['https://a.nl']],
  ['an address of numbers', ['http://10.0.0.5:8080', 'http://[::1]:80/'], ['http://10.0.0.5:8080', 'http://[::1]']],
  ['a name in other letters', ['https://bücher.example'], ['https://xn--bcher-kva.example']],
  ['twice', ['https://a.nl', 'https://a.nl/'], ['https://a.nl']],
  ['a wildcard', ['https://*.example.nl', '*', 'https://*'], []],
  [
    'a second directive',
    ["https://a.nl; script-src 'unsafe-inline'", 'https://a.nl https://b.nl', 'https://a.nl;x'],
    [],
  ],
  ['no web address', ['null', 'file:///x', 'data:text/html,x', 'javascript:alert(1)', 'https:', '', "'self'"], []],
  ['a semicolon in its path', ['https://a.nl/; script-src *'], ['https://a.nl']],
])('%s: who may show it', (_, typed, expected) => {
  expect(frameAncestors(site(typed))).toEqual(expected);
});

test('of a partner that is stopped or not known, nobody may', () => {
  expect(frameAncestors(site(['https://a.nl'], true))).toEqual([]);
  expect(frameAncestors(null)).toEqual([]);
});

test('a link that leaves the frame opens a tab and says so; one that stays does neither', () => {
  const out = '<a href="https://a.nl/?b=1&amp;c" rel="noopener">hier <em>nu</em></a>';
  expect(linksOutOfFrame(`<p>${out}</p>`, 'nl')).toBe(
    '<p><a href="https://a.nl/?b=1&amp;c" rel="noopener" target="_blank">hier <em>nu</em> <span lang="nl">(opent in een nieuw tabblad)</span></a></p>',
  );
  expect(linksOutOfFrame('<a class="x" href="/toegankelijkheid">x</a>', 'en')).toContain('(opens in a new tab)');
  for (const href of ['#name', '?lang=en', '/n/noord/sign-up', '/p/programma', 'mailto:a@b.nl', 'tel:1'])
    expect(linksOutOfFrame(`<a href="${href}">x</a>`, 'nl')).toBe(`<a href="${href}">x</a>`);
  expect(linksOutOfFrame(out.replace('>', ' target="_top">'), 'nl')).not.toContain('_blank');
});
