import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { endWithParent } from '../child.ts';

const reportCpu = new URL('report-cpu.mjs', import.meta.url).href;

/** A Node program that is asked how much CPU time it uses. Ends when we do, however we end. */
export class MeasuredProcess {
  readonly #name: string;
  readonly #child: ChildProcess;
  /** The end of what it printed, for when it fails. */
  #printed = '';

  constructor(name: string, file: URL, environment: Record<string, string | undefined>) {
    this.#name = name;
    this.#child = spawn(process.execPath, ['--import', endWithParent, '--import', reportCpu, file.pathname], {
      cwd: new URL('.', file).pathname,
      env: { ...process.env, NODE_ENV: 'production', ...environment },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (text) => {
        this.#printed = (this.#printed + text).slice(-4000);
      });
  }

  /** @throws Error with the end of its output when it ends, or does not answer 2xx within `seconds` */
  async answering(url: string, seconds: number): Promise<void> {
    const deadline = Date.now() + seconds * 1000;
    let last = 'no answer';
    while (Date.now() < deadline && this.#isRunning) {
      const answer = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch((error: Error) => error);
      if (answer instanceof Error) last = String(answer.cause ?? answer);
      else if (answer.ok) return;
      else last = `HTTP ${answer.status} ${await answer.text()}`;
      await pause(100);
    }
    const how = this.#isRunning ? `does not answer after ${seconds} s (${last})` : 'ended';
    throw new Error(`${this.#name} ${how}. It printed:\n${this.#printed}`);
  }

  /** CPU time used so far, in milliseconds, of all threads. */
  async cpu(): Promise<number> {
    const answer = once(this.#child, 'message') as Promise<[NodeJS.CpuUsage]>;
    this.#child.send('cpu');
    const [{ user, system }] = await answer;
    return (user + system) / 1000;
  }

  /** SIGTERM, and SIGKILL after 3 s. */
  async stop(): Promise<void> {
    if (!this.#isRunning) return;
    const ended = once(this.#child, 'exit');
    const patience = setTimeout(() => this.#child.kill('SIGKILL'), 3000);
    this.#child.kill('SIGTERM');
    await ended;
    clearTimeout(patience);
  }

  get #isRunning() {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }
}
