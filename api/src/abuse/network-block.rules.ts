import { isIPv4, isIPv6 } from 'node:net';

/**
 * The block of addresses from which somebody asks, as limits count it: what one household or building usually has. IPv4 /24,
 * IPv6 /48. An address that is neither stands for itself.
 */
export function networkBlock(address: string): string {
  const [plain = ''] = address.split('%', 1);
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  const four = mapped ?? plain;
  if (isIPv4(four)) return `${four.split('.').slice(0, 3).join('.')}.0/24`;
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, 3).join(':')}::/48` : plain;
}

/** All eight, without leading zeros. */
function groupsOf(address: string): string[] {
  // A dotted end counts as two groups.
  const dotted = address.replace(/\d+\.\d+\.\d+\.\d+$/, '0:0');
  const [before = '', after] = dotted.split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === undefined || after === '' ? [] : after.split(':');
  const missing = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  return [...head, ...(after === undefined ? [] : missing), ...tail].map((group) =>
    Number.parseInt(group, 16).toString(16),
  );
}
