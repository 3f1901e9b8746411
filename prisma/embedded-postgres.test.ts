import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { startPostgres } from './embedded-postgres.ts';
import { freePort } from './free-ports.ts';

const base = mkdtempSync(join(tmpdir(), 'leerkring-closed-'));
// As a checkout under /root is: mkdtemp makes it 0700.
const folder = join(base, 'cluster');
const password = 'secret-of-the-test';

afterAll(() => rmSync(base, { recursive: true, force: true }));

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('keeps its data when the server is killed, in a folder that only its owner may enter', async () => {
  const port = await freePort();
  const first = await startPostgres({ folder, port, password });
  await first.ensureDatabase('kept');
  await query(first.url('kept'), 'CREATE TABLE things AS SELECT 1 AS number');
  const [row] = await query(first.url('kept'), "SELECT setting FROM pg_settings WHERE name = 'data_directory'");
  const clusterFolder = String(row?.setting);
  process.kill(Number.parseInt(readFileSync(join(clusterFolder, 'postmaster.pid'), 'utf8'), 10), 'SIGKILL');

  const second = await startPostgres({ folder, port, password });
  expect(await query(second.url('kept'), 'SELECT number FROM things')).toEqual([{ number: 1 }]);

  // A start beside a server that was left running takes it over.
  const third = await startPostgres({ folder, port, password });
  expect(await query(third.url('kept'), 'SELECT number FROM things')).toEqual([{ number: 1 }]);
  await third.stop();
  await expect(query(second.url('kept'), 'SELECT 1')).rejects.toThrow();
  if (!clusterFolder.startsWith(base)) rmSync(join(clusterFolder, '..'), { recursive: true, force: true });
});

test('an initdb that was killed does not stand in the way', async () => {
  // What such a kill leaves: initdb writes PG_VERSION before the rest.
  mkdirSync(`${folder}-3.new`, { recursive: true });
  writeFileSync(join(`${folder}-3.new`, 'PG_VERSION'), '18\n');
  const server = await startPostgres({ folder: `${folder}-3`, port: await freePort(), password });
  const [row] = await query(server.url('postgres'), "SELECT setting FROM pg_settings WHERE name = 'data_directory'");
  await server.stop();
  if (!String(row?.setting).startsWith(base))
    rmSync(join(String(row?.setting), '..'), { recursive: true, force: true });
});

test('a lost password is told as such', async () => {
  const port = await freePort();
  const server = await startPostgres({ folder: `${folder}-2`, port, password });
  await expect(startPostgres({ folder: `${folder}-2`, port, password: 'another' })).rejects.toThrow('is lost');
  const [row] = await query(server.url('postgres'), "SELECT setting FROM pg_settings WHERE name = 'data_directory'");
  await server.stop();
  if (!String(row?.setting).startsWith(base))
    rmSync(join(String(row?.setting), '..'), { recursive: true, force: true });
});

test('its log holds nothing of a row that it refused', async () => {
  const server = await startPostgres({ folder: `${folder}-4`, port: await freePort(), password });
  const url = server.url('postgres');
  const [row] = await query(url, "SELECT setting FROM pg_settings WHERE name = 'data_directory'");
  const clusterFolder = String(row?.setting);
  await query(url, 'CREATE TABLE people (email text, CONSTRAINT never CHECK (false))');
  const refused = await query(url, "INSERT INTO people VALUES ('geheim@example.org')").catch((error) => error);
  await server.stop();
  expect(refused).toMatchObject({ detail: expect.stringContaining('geheim@example.org') });
  const log = readFileSync(`${clusterFolder}.log`, 'utf8');
  expect(log).toContain('violates check constraint "never"');
  expect(log).not.toContain('geheim');
  if (!clusterFolder.startsWith(base)) rmSync(join(clusterFolder, '..'), { recursive: true, force: true });
});
