import type { Locale } from '@leerkring/prisma/client.ts';
import { type TypedTexts, typedTexts } from '../typed-text/typed-text.texts.ts';

/** What to do about a field that does not hold. */
export interface FaultTexts extends Pick<TypedTexts, 'hidden' | 'webAddress' | 'email' | 'tooLong'> {
  readonly name: string;
  readonly organisation: string;
  readonly organisationGone: string;
  readonly unit: string;
  readonly unitGone: string;
  readonly jobTitle: string;
  readonly privacyNotice: string;
  readonly idempotencyKey: string;
  readonly target: { readonly join: string; readonly start: string };
  readonly answers: {
    readonly questionGone: string;
    readonly choice: string;
    twice(label: string): string;
    missing(label: string): string;
  };
  readonly start: {
    readonly motivation: string;
    readonly own: string;
    readonly organisation: string;
    readonly theme: string;
    readonly region: string;
    tooMany(most: number): string;
  };
}

export const faultTexts: Record<Locale, FaultTexts> = {
  NL: {
    ...typedTexts.NL,
    name: 'Vul je naam in.',
    organisation: 'Kies je organisatie uit de lijst of typ de naam.',
    organisationGone: 'Deze organisatie staat niet meer in de lijst. Kies opnieuw of typ de naam.',
    unit: 'Kies je team of afdeling uit de lijst of typ de naam.',
    unitGone: 'Dit team staat niet meer in de lijst. Kies opnieuw of typ de naam.',
    jobTitle: 'Vul je functie in, of laat dit veld leeg.',
    privacyNotice:
      'De tekst over je gegevens is veranderd. Laad het formulier opnieuw, lees de tekst en meld je dan aan.',
    idempotencyKey: 'Het formulier mist iets wat het zelf meestuurt. Laad het opnieuw en meld je dan aan.',
    target: {
      join: 'Aanmelden doe je voor een netwerk: stuur networkSlug mee.',
      start: 'Een netwerk beginnen doe je in een programma: stuur programmeSlug mee.',
    },
    answers: {
      questionGone: 'De vragen van dit netwerk zijn veranderd. Laad het formulier opnieuw en beantwoord ze dan.',
      choice: 'Kies uit de lijst.',
      twice: (label) => `Geef 1 antwoord op de vraag: ${label}`,
      missing: (label) => `Beantwoord de vraag: ${label}`,
    },
    start: {
      motivation: 'Schrijf in een paar zinnen waarom je dit netwerk wilt beginnen. Noem geen cliënten of patiënten.',
      own: 'Typ de naam van je organisatie, of laat dit veld leeg.',
      organisation: 'Vul de naam van een organisatie in, of haal de regel weg.',
      theme: 'Dit thema staat niet meer in de lijst. Kies opnieuw.',
      region: 'Deze regio staat niet meer in de lijst. Kies opnieuw.',
      tooMany: (most) => `Noem hoogstens ${most} organisaties.`,
    },
  },
  EN: {
    ...typedTexts.EN,
    name: 'Enter your name.',
    organisation: 'Choose your organisation from the list or type its name.',
    organisationGone: 'This organisation is no longer in the list. Choose again or type its name.',
    unit: 'Choose your team or division from the list or type its name.',
    unitGone: 'This team is no longer in the list. Choose again or type its name.',
    jobTitle: 'Enter your job title, or leave this field empty.',
    privacyNotice: 'The text about your data has changed. Reload the form, read the text, and then sign up.',
    idempotencyKey: 'The form lacks something that it sends by itself. Reload it and then sign up.',
    target: {
      join: 'You sign up for a network: send networkSlug.',
      start: 'You start a network in a programme: send programmeSlug.',
    },
    answers: {
      questionGone: 'The questions of this network have changed. Reload the form and then answer them.',
      choice: 'Choose from the list.',
      twice: (label) => `Give one answer to the question: ${label}`,
      missing: (label) => `Answer the question: ${label}`,
    },
    start: {
      motivation: 'Write in a few sentences why you want to start this network. Do not name clients or patients.',
      own: 'Type the name of your organisation, or leave this field empty.',
      organisation: 'Enter the name of an organisation, or remove the line.',
      theme: 'This theme is no longer in the list. Choose again.',
      region: 'This region is no longer in the list. Choose again.',
      tooMany: (most) => `Name at most ${most} organisations.`,
    },
  },
};

interface AnswerTexts {
  received(network: string | undefined): string;
  receivedStart(programme: string | undefined): string;
  faults(number: number): string;
  readonly networkNotFound: string;
  readonly programmeNotFound: string;
  readonly startClosed: string;
  readonly closed: {
    readonly ended: string;
    readonly noNotice: string;
    notYet(opensAt: Date | null): string;
    over(closesAt: Date | null): string;
  };
  readonly full: { readonly network: string; readonly newOrganisations: string; readonly organisation: string };
  readonly idempotencyKeyReused: string;
}

