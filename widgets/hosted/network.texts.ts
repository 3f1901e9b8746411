import type { Language } from './page.ts';

interface NetworkWords {
  readonly above: string;
  readonly about: string;
  readonly back: string;
  /** Before the title of a network. */
  readonly backTo: string;
  readonly missing: string;
  readonly missingLead: string;
}

export const networkWords: Record<Language, NetworkWords> = {
  nl: {
    above: 'Lerend netwerk',
    about: 'Over dit netwerk',
    back: 'Terug naar het netwerk',
    backTo: 'Terug naar',
    missing: 'Dit netwerk is er niet',
    missingLead: 'Misschien is het gestopt, of klopt het adres niet. Vraag het degene die je de link gaf.',
  },
  en: {
    above: 'Learning network',
    about: 'About this network',
    back: 'Back to the network',
    backTo: 'Back to',
    missing: 'This network is not here',
    missingLead: 'It may have ended, or the address is not right. Ask whoever gave you the link.',
  },
};
