import type { Locale } from '@leerkring/prisma/client.ts';

export const mySignUpTexts: Record<Locale, { used: string; notNow: string; unknown: string }> = {
  NL: {
    used: 'Deze link is al gebruikt of te oud. Open de link in de nieuwste mail, of vraag een nieuwe link.',
    notNow: 'Dit kan nu niet. Kijk hoe het met je aanmelding staat.',
    unknown: 'Deze link kennen we niet. Open de link nog eens vanuit de mail.',
  },
  EN: {
    used: 'This link was used or is too old. Open the link in the newest mail, or ask for a new one.',
    notNow: 'This is not possible now. See how your sign-up stands.',
    unknown: 'We do not know this link. Open the link from the mail once more.',
  },
};
