import type { Locale } from '@leerkring/prisma/client.ts';

/** What to do about a field that does not hold. */
export interface FaultTexts {
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly organisationGone: string;
  readonly unit: string;
  readonly unitGone: string;
  readonly jobTitle: string;
  readonly privacyNotice: string;
  readonly idempotencyKey: string;
  readonly hidden: string;
  tooLong(most: number): string;
}

export const faultTexts: Record<Locale, FaultTexts> = {
  NL: {
    name: 'Vul je naam in.',
    email: 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
    organisation: 'Kies je organisatie uit de lijst of typ de naam.',
    organisationGone: 'Deze organisatie staat niet meer in de lijst. Kies opnieuw of typ de naam.',
    unit: 'Kies je team of afdeling uit de lijst of typ de naam.',
    unitGone: 'Dit team staat niet meer in de lijst. Kies opnieuw of typ de naam.',
    jobTitle: 'Vul je functie in, of laat dit veld leeg.',
    privacyNotice:
      'De tekst over je gegevens is veranderd. Laad het formulier opnieuw, lees de tekst en meld je dan aan.',
    idempotencyKey: 'Het formulier mist iets wat het zelf meestuurt. Laad het opnieuw en meld je dan aan.',
    hidden: 'Hier staat een teken in dat je niet ziet. Maak het veld leeg en typ de tekst opnieuw.',
    tooLong: (most) => `Gebruik hier hoogstens ${most} tekens.`,
  },
  EN: {
    name: 'Enter your name.',
    email: 'Enter an e-mail address, like name@organisation.org.',
    organisation: 'Choose your organisation from the list or type its name.',
    organisationGone: 'This organisation is no longer in the list. Choose again or type its name.',
    unit: 'Choose your team or division from the list or type its name.',
    unitGone: 'This team is no longer in the list. Choose again or type its name.',
    jobTitle: 'Enter your job title, or leave this field empty.',
    privacyNotice: 'The text about your data has changed. Reload the form, read the text, and then sign up.',
    idempotencyKey: 'The form lacks something that it sends by itself. Reload it and then sign up.',
    hidden: 'There is a character in here that you cannot see. Empty the field and type the text again.',
    tooLong: (most) => `Use at most ${most} characters here.`,
  },
};

interface AnswerTexts {
  received(network: string | undefined): string;
  faults(number: number): string;
  readonly networkNotFound: string;
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
      `Je aanmelding${network ? ` voor ${network}` : ''} is binnen. Je hoort van het netwerk hoe het verder gaat.`,
    faults: (number) =>
      `${number === 1 ? 'Er klopt nog 1 ding niet' : `Er kloppen nog ${number} dingen niet`}. Pas het aan en verstuur het formulier opnieuw.`,
    networkNotFound: 'Dit netwerk vinden we niet. Kijk in de lijst met netwerken welke er nu zijn.',
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
      `Your sign-up${network ? ` for ${network}` : ''} is in. The network will tell you what happens next.`,
    faults: (number) =>
      `${number === 1 ? 'One thing is' : `${number} things are`} not right yet. Change it and send the form again.`,
    networkNotFound: 'This network is no longer here. See the list of networks for those there are now.',
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
