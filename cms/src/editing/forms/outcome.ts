import { choice, type EditForm, field } from '../edit-form.ts';
import { slug } from './shared-fields.ts';

export const outcome: EditForm = {
  mainField: 'title',
  list: ['title', 'value', 'unit', 'programme', 'updatedAt'],
  rows: [
    [
      field(
        'title',
        6,
        'Wat het getal zegt',
        'Staat achter het getal. Begin met een kleine letter, zoals: zou de bijeenkomsten aanraden aan collega’s.',
      ),
      slug,
    ],
    [
      field('value', 6, 'Getal', 'Alleen het getal, zonder procentteken. Bijvoorbeeld 54, of 8,5 als rapportcijfer.'),
      field(
        'unit',
        6,
        'Soort getal',
        'Percentage: van 0 tot en met 100. Aantal: een heel getal. Rapportcijfer: een gemiddelde van 1 tot en met 10.',
      ),
    ],
    [
      field(
        'n',
        6,
        'Aantal ondervraagden',
        'Aan hoeveel mensen is dit gevraagd? Laat leeg als de bron het niet zegt. Neem het niet over van een ander getal.',
      ),
      field('nLabel', 6, 'Wie zijn ondervraagd', 'In het meervoud, zoals professionals of deelnemers.'),
    ],
    [
      field('periodStartsOn', 6, 'Eerste dag van de periode', 'Over welke periode gaat het getal? Deze dag telt mee.'),
      field(
        'periodEndsOn',
        6,
        'Laatste dag van de periode',
        'Deze dag telt nog mee. Gaat het over één dag, vul die dan twee keer in.',
      ),
    ],
    [
      field(
        'summary',
        12,
        'Toelichting',
        'Wat moet iemand weten om het getal goed te lezen? Hooguit 300 tekens. Laat leeg als het voor zich spreekt.',
      ),
    ],
    [
      field('sourceName', 6, 'Bron', 'Het onderzoek of het rapport waar het getal in staat, of wie het heeft geteld.'),
      field(
        'sourceUrl',
        6,
        'Adres van de bron',
        'Volledig adres, beginnend met https:// Laat leeg als het er niet is.',
      ),
    ],
    [
      choice(
        'programme',
        12,
        'Programma',
        'Kies een programma als het getal over het hele programma gaat. Kies anders hieronder een netwerk.',
        'title',
      ),
    ],
    [
      choice(
        'network',
        12,
        'Netwerk',
        'Kies een netwerk als het getal alleen over dat netwerk gaat. Is het netwerk intern, dan is het getal dat ook.',
        'title',
      ),
    ],
  ],
};
