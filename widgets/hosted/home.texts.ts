import type { Language } from './page.ts';

interface HomeWords {
  readonly title: string;
  readonly lead: string;
  readonly programmes: string;
  readonly none: string;
  readonly site: string;
  readonly siteLead: string;
  readonly embed: string;
  readonly developers: string;
  readonly reference: string;
  readonly graphql: string;
  readonly accessibility: string;
  readonly working: string;
}

export const homeWords: Record<Language, HomeWords> = {
  nl: {
    title: 'Samen leren in een netwerk',
    lead: 'Fijn dat je er bent. In een lerend netwerk kom je mensen van andere organisaties tegen die met hetzelfde bezig zijn als jij. Kies een programma en kijk welke netwerken er zijn.',
    programmes: 'Programma’s',
    none: 'Er zijn nog geen programma’s. Kom later nog eens kijken.',
    site: 'Netwerken op je eigen website',
    siteLead: 'Laat je collega’s netwerken zien op je eigen website of intranet. Zij melden zich daar ook aan.',
    embed: 'Kies wat je wilt laten zien en kopieer de code',
    developers: 'Voor ontwikkelaars',
    reference: 'Alle elementen en instellingen',
    graphql: 'Gegevens opvragen met GraphQL',
    accessibility: 'Hoe toegankelijk is Leerkring?',
    working: 'Werkt alles?',
  },
  en: {
    title: 'Learning together in a network',
    lead: 'Good to see you. In a learning network you meet people of other organisations who work on the same things as you. Choose a programme and see which networks there are.',
    programmes: 'Programmes',
    none: 'There are no programmes yet. Come back later.',
    site: 'Networks on your own website',
    siteLead: 'Show your colleagues networks on your own website or intranet. They sign up there too.',
    embed: 'Choose what to show and copy the code',
    developers: 'For developers',
    reference: 'All elements and settings',
    graphql: 'Ask for data with GraphQL',
    accessibility: 'How accessible is Leerkring?',
    working: 'Does everything work?',
  },
};
