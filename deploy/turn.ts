import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartError } from './environment.ts';

/**
 * One start at a time on a folder: one that is still stopping would take the database away from the next. It gets 6 s.
 * @throws StartError that names the process which has the folder
 */
export async function takeTurn(folder: string): Promise<void> {
  const file = join(folder, 'running.pid');
  const deadline = Date.now() + 6000;
  while (!claimed(file)) {
    const pid = Number(readFileSync(file, 'utf8'));
    if (!isStart(pid)) rmSync(file, { force: true });
    else if (Date.now() > deadline)
      throw new StartError(`Leerkring runs already with the data in ${folder}: end it first (process ${pid}).`);
    else await pause(100);
  }
  process.on('exit', () => rmSync(file, { force: true }));
}

function claimed(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

/** A killed start leaves its number behind, and another program may have that number since. */
function isStart(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const command = `/proc/${pid}/cmdline`;
  return process.platform !== 'linux' || (existsSync(command) && readFileSync(command, 'utf8').includes('start.mjs'));
}
