import type { Language } from './page.ts';

interface ProgrammeWords {
  readonly above: string;
  readonly networks: string;
  /** @param count of all, also on other pages */
  counted(count: number): string;
  readonly none: string;
  readonly workForms: string;
  readonly next: string;
  readonly first: string;
  readonly start: string;
  readonly startLead: string;
  readonly startAction: string;
  readonly missing: string;
  readonly missingLead: string;
}

export const programmeWords: Record<Language, ProgrammeWords> = {
  nl: {
    above: 'Programma',
    networks: 'Netwerken',
    counted: (count) => (count === 1 ? 'Er is 1 netwerk.' : `Er zijn ${count} netwerken.`),
    none: 'Er zijn nog geen netwerken.',
    workForms: 'Werkvormen',
    next: 'Meer netwerken',
    first: 'Terug naar het begin van de lijst',
    start: 'Zit jouw netwerk er niet bij?',
    startLead: 'Vraag een nieuw netwerk aan. Je vertelt waar het over moet gaan en wie er mee wil doen.',
    startAction: 'Een netwerk beginnen',
    missing: 'Dit programma is er niet',
    missingLead: 'Misschien is het gestopt, of klopt het adres niet. Vraag het degene die je de link gaf.',
  },
  en: {
    above: 'Programme',
    networks: 'Networks',
    counted: (count) => (count === 1 ? 'There is 1 network.' : `There are ${count} networks.`),
    none: 'There are no networks yet.',
    workForms: 'Ways of working',
    next: 'More networks',
    first: 'Back to the beginning of the list',
    start: 'Is your network not among them?',
    startLead: 'Ask for a new network. You tell what it should be about, and who would like to join.',
    startAction: 'Start a network',
    missing: 'This programme is not here',
    missingLead: 'It may have ended, or the address is not right. Ask whoever gave you the link.',
  },
};
