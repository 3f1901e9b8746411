import type { Language } from './page.ts';

interface ConvenantsWords {
  readonly title: string;
  readonly lead: string;
  /** @param count of all */
  counted(count: number): string;
  /** Before the name of a region. */
  readonly in: string;
  readonly none: string;
  readonly all: string;
  readonly missing: string;
  readonly missingLead: string;
}

export const convenantsWords: Record<Language, ConvenantsWords> = {
  nl: {
    title: 'Convenanten',
    lead: 'Wie met wie afsprak om samen te werken, en tot wanneer.',
    counted: (count) => (count === 1 ? '1 convenant' : `${count} convenanten`),
    in: 'in',
    none: 'Er staan hier nog geen convenanten.',
    all: 'Bekijk de convenanten van alle regio’s',
    missing: 'Deze regio is er niet',
    missingLead: 'Misschien klopt het adres niet. Vraag het degene die je de link gaf.',
  },
  en: {
    title: 'Convenants',
    lead: 'Who agreed with whom to work together, and until when.',
    counted: (count) => (count === 1 ? '1 convenant' : `${count} convenants`),
    in: 'in',
    none: 'There are no convenants here yet.',
    all: 'See the convenants of all regions',
    missing: 'This region is not here',
    missingLead: 'The address may not be right. Ask whoever gave you the link.',
  },
};
