import type { Facts, Templates } from './facts.ts';
import { instantIn } from './words.ts';

const toData = ({ link, publicUrl }: Facts) => link ?? `${publicUrl}/mijn-gegevens`;

export const dataLink: Templates = {
  NL: (facts) => ({
    subject: 'Wat we van je hebben',
    parts: [
      'Je wilt weten welke gegevens we van je hebben. Met deze knop zie je alles. Je kunt het ook downloaden of laten wissen.',
      { button: 'Bekijk mijn gegevens', href: toData(facts) },
      ...(facts.linkUntil === null ? [] : [`De knop werkt tot ${instantIn('NL', facts.linkUntil)}.`]),
      'Heb je hier niet om gevraagd? Dan hoef je niets te doen. Stuur deze mail niet door: de knop laat jouw gegevens zien.',
    ],
  }),
  EN: (facts) => ({
    subject: 'What we have of you',
    parts: [
      'You want to know which data we have of you. This button shows everything. You can also download it or have it erased.',
      { button: 'See my data', href: toData(facts) },
      ...(facts.linkUntil === null ? [] : [`The button works until ${instantIn('EN', facts.linkUntil)}.`]),
      'You did not ask for this? Then you need not do anything. Do not pass this mail on: the button shows your data.',
    ],
  }),
};

export const dataUnknown: Templates = {
  NL: () => ({
    subject: 'We hebben geen gegevens van je',
    parts: [
      'Je wilt weten welke gegevens we van je hebben. Bij dit mailadres hebben we niets gevonden.',
      'Heb je je met een ander mailadres aangemeld? Vraag het dan nog eens met dat adres.',
      'Heb je hier niet om gevraagd? Dan hoef je niets te doen. Je mailadres wissen we binnen 2 dagen.',
    ],
  }),
  EN: () => ({
    subject: 'We have no data of you',
    parts: [
      'You want to know which data we have of you. We found nothing for this mail address.',
      'Did you sign up with another mail address? Then ask once more with that one.',
      'You did not ask for this? Then you need not do anything. We erase your mail address within 2 days.',
    ],
  }),
};

export const dataByOwner: Templates = {
  NL: ({ owner }) => ({
    subject: 'Je vraag over je gegevens',
    parts: [
      'Je wilt weten welke gegevens we van je hebben. Dit mailadres wordt door meer mensen gebruikt. Daarom laten we de gegevens niet zomaar zien.',
      `Beantwoord deze mail, en zet erin hoe je heet. Je vraag komt dan bij ${owner}. Daar kijken ze wie je bent. Je krijgt binnen een maand antwoord.`,
      'Heb je hier niet om gevraagd? Dan hoef je niets te doen.',
    ],
  }),
  EN: ({ owner }) => ({
    subject: 'Your question about your data',
    parts: [
      'You want to know which data we have of you. Several people use this mail address, so we do not just show the data.',
      `Reply to this mail and tell us your name. Your question then reaches ${owner}. They find out who you are, and answer within a month.`,
      'You did not ask for this? Then you need not do anything.',
    ],
  }),
};
