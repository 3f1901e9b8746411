import type { Locale, MembershipRole, SignUpStatus } from '@leerkring/prisma/client.ts';
import type { ExportList } from './listed.store.ts';

type Header =
  | 'name'
  | 'email'
  | 'organisation'
  | 'kvkNumber'
  | 'unit'
  | 'jobTitle'
  | 'since'
  | 'role'
  | 'source'
  | 'confirmedOn'
  | 'status'
  | 'waitingSince'
  | 'offerUntil'
  | 'decidedOn'
  | 'text'
  | 'place'
  | 'language'
  | 'partnerSite';

interface ExportTexts {
  readonly headers: Record<Header, string>;
  readonly roles: Record<MembershipRole, string>;
  readonly statuses: Record<SignUpStatus, string>;
  readonly networkEnded: string;
  readonly languages: Record<Locale, string>;
  /** Part of the file's name. */
  readonly files: Record<ExportList, string>;
  readonly sheets: Record<ExportList, string>;
  readonly byHand: string;
  version(label: string, since: string): string;
  tooMany(most: number): string;
  tooManyAddresses(most: number): string;
}

export const exportTexts: Record<Locale, ExportTexts> = {
  NL: {
    headers: {
      name: 'Naam',
      email: 'E-mail',
      organisation: 'Organisatie',
      kvkNumber: 'KvK-nummer',
      unit: 'Team',
      jobTitle: 'Functie',
      since: 'Sinds',
      role: 'Rol',
      source: 'Herkomst',
      confirmedOn: 'Bevestigd op',
      status: 'Status',
      waitingSince: 'Wacht sinds',
      offerUntil: 'Plek aangeboden t/m',
      decidedOn: 'Besloten op',
      text: 'Tekst in de mail',
      place: 'Plaats',
      language: 'Taal',
      partnerSite: 'Partnersite',
    },
    roles: {
      PARTICIPANT: 'Deelnemer',
      LEAD_EXPERT: 'Lead expert',
      NETWORK_MANAGER: 'Netwerkmanager',
      PROCESS_FACILITATOR: 'Procesbegeleider',
    },
    statuses: {
      RECEIVED: 'Nog niet bevestigd',
      CONFIRMED: 'Bevestigd',
      IN_REVIEW: 'Te beslissen',
      WAITLISTED: 'Op de wachtlijst',
      OFFERED: 'Plek aangeboden',
      ACCEPTED: 'Geaccepteerd',
      DECLINED: 'Afgewezen',
      WITHDRAWN: 'Afgemeld',
      EXPIRED: 'Verlopen',
    },
    networkEnded: 'Netwerk gestopt',
    languages: { NL: 'Nederlands', EN: 'Engels' },
    files: { PARTICIPANTS: 'deelnemers', WAITING_LIST: 'wachtlijst', DECISIONS: 'besluiten' },
    sheets: { PARTICIPANTS: 'Deelnemers', WAITING_LIST: 'Wachtlijst', DECISIONS: 'Besluiten' },
    byHand: 'met de hand',
    version: (label, since) => `${label} (gevraagd vanaf ${since})`,
    tooMany: (most) => `Dit zijn te veel mensen voor één bestand: hoogstens ${most.toLocaleString('nl-NL')}.`,
    tooManyAddresses: (most) =>
      `Dit zijn te veel adressen om te kopiëren: hoogstens ${most.toLocaleString('nl-NL')}. Sla de lijst op als Excel.`,
  },
  EN: {
    headers: {
      name: 'Name',
      email: 'E-mail',
      organisation: 'Organisation',
      kvkNumber: 'KvK number',
      unit: 'Team',
      jobTitle: 'Job title',
      since: 'Since',
      role: 'Role',
      source: 'Source',
      confirmedOn: 'Confirmed on',
      status: 'Status',
      waitingSince: 'Waits since',
      offerUntil: 'Place offered until',
      decidedOn: 'Decided on',
      text: 'Text in the mail',
      place: 'Place',
      language: 'Language',
      partnerSite: 'Partner site',
    },
    roles: {
      PARTICIPANT: 'Participant',
      LEAD_EXPERT: 'Lead expert',
      NETWORK_MANAGER: 'Network manager',
      PROCESS_FACILITATOR: 'Process facilitator',
    },
    statuses: {
      RECEIVED: 'Not confirmed yet',
      CONFIRMED: 'Confirmed',
      IN_REVIEW: 'To decide',
      WAITLISTED: 'On the waiting list',
      OFFERED: 'Place offered',
      ACCEPTED: 'Accepted',
      DECLINED: 'Declined',
      WITHDRAWN: 'Withdrawn',
      EXPIRED: 'Expired',
    },
    networkEnded: 'Network ended',
    languages: { NL: 'Dutch', EN: 'English' },
    files: { PARTICIPANTS: 'participants', WAITING_LIST: 'waiting-list', DECISIONS: 'decisions' },
    sheets: { PARTICIPANTS: 'Participants', WAITING_LIST: 'Waiting list', DECISIONS: 'Decisions' },
    byHand: 'by hand',
    version: (label, since) => `${label} (asked since ${since})`,
    tooMany: (most) => `These are too many people for one file: at most ${most.toLocaleString('en-GB')}.`,
    tooManyAddresses: (most) =>
      `These are too many addresses to copy: at most ${most.toLocaleString('en-GB')}. Save the list as Excel.`,
  },
};
