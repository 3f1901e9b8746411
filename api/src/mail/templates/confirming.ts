import type { Facts, Part, Templates } from './facts.ts';
import { askedIn, confirmUntil, contactIn, dayIn, instantIn, mineIn, titleIn } from './words.ts';

const afterwardsNl = ({ isStart }: Facts) =>
  isStart
    ? 'Daarna lezen de medewerkers van het programma je aanvraag. Meestal hoor je binnen 5 werkdagen meer.'
    : 'Daarna zie je meteen hoe het verder gaat: je hebt een plek, je staat op de wachtlijst, of de netwerkmanager bekijkt eerst je aanmelding.';
const afterwardsEn = ({ isStart }: Facts) =>
  isStart
    ? 'After that, the programme’s staff read your request. You usually hear more within 5 working days.'
    : 'After that you see at once what comes next: you have a place, you are on the waiting list, or the network manager looks at your sign-up first.';

const notYouNl = 'Heb je dit niet zelf gedaan? Dan hoef je niets te doen. We wissen de gegevens dan vanzelf.';
const notYouEn = 'Was this not you? Then you need not do anything. We erase the data by ourselves.';

export const confirmSignUp: Templates = {
  NL: (facts) => ({
    subject: facts.isStart
      ? `Bevestig je aanvraag voor een nieuw netwerk bij ${titleIn('NL', facts)}`
      : `Bevestig je aanmelding voor ${titleIn('NL', facts)}`,
    parts: [
      `${facts.isStart ? 'Fijn dat je een netwerk wilt starten' : 'Fijn dat je mee wilt doen'}. Bevestig nog even ${askedIn('NL', facts)}. Dan weten we dat dit je mailadres is.`,
      ...mineIn('NL', facts, facts.isStart ? 'Bevestig mijn aanvraag' : 'Bevestig mijn aanmelding'),
      afterwardsNl(facts),
      `Bevestig uiterlijk ${instantIn('NL', confirmUntil(facts))}. Daarna wissen we wat je hebt ingevuld.`,
      notYouNl,
      contactIn('NL', facts),
    ],
  }),
  EN: (facts) => ({
    subject: facts.isStart
      ? `Confirm your request for a new network in ${titleIn('EN', facts)}`
      : `Confirm your sign-up for ${titleIn('EN', facts)}`,
    parts: [
      `${facts.isStart ? 'Great that you want to start a network' : 'Great that you want to take part'}. Please confirm ${askedIn('EN', facts)}, so that we know this mail address is yours.`,
      ...mineIn('EN', facts, facts.isStart ? 'Confirm my request' : 'Confirm my sign-up'),
      afterwardsEn(facts),
      `Confirm by ${instantIn('EN', confirmUntil(facts))} at the latest. After that we erase what you filled in.`,
      notYouEn,
      contactIn('EN', facts),
    ],
  }),
};

export const confirmReminder: Templates = {
  NL: (facts) => ({
    subject: facts.isStart
      ? `Nog niet bevestigd: je aanvraag voor een nieuw netwerk bij ${titleIn('NL', facts)}`
      : `Nog niet bevestigd: je aanmelding voor ${titleIn('NL', facts)}`,
    parts: [
      `Je hebt ${askedIn('NL', facts)} nog niet bevestigd. Zonder bevestiging kunnen we er niets mee doen.`,
      ...mineIn('NL', facts, facts.isStart ? 'Bevestig mijn aanvraag' : 'Bevestig mijn aanmelding'),
      afterwardsNl(facts),
      `Bevestigen kan tot ${instantIn('NL', confirmUntil(facts))}. Daarna wissen we wat je hebt ingevuld. Je krijgt hierover geen mail meer.`,
      notYouNl,
      contactIn('NL', facts),
    ],
  }),
  EN: (facts) => ({
    subject: facts.isStart
      ? `Not confirmed yet: your request for a new network in ${titleIn('EN', facts)}`
      : `Not confirmed yet: your sign-up for ${titleIn('EN', facts)}`,
    parts: [
      `You have not confirmed ${askedIn('EN', facts)} yet. Without that we cannot do anything with it.`,
      ...mineIn('EN', facts, facts.isStart ? 'Confirm my request' : 'Confirm my sign-up'),
      afterwardsEn(facts),
      `You can confirm until ${instantIn('EN', confirmUntil(facts))}. After that we erase what you filled in. We will not remind you again.`,
      notYouEn,
      contactIn('EN', facts),
    ],
  }),
};

