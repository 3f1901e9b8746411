import { cdp } from 'vitest/browser';

/** As if the visitor's system asked for it; nothing: as tests run otherwise. */
export const emulate = (features: Record<string, string> = {}) =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries({ 'prefers-reduced-motion': 'reduce', ...features }).map(([name, value]) => ({
      name,
      value,
    })),
  });
