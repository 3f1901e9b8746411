import type { Locale } from '@leerkring/prisma/client.ts';
import type { MergeFault } from './merge-organisations.rules.ts';

interface OrganisationTexts {
  readonly name: string;
  readonly gone: string;
  readonly notTheHost: string;
  readonly settled: string;
  readonly usedElsewhere: string;
  readonly hosts: string;
  readonly unfit: Record<MergeFault, string>;
  exists(name: string): string;
  exceeds(network: string): string;
  twoOffers(network: string): string;
}

/** What the desk answers about organisations. */
export const organisationTexts: Record<Locale, OrganisationTexts> = {
  NL: {
    name: 'Vul de naam van de organisatie in: 2 tot 160 tekens.',
    gone: 'Deze organisatie is er niet meer. Misschien is ze net samengevoegd. Laad de pagina opnieuw.',
    notTheHost: 'Dit netwerk hoort bij één organisatie. Kies die organisatie.',
    settled: 'Over deze aanmelding is al besloten. De organisatie kun je hier niet meer veranderen.',
    usedElsewhere: 'Een van de twee organisaties doet ook mee bij een andere eigenaar. Vraag de beheerder om hulp.',
    hosts:
      'Er is een netwerk binnen deze organisatie, met dit KvK-nummer. Pas eerst in het CMS het nummer aan, of voeg de andere kant op samen.',
    unfit: {
      itself: 'Kies twee verschillende organisaties.',
      intoOwnPart: 'Dit is een onderdeel van de organisatie zelf. Voeg de andere kant op samen.',
      elsewhereInTheTree:
        'Dit onderdeel hoort bij een andere organisatie. Kies een onderdeel van dezelfde organisatie.',
      partsDoNotFit: 'Deze organisatie heeft onderdelen die daar niet onder passen.',
    },
    exists: (name) => `Deze organisatie is er al: ${name}. Kies die, of vul een ander KvK-nummer in.`,
    exceeds: (network) =>
      `Samen hebben ze te veel mensen in ${network}: daar is per organisatie een grens. Beëindig eerst deelnames, of vraag de redactie om meer plekken.`,
    twoOffers: (network) =>
      `In ${network} is aan beide organisaties een plek aangeboden. Wacht tot een van de twee heeft gereageerd.`,
  },
  EN: {
    name: 'Enter the name of the organisation: 2 to 160 characters.',
    gone: 'This organisation is no longer here. Perhaps it was just merged. Reload the page.',
    notTheHost: 'This network belongs to one organisation. Choose that one.',
    settled: 'This sign-up has been decided on. Its organisation can no longer be changed here.',
    usedElsewhere: 'One of the two organisations also takes part with another owner. Ask the administrator for help.',
    hosts:
      'There is a network inside this organisation, with this KvK number. First change the number in the CMS, or merge the other way round.',
    unfit: {
      itself: 'Choose two different organisations.',
      intoOwnPart: 'This is a part of the organisation itself. Merge the other way round.',
      elsewhereInTheTree: 'This part belongs to another organisation. Choose a part of the same organisation.',
      partsDoNotFit: 'This organisation has parts that do not fit below that one.',
    },
    exists: (name) => `This organisation is here already: ${name}. Choose it, or enter another KvK number.`,
    exceeds: (network) =>
      `Together they have too many people in ${network}: there is a limit per organisation. First end some memberships, or ask the editors for more places.`,
    twoOffers: (network) =>
      `In ${network} both organisations were offered a place. Wait until one of them has answered.`,
  },
};
