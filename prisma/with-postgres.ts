/**
 * `node with-postgres.ts <command…>` runs a command beside a throw-away PostgreSQL, named by TEST_POSTGRES_URL
 * (a superuser's connection to database "postgres"). Nested calls share the outermost server.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './embedded-postgres.ts';
import { freePort } from './free-ports.ts';

const [command, ...parameters] = process.argv.slice(2);
if (!command) throw new Error('usage: node with-postgres.ts <command…>');

let child: ChildProcess | undefined;
let isStopping = false;
// Ctrl-C reaches the command by itself; in both cases we stay to clean up, also while the server still starts.
process.on('SIGINT', () => {
  isStopping = true;
});
process.on('SIGTERM', () => {
  isStopping = true;
  child?.kill('SIGTERM');
});

function run(program: string, url: string): Promise<number> {
  const started = spawn(program, parameters, { stdio: 'inherit', env: { ...process.env, TEST_POSTGRES_URL: url } });
  child = started;
  return new Promise((resolve, reject) => {
    started.on('error', reject);
    started.on('exit', (code) => resolve(code ?? 1));
  });
}

if (process.env.TEST_POSTGRES_URL) process.exitCode = await run(command, process.env.TEST_POSTGRES_URL);
else {
  const folder = mkdtempSync(join(tmpdir(), 'leerkring-postgres-'));
  // The server may run under another account than ours.
  chmodSync(folder, 0o711);
  const postgres = await startPostgres({
    folder: join(folder, 'cluster'),
    port: await freePort(),
    password: randomBytes(16).toString('hex'),
    throwAway: true,
  });
  try {
    process.exitCode = isStopping ? 1 : await run(command, postgres.url('postgres'));
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
