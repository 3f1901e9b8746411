import type { Locale, MembershipRole } from '@leerkring/prisma/generated/enums.ts';
import type { Facts } from './facts.ts';

interface Words {
  readonly roles: Record<MembershipRole, string>;
  readonly and: Intl.ListFormat;
  readonly noLonger: (role: string, title: string) => string;
  readonly noDecisions: string;
  readonly stays: (roles: string) => string;
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
    noLonger: (role, title) => `Je bent geen ${role} meer van ${title}`,
    noDecisions: 'Je beslist niet meer over aanmeldingen.',
    stays: (roles) => `Je blijft wel ${roles}.`,
  },
  EN: {
    roles: {
      PARTICIPANT: 'a participant',
      LEAD_EXPERT: 'a lead expert',
      NETWORK_MANAGER: 'a network manager',
      PROCESS_FACILITATOR: 'a process facilitator',
    },
    and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
    noLonger: (role, title) => `You are no longer ${role} of ${title}`,
    noDecisions: 'You no longer decide on sign-ups.',
    stays: (roles) => `You are still ${roles}.`,
  },
};

/** What mails say alike of a role that ended, whoever ended it. */
export function endedRoleIn(locale: Locale, { ended }: Facts) {
  const { role, staysAs } = ended ?? { role: 'PARTICIPANT', staysAs: [] };
  const { roles, and, noLonger, noDecisions, stays } = words[locale];
  return {
    role,
    name: roles[role],
    noLonger: (title: string) => noLonger(roles[role], title),
    noDecisions: role === 'NETWORK_MANAGER' ? [noDecisions] : [],
    /** undefined: this was the only role in the network. */
    stays: staysAs.length > 0 ? stays(and.format(staysAs.map((other) => roles[other]))) : undefined,
  };
}
