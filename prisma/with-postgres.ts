/**
 * `node with-postgres.ts <command…>` runs a command beside a throw-away PostgreSQL, named by TEST_POSTGRES_URL
 * (a superuser's connection to database "postgres"). Nested calls share the outermost server.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './embedded-postgres.ts';

const [command, ...parameters] = process.argv.slice(2);
if (!command) throw new Error('usage: node with-postgres.ts <command…>');

function run(url: string): Promise<number> {
  const child = spawn(command as string, parameters, {
    stdio: 'inherit',
    env: { ...process.env, TEST_POSTGRES_URL: url },
  });
  // Ctrl-C reaches the child by itself; we stay to clean up after it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

if (process.env.TEST_POSTGRES_URL) process.exitCode = await run(process.env.TEST_POSTGRES_URL);
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
    process.exitCode = await run(postgres.url('postgres'));
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
