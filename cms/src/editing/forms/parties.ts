import { choice, type EditForm, field } from '../edit-form.ts';

export const owner: EditForm = {
  mainField: 'name',
  list: ['name', 'mailbox', 'updatedAt'],
  rows: [
    [
      field('name', 6, 'Naam', 'De organisatie die verwerkingsverantwoordelijke is, zoals in haar privacyverklaring.'),
      field('mailbox', 6, 'Mailbox', 'Hier komen aanmeldingen terecht waar geen netwerkmanager over beslist.'),
    ],
    [
      field('privacyStatementUrl', 6, 'Adres van de privacyverklaring', 'Volledig adres, beginnend met https://'),
      field(
        'dataProtectionContact',
        6,
        'Contact gegevensbescherming',
        'Hoe bereik je de functionaris gegevensbescherming? Een rol met een e-mailadres.',
      ),
    ],
  ],
};

export const privacyNotice: EditForm = {
  mainField: 'title',
  list: ['title', 'owner', 'version', 'updatedAt'],
  rows: [
    [
      field('title', 6, 'Titel', 'Zo heet de tekst onder het formulier, bijvoorbeeld Wat we bewaren.'),
      choice('owner', 6, 'Verantwoordelijke', 'Van wie is deze tekst?'),
    ],
    [
      field(
        'version',
        6,
        'Versie',
        'Een nieuwe versie bij elke inhoudelijke wijziging, zoals 2026-1. Bij elke aanmelding bewaren we de versie die iemand las.',
      ),
      field(
        'legalBasis',
        6,
        'Grondslag',
        'In een paar woorden, bijvoorbeeld: toestemming, of: uitvoering van een overeenkomst.',
      ),
    ],
    [
      field(
        'body',
        12,
        'Tekst',
        'Wat bewaar je, waarvoor, wie ziet het, en hoe laat iemand het wissen? Noem geen termijn: die stel je per netwerk in bij Maanden bewaren. Iedereen leest hem op Mijn aanmelding en in de mails.',
      ),
    ],
  ],
};

export const partnerSite: EditForm = {
  mainField: 'name',
  list: ['name', 'stopped', 'updatedAt'],
  rows: [
    [
      field('name', 8, 'Naam', 'De website of het intranet waarop onze kaarten staan.'),
      field('stopped', 4, 'Gestopt', 'Kaarten blijven staan; het formulier wordt een link naar onze eigen pagina.'),
    ],
    [
      field(
        'keys',
        12,
        'Sleutels',
        'Een sleutel zegt waar een aanmelding vandaan komt. Hij is openbaar en geeft nergens toegang toe.',
      ),
    ],
    [field('origins', 12, 'Adressen', 'Alleen vanaf deze adressen mag het formulier versturen.')],
  ],
};

export const partnerKey: EditForm = {
  mainField: 'key',
  rows: [
    [
      field('key', 8, 'Sleutel', 'Begint met pk_, daarna kleine letters, cijfers en lage streepjes.'),
      field('revokedOn', 4, 'Ingetrokken op', 'Vanaf deze dag werkt de sleutel niet meer. Laat leeg zolang hij geldt.'),
    ],
  ],
};

export const partnerOrigin: EditForm = {
  mainField: 'origin',
  rows: [[field('origin', 12, 'Adres', 'Zonder pad erachter, zoals https://intranet.organisatie.nl')]],
};
