import type { Locale } from '@leerkring/prisma/generated/enums.ts';
import { endedRoleIn } from './ended-role.ts';
import type { Content, Facts, Templates } from './facts.ts';
import { contactIn, dataIn, keptIn, mineIn, titleIn } from './words.ts';

interface Words {
  readonly subject: (title: string) => string;
  readonly left: (title: string) => string;
  readonly leftRole: (role: string, title: string) => string;
  readonly mistake: string;
}

const words: Record<Locale, Words> = {
  NL: {
    subject: (title) => `Je doet niet meer mee met ${title}`,
    left: (title) => `Je hebt zelf aangegeven dat je niet meer meedoet met ${title}. Je hoeft verder niets te doen.`,
    leftRole: (role, title) =>
      `Je hebt zelf aangegeven dat je geen ${role} meer bent van ${title}. Je hoeft verder niets te doen.`,
    mistake: 'Heb je dit niet zelf gedaan, of was het een vergissing? Beantwoord dan deze mail, dan kijken we ernaar.',
  },
  EN: {
    subject: (title) => `You no longer take part in ${title}`,
    left: (title) => `You told us that you no longer take part in ${title}. You need not do anything else.`,
    leftRole: (role, title) => `You told us that you are no longer ${role} of ${title}. You need not do anything else.`,
    mistake: 'Was this not you, or a mistake? Then reply to this mail, and we look at it.',
  },
};

function content(locale: Locale, facts: Facts): Content {
  const text = words[locale];
  const title = titleIn(locale, facts);
  const { role, name, noLonger, noDecisions, stays } = endedRoleIn(locale, facts);
  const isParticipant = role === 'PARTICIPANT';
  return {
    subject: isParticipant ? text.subject(title) : noLonger(title),
    parts: [
      [isParticipant ? text.left(title) : text.leftRole(name, title), ...noDecisions, ...(stays ? [stays] : [])].join(
        ' ',
      ),
      text.mistake,
      ...mineIn(locale, facts),
      // Nothing is erased of who stays in another role.
      ...(stays ? [] : [keptIn(locale, facts)]),
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
