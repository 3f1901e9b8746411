// The one place that knows which browser the tests use: it comes with an npm package, so a machine needs none.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import sparticuz from '@sparticuz/chromium';

interface LaunchOptions {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

/** To hand to Playwright's `chromium.launch()`; works as root and on a machine that never saw a browser. */
export async function chromium(): Promise<LaunchOptions> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const libraries = hasNss() ? undefined : unpackLibraries();
  return {
    executablePath: await sparticuz.executablePath(),
    // Its own list is meant for a cloud function; these two are what a container without a user namespace needs.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    env: libraries ? { ...env, LD_LIBRARY_PATH: [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(':') } : env,
  };
}

/** Chromium links libnss3 and libnspr4, which a bare image lacks. */
function hasNss(): boolean {
  const known = spawnSync('ldconfig', ['-p'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${process.env.PATH}:/sbin:/usr/sbin` },
  });
  return known.status === 0 && known.stdout.includes('libnss3.so') && known.stdout.includes('libnspr4.so');
}

/** @returns the folder of the libraries that the package carries along, unpacked once per user */
function unpackLibraries(): string {
  const folder = join(tmpdir(), `leerkring-chromium-libraries-${process.getuid?.() ?? 'user'}`);
  const libraries = join(folder, 'lib');
  if (existsSync(libraries)) return libraries;
  const fresh = `${folder}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const archive = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));
  const { status, stderr } = spawnSync('tar', ['-x', '-C', fresh], {
    input: brotliDecompressSync(readFileSync(archive)),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The browser's libraries could not be unpacked: ${stderr}`);
  try {
    renameSync(fresh, folder);
  } catch {
    // Another test run was a moment faster: its folder holds the same.
    rmSync(fresh, { recursive: true });
  }
  return libraries;
}
