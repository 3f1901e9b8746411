import { playwright } from '@vitest/browser-playwright';
import { msw } from 'msw/vite';
import { defineConfig } from 'vitest/config';
import { chromium } from './testing/chromium.ts';

const onMachine = [
  ...['demo', 'hosts', 'package', 'testing'].map((folder) => `${folder}/**/*.test.ts`),
  'loaded-parts.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [msw({ mode: 'worker-only' })],
        // Without `development`: Lit as partners get it.
        resolve: { conditions: ['module', 'browser'] },
        // Found by crawling only after the first test ran, they would reload the page under it.
        optimizeDeps: {
          include: [
            'lit',
            'lit/directives/keyed.js',
            'lit/directives/repeat.js',
            'lit/html.js',
            'axe-core',
            'msw/browser',
            'msw/http',
            'altcha-lib',
            'altcha-lib/algorithms/web/pbkdf2',
          ],
        },
        test: {
          name: 'elements',
          include: ['**/*.test.ts'],
          exclude: ['node_modules', 'dist', ...onMachine],
          setupFiles: ['testing/setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              launchOptions: await chromium(),
              contextOptions: { reducedMotion: 'reduce' },
              actionTimeout: 3000,
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1000, height: 800 } }],
            screenshotFailures: false,
          },
        },
      },
      // A machine that is busy takes longer than a second for what the browser does at once.
      { test: { name: 'machine', include: onMachine, expect: { poll: { timeout: 8000 } } } },
    ],
  },
});
