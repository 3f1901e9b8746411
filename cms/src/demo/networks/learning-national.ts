import type { DemoNetwork } from './demo-network.ts';

export const nationalNetworks: DemoNetwork[] = [];
