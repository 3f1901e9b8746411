import type { DemoNetwork } from './networks/demo-network.ts';
import { expedition } from './networks/expedition.ts';
import { communityNetworks } from './networks/expert-community.ts';
import { specialistNetworks } from './networks/expert-specialist.ts';
import { frontrunners } from './networks/frontrunners.ts';
import { nationalNetworks } from './networks/learning-national.ts';
import { regionalNetworks } from './networks/learning-regional.ts';
import { socialService } from './networks/social-service.ts';

export const networks: DemoNetwork[] = [
  ...specialistNetworks,
  ...communityNetworks,
  ...regionalNetworks,
  ...nationalNetworks,
  expedition,
  frontrunners,
  socialService,
];
