import type { Language } from './page.ts';

interface PageWords {
  readonly title: string;
  readonly text: string;
  readonly action: string;
}

interface LoginTexts {
  readonly deskName: string;
  readonly ready: PageWords;
  readonly over: PageWords;
  readonly noRole: PageWords;
  readonly unverified: PageWords;
  readonly failed: PageWords;
}

/** Pages around logging in to the desk. */
export const words: Record<Language, LoginTexts> = {
  nl: {
    deskName: 'Mijn netwerken',
    ready: {
      title: 'Inloggen',
      text: 'Met deze knop log je in op dit apparaat, voor 30 dagen. Gebruiken anderen het ook? Log dan uit als je klaar bent.',
      action: 'Log in',
    },
    over: {
      title: 'Deze link werkt niet meer',
      text: 'Een link om in te loggen werkt één keer, en 15 minuten. Vraag een nieuwe.',
      action: 'Vraag een nieuwe link',
    },
    noRole: {
      title: 'Je kunt hier niet inloggen',
      text: 'Je account klopt, maar het heeft hier geen rol. Vraag de organisatie van het netwerk om toegang.',
      action: 'Terug naar inloggen',
    },
    unverified: {
      title: 'Je kunt zo niet inloggen',
      text: 'Je organisatie zegt er niet bij dat dit e-mailadres van jou is. Log in met een link in je mail.',
      action: 'Log in met een link',
    },
    failed: {
      title: 'Inloggen is niet gelukt',
      text: 'Probeer het opnieuw. Lukt het weer niet? Log dan in met een link in je mail.',
      action: 'Probeer het opnieuw',
    },
  },
  en: {
    deskName: 'My networks',
    ready: {
      title: 'Log in',
      text: 'This button logs you in on this device, for 30 days. Do others use it too? Then log out when you are done.',
      action: 'Log in',
    },
    over: {
      title: 'This link no longer works',
      text: 'A link to log in works once, for 15 minutes. Ask for a new one.',
      action: 'Ask for a new link',
    },
    noRole: {
      title: 'You cannot log in here',
      text: 'Your account is right, but it has no role here. Ask who runs the network for access.',
      action: 'Back to logging in',
    },
    unverified: {
      title: 'You cannot log in this way',
      text: 'Your organisation does not say that this e-mail address is yours. Log in with a link in your mail.',
      action: 'Log in with a link',
    },
    failed: {
      title: 'Logging in did not work',
      text: 'Try again. Does it fail again? Then log in with a link in your mail.',
      action: 'Try again',
    },
  },
};
