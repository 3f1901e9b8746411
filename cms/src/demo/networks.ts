import type { DemoNetwork } from './networks/demo-network.ts';
import { expedition } from './networks/expedition.ts';
import { communityNetworks } from './networks/expert-community.ts';
import { specialistNetworks } from './networks/expert-specialist.ts';
import { frontrunners } from './networks/frontrunners.ts';
import { nationalNetworks } from './networks/learning-national.ts';
import { northEastNetworks } from './networks/learning-north-east.ts';
import { southWestNetworks } from './networks/learning-south-west.ts';
import { socialService } from './networks/social-service.ts';

export const networks: DemoNetwork[] = [
  ...specialistNetworks,
  ...communityNetworks,
  ...northEastNetworks,
  ...southWestNetworks,
  ...nationalNetworks,
  expedition,
  frontrunners,
  socialService,
];
