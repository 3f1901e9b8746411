import type { Locale } from '@leerkring/prisma/client.ts';

interface StaffTexts {
  alreadyStaff(address: string): string;
  readonly last: string;
  readonly inEnvironment: string;
}

/** What the desk answers about staff. */
export const staffTexts: Record<Locale, StaffTexts> = {
  NL: {
    alreadyStaff: (address) => `${address} is al beheerder.`,
    last: 'Dit is de laatste beheerder. Voeg eerst een andere beheerder toe.',
    inEnvironment:
      'Deze beheerder staat in de instellingen van de server (DESK_STAFF). Vraag wie de server beheert om dit te wijzigen.',
  },
  EN: {
    alreadyStaff: (address) => `${address} is an administrator already.`,
    last: 'This is the last administrator. Add another one first.',
    inEnvironment:
      'This administrator stands in the settings of the server (DESK_STAFF). Ask who runs the server to change that.',
  },
};
