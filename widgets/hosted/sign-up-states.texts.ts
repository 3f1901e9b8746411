import type { Language } from './page.ts';

/** What stands, and what happens next. */
interface StateWords {
  readonly state: string;
  readonly next: string;
}

/**
 * Statuses of a sign-up, and OVER: was accepted, and no longer takes part. IN_REVIEW_WHILE_FULL: a yes leads to the waiting list. ORGANISATION_UNKNOWN: waits, and first somebody has to find
 * which organisation was typed. ORGANISATION_LEFT and DECISION_FIRST: waited, and somebody has to decide first after all, since their
 * organisation left or for another reason. OFFER_OVER and LAST_OFFER_OVER: the term of an offer passed a moment ago, the first time or the
 * second.
 */
export type State =
  | 'RECEIVED'
  | 'CONFIRMED'
  | 'IN_REVIEW'
  | 'IN_REVIEW_WHILE_FULL'
  | 'ORGANISATION_LEFT'
  | 'DECISION_FIRST'
  | 'WAITLISTED'
  | 'ORGANISATION_UNKNOWN'
  | 'OFFERED'
  | 'OFFER_OVER'
  | 'LAST_OFFER_OVER'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'WITHDRAWN'
  | 'EXPIRED'
  | 'OVER';

interface States {
  /** Of somebody who wants to take part in a network. */
  readonly join: Record<State, StateWords>;
  /** Of somebody who wants to start one, where it differs. */
  readonly start: Partial<Record<State, StateWords>>;
}

