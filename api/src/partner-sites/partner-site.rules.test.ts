import { expect, test } from 'vitest';
import { couldBePartnerKey, entrance } from './partner-site.rules.ts';

const publicUrl = 'https://leren.example.org/leerkring';
const own = 'https://leren.example.org';
const intranet = 'https://intranet.example.nl';
const site = {
  documentId: 'site',
  origins: [`${intranet}/`, 'HTTP://Localhost:4100', 'null', 'geen adres'],
  stopped: false,
};
const welcome = (partnerSiteId: string | null) => ({ answer: 'welcome', partnerSiteId });

test.each([
  ['no key, no page', undefined, null, welcome(null)],
  ['no key, our own page', undefined, own, welcome(null)],
  ['no key, another page', undefined, intranet, { answer: 'origin' }],
  ['no key, a page without an origin', undefined, 'null', { answer: 'origin' }],
  ['an unknown key', null, intranet, { answer: 'unknown' }],
  ['an unknown key on our own page', null, own, { answer: 'unknown' }],
  ['a key on its page', site, intranet, welcome('site')],
  ['a key on its page, written differently', site, 'http://localhost:4100', welcome('site')],
  ['a key on our own page', site, own, welcome('site')],
  ['a key on another page', site, 'https://elders.example.nl', { answer: 'origin' }],
  ['a key on another port', site, 'http://localhost:4101', { answer: 'origin' }],
  ['a key on a page that ends in its name', site, `${intranet}.evil.example`, { answer: 'origin' }],
  ['a key on a page without an origin, whatever the list says', site, 'null', { answer: 'origin' }],
  ['a key and no page', site, null, { answer: 'origin' }],
  ['a stopped site on its page', { ...site, stopped: true }, intranet, { answer: 'stopped' }],
  ['a stopped site on our own page', { ...site, stopped: true }, own, { answer: 'stopped' }],
])('%s', (_, partner, origin, expected) => {
  expect(entrance({ partner, origin, publicUrl })).toEqual(expected);
});

test.each([
  ['pk_demo', true],
  ['x'.repeat(64), true],
  ['x'.repeat(65), false],
  ['', false],
  ["pk'; --", false],
  ['pk\0', false],
])('the form of key %j: %s', (key, expected) => {
  expect(couldBePartnerKey(key)).toBe(expected);
});
