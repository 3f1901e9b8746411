// Writes what developers get besides the script: the manifest of the elements.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { widgets } from './element-sources.ts';
import { manifest } from './manifest.ts';

const dist = join(widgets, 'dist');
mkdirSync(dist, { recursive: true });
writeFileSync(join(dist, 'custom-elements.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
