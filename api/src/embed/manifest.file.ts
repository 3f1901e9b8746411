import { readFile } from 'node:fs/promises';
import type { Manifest } from '@leerkring/widgets/hosted/manifest.ts';

/** What the elements are, as their build tells it. @param folder of the built widgets @returns null: not built */
export async function readManifest(folder: URL): Promise<Manifest | null> {
  try {
    return JSON.parse(await readFile(new URL('custom-elements.json', folder), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
