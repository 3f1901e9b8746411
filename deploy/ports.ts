import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { StartError } from './environment.ts';

/** @throws StartError naming the variable to set; what a killed start left behind gets 6 s to leave */
export async function portsFree(ports: Record<string, number>): Promise<void> {
  const deadline = Date.now() + 6000;
  for (const [name, port] of Object.entries(ports)) {
    while (!(await isFree(port))) {
      if (Date.now() > deadline)
        throw new StartError(
          `Port ${port} is taken by another program. End it, or start with ${name}=<another port> npm start.`,
        );
      await pause(100);
    }
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
