import type { Locale } from '@leerkring/prisma/generated/enums.ts';
import { endedRoleIn } from './ended-role.ts';
import type { Content, Facts, Templates } from './facts.ts';
import { dataIn, mineIn, monthsIn, titleIn } from './words.ts';

interface Words {
  readonly subject: (title: string) => string;
  readonly ended: (title: string) => string;
  readonly roleEnded: (owner: string, role: string, title: string) => string;
  readonly noInvitations: string;
  readonly notOnDesk: string;
  readonly mistake: string;
  /** @param months how long this network keeps them */
  readonly erased: (months: string) => string;
}

const words: Record<Locale, Words> = {
  NL: {
    subject: (title) => `Je deelname aan ${title} is beëindigd`,
    ended: (title) => `De netwerkmanager heeft je deelname aan ${title} beëindigd.`,
    roleEnded: (owner, role, title) => `${owner} heeft je rol als ${role} van ${title} beëindigd.`,
    noInvitations: 'Je krijgt geen uitnodigingen van dit netwerk meer.',
    notOnDesk: 'Het netwerk staat niet meer op Mijn netwerken.',
    mistake: 'Klopt het niet? Beantwoord deze mail, dan kijken we ernaar.',
    erased: (months) => `Je gegevens wissen we vanzelf, na ${months}.`,
  },
  EN: {
    subject: (title) => `Your membership of ${title} has ended`,
    ended: (title) => `The network manager ended your membership of ${title}.`,
    roleEnded: (owner, role, title) => `${owner} ended your role as ${role} of ${title}.`,
    noInvitations: 'You will not get invitations of this network any more.',
    notOnDesk: 'The network is no longer on My networks.',
    mistake: 'Is this not right? Reply to this mail, and we look at it.',
    erased: (months) => `We erase your data by ourselves, after ${months}.`,
  },
};

function content(locale: Locale, facts: Facts): Content {
  const text = words[locale];
  const title = titleIn(locale, facts);
  const { role, name, noLonger, noDecisions, stays } = endedRoleIn(locale, facts);
  const isParticipant = role === 'PARTICIPANT';
  const gone = role === 'NETWORK_MANAGER' || role === 'LEAD_EXPERT' ? text.notOnDesk : text.noInvitations;
  return {
    subject: isParticipant ? text.subject(title) : noLonger(title),
    parts: [
      [
        isParticipant ? text.ended(title) : text.roleEnded(facts.owner, name, title),
        ...noDecisions,
        stays ?? gone,
      ].join(' '),
      text.mistake,
      ...mineIn(locale, facts),
      // Nothing is erased of who stays in another role.
      ...(stays ? [] : [text.erased(monthsIn(locale, facts))]),
      ...dataIn(locale, facts),
    ],
  };
}

/** A membership ended, with that of the organisation or alone; or somebody's role beside it. */
export const participationEnded: Templates = {
  NL: (facts) => content('NL', facts),
  EN: (facts) => content('EN', facts),
};
