/** Starts the built CMS: `node dist/src/start.js`. SIGTERM and SIGINT stop it within 3 s. */
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
// First: Strapi reads these while its modules load.
import './bootstrap/strapi-environment.ts';
import { createStrapi } from '@strapi/strapi';
import { missingFrom } from './bootstrap/required-environment.ts';

const distDir = dirname(__dirname);

/** Supervisors wait 5 s; whatever hangs after this is cut off. */
const stopWithinMilliseconds = 2_500;

function fail(message: string): never {
  process.stderr.write(`CMS: ${message}\n`);
  process.exit(1);
}

async function start(): Promise<void> {
  const missing = missingFrom(process.env);
  if (missing.length > 0) fail(`set ${missing.join(', ')}; README.md tells what each is for`);

  // The upload plugin refuses to start without it.
  mkdirSync(resolve(distDir, '..', process.env.CMS_PUBLIC_FOLDER ?? 'public', 'uploads'), { recursive: true });
  const strapi = createStrapi({ appDir: resolve(distDir, '..'), distDir });
  // Strapi stops by itself on these signals.
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => setTimeout(() => process.exit(0), stopWithinMilliseconds).unref());
  await strapi.load();
  await strapi.listen();
}

start().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