/** Where somebody stands who asked again. */
function standsNl(facts: Facts): string {
  const title = titleIn('NL', facts);
  switch (facts.signUp?.status) {
    case 'WAITLISTED':
      return facts.signUp.position === null
        ? `Je staat al op de wachtlijst van ${title}.`
        : `Je bent al nummer ${facts.signUp.position} op de wachtlijst van ${title}.`;
    case 'OFFERED':
      return `Er is al een plek voor je bij ${title}${facts.signUp.offerUntil === null ? '' : `, tot ${instantIn('NL', facts.signUp.offerUntil)}`}. Neem hem aan op Mijn aanmelding.`;
    case 'CONFIRMED':
    case 'IN_REVIEW':
      return `We hebben ${askedIn('NL', facts)} al en bekijken die. Je krijgt bericht per mail.`;
    default:
      return facts.isStart ? `We hebben ${askedIn('NL', facts)} al.` : `Je doet al mee met ${title}.`;
  }
}

function standsEn(facts: Facts): string {
  const title = titleIn('EN', facts);
  switch (facts.signUp?.status) {
    case 'WAITLISTED':
      return facts.signUp.position === null
        ? `You are on the waiting list of ${title} already.`
        : `You are number ${facts.signUp.position} on the waiting list of ${title} already.`;
    case 'OFFERED':
      return `There is a place for you in ${title} already${facts.signUp.offerUntil === null ? '' : `, until ${instantIn('EN', facts.signUp.offerUntil)}`}. Accept it on My sign-up.`;
    case 'CONFIRMED':
    case 'IN_REVIEW':
      return `We have ${askedIn('EN', facts)} already and are looking at it. You will hear from us by mail.`;
    default:
      return facts.isStart ? `We have ${askedIn('EN', facts)} already.` : `You take part in ${title} already.`;
  }
}

export const alreadyKnown: Templates = {
  NL: (facts) => ({
    subject: facts.isStart
      ? `Je aanvraag bij ${titleIn('NL', facts)} hebben we al`
      : `Je was al aangemeld voor ${titleIn('NL', facts)}`,
    parts: [
      `${facts.isStart ? 'Je hebt je aanvraag opnieuw gedaan' : 'Je hebt je opnieuw aangemeld'}. Dat hoefde niet. ${standsNl(facts)} Er is niets veranderd.`,
      ...mineIn('NL', facts),
      'Heb je dit niet zelf gedaan? Dan hoef je niets te doen.',
      contactIn('NL', facts),
    ],
  }),
  EN: (facts) => ({
    subject: facts.isStart
      ? `We have your request in ${titleIn('EN', facts)} already`
      : `You were signed up for ${titleIn('EN', facts)} already`,
    parts: [
      `You ${facts.isStart ? 'made your request' : 'signed up'} again. There was no need to. ${standsEn(facts)} Nothing has changed.`,
      ...mineIn('EN', facts),
      'Was this not you? Then you need not do anything.',
      contactIn('EN', facts),
    ],
  }),
};

const linkUntil = (locale: 'NL' | 'EN', { linkUntil: until }: Facts): Part[] => {
  if (until === null) return [];
  return [
    locale === 'NL'
      ? `Met deze link kun je iets doen t/m ${dayIn('NL', until)}. Daarna laat hij alleen nog zien hoe het staat.`
      : `With this link you can make changes up to and including ${dayIn('EN', until)}. After that it only shows where things stand.`,
  ];
};

export const newLink: Templates = {
  NL: (facts) => ({
    subject: `Nieuwe link: ${askedIn('NL', facts)}`,
    parts: [
      `Je vroeg om een nieuwe link voor ${askedIn('NL', facts)}. Hier is hij.`,
      ...mineIn('NL', facts),
      ...linkUntil('NL', facts),
      'Heb je hier niet om gevraagd? Dan hoef je niets te doen. Stuur de link niet door: hij is alleen voor jou.',
      contactIn('NL', facts),
    ],
  }),
  EN: (facts) => ({
    subject: `New link: ${askedIn('EN', facts)}`,
    parts: [
      `You asked for a new link for ${askedIn('EN', facts)}. Here it is.`,
      ...mineIn('EN', facts),
      ...linkUntil('EN', facts),
      'You did not ask for this? Then you need not do anything. Do not pass the link on: it is for you only.',
      contactIn('EN', facts),
    ],
  }),
};
