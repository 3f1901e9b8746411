// Writes what developers get besides the script: the manifest of the elements, and the npm package in `dist/package/`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { widgets } from './element-sources.ts';
import { manifest } from './manifest.ts';
import { buildPackage, json } from './package.ts';

const dist = join(widgets, 'dist');
mkdirSync(dist, { recursive: true });
writeFileSync(join(dist, 'custom-elements.json'), json(manifest()));
await buildPackage(dist, join(dist, 'package'));
