import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** The way to PostgreSQL, which can freeze: connections stay open and nothing comes through any more. */
export async function openLink(databaseUrl: string) {
  const { hostname, port } = new URL(databaseUrl);
  const pairs = new Set<[near: Socket, far: Socket]>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    const pair: [Socket, Socket] = [near, far];
    pairs.add(pair);
    for (const [one, other] of [pair, [far, near] as const]) {
      one.on('data', (bytes) => other.write(bytes));
      one.on('error', () => other.destroy());
      one.on('close', () => {
        pairs.delete(pair);
        other.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    /** What is connected now; connections that are made later work. */
    freeze() {
      for (const [near, far] of pairs)
        for (const socket of [near, far]) socket.removeAllListeners('data').on('data', () => 'is lost');
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const [near] of pairs) near.destroy();
      await closed;
    },
  };
}
