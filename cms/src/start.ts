/** Starts the built CMS, in its folder: `node dist/src/start.js`. SIGTERM and SIGINT stop it within 3 s. */
// First of all: Strapi reads the environment while its modules load.
import './bootstrap/required-environment.ts';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { missingNames } from './bootstrap/required-environment.ts';

const distDir = dirname(__dirname);

/** Supervisors wait 5 s; whatever hangs after this is cut off. */
const stopWithinMilliseconds = 2_500;

function fail(message: string): never {
  process.stderr.write(`CMS: ${message}\n`);
  process.exit(1);
}

async function start(): Promise<void> {
  const missing = missingNames();
  if (missing.length > 0) fail(`set ${missing.join(', ')} in the environment`);

  const strapi = createStrapi({ appDir: process.cwd(), distDir });
  // Strapi stops by itself on these signals.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => setTimeout(() => process.exit(0), stopWithinMilliseconds).unref());
  }
  // The upload plugin refuses to start without it.
  mkdirSync(join(strapi.dirs.static.public, 'uploads'), { recursive: true });
  await strapi.load();
  await strapi.listen();
}

start().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
