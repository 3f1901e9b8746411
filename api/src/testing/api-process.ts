import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from '@leerkring/prisma/free-ports.ts';
import { type Answer, highLimits } from './api.ts';

export interface ApiProcess {
  /** Without a slash at the end. */
  readonly url: string;
  /** Over HTTP. @throws TypeError when the process went away before it answered */
  ask(query: string, variables: object): Promise<Answer>;
  /** Everything it wrote so far. */
  readonly output: readonly string[];
  /** kill -9 unless told otherwise; resolves when the process is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>;
}

/** A real API in a process of its own, as the product starts it, but it does no jobs; ready when this resolves. */
export async function startApiProcess(variables: Record<string, string>): Promise<ApiProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [fileURLToPath(new URL('../main.ts', import.meta.url))], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      API_PORT: String(port),
      PUBLIC_URL: url,
      CMS_URL: 'http://127.0.0.1:9',
      CMS_FEED_TOKEN: 'a token that nobody asks for',
      SMTP_URL: 'smtp://127.0.0.1:9',
      WORKER: 'false',
      ...highLimits,
      ...variables,
    },
  });
  const output: string[] = [];
  const gone = once(child, 'exit');
  createInterface(child.stderr).on('line', (line) => output.push(line));
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      output.push(line);
      if (line.includes('Server listening')) resolve();
    });
    gone.then(() => reject(new Error(`The API ended before it listened:\n${output.join('\n')}`)), reject);
  });
  return {
    url,
    output,
    async ask(query, variables) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    async kill(signal = 'SIGKILL') {
      child.kill(signal);
      await gone;
    },
  };
}
