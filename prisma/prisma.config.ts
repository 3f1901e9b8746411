import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// Prisma's own engine is a download from outside npm; ours speaks the same protocol. A real engine named in the environment still wins.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL('schema-engine.ts', import.meta.url));

export default defineConfig({
  schema: 'schema',
  migrations: { path: 'migrations' },
  // `generate` needs no database; commands that do fail clearly without DATABASE_URL.
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
