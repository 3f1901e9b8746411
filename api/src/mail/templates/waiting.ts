import type { Facts, Part, Templates } from './facts.ts';
import { askedIn, contactIn, instantIn, keptIn, mineIn, pageIn, titleIn, writtenIn } from './words.ts';

const daysNl = (days: number) => (days === 1 ? '1 dag' : `${days} dagen`);
const daysEn = (days: number) => (days === 1 ? '1 day' : `${days} days`);

export const inReview: Templates = {
  NL: (facts) => ({
    subject: facts.isStart
      ? `We lezen je aanvraag bij ${titleIn('NL', facts)}`
      : `We bekijken je aanmelding voor ${titleIn('NL', facts)}`,
    parts: [
      `Bedankt, ${askedIn('NL', facts)} is bevestigd.`,
      facts.isStart
        ? `De medewerkers van ${facts.owner} lezen nu je aanvraag. Ze kijken of er al een netwerk is dat erop lijkt en wie er nog meer mee wil doen. Meestal hoor je binnen 5 werkdagen iets.`
        : `De netwerkmanager bekijkt nu je aanmelding. Meestal hoor je binnen 5 werkdagen of je mee kunt doen. Duurt het langer, dan vragen we ${facts.owner} om ernaar te kijken.`,
      ...(facts.isFull ? ['Er is nu geen plek vrij. Zegt de netwerkmanager ja, dan kom je op de wachtlijst.'] : []),
      `Je krijgt een mail zodra er iets verandert. Op ${pageIn('NL', facts)} zie je altijd hoe het staat.`,
      ...mineIn('NL', facts),
      contactIn('NL', facts),
    ],
  }),
  EN: (facts) => ({
    subject: facts.isStart
      ? `We are reading your request in ${titleIn('EN', facts)}`
      : `We are looking at your sign-up for ${titleIn('EN', facts)}`,
    parts: [
      `Thank you, ${askedIn('EN', facts)} is confirmed.`,
      facts.isStart
        ? `The staff of ${facts.owner} read your request now. They look whether there is a similar network already and who else wants to take part. You usually hear from them within 5 working days.`
        : `The network manager looks at your sign-up now. You usually hear within 5 working days whether you can take part. If it takes longer, we ask ${facts.owner} to look at it.`,
      ...(facts.isFull
        ? ['There is no place free now. If the network manager says yes, you join the waiting list.']
        : []),
      `You get a mail as soon as anything changes. ${pageIn('EN', facts)} always shows where things stand.`,
      ...mineIn('EN', facts),
      contactIn('EN', facts),
    ],
  }),
};

export const waitingList: Templates = {
  NL: (facts) => ({
    subject: `Je staat op de wachtlijst van ${titleIn('NL', facts)}`,
    parts: [
      ...whyWaitingNl(facts),
      ...writtenIn('NL', facts),
      `Ben je aan de beurt voor een plek, dan krijg je een mail. Je hebt dan ${daysNl(facts.signUp?.offerDays ?? 7)} om de plek aan te nemen.`,
      'We kunnen niet zeggen hoe lang het duurt. Wil je niet wachten? Meld je dan af op Mijn aanmelding.',
      ...mineIn('NL', facts),
      contactIn('NL', facts),
    ],
  }),
  EN: (facts) => ({
    subject: `You are on the waiting list of ${titleIn('EN', facts)}`,
    parts: [
      ...whyWaitingEn(facts),
      ...writtenIn('EN', facts),
      `When it is your turn for a place, you get a mail. You then have ${daysEn(facts.signUp?.offerDays ?? 7)} to accept the place.`,
      'We cannot say how long it will take. Would you rather not wait? Then withdraw on My sign-up.',
      ...mineIn('EN', facts),
      contactIn('EN', facts),
    ],
  }),
};

function whyWaitingNl(facts: Facts): Part[] {
  const list = `de wachtlijst van ${titleIn('NL', facts)}`;
  const position =
    facts.signUp?.position == null ? `Je staat op ${list}.` : `Je bent nummer ${facts.signUp.position} op ${list}.`;
  return facts.signUp?.isOrganisationUnknown
    ? [
        position,
        'We kennen je organisatie nog niet. Het netwerk kijkt eerst welke organisatie het is. Pas daarna kun je een plek krijgen.',
      ]
    : ['Er is nu geen plek voor je. Het netwerk is vol, of alle plekken van je organisatie zijn bezet.', position];
}

function whyWaitingEn(facts: Facts): Part[] {
  const list = `the waiting list of ${titleIn('EN', facts)}`;
  const position =
    facts.signUp?.position == null ? `You are on ${list}.` : `You are number ${facts.signUp.position} on ${list}.`;
  return facts.signUp?.isOrganisationUnknown
    ? [
        position,
        'We do not know your organisation yet. The network first looks which organisation it is. Only then can you get a place.',
      ]
    : ['There is no place for you now. The network is full, or all places of your organisation are taken.', position];
}

/** "Je bent nu nummer 5 op de wachtlijst." */
const againNl = ({ signUp }: Facts) =>
  signUp?.position == null
    ? 'Je staat weer op de wachtlijst.'
    : `Je bent nu nummer ${signUp.position} op de wachtlijst.`;
const againEn = ({ signUp }: Facts) =>
  signUp?.position == null
    ? 'You are on the waiting list again.'
    : `You are now number ${signUp.position} on the waiting list.`;

/** "tot zaterdag 28 november om 14.30 uur" */
const untilNl = ({ signUp }: Facts) =>
  signUp?.offerUntil == null ? 'een paar dagen' : `tot ${instantIn('NL', signUp.offerUntil)}`;