const states: Record<Language, States> = {
  nl: {
    join: {
      RECEIVED: {
        state: 'Nog niet bevestigd',
        next: 'We hebben je aanmelding gekregen. Die gaat pas door als je bevestigt dat jij het bent.',
      },
      CONFIRMED: { state: 'Bevestigd', next: 'Je aanmelding is bevestigd. We kijken nu of er een plek is.' },
      IN_REVIEW: {
        state: 'Wacht op een besluit',
        next: 'Je aanmelding is bevestigd. De netwerkmanager beslist of je mee kunt doen. Duurt dat langer dan 5 werkdagen, dan krijgt de organisatie achter het netwerk een seintje. Je hoort het per mail.',
      },
      IN_REVIEW_WHILE_FULL: {
        state: 'Wacht op een besluit',
        next: 'Je aanmelding is bevestigd. De netwerkmanager beslist of je mee kunt doen. Er is nu geen plek vrij. Zegt de netwerkmanager ja, dan kom je op de wachtlijst. Duurt dat langer dan 5 werkdagen, dan krijgt de organisatie achter het netwerk een seintje. Je hoort het per mail.',
      },
      ORGANISATION_LEFT: {
        state: 'Wacht op een besluit',
        next: 'Je stond op de wachtlijst. Je organisatie doet niet meer mee met dit netwerk. Daarom beslist de netwerkmanager eerst of je mee kunt doen. Je hoeft niets te doen. Je hoort het per mail, meestal binnen 5 werkdagen.',
      },
      DECISION_FIRST: {
        state: 'Wacht op een besluit',
        next: 'Je stond op de wachtlijst. Er is iets veranderd: de netwerkmanager beslist nu eerst of je mee kunt doen. Je hoeft niets te doen. Je hoort het per mail, meestal binnen 5 werkdagen.',
      },
      WAITLISTED: {
        state: 'Op de wachtlijst',
        next: 'Er is nu geen plek voor je. Het netwerk is vol, of alle plekken van je organisatie zijn bezet. Komt er een plek voor je vrij, dan bieden we je die per mail aan.',
      },
      ORGANISATION_UNKNOWN: {
        state: 'Op de wachtlijst',
        next: 'We kennen je organisatie nog niet. Het netwerk kijkt eerst welke organisatie het is. Komt er daarna een plek voor je vrij, dan bieden we je die per mail aan.',
      },
      OFFERED: { state: 'Er is een plek voor je', next: 'Neem je de plek aan, dan doe je meteen mee.' },
      OFFER_OVER: {
        state: 'De tijd om te kiezen is voorbij',
        next: 'Je gaat terug naar de wachtlijst. Je krijgt hierover binnen een paar minuten een mail.',
      },
      LAST_OFFER_OVER: {
        state: 'De tijd om te kiezen is voorbij',
        next: 'Je staat niet meer op de wachtlijst. Meld je opnieuw aan als je nog wilt.',
      },
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
      RECEIVED: {
        state: 'Nog niet bevestigd',
        next: 'We hebben je aanvraag gekregen. Die gaat pas door als je bevestigt dat jij het bent.',
      },
      IN_REVIEW: {
        state: 'Wacht op een besluit',
        next: 'Je aanvraag is bevestigd. De organisatie achter het programma beslist of het netwerk er komt. Meestal hoor je binnen 5 werkdagen iets, per mail.',
      },
      ACCEPTED: {
        state: 'Je aanvraag is goedgekeurd',
        next: 'Een redacteur maakt de pagina van het nieuwe netwerk en neemt contact met je op.',
      },
      DECLINED: {
        state: 'Je aanvraag is afgewezen',
        next: 'De organisatie achter het programma heeft besloten dat dit netwerk er nu niet komt.',
      },
      WITHDRAWN: { state: 'Ingetrokken', next: 'Je hebt je aanvraag ingetrokken. Je kunt later een nieuwe doen.' },
      EXPIRED: { state: 'Verlopen', next: 'Deze aanvraag geldt niet meer. Je kunt een nieuwe doen.' },
    },
  },
  en: {
    join: {
      RECEIVED: {
        state: 'Not confirmed yet',
        next: 'We received your sign-up. It only goes on when you confirm that it is you.',
      },
      CONFIRMED: { state: 'Confirmed', next: 'Your sign-up is confirmed. We now see whether there is a place.' },
      IN_REVIEW: {
        state: 'Waiting for a decision',
        next: 'Your sign-up is confirmed. The network manager decides whether you can take part. If that takes more than 5 working days, the organisation behind the network is told. You will hear by mail.',
      },
      IN_REVIEW_WHILE_FULL: {
        state: 'Waiting for a decision',
        next: 'Your sign-up is confirmed. The network manager decides whether you can take part. There is no place free now. If the network manager says yes, you join the waiting list. If that takes more than 5 working days, the organisation behind the network is told. You will hear by mail.',
      },
      ORGANISATION_LEFT: {
        state: 'Waiting for a decision',
        next: 'You were on the waiting list. Your organisation no longer takes part in this network. So the network manager first decides whether you can take part. You need not do anything. You will hear by mail, usually within 5 working days.',
      },
      DECISION_FIRST: {
        state: 'Waiting for a decision',
        next: 'You were on the waiting list. Something has changed: the network manager now first decides whether you can take part. You need not do anything. You will hear by mail, usually within 5 working days.',
      },
      WAITLISTED: {
        state: 'On the waiting list',
        next: 'There is no place for you now. The network is full, or all places of your organisation are taken. When a place comes free for you, we offer it to you by mail.',
      },
      ORGANISATION_UNKNOWN: {
        state: 'On the waiting list',
        next: 'We do not know your organisation yet. The network first looks which organisation it is. When a place comes free for you after that, we offer it to you by mail.',
      },
      OFFERED: { state: 'There is a place for you', next: 'When you take the place, you take part at once.' },
      OFFER_OVER: {
        state: 'The time to choose is over',
        next: 'You go back to the waiting list. You get a mail about it in a few minutes.',
      },
      LAST_OFFER_OVER: {
        state: 'The time to choose is over',
        next: 'You are no longer on the waiting list. Sign up again if you still want to.',
      },
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
      RECEIVED: {
        state: 'Not confirmed yet',
        next: 'We received your request. It only goes on when you confirm that it is you.',
      },
      IN_REVIEW: {
        state: 'Waiting for a decision',
        next: 'Your request is confirmed. The organisation behind the programme decides whether the network will come. You usually hear from them within 5 working days, by mail.',
      },
      ACCEPTED: {
        state: 'Your request is approved',
        next: 'An editor makes the page of the new network and will contact you.',
      },
      DECLINED: {
        state: 'Your request is declined',
        next: 'The organisation behind the programme decided that this network will not come now.',
      },
      WITHDRAWN: { state: 'Withdrawn', next: 'You withdrew your request. You can make a new one later.' },
      EXPIRED: { state: 'Expired', next: 'This request no longer counts. You can make a new one.' },
    },
  },
};

export function stateWords(language: Language, status: State, isStart: boolean): StateWords {
  const { join, start } = states[language];
  return (isStart && start[status]) || join[status];
}
