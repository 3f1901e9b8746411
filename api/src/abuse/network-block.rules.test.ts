import { expect, test } from 'vitest';
import { networkBlock } from './network-block.rules.ts';

test.each([
  ['192.0.2.17', '192.0.2.0/24'],
  ['192.0.2.250', '192.0.2.0/24'],
  ['::ffff:192.0.2.17', '192.0.2.0/24'],
  ['2001:db8:12:3400::1', '2001:db8:12::/48'],
  ['2001:0DB8:0012:ffff:1:2:3:4', '2001:db8:12::/48'],
  ['2001:db8::1', '2001:db8:0::/48'],
  ['::1', '0:0:0::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
  ['64:ff9b::192.0.2.33', '64:ff9b:0::/48'],
  ['unix', 'unix'],
])('%s is of block %s', (address, block) => {
  expect(networkBlock(address)).toBe(block);
});
