import type { Locale } from '@leerkring/prisma/client.ts';
import type { Destination } from './partner-site.refusals.ts';

interface PartnerSiteTexts {
  /** To the visitor. */
  notHere(destination: Destination): string;
  /** To the visitor. */
  noLongerHere(destination: Destination, contact: string | undefined): string;
  /** To who manages the website, like what follows. */
  readonly unknown: string;
  readonly stopped: string;
  originNotAllowed(origin: string | null): string;
}

const dutch: Record<Destination, string> = { network: 'het netwerk', programme: 'het programma' };

export const partnerSiteTexts: Record<Locale, PartnerSiteTexts> = {
  NL: {
    notHere: (destination) =>
      `Via deze website kun je je nu niet aanmelden. Dat kan wel op de pagina van ${dutch[destination]}.`,
    noLongerHere: (destination, contact) =>
      `Via deze website kun je je niet meer aanmelden. Dat kan wel op de pagina van ${dutch[destination]}.${contact ? ` Vragen? ${contact}` : ''}`,
    unknown:
      'De sleutel in het attribuut "partner" op deze pagina is niet bekend of niet meer geldig. Vraag de eigenaar van de netwerken om een nieuwe sleutel en zet die in de pagina.',
    stopped:
      'De partnersite van deze sleutel (attribuut "partner") is gestopt. Moet het formulier hier weer werken? Vraag het de eigenaar van de netwerken.',
    originNotAllowed: (origin) =>
      `Aanmelden vanaf ${origin ?? 'een pagina zonder adres'} is niet toegestaan. Laat ${origin ?? 'het adres van je website'} in het CMS toevoegen aan de adressen van je partnersite, en zet de sleutel van die partnersite in het attribuut "partner". Kun je niet in het CMS? Vraag het de eigenaar van de netwerken.`,
  },
  EN: {
    notHere: (destination) =>
      `You cannot sign up through this website right now. You can on the page of the ${destination}.`,
    noLongerHere: (destination, contact) =>
      `You can no longer sign up through this website. You can on the page of the ${destination}.${contact ? ` Questions? ${contact}` : ''}`,
    unknown:
      'The key in the attribute "partner" on this page is not known or no longer valid. Ask the owner of the networks for a new key and put it in the page.',
    stopped:
      'The partner site of this key (attribute "partner") was stopped. Should the form work here again? Ask the owner of the networks.',
    originNotAllowed: (origin) =>
      `Signing up from ${origin ?? 'a page without an address'} is not allowed. Have ${origin ?? 'the address of your website'} added in the CMS to the addresses of your partner site, and put the key of that partner site in the attribute "partner". No access to the CMS? Ask the owner of the networks.`,
  },
};
