import type { Templates } from './facts.ts';
import { contactIn, dataIn, mineIn, titleIn } from './words.ts';

/** Staff of the owner corrected the address of somebody: to the address from now on. */
export const addressChanged: Templates = {
  NL: (facts) => ({
    subject: 'Je mailadres is gewijzigd',
    parts: [
      `${facts.owner} heeft je mailadres gewijzigd. Je krijgt onze mails vanaf nu op dit adres. Klopt het niet? Laat het ons dan weten.`,
      'Links in mails naar je vorige adres werken niet meer. Met deze knop zie je wat we van je hebben.',
      ...mineIn('NL', facts),
      ...dataIn('NL', facts),
      contactIn('NL', facts),
    ],
  }),
  EN: (facts) => ({
    subject: 'Your mail address was changed',
    parts: [
      `${facts.owner} changed your mail address. From now on our mails come to this address. Is this not right? Then let us know.`,
      'Links in mails to your former address no longer work. This button shows what we have of you.',
      ...mineIn('EN', facts),
      ...dataIn('EN', facts),
      contactIn('EN', facts),
    ],
  }),
};

/** The same, to the address that it was. It may be somebody else's, so it names nobody and leads nowhere. */
export const addressLeft: Templates = {
  NL: (facts) => ({
    subject: 'Je mailadres is gewijzigd',
    parts: [
      `${facts.owner} heeft het mailadres gewijzigd van iemand die op dit adres mails kreeg over een leernetwerk. Die mails gaan nu naar een ander adres.`,
      'Links in mails naar dit adres werken niet meer.',
      `Klopt dit niet? Beantwoord deze mail, dan kijkt ${facts.owner} ernaar.`,
    ],
  }),
  EN: (facts) => ({
    subject: 'Your mail address was changed',
    parts: [
      `${facts.owner} changed the mail address of somebody who got mails about a learning network here. Those mails now go to another address.`,
      'Links in mails to this address no longer work.',
      `Is this not right? Reply to this mail, and ${facts.owner} looks at it.`,
    ],
  }),
};

/** A manager or staff wrote down that somebody works for another organisation. */
export const moved: Templates = {
  NL: (facts) => {
    const where = facts.membership?.organisation ?? 'een andere organisatie';
    return {
      subject: `Je organisatie bij ${titleIn('NL', facts)} is gewijzigd`,
      parts: [
        `De organisatie van ${titleIn('NL', facts)} heeft vastgelegd dat je nu bij ${where} werkt. Je blijft gewoon meedoen. Klopt het niet? Laat het ons dan weten.`,
        ...mineIn('NL', facts),
        ...dataIn('NL', facts),
        contactIn('NL', facts),
      ],
    };
  },
  EN: (facts) => {
    const where = facts.membership?.organisation ?? 'another organisation';
    return {
      subject: `Your organisation in ${titleIn('EN', facts)} was changed`,
      parts: [
        `The organisers of ${titleIn('EN', facts)} wrote down that you now work for ${where}. You go on taking part. Is this not right? Then let us know.`,
        ...mineIn('EN', facts),
        ...dataIn('EN', facts),
        contactIn('EN', facts),
      ],
    };
  },
};