const day = (locale: string) => {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'Europe/Amsterdam',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return (instant: Date) => format.format(instant);
};
const dag = day('nl-NL');
const dayInEnglish = day('en-GB');

export const answerTexts: Record<Locale, AnswerTexts> = {
  NL: {
    received: (network) =>
      `Kijk in je mail. We stuurden je een bericht over je aanmelding${network ? ` voor ${network}` : ''}. Pas als je daarin op de knop drukt, gaat je aanmelding door.`,
    receivedStart: (programme) =>
      `Kijk in je mail. We stuurden je een bericht over je aanvraag voor een nieuw netwerk${programme ? ` bij ${programme}` : ''}. Pas als je daarin op de knop drukt, gaat die door.`,
    faults: (number) =>
      `${number === 1 ? 'Er klopt nog één ding niet' : `Er kloppen nog ${number} dingen niet`}. Pas het aan en verstuur het formulier opnieuw.`,
    networkNotFound: 'Dit netwerk vinden we niet. Kijk in de lijst met netwerken welke er nu zijn.',
    programmeNotFound: 'Dit programma vinden we niet. Kijk in de lijst met programma’s welke er nu zijn.',
    startClosed:
      'Je kunt hier nog geen netwerk aanvragen: er staat nog niet hoe met je gegevens wordt omgegaan. Vraag het aan het programma.',
    closed: {
      ended: 'Dit netwerk is gestopt. Je kunt je niet meer aanmelden.',
      noNotice:
        'Je kunt je nog niet aanmelden: er staat nog niet hoe met je gegevens wordt omgegaan. Vraag het aan het netwerk.',
      notYet: (opensAt) => `Je kunt je nog niet aanmelden${opensAt ? `. Dat kan vanaf ${dag(opensAt)}` : ''}.`,
      over: (closesAt) =>
        `De aanmelding is gesloten${closesAt ? `: dat kon t/m ${dag(closesAt)}` : ''}. Heb je een vraag? Stel die aan het netwerk.`,
    },
    full: {
      network: 'Dit netwerk is vol. Je kunt op de wachtlijst: je hoort het als er een plek vrijkomt.',
      newOrganisations:
        'Voor nieuwe organisaties is dit netwerk vol. Doet je organisatie al mee? Kies haar dan uit de lijst. Doet ze niet mee, dan kun je op de wachtlijst.',
      organisation:
        'Alle plekken van je organisatie zijn bezet. Je kunt op de wachtlijst: je hoort het als er een plek vrijkomt.',
    },
    idempotencyKeyReused:
      'Dit formulier is al een keer verstuurd, met iets anders erin. Laad het opnieuw en meld je dan aan.',
  },
  EN: {
    received: (network) =>
      `Look in your mail. We sent you a message about your sign-up${network ? ` for ${network}` : ''}. It only goes on when you press the button in it.`,
    receivedStart: (programme) =>
      `Look in your mail. We sent you a message about your request for a new network${programme ? ` in ${programme}` : ''}. It only goes on when you press the button in it.`,
    faults: (number) =>
      `${number === 1 ? 'One thing is' : `${number} things are`} not right yet. Change it and send the form again.`,
    networkNotFound: 'This network is no longer here. See the list of networks for those there are now.',
    programmeNotFound: 'This programme is no longer here. See the list of programmes for those there are now.',
    startClosed:
      'You cannot ask for a network here yet: how your data is handled has not been published. Ask the programme.',
    closed: {
      ended: 'This network has ended. You can no longer sign up.',
      noNotice: 'You cannot sign up yet: how your data is handled has not been published. Ask the network.',
      notYet: (opensAt) => `You cannot sign up yet${opensAt ? `. You can from ${dayInEnglish(opensAt)}` : ''}.`,
      over: (closesAt) =>
        `Sign-up is closed${closesAt ? `: it was open up to and including ${dayInEnglish(closesAt)}` : ''}. Do you have a question? Ask the network.`,
    },
    full: {
      network: 'This network is full. You can join the waiting list: you will hear when a place comes free.',
      newOrganisations:
        'This network is full for new organisations. Does your organisation take part already? Then choose it from the list. If not, you can join the waiting list.',
      organisation:
        'All places of your organisation are taken. You can join the waiting list: you will hear when a place comes free.',
    },
    idempotencyKeyReused: 'This form was sent before with something else in it. Reload it and then sign up.',
  },
};
