import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { isUuid } from '../../nodes/uuid.rules.ts';
import type { FiledLetter } from '../mailer.ts';

/** Shown on the list. */
const MOST = 200;

const filed = z.object({
  id: z.string(),
  to: z.string(),
  replyTo: z.string().nullable(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  language: z.enum(['nl', 'en']),
  at: z.iso.datetime(),
});

/** @returns null when there is no such mail */
export async function filedLetter(folder: string, id: string): Promise<FiledLetter | null> {
  // The name of a file: this keeps a request inside the folder.
  if (!isUuid(id)) return null;
  try {
    return filed.parse(JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Newest first. */
export async function filedLetters(folder: string): Promise<FiledLetter[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    // No mail was written yet.
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const letters = await Promise.all(names.map((name) => filedLetter(folder, name.replace(/\.json$/, ''))));
  return letters
    .filter((letter) => letter !== null)
    .sort((one, other) => other.at.localeCompare(one.at))
    .slice(0, MOST);
}
