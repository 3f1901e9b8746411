import { choice, type EditForm, field } from '../edit-form.ts';
import {
  hostOrganisationKvk,
  hostOrganisationName,
  image,
  imageAlternativeText,
  slug,
  summary,
  visibility,
} from './shared-fields.ts';

export const network: EditForm = {
  mainField: 'title',
  list: ['title', 'kind', 'phase', 'programme', 'updatedAt'],
  rows: [
    [
      field(
        'title',
        6,
        'Titel',
        'De naam van het netwerk, hooguit 120 tekens. In een lang woord mag je een zacht afbreekstreepje zetten.',
      ),
      slug,
    ],
    [summary],
    [
      field(
        'body',
        12,
        'Beschrijving',
        'Wat doen deelnemers samen, hoe vaak, en wat levert het op? Gebruik korte alinea’s en tussenkoppen.',
      ),
    ],
    [image, imageAlternativeText],
    [
      field('kind', 6, 'Soort', 'Hieraan herkennen bezoekers wat ze mogen verwachten. Het staat boven aan de kaart.'),
      field('kindLabel', 6, 'Eigen woord voor de soort', 'Zo noemen jullie het zelf. Laat leeg voor het gewone woord.'),
    ],
    [
      choice(
        'programme',
        12,
        'Programma',
        'Bij dit ene programma hoort het netwerk. Het programma bepaalt wie verantwoordelijk is voor de persoonsgegevens.',
        'title',
      ),
    ],
    [choice('alsoIn', 12, 'Ook te zien bij', 'Andere programma’s die dit netwerk ook tonen.', 'title')],
    [choice('themes', 12, 'Thema’s', 'Hooguit drie; het belangrijkste bovenaan.')],
    [choice('targetGroups', 12, 'Doelgroepen', 'Voor wie is dit netwerk bedoeld?')],
    [choice('regions', 12, 'Regio’s', 'Waar komen deelnemers bij elkaar? Laat leeg als het overal is.')],
    [choice('workForms', 12, 'Werkvormen', 'Hoe leren jullie van elkaar?', 'title')],
    [
      choice(
        'contacts',
        12,
        'Contact',
        'Bij wie kun je terecht met vragen? Kies een rol of een loket, liever geen persoon.',
      ),
    ],
    [
      field(
        'phase',
        6,
        'Fase',
        'In oprichting: er zijn nog organisaties nodig om te beginnen. Gestopt: na publiceren stopt iedereens deelname meteen, ook de wachtlijst en aangeboden plekken. Iedereen krijgt een mail. Dit kun je niet terugdraaien.',
      ),
      field(
        'endsOn',
        6,
        'Laatste dag van het netwerk',
        'Daarna stopt iedereens deelname, en iedereen krijgt een mail. Laat leeg als er geen einde is afgesproken.',
      ),
    ],
    [visibility, hostOrganisationName, hostOrganisationKvk],
    [
      field(
        'signUp',
        12,
        'Aanmelden',
        'Wanneer en voor hoeveel mensen staat het netwerk open? Zonder dit onderdeel is het altijd open, zonder maximum, en beslist een netwerkmanager over iedereen.',
      ),
    ],
    [
      field(
        'questions',
        12,
        'Vragen in het formulier',
        'Wat wil je van iedereen weten die zich aanmeldt? Hooguit 15; hoe minder, hoe meer mensen het formulier afmaken.',
      ),
    ],
    [
      field(
        'afterSignUp',
        12,
        'Wat gebeurt er na je aanmelding',
        'Staat onder het formulier, in de welkomstmail en op Mijn aanmelding. Vertel wie er reageert, binnen hoeveel werkdagen, en wat de eerste bijeenkomst is.',
      ),
    ],
  ],
};

export const signUp: EditForm = {
  mainField: 'closesOn',
  rows: [
    [field('opensOn', 12, 'Eerste dag', 'Vanaf deze dag kun je je aanmelden. Laat leeg als het al kan.')],
    [
      field(
        'closesOn',
        12,
        'Laatste dag',
        "Op deze dag kan het nog, tot middernacht. Staat er 'vóór 19 februari', vul dan 18 in. Laat leeg als er geen sluitingsdatum is.",
      ),
    ],
    [
      field(
        'approval',
        6,
        'Over wie beslist iemand',
        'Over wie beslist een netwerkmanager? Niemand: wie zich aanmeldt, doet mee zolang er plek is. Nieuwe organisaties: alleen over organisaties die nog niet meedoen.',
      ),
      field('counts', 6, 'Wat telt mee', 'Tel je de organisatie als geheel, of elke locatie apart?'),
    ],
    [
      field(
        'minimumOrganisations',
        6,
        'Minimum aantal organisaties',
        'Zoveel zijn er nodig om te beginnen. Laat leeg als het niet uitmaakt.',
      ),
      field(
        'maximumOrganisations',
        6,
        'Maximum aantal organisaties',
        'Meer passen er niet in. Laat leeg als er geen maximum is. Verlaag je het, dan hoeft niemand weg.',
      ),
    ],
    [
      field(
        'seatsPerOrganisation',
        6,
        'Plekken per organisatie',
        'Zoveel mensen van één organisatie kunnen meedoen. Laat leeg als er geen maximum is.',
      ),
      field(
        'minimumParticipants',
        6,
        'Minimum aantal deelnemers',
        'Voor netwerken die een minimum hebben in plaats van een maximum.',
      ),
    ],
    [
      field(
        'offerDays',
        6,
        'Dagen om een plek aan te nemen',
        'Hoe lang houden we een aangeboden plek vast? Zegt iemand van de wachtlijst in die tijd niets, dan is de volgende aan de beurt. Leeg is 7.',
      ),
      field(
        'retentionMonths',
        6,
        'Maanden bewaren',
        'Hoe lang bewaren we de gegevens van iemand die niet meer meedoet? Daarna worden ze vanzelf gewist. Leeg is 24.',
      ),
    ],
  ],
};
