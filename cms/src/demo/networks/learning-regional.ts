import type { DemoNetwork } from './demo-network.ts';

export const regionalNetworks: DemoNetwork[] = [];
