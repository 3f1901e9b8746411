import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { StartError } from './environment.ts';
import type { Service } from './services.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** To `--import` into a child that leads a group and has a channel to us. */
export const endWithParent = new URL('end-with-parent.mjs', import.meta.url).href;

/** A child that is started again when it falls over, and not more often than three times a minute. */
export class Child {
  readonly #service: Service;
  readonly #log: string;
  readonly #onGivenUp: (message: string) => void;
  #process: ChildProcess | undefined;
  #ended: Promise<void> = Promise.resolve();
  #stopping = false;
  #falls: number[] = [];

  /** @param logs folder for what it prints */
  constructor(service: Service, logs: string, onGivenUp: (message: string) => void) {
    this.#service = service;
    this.#log = join(logs, `${service.name}.log`);
    this.#onGivenUp = onGivenUp;
  }

  start() {
    const { folder, file, environment } = this.#service;
    const log = openSync(this.#log, 'a');
    // In a group of its own: Ctrl-C comes to us, and we end the others in order.
    const child = spawn(process.execPath, ['--import', endWithParent, file], {
      cwd: join(root, folder),
      env: environment,
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    });
    this.#process = child;
    this.#ended = new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        resolve();
        if (!this.#stopping) this.#again(signal ?? `code ${code}`);
      });
    });
  }

  #again(reason: string) {
    const now = Date.now();
    this.#falls = [...this.#falls.filter((at) => now - at < 60_000), now];
    if (this.#falls.length >= 3) {
      this.#onGivenUp(
        `${this.#service.name} ended three times within a minute (${reason}). Its log ends with:\n${this.lastLines()}`,
      );
    } else {
      console.error(`${this.#service.name} ended (${reason}); starting it again.`);
      this.start();
    }
  }

  lastLines() {
    return readFileSync(this.#log, 'utf8').trim().split('\n').slice(-8).join('\n');
  }

  /** Resolves when the service answers. @throws StartError after `seconds` */
  async healthy(seconds: number) {
    const deadline = Date.now() + seconds * 1000;
    while (Date.now() < deadline && !this.#stopping) {
      const answer = await fetch(this.#service.healthUrl, { signal: AbortSignal.timeout(2000) }).catch(
        (error: Error) => error,
      );
      if (answer instanceof Response && answer.ok) return;
      await pause(100);
    }
    if (!this.#stopping)
      throw new StartError(
        `${this.#service.name} does not answer after ${seconds} s. Its log ends with:\n${this.lastLines()}`,
      );
  }

  /** SIGTERM, and SIGKILL after 3.5 s. */
  async stop() {
    this.#stopping = true;
    this.#process?.kill('SIGTERM');
    const patience = AbortSignal.timeout(3500);
    patience.addEventListener('abort', () => this.#process?.kill('SIGKILL'));
    await this.#ended;
  }
}
