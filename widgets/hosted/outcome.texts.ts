import type { Language } from './page.ts';

interface OutcomeWords {
  readonly title: string;
  /** Before the name of what it is an outcome of. */
  readonly of: string;
  readonly more: string;
  readonly missing: string;
  readonly missingLead: string;
}

export const outcomeWords: Record<Language, OutcomeWords> = {
  nl: {
    title: 'Een resultaat',
    of: 'van',
    more: 'Lees meer over',
    missing: 'Dit resultaat is er niet',
    missingLead: 'Misschien is het weggehaald, of klopt het adres niet. Vraag het degene die je de link gaf.',
  },
  en: {
    title: 'An outcome',
    of: 'of',
    more: 'Read more about',
    missing: 'This outcome is not here',
    missingLead: 'It may have been taken away, or the address is not right. Ask whoever gave you the link.',
  },
};
