import type { Language } from './page.ts';

/** What somebody reads about their own sign-up: what stands, what happens next and by when. */
export interface Words {
  readonly name: string;
  readonly states: Record<
    | 'RECEIVED'
    | 'CONFIRMED'
    | 'IN_REVIEW'
    | 'WAITLISTED'
    | 'OFFERED'
    | 'ACCEPTED'
    | 'DECLINED'
    | 'WITHDRAWN'
    | 'EXPIRED'
    | 'OVER',
    { readonly state: string; readonly next: string }
  >;
  readonly start: { readonly IN_REVIEW: string; readonly ACCEPTED: string; readonly DECLINED: string };
  /** null: what it is for is no longer known. */
  readonly forNetwork: (title: string | null) => string;
  readonly forProgramme: (title: string | null) => string;
  readonly until: { readonly confirm: (day: string) => string; readonly offer: (instant: string) => string };
  readonly position: (position: number) => string;
  readonly confirm: string;
  readonly accept: string;
  readonly withdraw: string;
  readonly withdrawWhat: { readonly waiting: string; readonly member: string };
  readonly withdrawSure: string;
  readonly afterSignUp: string;
  readonly fromManager: string;
  readonly whoToAsk: string;
  readonly nobodyToAsk: string;
  readonly oldLink: string;
  /** Instead of it, right after a step that used the link up. */
  readonly linkJustUsed: string;
  readonly newLink: string;
  readonly done: Record<
    'confirmed' | 'accepted' | 'withdrawn' | 'linkSent' | 'consent' | 'full' | 'offerOver' | 'tooOften',
    string
  >;
  readonly yourData: string;
  readonly aboutData: string;
  readonly show: string;
  readonly erase: string;
  readonly eraseWhat: string;
  readonly eraseSure: string;
  readonly erased: { readonly title: string; readonly text: string };
  readonly unknown: { readonly title: string; readonly text: string };
  readonly askWhatIsKnown: string;
  readonly consents: string;
  readonly consentGiven: string;
  readonly takeBack: string;
  readonly back: string;
}

