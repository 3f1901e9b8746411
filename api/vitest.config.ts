import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's other build for our own files, and two of them do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: 'src/testing/built-widgets.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
