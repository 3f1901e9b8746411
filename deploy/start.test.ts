import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ownEnvironment, System } from './testing/system.ts';

const folder = mkdtempSync(join(tmpdir(), 'leerkring-start-'));
// PostgreSQL may run under another account than ours.
chmodSync(folder, 0o711);
const environment = await ownEnvironment(folder);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function refused(overrides: Record<string, string>, execArguments: string[] = []) {
  const system = new System({ ...environment, ...overrides }, execArguments);
  const code = await system.ended;
  expect(system.pids()).toEqual([]);
  return { code, lines: system.output.trim().split('\n') };
}

test('a taken port is told in one line, with what to do', async () => {
  const other = createServer().listen(Number(environment.API_PORT), '127.0.0.1');
  const { code, lines } = await refused({});
  await new Promise((resolve) => other.close(resolve));
  expect(code).toBe(1);
  expect(lines).toEqual([
    `Port ${environment.API_PORT} is taken by another program. End it, or start with API_PORT=<another port> npm start.`,
  ]);
});

test('a folder that another start has is told in one line', async () => {
  // A process that is called as ours is.
  const other = spawn(process.execPath, ['-e', 'process.stdin.resume()', 'start.mjs']);
  writeFileSync(join(folder, 'running.pid'), String(other.pid));
  const { code, lines } = await refused({});
  other.kill();
  expect(code).toBe(1);
  expect(lines).toEqual([`Leerkring runs already with the data in ${folder}: end it first (process ${other.pid}).`]);
});

test('a database that cannot be reached is told in one line, and no embedded server is started', async () => {
  const url = `postgresql://someone:secret@127.0.0.1:${environment.PG_PORT}/leerkring`;
  const { code, lines } = await refused({ DATABASE_URL: url, CMS_DATABASE_URL: url });
  expect(code).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^The database of DATABASE_URL at 127.0.0.1:\d+ does not answer .*Mend DATABASE_URL/);
  expect(lines[0]).not.toContain('secret');
});

test('a wrong Node is told in one line', async () => {
  const older =
    'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.19.0"}})';
  const { code, lines } = await refused({}, ['--import', older]);
  expect(code).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('npm ci');
});

test('a port that is no number is told in one line', async () => {
  const { code, lines } = await refused({ CMS_PORT: 'cms' });
  expect(code).toBe(1);
  expect(lines).toEqual(['CMS_PORT is "cms"; set it to a port number between 1 and 65535.']);
});

test('a system of its own without a mail server is told in one line', async () => {
  const { code, lines } = await refused({ DEMO: 'false' });
  expect(code).toBe(1);
  expect(lines).toEqual([
    'Without the demo mails need a mail server: start with SMTP_URL=smtp://<user>:<password>@<host>:587 npm start.',
  ]);
});

test('SIGTERM while the database starts leaves no database behind', async () => {
  const system = new System(environment);
  await expect.poll(() => existsSync(join(folder, 'postgres.log')), { interval: 10, timeout: 30_000 }).toBe(true);
  system.signal('SIGTERM');
  expect(await system.ended).toBe(0);
  expect(system.pids()).toEqual([]);
});
