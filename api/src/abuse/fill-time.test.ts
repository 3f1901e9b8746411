import { expect, test } from 'vitest';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { readShownMark, shownMark } from './fill-time.ts';

const { keys } = privacySecrets();
const path = '/n/noord/sign-up';
const key = 'A'.repeat(32);
const at = new Date('2026-11-22T08:00:00Z');

test('a mark tells when its form was shown', () => {
  expect(readShownMark(keys, { path, key }, shownMark(keys, { path, key }, at))).toEqual(at);
  expect(readShownMark(keys, { path, key: 'B'.repeat(32) }, shownMark(keys, { path, key }, at))).toBeNull();
});

test('a key that holds the end of another field makes no mark of an earlier moment', () => {
  // The key of a form that is shown again is the one that was sent, whatever it holds.
  for (const end of ['\n0', '","0', '\\","0']) {
    const [written = '', signed = ''] = shownMark(keys, { path, key: `${key}${end}` }, at).split('.');
    for (const moment of [`0\n${written}`, `0","${written}`])
      expect(readShownMark(keys, { path, key }, `${moment}.${signed}`), end).toBeNull();
  }
});
