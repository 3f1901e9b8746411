import type { Locale, MembershipRole } from '@leerkring/prisma/generated/enums.ts';
import type { Content, Facts, Templates } from './facts.ts';
import { dataIn, mineIn, monthsIn, titleIn } from './words.ts';

interface Words {
  readonly roles: Record<MembershipRole, string>;
  readonly and: Intl.ListFormat;
  readonly subject: (title: string) => string;
  readonly subjectOfRole: (role: string, title: string) => string;
  readonly ended: (title: string) => string;
  readonly roleEnded: (owner: string, role: string, title: string) => string;
  readonly noDecisions: string;
  readonly stays: (roles: string) => string;
  readonly noInvitations: string;
  readonly notOnDesk: string;
  readonly mistake: string;
  /** @param months how long this network keeps them */
  readonly erased: (months: string) => string;
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
    subject: (title) => `Je deelname aan ${title} is beëindigd`,
    subjectOfRole: (role, title) => `Je bent geen ${role} meer van ${title}`,
    ended: (title) => `De netwerkmanager heeft je deelname aan ${title} beëindigd.`,
    roleEnded: (owner, role, title) => `${owner} heeft je rol als ${role} van ${title} beëindigd.`,
    noDecisions: 'Je beslist niet meer over aanmeldingen.',
    stays: (roles) => `Je blijft wel ${roles}.`,
    noInvitations: 'Je krijgt geen uitnodigingen van dit netwerk meer.',
    notOnDesk: 'Het netwerk staat niet meer op Mijn netwerken.',
    mistake: 'Klopt het niet? Beantwoord deze mail, dan kijken we ernaar.',
    erased: (months) => `Je gegevens wissen we vanzelf, na ${months}.`,
  },
  EN: {
    roles: {
      PARTICIPANT: 'a participant',
      LEAD_EXPERT: 'a lead expert',
      NETWORK_MANAGER: 'a network manager',
      PROCESS_FACILITATOR: 'a process facilitator',
    },
    and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
    subject: (title) => `Your membership of ${title} has ended`,
    subjectOfRole: (role, title) => `You are no longer ${role} of ${title}`,
    ended: (title) => `The network manager ended your membership of ${title}.`,
    roleEnded: (owner, role, title) => `${owner} ended your role as ${role} of ${title}.`,
    noDecisions: 'You no longer decide on sign-ups.',
    stays: (roles) => `You are still ${roles}.`,
    noInvitations: 'You will not get invitations of this network any more.',
    notOnDesk: 'The network is no longer on My networks.',
    mistake: 'Is this not right? Reply to this mail, and we look at it.',
    erased: (months) => `We erase your data by ourselves, after ${months}.`,
  },
};

function content(locale: Locale, facts: Facts): Content {
  const text = words[locale];
  const title = titleIn(locale, facts);
  const { role, staysAs } = facts.ended ?? { role: 'PARTICIPANT', staysAs: [] };
  const isParticipant = role === 'PARTICIPANT';
  const isGone = staysAs.length === 0;
  const gone = role === 'NETWORK_MANAGER' || role === 'LEAD_EXPERT' ? text.notOnDesk : text.noInvitations;
  return {
    subject: isParticipant ? text.subject(title) : text.subjectOfRole(text.roles[role], title),
    parts: [
      [
        isParticipant ? text.ended(title) : text.roleEnded(facts.owner, text.roles[role], title),
        ...(role === 'NETWORK_MANAGER' ? [text.noDecisions] : []),
        isGone ? gone : text.stays(text.and.format(staysAs.map((other) => text.roles[other]))),
      ].join(' '),
      text.mistake,
      ...mineIn(locale, facts),
      // Nothing is erased of who stays in another role.
      ...(isGone ? [text.erased(monthsIn(locale, facts))] : []),
      ...dataIn(locale, facts),
    ],
  };
}

/** A membership ended, with that of the organisation or alone; or somebody's role beside it. */
export const participationEnded: Templates = {
  NL: (facts) => content('NL', facts),
  EN: (facts) => content('EN', facts),
};
