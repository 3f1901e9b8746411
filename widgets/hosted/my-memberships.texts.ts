import type { Language } from './page.ts';

/** What somebody is in a network. */
export type Role = 'PARTICIPANT' | 'LEAD_EXPERT' | 'NETWORK_MANAGER' | 'PROCESS_FACILITATOR';

interface Words {
  readonly heading: string;
  /** Of a network that was never published. */
  readonly network: string;
  readonly role: string;
  readonly roles: Record<Role, string>;
  readonly organisation: string;
  readonly unit: string;
  readonly since: string;
  readonly whoToAsk: string;
  readonly nobodyToAsk: string;
  readonly next: Record<Role, string>;
  readonly leave: Record<Role, string>;
  readonly what: Record<Role, string>;
  readonly onlyManager: string;
  readonly kept: (months: number) => string;
  readonly sure: string;
  readonly left: string;
}

export const membershipWords: Record<Language, Words> = {
  nl: {
    heading: 'Waar je aan meedoet',
    network: 'Een netwerk',
    role: 'Je bent',
    roles: {
      PARTICIPANT: 'deelnemer',
      LEAD_EXPERT: 'leadexpert',
      NETWORK_MANAGER: 'netwerkmanager',
      PROCESS_FACILITATOR: 'procesbegeleider',
    },
    organisation: 'Namens',
    unit: 'Team of afdeling',
    since: 'Sinds',
    whoToAsk: 'Een vraag?',
    nobodyToAsk: 'Beantwoord de mail die je van ons kreeg.',
    next: {
      PARTICIPANT: 'Je doet mee. Je krijgt de uitnodigingen van dit netwerk. Je hoeft niets te doen.',
      LEAD_EXPERT: 'Op Mijn netwerken zie je wie er meedoen. Je hoeft hier niets te doen.',
      NETWORK_MANAGER: 'Op Mijn netwerken beslis je over aanmeldingen en zie je wie er meedoen.',
      PROCESS_FACILITATOR: 'Je begeleidt dit netwerk. Je hoeft hier niets te doen.',
    },
    leave: {
      PARTICIPANT: 'Ik doe niet meer mee',
      LEAD_EXPERT: 'Ik ben geen leadexpert meer',
      NETWORK_MANAGER: 'Ik ben geen netwerkmanager meer',
      PROCESS_FACILITATOR: 'Ik ben geen procesbegeleider meer',
    },
    what: {
      PARTICIPANT:
        'Je doet dan niet meer mee met dit netwerk. Je plek komt vrij voor een ander. Je organisatie blijft meedoen.',
      LEAD_EXPERT: 'Je rol als leadexpert stopt. Je ziet op Mijn netwerken niet meer wie er meedoen.',
      NETWORK_MANAGER:
        'Je rol als netwerkmanager stopt. Je beslist niet meer over aanmeldingen, en je ziet niet meer wie er meedoen.',
      PROCESS_FACILITATOR: 'Je rol als procesbegeleider stopt.',
    },
    onlyManager:
      'Je bent nu de enige netwerkmanager. Nieuwe aanmeldingen gaan daarna naar de organisatie achter het netwerk. Laat het die ook weten.',
    kept: (months) =>
      `We bewaren daarna nog ${months === 1 ? '1 maand' : `${months} maanden`} dat je meedeed. Dan wissen we het.`,
    sure: 'Ja, ik stop',
    left: 'Gelukt: dit is gestopt. Je krijgt een mail die dat bevestigt.',
  },
  en: {
    heading: 'What you take part in',
    network: 'A network',
    role: 'You are',
    roles: {
      PARTICIPANT: 'a participant',
      LEAD_EXPERT: 'a lead expert',
      NETWORK_MANAGER: 'a network manager',
      PROCESS_FACILITATOR: 'a process facilitator',
    },
    organisation: 'For',
    unit: 'Team or division',
    since: 'Since',
    whoToAsk: 'A question?',
    nobodyToAsk: 'Reply to the mail that you got from us.',
    next: {
      PARTICIPANT: 'You take part. You get the invitations of this network. You need not do anything.',
      LEAD_EXPERT: 'On My networks you see who takes part. You need not do anything here.',
      NETWORK_MANAGER: 'On My networks you decide on sign-ups and see who takes part.',
      PROCESS_FACILITATOR: 'You support this network. You need not do anything here.',
    },
    leave: {
      PARTICIPANT: 'I no longer take part',
      LEAD_EXPERT: 'I am no longer a lead expert',
      NETWORK_MANAGER: 'I am no longer a network manager',
      PROCESS_FACILITATOR: 'I am no longer a process facilitator',
    },
    what: {
      PARTICIPANT:
        'You will no longer take part in this network. Your place comes free for somebody else. Your organisation goes on taking part.',
      LEAD_EXPERT: 'Your role of lead expert ends. On My networks you will no longer see who takes part.',
      NETWORK_MANAGER:
        'Your role of network manager ends. You will no longer decide on sign-ups, nor see who takes part.',
      PROCESS_FACILITATOR: 'Your role of process facilitator ends.',
    },
    onlyManager:
      'You are the only network manager now. After this new sign-ups go to the organisation behind the network. Let them know too.',
    kept: (months) =>
      `After that we keep for ${months === 1 ? 'a month' : `${months} months`} that you took part. Then we erase it.`,
    sure: 'Yes, I stop',
    left: 'Done: this has ended. You get a mail that confirms it.',
  },
};
