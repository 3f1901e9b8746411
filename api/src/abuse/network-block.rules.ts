import { isIPv4, isIPv6 } from 'node:net';

/**
 * The block of addresses from which somebody asks, as limits count it: what one household or building usually has. IPv4 /24,
 * IPv6 /48. Some proxies write a port behind an address. What is no address stands for itself.
 */
export function networkBlock(address: string): string {
  const plain = bare(address);
  if (isIPv4(plain)) return blockOfFour(plain.split('.'));
  if (!isIPv6(plain)) return plain;
  const groups = groupsOf(plain);
  // IPv4 in IPv6, ::ffff:0:0/96, in dots or not.
  if (groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff') return blockOfFour(groups.slice(6).flatMap(bytesOf));
  return `${groups.slice(0, 3).join(':')}::/48`;
}

function blockOfFour(bytes: readonly (string | number)[]): string {
  return `${bytes.slice(0, 3).join('.')}.0/24`;
}

/** Without brackets, port and zone. */
function bare(address: string): string {
  const [, bracketed] = /^\[([^\]]*)\](?::\d*)?$/.exec(address) ?? [];
  const [, four] = /^(\d+\.\d+\.\d+\.\d+):\d*$/.exec(address) ?? [];
  return (bracketed ?? four ?? address).split('%', 1)[0] ?? '';
}

function bytesOf(group: string): [number, number] {
  const number = Number.parseInt(group, 16);
  return [number >> 8, number & 255];
}

/** All eight, without leading zeros. */
function groupsOf(address: string): string[] {
  const inHex = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...bytes) => {
    const [one = 0, two = 0, three = 0, four = 0] = bytes.slice(0, 4).map(Number);
    return `${((one << 8) | two).toString(16)}:${((three << 8) | four).toString(16)}`;
  });
  const [before = '', after] = inHex.split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === undefined || after === '' ? [] : after.split(':');
  const missing = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  return [...head, ...(after === undefined ? [] : missing), ...tail].map((group) =>
    Number.parseInt(group, 16).toString(16),
  );
}
