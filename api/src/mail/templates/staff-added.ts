import type { Templates } from './facts.ts';

/** Other staff of the owner made this address staff. */
export const staffAdded: Templates = {
  NL: ({ owner, publicUrl }) => ({
    subject: `Je bent nu beheerder van ${owner}`,
    parts: [
      `Je bent nu beheerder van ${owner} op Mijn netwerken. Je ziet daar alle netwerken van ${owner}, en mag er alles doen.`,
      'Log in met dit mailadres. Een wachtwoord heb je niet nodig: je krijgt een mail met een knop.',
      { button: 'Ga naar Mijn netwerken', href: `${publicUrl}/desk` },
      'Verwachtte je dit niet? Beantwoord dan deze mail.',
    ],
  }),
  EN: ({ owner, publicUrl }) => ({
    subject: `You are now an administrator of ${owner}`,
    parts: [
      `You are now an administrator of ${owner} on My networks. There you see all networks of ${owner}, and may do everything in them.`,
      'Log in with this mail address. You need no password: you get a mail with a button.',
      { button: 'Go to My networks', href: `${publicUrl}/desk?lang=en` },
      'Did you not expect this? Then reply to this mail.',
    ],
  }),
};
