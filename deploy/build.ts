import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWithParent } from './child.ts';
import { StartError } from './environment.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const buildWorkspace = fileURLToPath(new URL('build-workspace.mjs', import.meta.url));

interface Build {
  workspace: string;
  /** Files and folders, from the checkout's root, that the result depends on. */
  inputs: string[];
  /** Exists when a build succeeded. */
  result: string;
}

export const cmsBuild: Build = {
  workspace: 'cms',
  inputs: ['cms/src', 'cms/config', 'cms/package.json', 'cms/tsconfig.json', 'package-lock.json'],
  result: 'cms/dist/build/index.html',
};

export const widgetsBuild: Build = {
  workspace: 'widgets',
  inputs: ['widgets', 'schema/generated', 'package-lock.json'],
  result: 'widgets/dist/leerkring.js',
};

const generated = new Set(['node_modules', 'dist', '.strapi', '.cache', 'uploads', 'testing']);

function files(path: string): string[] {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return generated.has(entry.name) ? [] : files(join(path, entry.name));
    return entry.name.endsWith('.test.ts') ? [] : [join(absolute, entry.name)];
  });
}

function fingerprint(inputs: string[]) {
  const hash = createHash('sha256');
  const all = inputs.flatMap((input) => (/\.\w+$/.test(input) ? [join(root, input)] : files(input)));
  for (const file of all.sort())
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/**
 * Runs `npm run build` of a workspace unless its result belongs to the inputs as they are.
 * @param how.logs folder for its output
 * @throws StartError with the end of that output
 */
export async function build(
  { workspace, inputs, result }: Build,
  {
    logs,
    progress,
    stop,
    environment,
  }: { logs: string; progress(text: string): void; stop: AbortSignal; environment: NodeJS.ProcessEnv },
): Promise<void> {
  const mark = join(root, workspace, 'dist', '.inputs');
  const wanted = fingerprint(inputs);
  if (existsSync(join(root, result)) && existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const log = join(logs, `${workspace}-build.log`);
  const output = openSync(log, 'w');
  progress(`Building ${workspace} …`);
  const ticking = setInterval(() => progress(`Building ${workspace} … ${seconds()} s`), 10_000);
  const child = spawn(process.execPath, ['--import', endWithParent, buildWorkspace, workspace], {
    cwd: root,
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
    env: { ...environment, NODE_ENV: 'production' },
  });
  stop.addEventListener('abort', () => {
    // npm starts others: the whole group goes.
    if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGTERM');
  });
  const code = await new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', resolve);
  });
  clearInterval(ticking);
  if (code !== 0)
    throw new StartError(
      `Building ${workspace} failed:\n${readFileSync(log, 'utf8').trim().split('\n').slice(-12).join('\n')}`,
    );
  mkdirSync(join(root, workspace, 'dist'), { recursive: true });
  writeFileSync(mark, wanted);
  progress(`Built ${workspace} in ${seconds()} s.`);
}
