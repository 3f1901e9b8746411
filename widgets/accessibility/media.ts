import { cdp } from 'vitest/browser';

interface Session {
  send(method: 'Emulation.setEmulatedMedia', asked: { features: { name: string; value: string }[] }): Promise<void>;
}

/** As if the visitor's system asked for it; nothing: as tests run otherwise. */
export const emulate = (features: Record<string, string> = {}) =>
  (cdp() as unknown as Session).send('Emulation.setEmulatedMedia', {
    features: Object.entries({ 'prefers-reduced-motion': 'reduce', ...features }).map(([name, value]) => ({
      name,
      value,
    })),
  });