const untilEn = ({ signUp }: Facts) =>
  signUp?.offerUntil == null ? 'a few days' : `until ${instantIn('EN', signUp.offerUntil)}`;

/** What comes of not answering. */
const silenceNl = ({ signUp }: Facts) =>
  signUp?.isLastOffer
    ? 'Laat je weer niets horen, dan sta je niet meer op de wachtlijst.'
    : 'Laat je niets horen, dan houden we de plek niet langer vast. Je komt dan achteraan op de wachtlijst.';
const silenceEn = ({ signUp }: Facts) =>
  signUp?.isLastOffer
    ? 'If we hear nothing again, you are no longer on the waiting list.'
    : 'If we hear nothing, we no longer hold the place. You then come last on the waiting list.';

export const offer: Templates = {
  NL: (facts) => ({
    subject: `${facts.signUp?.isLastOffer ? 'Laatste keer: er' : 'Er'} is een plek voor je bij ${titleIn('NL', facts)}`,
    parts: [
      ...(facts.signUp?.isLastOffer
        ? [
            `Je reageerde niet op tijd. Er is nog plek. We bieden hem je nog één keer aan, ${untilNl(facts)}. Neem hem vóór die tijd aan, dan doe je mee.`,
          ]
        : [
            `Goed nieuws: er is een plek vrij bij ${titleIn('NL', facts)}, en jij bent aan de beurt.`,
            `We houden de plek voor je vast ${untilNl(facts)}. Neem hem vóór die tijd aan, dan doe je mee.`,
          ]),
      ...mineIn('NL', facts, 'Neem de plek aan'),
      'Wil je de plek niet? Meld je dan af op dezelfde pagina. Dan kan iemand anders hem krijgen.',
      silenceNl(facts),
      contactIn('NL', facts),
    ],
  }),
  EN: (facts) => ({
    subject: `${facts.signUp?.isLastOffer ? 'Last time: there' : 'There'} is a place for you in ${titleIn('EN', facts)}`,
    parts: [
      ...(facts.signUp?.isLastOffer
        ? [
            `You did not answer in time. There is still a place. We offer it to you one last time, ${untilEn(facts)}. Accept it before then and you take part.`,
          ]
        : [
            `Good news: a place has come free in ${titleIn('EN', facts)}, and it is your turn.`,
            `We hold the place for you ${untilEn(facts)}. Accept it before then and you take part.`,
          ]),
      ...mineIn('EN', facts, 'Accept the place'),
      'You do not want the place? Then withdraw on the same page, so that somebody else can have it.',
      silenceEn(facts),
      contactIn('EN', facts),
    ],
  }),
};

export const offerReminder: Templates = {
  NL: (facts) => ({
    subject: `Nog even: je plek bij ${titleIn('NL', facts)}`,
    parts: [
      `We houden een plek voor je vast bij ${titleIn('NL', facts)}. Dat doen we ${untilNl(facts)}, en niet langer.`,
      ...mineIn('NL', facts, 'Neem de plek aan'),
      'Wil je de plek niet? Meld je dan af op dezelfde pagina. Dan hoeft een ander minder lang te wachten.',
      silenceNl(facts),
      contactIn('NL', facts),
    ],
  }),
  EN: (facts) => ({
    subject: `A reminder: your place in ${titleIn('EN', facts)}`,
    parts: [
      `We are holding a place for you in ${titleIn('EN', facts)} ${untilEn(facts)}, and no longer.`,
      ...mineIn('EN', facts, 'Accept the place'),
      'You do not want the place? Then withdraw on the same page, so that somebody else waits less long.',
      silenceEn(facts),
      contactIn('EN', facts),
    ],
  }),
};

export const offerLapsed: Templates = {
  NL: (facts) => ({
    subject: `Je hebt de plek bij ${titleIn('NL', facts)} niet op tijd aangenomen`,
    parts: [
      `We hielden een plek voor je vast bij ${titleIn('NL', facts)}, maar we hoorden niets. We houden hem niet langer vast.`,
      `${againNl(facts)} Komt er opnieuw een plek voor je vrij, dan bieden we die nog één keer aan.`,
      ...mineIn('NL', facts),
      'Wil je niet meer meedoen? Meld je dan af op Mijn aanmelding.',
      contactIn('NL', facts),
    ],
  }),
  EN: (facts) => ({
    subject: `You did not take the place in ${titleIn('EN', facts)} in time`,
    parts: [
      `We held a place for you in ${titleIn('EN', facts)}, but heard nothing. We no longer hold it.`,
      `${againEn(facts)} If another place comes free for you, we offer it one more time.`,
      ...mineIn('EN', facts),
      'You do not want to take part any more? Then withdraw on My sign-up.',
      contactIn('EN', facts),
    ],
  }),
};

export const offerExpired: Templates = {
  NL: (facts) => ({
    subject: `Je staat niet meer op de wachtlijst van ${titleIn('NL', facts)}`,
    parts: [
      `We hebben je twee keer een plek aangeboden bij ${titleIn('NL', facts)}, en hoorden niets. Daarom sta je niet meer op de wachtlijst.`,
      'Wil je toch meedoen? Meld je dan gerust opnieuw aan.',
      keptIn('NL', facts),
      ...mineIn('NL', facts),
      contactIn('NL', facts),
    ],
  }),
  EN: (facts) => ({
    subject: `You are not on the waiting list of ${titleIn('EN', facts)} any more`,
    parts: [
      `We offered you a place in ${titleIn('EN', facts)} twice and heard nothing. So you are not on the waiting list any more.`,
      'You would like to take part after all? You are welcome to sign up again.',
      keptIn('EN', facts),
      ...mineIn('EN', facts),
      contactIn('EN', facts),
    ],
  }),
};
