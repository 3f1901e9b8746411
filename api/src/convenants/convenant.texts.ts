import type { Locale } from '@leerkring/prisma/client.ts';

interface ConvenantTexts {
  readonly title: string;
  readonly summary: string;
  readonly titleEn: string;
  readonly summaryEn: string;
  readonly slug: string;
  readonly slugTaken: string;
  readonly region: string;
  readonly network: string;
  readonly parties: string;
  readonly organisation: string;
  readonly partyTwice: string;
  readonly endsBeforeStart: string;
  readonly startsBeforeLast: string;
  readonly startsAfterNext: string;
  readonly slugStays: string;
  readonly superseded: string;
  tooMany(most: number): string;
}

/** What the desk answers about convenants. */
export const convenantTexts: Record<Locale, ConvenantTexts> = {
  NL: {
    title: 'Vul een titel in: 2 tot 200 tekens.',
    summary: 'Vul in waar het convenant over gaat.',
    titleEn: 'Vul ook de titel in het Engels in: 2 tot 200 tekens.',
    summaryEn: 'Vul ook in het Engels in waar het convenant over gaat.',
    slug: 'Gebruik in het adres alleen kleine letters, cijfers en streepjes ertussen, hoogstens 100.',
    slugTaken: 'Er is al een convenant met dit adres. Vul een ander adres in.',
    region: 'Deze regio kennen we niet.',
    network: 'Dit netwerk kennen we niet.',
    parties: 'Voeg een partij toe.',
    organisation: 'Deze organisatie kennen we niet. Misschien is ze net samengevoegd.',
    partyTwice: 'Deze organisatie staat er twee keer in.',
    endsBeforeStart: 'De einddatum ligt voor de begindatum.',
    startsAfterNext: 'Er is al een nieuwere versie. Deze versie begint vroeger dan die.',
    slugStays: 'Het adres van een convenant blijft zoals het is.',
    startsBeforeLast: 'Een nieuwe versie begint later dan de vorige.',
    superseded: 'Er is al een nieuwere versie van dit convenant. Ga verder met die versie.',
    tooMany: (most) => `Dit zijn er te veel: hoogstens ${most}.`,
  },
  EN: {
    title: 'Enter a title: 2 to 200 characters.',
    summary: 'Enter what the convenant is about.',
    titleEn: 'Enter the title in English as well: 2 to 200 characters.',
    summaryEn: 'Enter in English as well what the convenant is about.',
    slug: 'Use only lower case letters, digits and hyphens between them in the address, at most 100.',
    slugTaken: 'There is a convenant with this address already. Enter another one.',
    region: 'We do not know this region.',
    network: 'We do not know this network.',
    parties: 'Add a party.',
    organisation: 'We do not know this organisation. Perhaps it was just merged.',
    partyTwice: 'This organisation stands in it twice.',
    endsBeforeStart: 'The last day is before the first.',
    startsAfterNext: 'There is a newer version already. This version starts earlier than that one.',
    slugStays: 'The address of a convenant stays as it is.',
    startsBeforeLast: 'A new version starts later than the one before.',
    superseded: 'There is a newer version of this convenant already. Go on with that one.',
    tooMany: (most) => `These are too many: at most ${most}.`,
  },
};
