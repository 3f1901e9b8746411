import type { Locale } from '@leerkring/prisma/client.ts';

interface PartnerSiteTexts {
  readonly unknown: string;
  stopped(contact: string | undefined): string;
  originNotAllowed(origin: string | null): string;
}

export const partnerSiteTexts: Record<Locale, PartnerSiteTexts> = {
  NL: {
    unknown:
      'Het formulier op deze website werkt niet: de sleutel (partnerKey) is niet bekend of niet meer geldig. Vraag de beheerder van de website om een nieuwe sleutel.',
    stopped: (contact) =>
      `Aanmelden via deze website kan niet meer. Neem contact op met het netwerk${contact ? `: ${contact}` : ' zelf'}.`,
    originNotAllowed: (origin) =>
      `Dit formulier mag hier niet worden gebruikt. Beheer je deze website? Laat ${origin ?? 'het adres van je website'} dan toevoegen aan de adressen van je partnersite, en zet de sleutel (partnerKey) in de pagina.`,
  },
  EN: {
    unknown:
      'The form on this website does not work: the key (partnerKey) is not known or no longer valid. Ask the web master for a new key.',
    stopped: (contact) =>
      `You can no longer sign up through this website. Contact the network${contact ? `: ${contact}` : ' itself'}.`,
    originNotAllowed: (origin) =>
      `This form may not be used here. Do you manage this website? Then have ${origin ?? 'the address of your website'} added to the addresses of your partner site, and put the key (partnerKey) in the page.`,
  },
};
