import type { Locale, MembershipRole } from '@leerkring/prisma/client.ts';

interface ExportTexts {
  /** In the order of the file; the import knows them. */
  readonly headers: readonly string[];
  readonly roles: Record<MembershipRole, string>;
  /** Part of the file's name. */
  readonly participants: string;
  readonly sheet: string;
  readonly byHand: string;
  version(label: string, since: string): string;
  tooMany(most: number): string;
}

export const exportTexts: Record<Locale, ExportTexts> = {
  NL: {
    headers: ['Naam', 'E-mail', 'Organisatie', 'KvK-nummer', 'Team', 'Functie', 'Sinds', 'Rol', 'Herkomst'],
    roles: {
      PARTICIPANT: 'Deelnemer',
      LEAD_EXPERT: 'Lead expert',
      NETWORK_MANAGER: 'Netwerkmanager',
      PROCESS_FACILITATOR: 'Procesbegeleider',
    },
    participants: 'deelnemers',
    sheet: 'Deelnemers',
    byHand: 'met de hand',
    version: (label, since) => `${label} (gevraagd vanaf ${since})`,
    tooMany: (most) => `Dit zijn te veel mensen voor één bestand: hoogstens ${most.toLocaleString('nl-NL')}.`,
  },
  EN: {
    headers: ['Name', 'E-mail', 'Organisation', 'KvK number', 'Team', 'Job title', 'Since', 'Role', 'Source'],
    roles: {
      PARTICIPANT: 'Participant',
      LEAD_EXPERT: 'Lead expert',
      NETWORK_MANAGER: 'Network manager',
      PROCESS_FACILITATOR: 'Process facilitator',
    },
    participants: 'participants',
    sheet: 'Participants',
    byHand: 'by hand',
    version: (label, since) => `${label} (asked since ${since})`,
    tooMany: (most) => `These are too many people for one file: at most ${most.toLocaleString('en-GB')}.`,
  },
};
