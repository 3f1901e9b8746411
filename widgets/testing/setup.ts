import { afterEach, beforeAll } from 'vitest';
import { forget, worker } from './api.ts';

beforeAll(async () => {
  document.documentElement.lang = 'nl';
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
});
afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.lang = 'nl';
  forget();
  // What one test was answered is not kept for the next.
  dispatchEvent(new CustomEvent('leerkring-sign-up-received', { detail: {} }));
});
