import type { Locale } from '@leerkring/prisma/generated/enums.ts';
import type { Content, Facts, Templates } from './facts.ts';
import { contactIn, mineIn, titleIn } from './words.ts';

interface Words {
  readonly subject: (title: string) => string;
  readonly waited: (title: string) => string;
  readonly left: string;
  readonly changed: string;
  readonly decidedFirst: string;
  readonly next: (owner: string) => string;
}

const words: Record<Locale, Words> = {
  NL: {
    subject: (title) => `Eerst een besluit: je aanmelding voor ${title}`,
    waited: (title) => `Je stond op de wachtlijst van ${title}.`,
    left: 'Je organisatie doet niet meer mee met dit netwerk.',
    changed: 'Er is iets veranderd.',
    decidedFirst: 'Voor je een plek kunt krijgen, beslist de netwerkmanager daarom eerst over je aanmelding.',
    next: (owner) =>
      `Je hoeft niets te doen. Je aanmelding blijft staan, ook de dag waarop je je aanmeldde. Meestal hoor je binnen 5 werkdagen of je mee kunt doen. Duurt het langer, dan vragen we ${owner} om ernaar te kijken.`,
  },
  EN: {
    subject: (title) => `First a decision: your sign-up for ${title}`,
    waited: (title) => `You were on the waiting list of ${title}.`,
    left: 'Your organisation no longer takes part in this network.',
    changed: 'Something has changed.',
    decidedFirst: 'So before you can get a place, the network manager decides on your sign-up.',
    next: (owner) =>
      `You need not do anything. Your sign-up stands as it was, with the day on which you signed up. You usually hear within 5 working days whether you can take part. If it takes longer, we ask ${owner} to look at it.`,
  },
};

function content(locale: Locale, facts: Facts): Content {
  const { subject, waited, left, changed, decidedFirst, next } = words[locale];
  const title = titleIn(locale, facts);
  return {
    subject: subject(title),
    parts: [
      `${waited(title)} ${facts.organisationLeft ? left : changed} ${decidedFirst}`,
      next(facts.owner),
      ...mineIn(locale, facts),
      contactIn(locale, facts),
    ],
  };
}

/** They waited, and somebody has to decide first after all. */
export const backInReview: Templates = {
  NL: (facts) => content('NL', facts),
  EN: (facts) => content('EN', facts),
};
