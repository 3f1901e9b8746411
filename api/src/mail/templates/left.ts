import type { Locale, MembershipRole } from '@leerkring/prisma/generated/enums.ts';
import type { Content, Facts, Templates } from './facts.ts';
import { contactIn, dataIn, keptIn, mineIn, titleIn } from './words.ts';

interface Words {
  readonly roles: Record<MembershipRole, string>;
  readonly and: Intl.ListFormat;
  readonly subject: (title: string) => string;
  readonly subjectOfRole: (role: string, title: string) => string;
  readonly left: (title: string) => string;
  readonly leftRole: (role: string, title: string) => string;
  readonly noDecisions: string;
  readonly stays: (roles: string) => string;
  readonly mistake: string;
}

const words: Record<Locale, Words> = {
  NL: {
    roles: {
      PARTICIPANT: 'deelnemer',
      LEAD_EXPERT: 'leadexpert',
      NETWORK_MANAGER: 'netwerkmanager',
      PROCESS_FACILITATOR: 'procesbegeleider',
    },
    and: new Intl.ListFormat('nl', { type: 'conjunction' }),
    subject: (title) => `Je doet niet meer mee met ${title}`,
    subjectOfRole: (role, title) => `Je bent geen ${role} meer van ${title}`,
    left: (title) => `Je hebt zelf aangegeven dat je niet meer meedoet met ${title}. Je hoeft verder niets te doen.`,
    leftRole: (role, title) =>
      `Je hebt zelf aangegeven dat je geen ${role} meer bent van ${title}. Je hoeft verder niets te doen.`,
    noDecisions: 'Je beslist niet meer over aanmeldingen.',
    stays: (roles) => `Je blijft wel ${roles}.`,
    mistake: 'Heb je dit niet zelf gedaan, of was het een vergissing? Beantwoord dan deze mail, dan kijken we ernaar.',
  },
  EN: {
    roles: {
      PARTICIPANT: 'a participant',
      LEAD_EXPERT: 'a lead expert',
      NETWORK_MANAGER: 'a network manager',
      PROCESS_FACILITATOR: 'a process facilitator',
    },
    and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
    subject: (title) => `You no longer take part in ${title}`,
    subjectOfRole: (role, title) => `You are no longer ${role} of ${title}`,
    left: (title) => `You told us that you no longer take part in ${title}. You need not do anything else.`,
    leftRole: (role, title) => `You told us that you are no longer ${role} of ${title}. You need not do anything else.`,
    noDecisions: 'You no longer decide on sign-ups.',
    stays: (roles) => `You are still ${roles}.`,
    mistake: 'Was this not you, or a mistake? Then reply to this mail, and we look at it.',
  },
};

function content(locale: Locale, facts: Facts): Content {
  const text = words[locale];
  const title = titleIn(locale, facts);
  const { role, staysAs } = facts.ended ?? { role: 'PARTICIPANT', staysAs: [] };
  const isParticipant = role === 'PARTICIPANT';
  return {
    subject: isParticipant ? text.subject(title) : text.subjectOfRole(text.roles[role], title),
    parts: [
      [
        isParticipant ? text.left(title) : text.leftRole(text.roles[role], title),
        ...(role === 'NETWORK_MANAGER' ? [text.noDecisions] : []),
        ...(staysAs.length > 0 ? [text.stays(text.and.format(staysAs.map((other) => text.roles[other])))] : []),
      ].join(' '),
      text.mistake,
      ...mineIn(locale, facts),
      // Nothing is erased of who stays in another role.
      ...(staysAs.length > 0 ? [] : [keptIn(locale, facts)]),
      ...dataIn(locale, facts),
      contactIn(locale, facts),
    ],
  };
}

/** Somebody ended a membership of theirs by themselves: it confirms that. */
export const left: Templates = {
  NL: (facts) => content('NL', facts),
  EN: (facts) => content('EN', facts),
};
