import { type Field, field } from '../edit-form.ts';

/** Fields that mean the same on every form that has them. */
export const slug: Field = field(
  'slug',
  6,
  'Webadres',
  'Kleine letters, cijfers en streepjes, zoals kleine-zorgorganisaties. Geldt voor alle talen. Verander je het later, dan blijft het oude adres werken.',
);

export const summary: Field = field(
  'summary',
  12,
  'Samenvatting',
  'Twee of drie zinnen voor op de kaart, hooguit 300 tekens. Waar gaat het over en wat heb je eraan?',
);

export const image: Field = field(
  'image',
  6,
  'Afbeelding',
  'Liggend, minstens 1200 pixels breed. JPEG, PNG, WebP of AVIF, hooguit 10 MB. Herkenbare mensen alleen met hun toestemming.',
);

export const imageAlternativeText: Field = field(
  'imageAlternativeText',
  6,
  'Beschrijving van de afbeelding',
  'Wat is erop te zien, voor wie de afbeelding niet ziet? Laat leeg als de afbeelding alleen versiering is.',
);

export const visibility: Field = field(
  'visibility',
  4,
  'Zichtbaarheid',
  'Intern: alleen binnen de organisatie hiernaast. Het staat dan nergens op openbare pagina’s.',
);

export const hostOrganisationName: Field = field(
  'hostOrganisationName',
  4,
  'Binnen organisatie',
  'Alleen als alles binnen één organisatie speelt. Het formulier vraagt dan naar een afdeling in plaats van een organisatie.',
);

export const hostOrganisationKvk: Field = field(
  'hostOrganisationKvk',
  4,
  'KvK-nummer',
  'Van die organisatie: acht cijfers, zonder spaties.',
);
