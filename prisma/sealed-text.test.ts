import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openKeys } from './sealed-text.ts';

const key = () => randomBytes(32).toString('base64');
const hashKey = key();
const old = key();
const keys = openKeys({ keys: `b:${key()},a:${old}`, hashKey });

describe('sealing', () => {
  test.each(['', 'Ada de Vries', 'ünï 👩‍⚕️ @ x', 'x'.repeat(4000)])('opens what it sealed: %#', (text) => {
    const { sealed, keyId } = keys.seal(text);
    expect(keyId).toBe('b');
    expect(sealed.length).toBe(12 + 16 + Buffer.byteLength(text));
    expect(keys.open(sealed, keyId)).toBe(text);
  });

  test('the same text never looks the same twice', () => {
    expect(keys.seal('Ada').sealed).not.toEqual(keys.seal('Ada').sealed);
  });

  test('an older key still opens what it sealed', () => {
    const { sealed, keyId } = openKeys({ keys: `a:${old}`, hashKey }).seal('Ada');
    expect(keys.open(sealed, keyId)).toBe('Ada');
  });

  test('while a key is changed, processes of before and after each restart open what the other seals', () => {
    const [was, next] = [`a:${old}`, `n:${key()}`];
    const steps = [was, `${was},${next}`, `${next},${was}`, next].map((each) => openKeys({ keys: each, hashKey }));
    const beside = (one: number, other: number) => {
      const { sealed, keyId } = steps[one]?.seal('Ada') ?? {};
      return steps[other]?.openOrNull(sealed, keyId);
    };
    for (const [one, other] of [
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 1],
      [2, 3],
      [3, 2],
    ] as const)
      expect(beside(one, other)).toBe('Ada');
  });

  test('refuses another key, a changed byte, a cut-off text and a key that is not there', () => {
    const { sealed } = keys.seal('Ada');
    expect(() => keys.open(sealed, 'a')).toThrow(/another key/);
    for (const at of [0, 12, sealed.length - 1]) {
      const changed = Uint8Array.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => keys.open(changed, 'b')).toThrow(/cannot be opened/);
    }
    expect(() => keys.open(sealed.subarray(0, 20), 'b')).toThrow(/cut off/);
    expect(() => keys.open(sealed, 'c')).toThrow(/"c".*\(b, a\)/);
  });
});

describe('hashes', () => {
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

  test.each([
    ['Ada@Example.nl', ' ada@example.NL '],
    ['zoe\u0308@example.nl', 'zo\u00eb@example.nl'],
    ['ada@m\u00fcnchen.nl', 'ada@xn--mnchen-3ya.nl'],
    ['ada@M\u00dcNCHEN.nl', 'ada@XN--mnchen-3ya.NL'],
    ['ada@\uff45xample.org', 'ada@example.org'],
    ['ada@\ufb01.nl', 'ada@fi.nl'],
    ['\u212aelvin@example.org', 'kelvin@example.org'],
    ['\u200ba\u00adda\u200f@exa\u2060mple.org\ufeff ', 'ada@example.org'],
  ])('the same address: %s, %s', (one, other) => {
    expect(hex(keys.addressHash(one))).toBe(hex(keys.addressHash(other)));
  });

  test.each([
    ['ada@stra\u00dfe.de', 'ada@strasse.de'],
    ['\uff41da@example.org', 'ada@example.org'],
    ['ada@ex%61mple.org', 'ada@example.org'],
    ['ada@example.org/x', 'ada@example.org'],
  ])('other addresses: %s, %s', (one, other) => {
    expect(hex(keys.addressHash(one))).not.toBe(hex(keys.addressHash(other)));
  });

  test('an address is hashed as before where letters of its own script were typed', () => {
    const fixed = openKeys({ keys: `a:${old}`, hashKey: Buffer.alloc(32, 7).toString('base64') });
    expect(hex(fixed.addressHash('Ada@M\u00fcnchen.nl'))).toBe(
      '46032b28547ea1b16a5463651c294c751433a5ac51a20d34a3d84d58668ef5e1',
    );
  });

  test.each([
    ['Ada  de\u00a0Vries', ' ada DE vries '],
    ['Zoe\u0308', 'ZOË'],
    ['Ada Groß', 'ada gross'],
    ['Ａｄａ', 'Ada'],
  ])('the same name: %s, %s', (one, other) => {
    expect(hex(keys.nameHash(one))).toBe(hex(keys.nameHash(other)));
  });

  test('tell different texts, different uses and different hash keys apart', () => {
    const other = openKeys({ keys: `b:${old}`, hashKey: key() });
    const hashes = [
      keys.addressHash('ada'),
      keys.addressHash('bob'),
      keys.nameHash('ada'),
      keys.bodyHash('ada'),
      other.addressHash('ada'),
    ];
    expect(new Set(hashes.map(hex)).size).toBe(5);
    expect(hashes.every((hash) => hash.length === 32)).toBe(true);
  });

  test('stay the same when the sealing keys change', () => {
    expect(hex(openKeys({ keys: `z:${key()}`, hashKey }).addressHash('ada'))).toBe(hex(keys.addressHash('ada')));
  });
});

describe('wrong keys are told and never shown', () => {
  const good = `a:${key()}`;
  test.each([
    ['', hashKey, /at least one/],
    [`a:${randomBytes(16).toString('base64')}`, hashKey, /Key "a" must be 32 bytes/],
    ['a:!!!!', hashKey, /Key "a" must be 32 bytes/],
    [key(), hashKey, /id:base64/],
    [`${good},${good}`, hashKey, /two keys with the id "a"/],
    [good, '', /hash key must be at least 32 bytes/],
    [good, 'c2hvcnQ=', /hash key must be at least 32 bytes/],
  ])('%#', (given, hash, reason) => {
    expect(() => openKeys({ keys: given, hashKey: hash })).toThrow(reason);
    try {
      openKeys({ keys: given, hashKey: hash });
    } catch (error) {
      for (const secret of [...given.split(/[:,]/), hash].filter((part) => part.length > 8))
        expect(String(error)).not.toContain(secret);
    }
  });
});
