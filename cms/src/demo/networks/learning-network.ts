import type { DemoNetwork } from './demo-network.ts';

/** What the nineteen learning networks between organisations have in common: at most ten organisations, and seven to begin unless one needs more. */
export function learningNetwork({ signUp, ...network }: Omit<DemoNetwork, 'kind' | 'programme'>): DemoNetwork {
  return {
    kind: 'LEARNING',
    programme: 'waardigheid-en-trots',
    signUp: { minimumOrganisations: 7, maximumOrganisations: 10, ...signUp },
    ...network,
  };
}
