import type { Facts, Part, Templates } from './facts.ts';
import { askedIn, contactIn, keptIn, mineIn, titleIn, writtenIn } from './words.ts';

/** Nobody types in a colleague's data: the link is passed on. */
function invite(locale: 'NL' | 'EN', { invitation }: Facts): Part[] {
  if (invitation === null) return [];
  return locale === 'NL'
    ? [
        { heading: 'Nodig een collega uit' },
        'Ken je iemand die hier ook wil leren? Stuur dan deze link door. Je collega meldt zich zelf aan.',
        { address: invitation },
      ]
    : [
        { heading: 'Invite a colleague' },
        'Do you know somebody who would like to learn here too? Pass this link on. Your colleague signs up themselves.',
        { address: invitation },
      ];
}

function contactLine({ contact }: Facts): Part[] {
  if (contact === null) return [];
  return [[contact.name, contact.email, contact.phone].filter((word) => word !== null).join(', ')];
}

export const accepted: Templates = {
  NL: (facts) =>
    facts.isStart
      ? {
          subject: `Je nieuwe netwerk bij ${titleIn('NL', facts)} gaat door`,
          parts: [
            `Goed nieuws: ${facts.owner} gaat graag verder met ${askedIn('NL', facts)}.`,
            'Een medewerker neemt contact met je op. Samen maken jullie een pagina voor het netwerk, zodat anderen zich kunnen aanmelden.',
            ...writtenIn('NL', facts),
            ...mineIn('NL', facts),
            contactIn('NL', facts),
          ],
        }
      : {
          subject: `Welkom bij ${titleIn('NL', facts)}`,
          parts: [
            `Je doet mee met ${titleIn('NL', facts)}. Welkom!`,
            ...writtenIn('NL', facts),
            { heading: 'Wat gebeurt er nu?' },
            facts.afterSignUp ??
              'Je hoort van het netwerk wanneer de volgende bijeenkomst is. Je hoeft nu niets te doen.',
            ...mineIn('NL', facts),
            { heading: 'Wie kun je iets vragen?' },
            ...contactLine(facts),
            'Of beantwoord gewoon deze mail.',
            ...invite('NL', facts),
          ],
        },
  EN: (facts) =>
    facts.isStart
      ? {
          subject: `Your new network in ${titleIn('EN', facts)} goes ahead`,
          parts: [
            `Good news: ${facts.owner} would like to go on with ${askedIn('EN', facts)}.`,
            'Somebody of the staff gets in touch with you. Together you make a page for the network, so that others can sign up.',
            ...writtenIn('EN', facts),
            ...mineIn('EN', facts),
            contactIn('EN', facts),
          ],
        }
      : {
          subject: `Welcome to ${titleIn('EN', facts)}`,
          parts: [
            `You take part in ${titleIn('EN', facts)}. Welcome!`,
            ...writtenIn('EN', facts),
            { heading: 'What happens now?' },
            facts.afterSignUp ?? 'The network lets you know when the next meeting is. You need not do anything now.',
            ...mineIn('EN', facts),
            { heading: 'Who can you ask?' },
            ...contactLine(facts),
            'Or simply reply to this mail.',
            ...invite('EN', facts),
          ],
        },
};

export const declined: Templates = {
  NL: (facts) => ({
    subject: facts.isStart
      ? `Over je aanvraag bij ${titleIn('NL', facts)}`
      : `Over je aanmelding voor ${titleIn('NL', facts)}`,
    parts: [
      facts.isStart
        ? `Bedankt voor ${askedIn('NL', facts)}. ${facts.owner} gaat er nu niet mee verder.`
        : `Bedankt voor ${askedIn('NL', facts)}. Je kunt deze keer helaas niet meedoen.`,
      ...writtenIn('NL', facts),
      keptIn('NL', facts),
      ...mineIn('NL', facts),
      contactIn('NL', facts),
    ],
  }),
  EN: (facts) => ({
    subject: facts.isStart
      ? `About your request in ${titleIn('EN', facts)}`
      : `About your sign-up for ${titleIn('EN', facts)}`,
    parts: [
      facts.isStart
        ? `Thank you for ${askedIn('EN', facts)}. ${facts.owner} will not go on with it now.`
        : `Thank you for ${askedIn('EN', facts)}. We are sorry: you cannot take part this time.`,
      ...writtenIn('EN', facts),
      keptIn('EN', facts),
      ...mineIn('EN', facts),
      contactIn('EN', facts),
    ],
  }),
};
