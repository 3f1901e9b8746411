import type { DemoNetwork } from './demo-network.ts';

const division = {
  specialistisch: {
    email: 'leadexperts.specialistisch@example.org',
    targetGroups: ['behandelaren', 'verpleegkundigen'],
  },
  maatschappelijk: {
    email: 'leadexperts.maatschappelijk@example.org',
    targetGroups: ['verzorgenden', 'ervaringsdeskundigen'],
  },
};

/** What the eighteen expert networks of one organisation have in common: a minimum of twenty members, no maximum, everyone is welcome. */
export function expertNetwork(
  of: keyof typeof division,
  network: Pick<DemoNetwork, 'slug' | 'picture' | 'themes' | 'workForms' | 'nl' | 'en'> & Partial<DemoNetwork>,
): DemoNetwork {
  return {
    kind: 'EXPERT',
    programme: 'kennis-samen-delen',
    host: { name: 'GGZ Het Kompas', kvk: '00000001' },
    targetGroups: division[of].targetGroups,
    contacts: [division[of].email, 'kennissamendelen@example.org'],
    // As the privacy notice of its owner tells.
    signUp: { minimumParticipants: 20, retentionMonths: 12 },
    ...network,
  };
}
