import type { Templates } from './facts.ts';
import { contactIn, mineIn, titleIn } from './words.ts';

export const backInReview: Templates = {
  NL: (facts) => ({
    subject: `Eerst een besluit: je aanmelding voor ${titleIn('NL', facts)}`,
    parts: [
      `Je stond op de wachtlijst van ${titleIn('NL', facts)}. ${facts.organisationLeft ? 'Je organisatie doet niet meer mee met dit netwerk.' : 'Er is iets veranderd.'} Voor je een plek kunt krijgen, beslist de netwerkmanager daarom eerst over je aanmelding.`,
      `Je hoeft niets te doen. Je aanmelding blijft staan, ook de dag waarop je je aanmeldde. Meestal hoor je binnen 5 werkdagen of je mee kunt doen. Duurt het langer, dan vragen we ${facts.owner} om ernaar te kijken.`,
      ...mineIn('NL', facts),
      contactIn('NL', facts),
    ],
  }),
  EN: (facts) => ({
    subject: `First a decision: your sign-up for ${titleIn('EN', facts)}`,
    parts: [
      `You were on the waiting list of ${titleIn('EN', facts)}. ${facts.organisationLeft ? 'Your organisation no longer takes part in this network.' : 'Something has changed.'} So before you can get a place, the network manager decides on your sign-up.`,
      `You need not do anything. Your sign-up stands as it was, with the day on which you signed up. You usually hear within 5 working days whether you can take part. If it takes longer, we ask ${facts.owner} to look at it.`,
      ...mineIn('EN', facts),
      contactIn('EN', facts),
    ],
  }),
};
