import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePorts } from '@leerkring/prisma/free-ports.ts';

const startFile = fileURLToPath(new URL('../start.mjs', import.meta.url));

/** The environment of a system with data of its own in `folder` and ports that nobody uses. */
export async function ownEnvironment(folder: string) {
  const [api, cms, demo, postgres] = await freePorts(4);
  const ports = { API_PORT: String(api), CMS_PORT: String(cms), DEMO_PORT: String(demo), PG_PORT: String(postgres) };
  return { ...ports, LEERKRING_FOLDER: folder };
}

/** What `npm start` runs, as a process of its own. */
export class System {
  readonly environment: Record<string, string>;
  readonly #process: ChildProcess;
  /** Exit code. */
  readonly ended: Promise<number>;
  output = '';

  constructor(environment: Record<string, string>, execArguments: string[] = []) {
    this.environment = environment;
    const { DATABASE_URL: _, CMS_DATABASE_URL: __, ...inherited } = process.env;
    this.#process = spawn(process.execPath, [...execArguments, startFile], {
      env: { ...inherited, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process.stdout?.on('data', (text) => this.#heard(text));
    this.#process.stderr?.on('data', (text) => this.#heard(text));
    this.ended = new Promise((resolve) => this.#process.once('close', (code) => resolve(code ?? 1)));
  }

  #listeners: (() => void)[] = [];

  #heard(text: Buffer) {
    this.output += text;
    for (const listener of this.#listeners) listener();
  }

  /** @throws Error with everything it said when it ends before */
  async ready(): Promise<void> {
    const said = new Promise<void>((resolve) =>
      this.#listeners.push(() => this.output.includes('Ctrl-C ends everything') && resolve()),
    );
    await Promise.race([
      said,
      this.ended.then((code) => Promise.reject(new Error(`ended with ${code}: ${this.output}`))),
    ]);
  }

  /** Our own start process, and everything that was started with this system's folder or ports. */
  pids(): number[] {
    const marks = Object.entries(this.environment).map(([name, value]) => `${name}=${value}`);
    const found = readdirSync('/proc')
      .filter((entry) => /^\d+$/.test(entry))
      .map(Number)
      .filter((pid) => {
        try {
          const command = readFileSync(join('/proc', String(pid), 'cmdline'), 'utf8');
          if (command.includes(this.environment.LEERKRING_FOLDER ?? '-')) return true;
          return readFileSync(join('/proc', String(pid), 'environ'), 'utf8')
            .split('\0')
            .some((line) => marks.includes(line));
        } catch (error) {
          // It ended while we looked, or is nobody's business of ours.
          if (['ENOENT', 'ESRCH', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
          throw error;
        }
      });
    return found.filter((pid) => pid !== process.pid);
  }

  signal(signal: NodeJS.Signals) {
    this.#process.kill(signal);
  }
}