export const words: Record<Language, Words> = {
  nl: {
    name: 'Mijn aanmelding',
    states: {
      RECEIVED: {
        state: 'Nog niet bevestigd',
        next: 'Je aanmelding is binnen. Ze gaat pas door als je haar bevestigt.',
      },
      CONFIRMED: { state: 'Bevestigd', next: 'Je aanmelding is bevestigd. We kijken nu of er een plek is.' },
      IN_REVIEW: {
        state: 'Wacht op een besluit',
        next: 'Je aanmelding is bevestigd. De netwerkmanager beslist of je mee kunt doen. Duurt dat langer dan 5 werkdagen, dan krijgt de organisatie achter het netwerk een seintje. Je hoort het per mail.',
      },
      WAITLISTED: {
        state: 'Op de wachtlijst',
        next: 'Het netwerk is vol. Komt er een plek vrij die bij jou past, dan bieden we je die per mail aan.',
      },
      OFFERED: { state: 'Er is een plek voor je', next: 'Neem je de plek aan, dan doe je meteen mee.' },
      ACCEPTED: { state: 'Je doet mee', next: 'Je plek in het netwerk staat vast.' },
      DECLINED: { state: 'Niet toegelaten', next: 'De netwerkmanager heeft besloten dat je nu niet mee kunt doen.' },
      WITHDRAWN: {
        state: 'Afgemeld',
        next: 'Je hebt je afgemeld. Wil je later toch meedoen? Meld je dan opnieuw aan.',
      },
      EXPIRED: {
        state: 'Verlopen',
        next: 'Deze aanmelding geldt niet meer. Wil je toch meedoen? Meld je dan opnieuw aan.',
      },
      OVER: {
        state: 'Je doet niet meer mee',
        next: 'Je deelname is gestopt: het netwerk is gestopt, of de netwerkmanager heeft je deelname beëindigd.',
      },
    },
    start: {
      IN_REVIEW:
        'Je aanvraag is bevestigd. De organisatie achter het programma beslist of het netwerk er komt. Je hoort het per mail.',
      ACCEPTED:
        'Je aanvraag is goedgekeurd. Een redacteur maakt de pagina van het nieuwe netwerk en neemt contact met je op.',
      DECLINED: 'De organisatie achter het programma heeft besloten dat dit netwerk er nu niet komt.',
    },
    forNetwork: (title) => `Je aanmelding voor ${title ?? 'je netwerk'}`,
    forProgramme: (title) => `Je aanvraag voor een nieuw netwerk${title === null ? '' : ` in ${title}`}`,
    until: {
      confirm: (day) => `Doe dit uiterlijk ${day}. Daarna wissen we je aanmelding.`,
      offer: (instant) => `We houden de plek voor je vast tot ${instant}.`,
    },
    position: (position) => `Je staat op plek ${position} van de wachtlijst.`,
    confirm: 'Bevestig mijn aanmelding',
    accept: 'Ja, ik neem de plek',
    withdraw: 'Afmelden',
    withdrawWhat: {
      waiting: 'Je aanmelding stopt. Je raakt je plek in de rij kwijt.',
      member: 'Je doet dan niet meer mee. Je plek komt vrij voor een ander.',
    },
    withdrawSure: 'Ja, meld mij af',
    afterSignUp: 'Wat gebeurt er na je aanmelding',
    fromManager: 'De netwerkmanager schrijft',
    whoToAsk: 'Een vraag?',
    nobodyToAsk: 'Antwoord op de mail die je van ons kreeg.',
    oldLink:
      'Deze link is al gebruikt of te oud. Je ziet hier nog hoe het met je aanmelding staat. Wil je iets doen? Vraag dan een nieuwe link.',
    linkJustUsed:
      'Je krijgt hierover een mail, met een nieuwe link. Daarmee kun je later nog iets veranderen of je gegevens bekijken.',
    newLink: 'Mail mij een nieuwe link',
    done: {
      confirmed: 'Dank je wel. Je aanmelding is bevestigd.',
      accepted: 'Gelukt: de plek is van jou.',
      withdrawn: 'Je bent afgemeld.',
      linkSent: 'We hebben je een mail gestuurd met een nieuwe link. Dat kan een paar minuten duren.',
      consent: 'Je toestemming is ingetrokken.',
      full: 'Er is toch geen plek meer. Je staat weer op de wachtlijst, op je oude plek in de rij.',
      offerOver: 'Je bent net te laat: de plek werd niet langer voor je vastgehouden.',
      tooOften: 'Je hebt dit te vaak gevraagd. Probeer het over een uur opnieuw.',
    },
    yourData: 'Je gegevens',
    aboutData: 'Je kunt zien wat we van je weten, en je kunt het laten wissen.',
    show: 'Laat mijn gegevens zien',
    erase: 'Wis mijn gegevens',
    eraseWhat:
      'We wissen al je gegevens bij deze organisatie: al je aanmeldingen en al je deelnames aan netwerken. Je doet dan nergens meer mee. Dit kun je niet ongedaan maken.',
    eraseSure: 'Ja, wis alles',
    erased: { title: 'Je gegevens zijn gewist', text: 'We weten nu niets meer van je. Deze link werkt niet meer.' },
    unknown: {
      title: 'Deze link kennen we niet',
      text: 'Misschien is de link niet helemaal overgenomen, of zijn de gegevens erachter al gewist. Open de link nog eens vanuit de mail.',
    },
    askWhatIsKnown: 'Vraag wat we van je weten',
    consents: 'Waar je toestemming voor gaf',
    consentGiven: 'Je zei ja.',
    takeBack: 'Trek mijn toestemming in',
    back: 'Terug naar mijn aanmelding',
  },
  en: {
    name: 'My sign-up',
    states: {
      RECEIVED: {
        state: 'Not confirmed yet',
        next: 'Your sign-up is in. It only goes on when you confirm it.',
      },
      CONFIRMED: { state: 'Confirmed', next: 'Your sign-up is confirmed. We now see whether there is a place.' },
      IN_REVIEW: {
        state: 'Waiting for a decision',
        next: 'Your sign-up is confirmed. The network manager decides whether you can take part. If that takes more than 5 working days, the organisation behind the network is told. You will hear by mail.',
      },
      WAITLISTED: {
        state: 'On the waiting list',
        next: 'The network is full. When a place comes free that fits you, we offer it to you by mail.',
      },
      OFFERED: { state: 'There is a place for you', next: 'When you take the place, you take part at once.' },
      ACCEPTED: { state: 'You take part', next: 'Your place in the network is certain.' },
      DECLINED: { state: 'Not admitted', next: 'The network manager decided that you cannot take part now.' },
      WITHDRAWN: {
        state: 'Withdrawn',
        next: 'You withdrew. Would you like to take part after all? Then sign up again.',
      },
      EXPIRED: {
        state: 'Expired',
        next: 'This sign-up no longer counts. Would you like to take part after all? Then sign up again.',
      },
      OVER: {
        state: 'You no longer take part',
        next: 'Your membership ended: the network ended, or the network manager ended your membership.',
      },
    },
    start: {
      IN_REVIEW:
        'Your request is confirmed. The organisation behind the programme decides whether the network will come. You will hear by mail.',
      ACCEPTED: 'Your request is approved. An editor makes the page of the new network and will contact you.',
      DECLINED: 'The organisation behind the programme decided that this network will not come now.',
    },
    forNetwork: (title) => `Your sign-up for ${title ?? 'your network'}`,
    forProgramme: (title) => `Your request for a new network${title === null ? '' : ` in ${title}`}`,
    until: {
      confirm: (day) => `Do this by ${day}. After that we erase your sign-up.`,
      offer: (instant) => `We hold the place for you until ${instant}.`,
    },
    position: (position) => `You are number ${position} on the waiting list.`,
    confirm: 'Confirm my sign-up',
    accept: 'Yes, I take the place',
    withdraw: 'Withdraw',
    withdrawWhat: {
      waiting: 'Your sign-up ends. You lose your place in the queue.',
      member: 'You will no longer take part. Your place comes free for somebody else.',
    },
    withdrawSure: 'Yes, withdraw me',
    afterSignUp: 'What happens after you sign up',
    fromManager: 'The network manager writes',
    whoToAsk: 'A question?',
    nobodyToAsk: 'Answer the mail that you got from us.',
    oldLink:
      'This link was used already or is too old. You can still see here how your sign-up stands. Do you want to do something? Then ask for a new link.',
    linkJustUsed:
      'You get a mail about this, with a new link. With it you can still change something later, or see your data.',
    newLink: 'Mail me a new link',
    done: {
      confirmed: 'Thank you. Your sign-up is confirmed.',
      accepted: 'Done: the place is yours.',
      withdrawn: 'You are withdrawn.',
      linkSent: 'We sent you a mail with a new link. That may take a few minutes.',
      consent: 'Your consent is withdrawn.',
      full: 'There is no place after all. You are on the waiting list again, where you stood before.',
      offerOver: 'You are just too late: the place was no longer held for you.',
      tooOften: 'You asked for this too often. Try again in an hour.',
    },
    yourData: 'Your data',
    aboutData: 'You can see what we know about you, and you can have it erased.',
    show: 'Show my data',
    erase: 'Erase my data',
    eraseWhat:
      'We erase all your data at this organisation: all your sign-ups and all your memberships of networks. You will no longer take part in any. This cannot be undone.',
    eraseSure: 'Yes, erase everything',
    erased: { title: 'Your data is erased', text: 'We know nothing about you any more. This link no longer works.' },
    unknown: {
      title: 'We do not know this link',
      text: 'Perhaps the link was not copied as a whole, or what it leads to was erased. Open the link from the mail once more.',
    },
    askWhatIsKnown: 'Ask what we know about you',
    consents: 'What you gave consent for',
    consentGiven: 'You said yes.',
    takeBack: 'Withdraw my consent',
    back: 'Back to my sign-up',
  },
};
