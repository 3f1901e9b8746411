import type { Language } from './page.ts';

/** What somebody reads about their own sign-up: by when, and what they can do. */
export interface Words {
  readonly name: string;
  /** null: what it is for is no longer known. */
  readonly forNetwork: (title: string | null) => string;
  readonly forProgramme: (title: string | null) => string;
  readonly until: Record<'confirm' | 'offer' | 'kept', (when: string) => string>;
  readonly position: (position: number) => string;
  readonly confirm: string;
  /** Above what was filled in. */
  readonly toConfirm: string;
  readonly notMe: string;
  readonly accept: string;
  readonly withdraw: string;
  readonly withdrawWhat: Record<'early' | 'waiting' | 'offered' | 'member', string>;
  readonly withdrawSure: string;
  readonly afterSignUp: string;
  readonly invite: { readonly title: string; readonly text: string };
  readonly seeNetwork: string;
  readonly fromManager: string;
  readonly whoToAsk: string;
  readonly nobodyToAsk: string;
  readonly oldLink: string;
  /** Instead of it, right after a step that used the link up. */
  readonly linkJustUsed: string;
  /** Instead of it, before confirming. */
  readonly sentAgain: string;
  readonly newLink: string;
  readonly done: Record<
    'confirmed' | 'accepted' | 'withdrawn' | 'linkSent' | 'consent' | 'full' | 'offerOver' | 'changed',
    string
  >;
  readonly yourData: string;
  /** @param months after they stop taking part @param afterNo of a sign-up that comes to nothing; null: it came to something */
  readonly keptAfter: (months: number, afterNo: number | null) => string;
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

const words: Record<Language, Words> = {
  nl: {
    name: 'Mijn aanmelding',
    forNetwork: (title) => `Je aanmelding voor ${title ?? 'je netwerk'}`,
    forProgramme: (title) => `Je aanvraag voor een nieuw netwerk${title === null ? '' : ` bij ${title}`}`,
    until: {
      confirm: (day) => `Doe dit uiterlijk ${day}. Daarna wissen we je aanmelding.`,
      kept: (day) => `We bewaren dit nog tot ${day}. Dan wissen we het.`,
      offer: (instant) =>
        `We houden de plek voor je vast tot ${instant}. Doe je niets, dan houden we hem daarna niet langer vast.`,
    },
    position: (position) => `Je bent nummer ${position} op de wachtlijst.`,
    confirm: 'Bevestig mijn aanmelding',
    toConfirm: 'Dit bevestig je',
    notMe: 'Klopt dit niet, of vulde je dit niet zelf in? Bevestig dan niet. Je kunt het formulier opnieuw invullen.',
    accept: 'Ja, ik neem de plek',
    withdraw: 'Afmelden',
    withdrawWhat: {
      early: 'Je aanmelding stopt.',
      waiting: 'Je aanmelding stopt. Je raakt je plek op de wachtlijst kwijt.',
      offered: 'Je aanmelding stopt. De plek gaat naar een ander.',
      member: 'Je doet dan niet meer mee. Je plek komt vrij voor een ander.',
    },
    withdrawSure: 'Ja, meld mij af',
    afterSignUp: 'Wat gebeurt er na je aanmelding',
    invite: {
      title: 'Nodig een collega uit',
      text: 'Wil een collega ook meedoen? Geef het adres van deze pagina door:',
    },
    seeNetwork: 'Bekijk het netwerk',
    fromManager: 'De netwerkmanager schrijft',
    whoToAsk: 'Een vraag?',
    nobodyToAsk: 'Antwoord op de mail die je van ons kreeg.',
    oldLink:
      'Deze link is al gebruikt of te oud. Je ziet hier nog hoe het met je aanmelding staat. Wil je iets doen? Vraag dan een nieuwe link.',
    linkJustUsed:
      'Je krijgt hierover een mail, met een nieuwe link. Daarmee kun je later nog iets veranderen of je gegevens bekijken.',
    sentAgain:
      'Deze link is al gebruikt of te oud, of het formulier is daarna nog een keer ingevuld. Open de link in de nieuwste mail, of vraag een nieuwe link.',
    newLink: 'Mail mij een nieuwe link',
    done: {
      confirmed: 'Dank je wel. Je aanmelding is bevestigd.',
      accepted: 'Gelukt: de plek is van jou.',
      withdrawn: 'Je bent afgemeld.',
      linkSent: 'We hebben je een mail gestuurd met een nieuwe link. Dat kan een paar minuten duren.',
      consent: 'Je toestemming is ingetrokken.',
      full: 'Er is toch geen plek meer. Je staat weer op de wachtlijst, op je oude plek in de rij.',
      offerOver: 'Je bent net te laat: de plek werd niet langer voor je vastgehouden.',
      changed: 'Er is intussen iets anders ingevuld. Kijk hieronder of het klopt. Bevestig dan opnieuw.',
    },
    yourData: 'Je gegevens',
    keptAfter: (months, afterNo) =>
      `Doe je niet meer mee, dan bewaren we je gegevens nog ${months === 1 ? '1 maand' : `${months} maanden`}. ${afterNo === null ? '' : `Gaat het niet door, dan ${afterNo} maanden. `}Daarna wissen we ze vanzelf.`,
    aboutData: 'Je kunt zien wat we van je weten, het verbeteren en het laten wissen.',
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
    forNetwork: (title) => `Your sign-up for ${title ?? 'your network'}`,
    forProgramme: (title) => `Your request for a new network${title === null ? '' : ` in ${title}`}`,
    until: {
      confirm: (day) => `Do this by ${day}. After that we erase your sign-up.`,
      kept: (day) => `We keep this until ${day}. Then we erase it.`,
      offer: (instant) =>
        `We hold the place for you until ${instant}. If you do nothing, we no longer hold it after that.`,
    },
    position: (position) => `You are number ${position} on the waiting list.`,
    confirm: 'Confirm my sign-up',
    toConfirm: 'What you confirm',
    notMe:
      'Is this not right, or did you not fill it in yourself? Then do not confirm. You can fill in the form again.',
    accept: 'Yes, I take the place',
    withdraw: 'Withdraw',
    withdrawWhat: {
      early: 'Your sign-up ends.',
      waiting: 'Your sign-up ends. You lose your place on the waiting list.',
      offered: 'Your sign-up ends. The place goes to somebody else.',
      member: 'You will no longer take part. Your place comes free for somebody else.',
    },
    withdrawSure: 'Yes, withdraw me',
    afterSignUp: 'What happens after you sign up',
    invite: {
      title: 'Invite a colleague',
      text: 'Does a colleague want to take part too? Pass on the address of this page:',
    },
    seeNetwork: 'See the network',
    fromManager: 'The network manager writes',
    whoToAsk: 'A question?',
    nobodyToAsk: 'Answer the mail that you got from us.',
    oldLink:
      'This link was used already or is too old. You can still see here how your sign-up stands. Do you want to do something? Then ask for a new link.',
    linkJustUsed:
      'You get a mail about this, with a new link. With it you can still change something later, or see your data.',
    sentAgain:
      'This link was used already or is too old, or the form was filled in once more after it. Open the link in the newest mail, or ask for a new link.',
    newLink: 'Mail me a new link',
    done: {
      confirmed: 'Thank you. Your sign-up is confirmed.',
      accepted: 'Done: the place is yours.',
      withdrawn: 'You are withdrawn.',
      linkSent: 'We sent you a mail with a new link. That may take a few minutes.',
      consent: 'Your consent is withdrawn.',
      full: 'There is no place after all. You are on the waiting list again, where you stood before.',
      offerOver: 'You are just too late: the place was no longer held for you.',
      changed: 'Something else was filled in meanwhile. Look below whether it is right. Then confirm again.',
    },
    yourData: 'Your data',
    keptAfter: (months, afterNo) =>
      `When you no longer take part, we keep your data for another ${months === 1 ? 'month' : `${months} months`}. ${afterNo === null ? '' : `If it comes to nothing, for ${afterNo} months. `}After that we erase them by ourselves.`,
    aboutData: 'You can see what we know about you, correct it and have it erased.',
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

/** Where it differs for who wants to start a network. */
const ofStart: Record<
  Language,
  Pick<Words, 'name' | 'confirm' | 'withdraw' | 'withdrawSure' | 'fromManager' | 'oldLink' | 'back'> & {
    withdrawWhat: string;
    until: Pick<Words['until'], 'confirm'>;
    done: Partial<Words['done']>;
  }
> = {
  nl: {
    name: 'Mijn aanvraag',
    until: { confirm: (day) => `Doe dit uiterlijk ${day}. Daarna wissen we je aanvraag.` },
    fromManager: 'De organisatie achter het programma schrijft',
    oldLink:
      'Deze link is al gebruikt of te oud. Je ziet hier nog hoe het met je aanvraag staat. Wil je iets doen? Vraag dan een nieuwe link.',
    back: 'Terug naar mijn aanvraag',
    confirm: 'Bevestig mijn aanvraag',
    withdraw: 'Aanvraag intrekken',
    withdrawWhat: 'Je aanvraag stopt.',
    withdrawSure: 'Ja, trek mijn aanvraag in',
    done: {
      confirmed: 'Dank je wel. Je aanvraag is bevestigd.',
      withdrawn: 'Je aanvraag is ingetrokken.',
    },
  },
  en: {
    name: 'My request',
    until: { confirm: (day) => `Do this by ${day}. After that we erase your request.` },
    fromManager: 'The organisation behind the programme writes',
    oldLink:
      'This link was used already or is too old. You can still see here how your request stands. Do you want to do something? Then ask for a new link.',
    back: 'Back to my request',
    confirm: 'Confirm my request',
    withdraw: 'Withdraw my request',
    withdrawWhat: 'Your request ends.',
    withdrawSure: 'Yes, withdraw my request',
    done: { confirmed: 'Thank you. Your request is confirmed.', withdrawn: 'Your request is withdrawn.' },
  },
};

export function wordsOf(language: Language, isStart = false): Words {
  const all = words[language];
  if (!isStart) return all;
  const { withdrawWhat: what, until, done, ...more } = ofStart[language];
  const withdrawWhat = { early: what, waiting: what, offered: what, member: what };
  return { ...all, ...more, withdrawWhat, until: { ...all.until, ...until }, done: { ...all.done, ...done } };
}
