import { comingAutumn, inYears } from '../demo-days.ts';
import type { DemoNetwork } from './demo-network.ts';
import { learningNetwork } from './learning-network.ts';
import { behaviour } from './questions.ts';

/** Learning networks for the whole country, on care itself. */
export const careNetworks: DemoNetwork[] = [
  learningNetwork({
    slug: 'welzijn',
    picture: 'waardigheid-golven',
    themes: ['welzijn'],
    targetGroups: ['verzorgenden', 'verpleegkundigen'],
    workForms: ['inspiratiesessie', 'meeloopdag'],
    contacts: ['netwerkmanager.welzijn@example.org'],
    signUp: { seatsPerOrganisation: 4 },
    nl: {
      title: 'Welzijn: een dag die de moeite waard is',
      summary:
        'Niet de bingo, maar de persoon. Welzijnscoaches en verzorgenden zoeken uit wat een gewone dag goed maakt.',
      body: `Vraag een bewoner wat ze mist en ze zegt zelden ‘een activiteit’. Ze mist de hond, het strijken, ruzie over voetbal. Dit netwerk helpt je om daarnaar te vragen en er iets mee te doen.

### Kom halen, kom brengen

- Elk huis brengt per keer één verhaal van een bewoner mee.
- Je leert een gesprek voeren over wensen, ook zonder woorden.
- Met een korte meting zie je of dagen echt anders worden.`,
      afterSignUp:
        'Je krijgt een kaartje met drie vragen. Stel ze aan één bewoner en neem het antwoord mee naar de eerste bijeenkomst.',
    },
    en: {
      title: 'Well-being: a day worth living',
      summary:
        'Not the bingo but the person. Well-being coaches and care workers find out what makes an ordinary day a good one.',
      body: `Ask a resident what she misses and she rarely says “an activity”. She misses the dog, the ironing, arguing about football. This network helps you to ask, and to do something with the answer.

### Come to get, come to bring

- Each home brings one resident’s story to every meeting.
- You learn to talk about wishes, even without words.
- A short measurement shows whether days really change.`,
      afterSignUp:
        'You receive a card with three questions. Ask them to one resident and bring the answer to the first meeting.',
    },
  }),
  learningNetwork({
    slug: 'palliatieve-zorg',
    picture: 'waardigheid-golven',
    themes: ['kwaliteit-van-zorg', 'samenwerken-met-naasten'],
    targetGroups: ['verpleegkundigen', 'verzorgenden'],
    workForms: ['casuistiekbespreking', 'consultatiebijeenkomst'],
    contacts: ['procesbegeleiders@example.org', 'lerendenetwerken@example.org'],
    signUp: { seatsPerOrganisation: 3 },
    nl: {
      title: 'Palliatieve zorg in het verpleeghuis',
      summary:
        'Op tijd praten over het einde, klachten verlichten en goed afscheid nemen. Met een vaste consulent aan tafel.',
      body: `‘Had dat maar eerder gezegd.’ Families zeggen het vaak, medewerkers ook. We oefenen met het gesprek over grenzen aan behandeling en spreken af wie het begint.

Bij elke bijeenkomst bespreken we één sterfbed na: wat ging goed, wat had je anders gewild? Een consulent palliatieve zorg denkt mee en geeft korte uitleg over pijn, onrust en benauwdheid.`,
      afterSignUp:
        'Je ontvangt de data voor dit jaar. Omdat het onderwerp raakt, bellen we nieuwe deelnemers altijd even vooraf.',
    },
  }),
  learningNetwork({
    slug: 'onbegrepen-gedrag',
    picture: 'waardigheid-overlap',
    themes: ['kwaliteit-van-zorg', 'veiligheid'],
    targetGroups: ['verzorgenden', 'behandelaren'],
    workForms: ['casuistiekbespreking', 'intervisie'],
    contacts: ['netwerkmanager.welzijn@example.org', 'procesbegeleiders@example.org'],
    signUp: { seatsPerOrganisation: 3, closesOn: inYears(1, '10-15'), approval: 'NEW_ORGANISATIONS' },
    questions: behaviour,
    nl: {
      title: 'Onbegrepen gedrag bij dementie',
      summary:
        'Roepen, slaan, wegduwen: gedrag is een boodschap. Samen zoeken naar de oorzaak voordat er een pil aan te pas komt.',
      body: `Een bewoner die elke middag boos wordt, wil misschien gewoon naar huis. Met een vaste methode kijk je in vier stappen naar wat er speelt: signaleren, onderzoeken, proberen, nagaan.

Deelnemende teams houden bij hoeveel rustgevende medicijnen ze gebruiken. Aan het eind van elk jaar leggen we die lijnen naast elkaar en vieren we wat lukte.`,
      afterSignUp:
        'Nieuwe organisaties krijgen bezoek van de netwerkmanager. Daarna schuif je met een psycholoog en een verzorgende aan.',
    },
  }),
  learningNetwork({
    slug: 'leren-van-incidenten',
    picture: 'waardigheid-kring',
    themes: ['veiligheid', 'kwaliteit-van-zorg'],
    targetGroups: ['kwaliteitsmedewerkers', 'verpleegkundigen'],
    workForms: ['casuistiekbespreking', 'workshop'],
    contacts: ['procesbegeleiders@example.org'],
    endsOn: inYears(4, '12-31'),
    signUp: { seatsPerOrganisation: 2, approval: 'EVERYONE' },
    nl: {
      title: 'Leren van incidenten',
      summary:
        'Minder formulieren, meer gesprek. Onderzoek een incident met de mensen die erbij waren, en kom uit bij het werk in plaats van de schuld.',
      body: `Na een val of een medicatiefout volgt vaak een formulier en dan stilte. In dit netwerk leer je een terugblik begeleiden waar iedereen bij durft te zijn.

### Je neemt mee naar huis

- Een gespreksleidraad van een uur.
- Ervaring als begeleider, want je oefent bij een andere organisatie.
- Een manier om kleine signalen te tellen voordat het misgaat.

Het netwerk heeft een einde. Daarna geven deelnemers door wat ze hebben geleerd.`,
      afterSignUp:
        'Er is plaats voor een klein aantal begeleiders per ronde. De procesbegeleider kijkt met je of je ervaring erbij past.',
    },
  }),
  learningNetwork({
    slug: 'zorgplannen-die-leven',
    picture: 'waardigheid-golven',
    themes: ['kwaliteit-van-zorg', 'samenwerken-met-naasten'],
    targetGroups: ['verpleegkundigen', 'verzorgenden'],
    workForms: ['workshop', 'intervisie'],
    contacts: ['lerendenetwerken@example.org'],
    signUp: { ...comingAutumn, seatsPerOrganisation: 4 },
    nl: {
      title: 'Zorgplannen die leven',
      summary:
        'Een plan van één bladzijde dat iemand herkent als het zijne. Tweede ronde: de aanmelding opent in het najaar.',
      body: `De eerste groep maakte van dikke dossiers plannen die je in twee minuten leest. Bewoners schreven mee, families vulden aan, en de dokter vond alles terug.

In de tweede ronde gaan nieuwe organisaties aan de slag, met een maatje uit de eerste groep. Je begint met één afdeling en tien plannen.`,
      afterSignUp:
        'Na sluiting van de aanmelding koppelen we je aan een maatje uit de eerste ronde. Jullie maken zelf de eerste afspraak.',
    },
  }),
];
