import type { Facts, Templates } from './facts.ts';
import { titleIn } from './words.ts';

const toSignUp = ({ publicUrl, signUp }: Facts) =>
  signUp === null ? `${publicUrl}/desk` : `${publicUrl}/desk/aanmeldingen/${signUp.id}`;
/** Without it the desk takes the language of the browser. */
const inEnglish = '?lang=en';

const noPersonNl = 'In deze mail staan geen persoonsgegevens. Die zie je als je bent ingelogd.';
const noPersonEn = 'There are no personal data in this mail. You see them once you are logged in.';

export const deskSignUp: Templates = {
  NL: (facts) => ({
    subject: facts.isStart
      ? `Iemand wil een netwerk starten bij ${titleIn('NL', facts)}`
      : `Nieuwe aanmelding voor ${titleIn('NL', facts)}`,
    parts: [
      facts.isStart
        ? `Er is een nieuwe voordracht: iemand wil een netwerk starten bij ${titleIn('NL', facts)}.`
        : `Er is een nieuwe aanmelding voor ${titleIn('NL', facts)}. Beslis of diegene mee kan doen.`,
      ...(facts.isForOwner && !facts.isStart
        ? ['Dit netwerk heeft geen netwerkmanager. Daarom krijgen jullie deze mail.']
        : []),
      { button: facts.isStart ? 'Bekijk de voordracht' : 'Bekijk de aanmelding', href: toSignUp(facts) },
      facts.isForOwner
        ? 'We hebben gezegd dat er meestal binnen 5 werkdagen antwoord is.'
        : 'Liefst binnen 5 werkdagen. Daarna vragen we de eigenaar van het programma om te beslissen.',
      noPersonNl,
      ...(facts.isForOwner ? [] : ['Liever één overzicht per dag? Stel dat in op Mijn netwerken.']),
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
        ? 'We said that there usually is an answer within 5 working days.'
        : 'Please decide within 5 working days. After that we ask the owner of the programme to decide.',
      noPersonEn,
      ...(facts.isForOwner ? [] : ['Rather have one summary a day? Choose that on My networks.']),
    ],
  }),
};

const countNl = (count: number) => (count === 1 ? '1 aanmelding' : `${count} aanmeldingen`);
const countEn = (count: number) => (count === 1 ? '1 sign-up' : `${count} sign-ups`);
const total = ({ toDecide }: Facts) => toDecide.reduce((sum, { count }) => sum + count, 0);

export const deskDigest: Templates = {
  NL: (facts) => ({
    subject: `${countNl(total(facts))} om over te beslissen`,
    parts: [
      total(facts) === 1 ? 'Er wacht iemand op je beslissing:' : 'Er wachten mensen op je beslissing:',
      { list: facts.toDecide.map(({ title, count }) => `${title ?? 'Een netwerk'}: ${countNl(count)}`) },
      { button: 'Ga naar Mijn netwerken', href: `${facts.publicUrl}/desk` },
      noPersonNl,
      'Je krijgt dit overzicht om 7 uur, alleen als er iets te beslissen is. Liever meteen een mail per aanmelding? Stel dat in op Mijn netwerken.',
    ],
  }),
  EN: (facts) => ({
    subject: `${countEn(total(facts))} to decide on`,
    parts: [
      total(facts) === 1 ? 'Somebody is waiting for your decision:' : 'People are waiting for your decision:',
      { list: facts.toDecide.map(({ title, count }) => `${title ?? 'A network'}: ${countEn(count)}`) },
      { button: 'Go to My networks', href: `${facts.publicUrl}/desk${inEnglish}` },
      noPersonEn,
      'You get this summary at 7 in the morning, only when there is something to decide. Rather have a mail at once? Choose that on My networks.',
    ],
  }),
};

/** To the owner, about everything that waits too long. */
export const deskEscalation: Templates = {
  NL: (facts) => ({
    subject: `Wacht al een week: ${countNl(total(facts))}`,
    parts: [
      'Hierover had iemand al moeten beslissen. Dat is niet gebeurd:',
      { list: facts.toDecide.map(({ title, count }) => `${title ?? 'Een netwerk'}: ${countNl(count)}`) },
      'Beslis zelf, of vraag de netwerkmanager om het te doen.',
      { button: 'Ga naar Mijn netwerken', href: `${facts.publicUrl}/desk` },
      noPersonNl,
    ],
  }),
  EN: (facts) => ({
    subject: `Waiting for a week: ${countEn(total(facts))}`,
    parts: [
      'Somebody should have decided on this by now. Nobody did:',
      { list: facts.toDecide.map(({ title, count }) => `${title ?? 'A network'}: ${countEn(count)}`) },
      'Decide yourself, or ask the network manager to.',
      { button: 'Go to My networks', href: `${facts.publicUrl}/desk${inEnglish}` },
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
