import type { Locale } from '@leerkring/prisma/client.ts';
import type { CorrectionFault } from './correct-organisation.rules.ts';
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
  readonly branchNumber: string;
  readonly correctedElsewhere: string;
  readonly hostsByNumber: string;
  readonly correction: Record<CorrectionFault, string>;
  readonly taken: Record<'kvkNumber' | 'branchNumber' | 'name', (name: string) => string>;
  full(network: string): string;
  onOffer(network: string): string;
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
    branchNumber: 'Een vestigingsnummer heeft 12 cijfers. Laat het leeg als je het niet weet.',
    correctedElsewhere:
      'Deze organisatie, of waar ze bij hoort, doet ook mee bij een andere eigenaar. Vraag de beheerder om hulp.',
    hostsByNumber:
      'Er is een netwerk binnen deze organisatie, met dit KvK-nummer. Pas eerst in het CMS het nummer bij dat netwerk aan.',
    correction: {
      parentMissing: 'Kies bij welke organisatie dit onderdeel of deze locatie hoort.',
      topHasParent:
        'Een zelfstandige organisatie hoort nergens bij. Kies een ander niveau, of haal de organisatie erboven weg.',
      parentGone: 'De organisatie erboven is er niet meer. Kies een andere.',
      belowItself: 'Een organisatie kan niet onder zichzelf of onder een eigen onderdeel staan. Kies een andere.',
      parentTooLow:
        'Daar kan dit niet onder staan: een onderdeel hoort bij een organisatie, een locatie bij een organisatie of onderdeel.',
      partsDoNotFit: 'Deze organisatie heeft zelf onderdelen of locaties. Die passen niet onder dit niveau.',
      kvkOfPart: 'Alleen een zelfstandige organisatie heeft een KvK-nummer. Maak dit veld leeg.',
      branchNumberOfWhole: 'Alleen een locatie heeft een vestigingsnummer. Maak dit veld leeg.',
    },
    taken: {
      kvkNumber: (name) => `Dit KvK-nummer is al van ${name}. Is dat dezelfde organisatie? Voeg ze dan samen.`,
      branchNumber: (name) => `Dit vestigingsnummer is al van ${name}. Is dat dezelfde locatie? Voeg ze dan samen.`,
      name: (name) =>
        `Er is al een organisatie met deze naam: ${name}. Is dat dezelfde? Voeg ze dan samen. Zo niet, vul dan het KvK-nummer in.`,
    },
    full: (network) =>
      `In ${network} is er geen plek voor: daar zijn alle plekken bezet. Beëindig eerst deelnames, of vraag de redactie om meer plekken.`,
    onOffer: (network) =>
      `In ${network} is aan iemand van deze organisatie een plek aangeboden. Wacht tot die heeft gereageerd.`,
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
    branchNumber: 'A vestigingsnummer has 12 digits. Leave it empty when you do not know it.',
    correctedElsewhere:
      'This organisation, or what it belongs to, also takes part with another owner. Ask the administrator for help.',
    hostsByNumber:
      'There is a network inside this organisation, with this KvK number. First change the number of that network in the CMS.',
    correction: {
      parentMissing: 'Choose the organisation that this part or location belongs to.',
      topHasParent:
        'An organisation of its own belongs to nothing. Choose another level, or take out the organisation above it.',
      parentGone: 'The organisation above it is no longer here. Choose another one.',
      belowItself: 'An organisation cannot stand below itself or below its own part. Choose another one.',
      parentTooLow:
        'This cannot stand below that: a part belongs to an organisation, a location to an organisation or a part.',
      partsDoNotFit: 'This organisation has parts or locations itself. They do not fit below this level.',
      kvkOfPart: 'Only an organisation of its own has a KvK number. Empty this field.',
      branchNumberOfWhole: 'Only a location has a vestigingsnummer. Empty this field.',
    },
    taken: {
      kvkNumber: (name) =>
        `This KvK number already is that of ${name}. Is that the same organisation? Then merge them.`,
      branchNumber: (name) =>
        `This vestigingsnummer already is that of ${name}. Is that the same location? Then merge them.`,
      name: (name) =>
        `There is an organisation of this name already: ${name}. Is it the same? Then merge them. If not, enter the KvK number.`,
    },
    full: (network) =>
      `There is no place for it in ${network}: all places there are taken. First end some memberships, or ask the editors for more places.`,
    onOffer: (network) =>
      `In ${network} somebody of this organisation was offered a place. Wait until they have answered.`,
  },
};
