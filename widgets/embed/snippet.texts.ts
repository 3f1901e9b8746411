import type { Kind } from '../hosted/embed-choices.ts';

/** What a pasted snippet says by itself: inside the element until the script arrives, and as the name of a frame. */
interface SnippetWords {
  readonly link: Readonly<Record<Kind, (title: string) => string>>;
  /** Name of a frame, which screen readers say. */
  readonly frame: Readonly<Record<Kind, (title: string) => string>>;
}

export const snippetWords: Readonly<Record<'nl' | 'en', SnippetWords>> = {
  nl: {
    link: {
      networks: (title) => `Bekijk de netwerken van ${title}`,
      network: (title) => `Lees meer over ${title}`,
      'sign-up': (title) => `Meld je aan voor ${title}`,
      start: (title) => `Vraag een nieuw netwerk aan bij ${title}`,
      programme: (title) => `Lees meer over ${title}`,
      'work-forms': (title) => `Bekijk de werkvormen van ${title}`,
      convenants: (title) => (title ? `Bekijk de convenanten in ${title}` : 'Bekijk de convenanten'),
      outcome: (title) => `Bekijk het resultaat: ${title}`,
    },
    frame: {
      networks: (title) => `Netwerken van ${title}`,
      network: (title) => title,
      'sign-up': (title) => `Aanmelden voor ${title}`,
      start: (title) => `Een nieuw netwerk aanvragen bij ${title}`,
      programme: (title) => title,
      'work-forms': (title) => `Werkvormen van ${title}`,
      convenants: (title) => (title ? `Convenanten in ${title}` : 'Convenanten'),
      outcome: (title) => title,
    },
  },
  en: {
    link: {
      networks: (title) => `See the networks of ${title}`,
      network: (title) => `Read more about ${title}`,
      'sign-up': (title) => `Sign up for ${title}`,
      start: (title) => `Ask for a new network in ${title}`,
      programme: (title) => `Read more about ${title}`,
      'work-forms': (title) => `See the ways of working of ${title}`,
      convenants: (title) => (title ? `See the convenants in ${title}` : 'See the convenants'),
      outcome: (title) => `See the outcome: ${title}`,
    },
    frame: {
      networks: (title) => `Networks of ${title}`,
      network: (title) => title,
      'sign-up': (title) => `Signing up for ${title}`,
      start: (title) => `Asking for a new network in ${title}`,
      programme: (title) => title,
      'work-forms': (title) => `Ways of working of ${title}`,
      convenants: (title) => (title ? `Convenants in ${title}` : 'Convenants'),
      outcome: (title) => title,
    },
  },
};
