import { defineConfig } from 'vitest/config';

// One file at a time: the story starts the whole system and wants the machine for itself.
export default defineConfig({
  test: { include: ['**/*.test.ts'], fileParallelism: false, testTimeout: 30_000, hookTimeout: 300_000 },
});
