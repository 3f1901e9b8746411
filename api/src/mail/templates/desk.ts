import type { Facts, Templates } from './facts.ts';
import { titleIn } from './words.ts';

const toSignUp = ({ publicUrl, signUp }: Facts) =>
  signUp === null ? `${publicUrl}/desk` : `${publicUrl}/desk/aanmeldingen/${signUp.id}`;
/** Without it the desk takes the language of the browser. */
export const inEnglish = '?lang=en';

export const noPersonNl = 'In deze mail staan geen persoonsgegevens. Die zie je als je bent ingelogd.';
export const noPersonEn = 'There are no personal data in this mail. You see them once you are logged in.';

/** To an owner's mailbox: that address has no account. */
const ownAddressNl = 'Log in met je eigen e-mailadres, niet met dat van dit postvak.';
const ownAddressEn = 'Log in with your own e-mail address, not with that of this mailbox.';

export const deskSignUp: Templates = {
  NL: (facts) => ({
    subject: facts.isStart
      ? `Iemand wil een netwerk starten bij ${titleIn('NL', facts)}`
      : `Nieuwe aanmelding voor ${titleIn('NL', facts)}`,
    parts: [
      facts.isStart
        ? `Er is een nieuwe aanvraag: iemand wil een netwerk starten bij ${titleIn('NL', facts)}.`
        : `Er is een nieuwe aanmelding voor ${titleIn('NL', facts)}. Beslis of diegene mee kan doen.`,
      ...(facts.isForOwner && !facts.isStart
        ? ['Dit netwerk heeft geen netwerkmanager. Daarom krijgen jullie deze mail.']
        : []),
      { button: facts.isStart ? 'Bekijk de aanvraag' : 'Bekijk de aanmelding', href: toSignUp(facts) },
      facts.isForOwner
        ? `${ownAddressNl} We hebben gezegd dat er meestal binnen 5 werkdagen antwoord is.`
        : 'Beslis liefst binnen 5 werkdagen. Daarna vragen we de eigenaar van het programma om te beslissen.',
      noPersonNl,
      ...(facts.isForOwner ? [] : ['Liever één overzicht per dag? Dat kies je op Mijn netwerken, bij Instellingen.']),
    ],
  }),
  EN: (facts) => ({
    subject: facts.isStart
      ? `Somebody wants to start a network in ${titleIn('EN', facts)}`
      : `New sign-up for ${titleIn('EN', facts)}`,
    parts: [
      facts.isStart
        ? `There is a new request: somebody wants to start a network in ${titleIn('EN', facts)}.`
        : `There is a new sign-up for ${titleIn('EN', facts)}. Decide whether they can take part.`,
      ...(facts.isForOwner && !facts.isStart
        ? ['This network has no network manager. That is why you get this mail.']
        : []),
      { button: facts.isStart ? 'See the request' : 'See the sign-up', href: toSignUp(facts) + inEnglish },
      facts.isForOwner
        ? `${ownAddressEn} We said that there usually is an answer within 5 working days.`
        : 'Please decide within 5 working days. After that we ask the owner of the programme to decide.',
      noPersonEn,
      ...(facts.isForOwner ? [] : ['Rather have one summary a day? You choose that on My networks, under Settings.']),
    ],
  }),
};

type Count = (count: number) => string;
const signUpsNl: Count = (count) => (count === 1 ? '1 aanmelding' : `${count} aanmeldingen`);
const signUpsEn: Count = (count) => (count === 1 ? '1 sign-up' : `${count} sign-ups`);
const requestsNl: Count = (count) => (count === 1 ? '1 aanvraag' : `${count} aanvragen`);
const requestsEn: Count = (count) => (count === 1 ? '1 request' : `${count} requests`);
const startsNl: Count = (count) => `${requestsNl(count)} voor een nieuw netwerk`;
const startsEn: Count = (count) => `${requestsEn(count)} for a new network`;

/** "2 aanmeldingen en 1 aanvraag" */
function total({ toDecide }: Facts, signUps: Count, requests: Count, and: string): string {
  const sum = (isStart: boolean) =>
    toDecide.filter((each) => each.isStart === isStart).reduce((all, { count }) => all + count, 0);
  const [joins, starts] = [sum(false), sum(true)];
  return [...(joins > 0 ? [signUps(joins)] : []), ...(starts > 0 ? [requests(starts)] : [])].join(and);
}

/** To the owner, about everything that waits too long. */
export const deskEscalation: Templates = {
  NL: (facts) => ({
    subject: `Wacht al 5 werkdagen: ${total(facts, signUpsNl, requestsNl, ' en ')}`,
    parts: [
      'Hierover had iemand al moeten beslissen. Dat is nog niet gebeurd:',
      {
        list: facts.toDecide.map(
          ({ title, count, isStart }) =>
            `${title ?? (isStart ? 'Een programma' : 'Een netwerk')}: ${(isStart ? startsNl : signUpsNl)(count)}`,
        ),
      },
      // Nobody else decides on requests.
      facts.toDecide.every(({ isStart }) => isStart)
        ? 'Beslis zelf: daar wacht iemand op.'
        : 'Beslis zelf. Heeft het netwerk een netwerkmanager, dan kun je het ook aan die persoon vragen.',
      { button: 'Ga naar Mijn netwerken', href: `${facts.publicUrl}/desk` },
      ownAddressNl,
      noPersonNl,
    ],
  }),
  EN: (facts) => ({
    subject: `Waiting for 5 working days: ${total(facts, signUpsEn, requestsEn, ' and ')}`,
    parts: [
      'Somebody should have decided on this by now. Nobody has yet:',
      {
        list: facts.toDecide.map(
          ({ title, count, isStart }) =>
            `${title ?? (isStart ? 'A programme' : 'A network')}: ${(isStart ? startsEn : signUpsEn)(count)}`,
        ),
      },
      facts.toDecide.every(({ isStart }) => isStart)
        ? 'Please decide yourself: somebody is waiting for it.'
        : 'Decide yourself. Where the network has a network manager, you can also ask that person.',
      { button: 'Go to My networks', href: `${facts.publicUrl}/desk${inEnglish}` },
      ownAddressEn,
      noPersonEn,
    ],
  }),
};

export const deskLogin: Templates = {
  NL: ({ link, publicUrl }) => ({
    subject: 'Inloggen bij Mijn netwerken',
    parts: [
      'Je wilt inloggen bij Mijn netwerken. Dat doe je met deze knop.',
      { button: 'Log in', href: link ?? `${publicUrl}/desk` },
      'De knop werkt 15 minuten, en één keer. Te laat? Vraag dan op de inlogpagina een nieuwe mail.',
      'Heb je hier niet om gevraagd? Dan hoef je niets te doen. Stuur deze mail niet door: wie de knop heeft, kan inloggen als jij.',
    ],
  }),
  EN: ({ link, publicUrl }) => ({
    subject: 'Log in to My networks',
    parts: [
      'You want to log in to My networks. This button does it.',
      { button: 'Log in', href: link ?? `${publicUrl}/desk` },
      'The button works for 15 minutes, and once. Too late? Then ask for a new mail on the login page.',
      'You did not ask for this? Then you need not do anything. Do not pass this mail on: who has the button can log in as you.',
    ],
  }),
};
