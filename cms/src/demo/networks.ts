import type { DemoNetwork } from './networks/demo-network.ts';
import { expedition } from './networks/expedition.ts';
import { communityNetworks } from './networks/expert-community.ts';
import { specialistNetworks } from './networks/expert-specialist.ts';
import { frontrunners } from './networks/frontrunners.ts';
import { careNetworks } from './networks/learning-national-care.ts';
import { organisingNetworks } from './networks/learning-national-organising.ts';
import { northEastNetworks } from './networks/learning-north-east.ts';
import { southWestNetworks } from './networks/learning-south-west.ts';
import { socialService } from './networks/social-service.ts';

export const networks: DemoNetwork[] = [
  ...specialistNetworks,
  ...communityNetworks,
  ...northEastNetworks,
  ...southWestNetworks,
  ...organisingNetworks,
  ...careNetworks,
  expedition,
  frontrunners,
  socialService,
];
