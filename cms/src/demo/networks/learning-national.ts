import type { DemoNetwork } from './demo-network.ts';
import { learningNetwork } from './learning-network.ts';

/** Learning networks for the whole country. */
export const nationalNetworks: DemoNetwork[] = [
  learningNetwork({
    slug: 'kleine-zorgorganisaties',
    picture: 'waardigheid-verbonden',
    themes: ['kwaliteit-van-zorg', 'personeel'],
    targetGroups: ['leidinggevenden', 'kwaliteitsmedewerkers'],
    workForms: ['intervisie', 'meeloopdag'],
    contacts: ['lerendenetwerken@example.org', 'procesbegeleiders@example.org'],
    signUp: { seatsPerOrganisation: 2 },
    nl: {
      title: 'Kleine zorgorganisaties',
      summary:
        'Voor bestuurders en kwaliteitsmensen van organisaties met minder dan 150 medewerkers. Zelfde eisen, kleinere staf, korte lijnen.',
      body: `In een kleine organisatie doe jij de kwaliteit, de privacy én het dak dat lekt. Je hebt geen afdeling achter je, wel collega’s in het land die precies hetzelfde doen.

### Wat je hier vindt

- Documenten die je mag overnemen, op één plek.
- Een vaste intervisiegroep van bestuurders.
- Iemand die meekijkt voor de inspectie komt.

De bijeenkomsten zijn om en om online en op locatie, zodat reizen geen reden is om af te haken.`,
      afterSignUp:
        'Je krijgt toegang tot de gedeelde documenten en een uitnodiging voor de volgende bijeenkomst. Is het netwerk vol, dan sta je op de wachtlijst.',
    },
    en: {
      title: 'Small care organisations',
      summary:
        'For directors and quality staff of organisations with fewer than 150 employees. Same demands, smaller staff, short lines.',
      body: `In a small organisation you do quality, privacy and the leaking roof. You have no department behind you, but you do have colleagues in the country who do exactly the same.

### What you find here

- Documents you may take over, in one place.
- A fixed peer group of directors.
- Somebody to look along before the inspectorate comes.

Meetings alternate between online and on site, so that travelling is no reason to drop out.`,
      afterSignUp:
        'You get access to the shared documents and an invitation for the next meeting. If the network is full, you are on the waiting list.',
    },
  }),
  learningNetwork({
    slug: 'communicatie',
    picture: 'waardigheid-overlap',
    themes: ['leren-en-ontwikkelen'],
    targetGroups: ['kwaliteitsmedewerkers', 'leidinggevenden'],
    workForms: ['workshop', 'inspiratiesessie', 'themalunch'],
    contacts: ['lerendenetwerken@example.org'],
    signUp: { seatsPerOrganisation: 2, approval: 'NEW_ORGANISATIONS' },
    nl: {
      title: 'Communicatie over goede zorg',
      summary:
        'Vertellen wat je doet, in woorden die medewerkers en familie begrijpen. Met ruimte om je eigen teksten te laten fileren.',
      body: `Een jaarverslag leest niemand, een verhaal van een bewoner wel. Communicatieadviseurs en kwaliteitsmensen maken hier samen iets waar beiden achter staan.

Vaste prik is het schrijfuur: je plakt een tekst op het scherm, de groep schrapt. Pijnlijk en heel nuttig. Twee keer per jaar nodigen we een journalist of filmmaker uit.`,
      afterSignUp:
        'Stuur na je aanmelding één tekst waar je over twijfelt. Die gebruiken we, zonder naam, bij je eerste schrijfuur.',
    },
    en: {
      title: 'Communicating good care',
      summary:
        'Telling what you do in words that staff and families understand. With room to have your own texts taken apart.',
      body: `Nobody reads an annual report, everybody reads a resident’s story. Communication advisers and quality staff make something here that both can stand behind.

The writing hour is a fixture: you put a text on the screen and the group strikes out. Painful and very useful. Twice a year we invite a journalist or film maker.`,
      afterSignUp:
        'After signing up, send us one text you have doubts about. We use it, without names, in your first writing hour.',
    },
  }),
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
    slug: 'vrijwilligerscoordinatoren',
    picture: 'waardigheid-kring',
    themes: ['vrijwilligers', 'welzijn'],
    regions: ['utrecht'],
    targetGroups: ['vrijwilligerscoordinatoren'],
    phase: 'IN_FORMATION',
    workForms: ['intervisie', 'kennisquiz'],
    contacts: ['netwerkmanager.welzijn@example.org'],
    signUp: { seatsPerOrganisation: 2 },
    nl: {
      title: 'Vrijwilligers\u00ADcoördinatoren',
      summary:
        'Hoe vind, behoud en waardeer je vrijwilligers? We zoeken nog organisaties om samen te starten, midden in het land.',
      body: `Oudere vrijwilligers stoppen, jongere willen wel, maar niet elke dinsdag. Coördinatoren vinden daar slimme vormen voor: een klus van een middag, een heel gezin, een bedrijf dat een jaar meedoet.

In dit netwerk leg je die vormen naast elkaar. Ook het lastige komt aan bod, zoals afscheid nemen van iemand die het niet meer kan.`,
      afterSignUp: 'Het netwerk start bij zeven organisaties. De netwerkmanager laat elke maand weten hoe ver het is.',
    },
    en: {
      title: 'Volunteer coordinators',
      summary:
        'How do you find, keep and value volunteers? We are looking for organisations to start with, in the middle of the country.',
      body: `Older volunteers stop; younger ones are willing, but not every Tuesday. Coordinators find clever forms: a job of one afternoon, a whole family, a company that joins for a year.

In this network you lay those forms side by side. The hard part gets its place too, such as saying goodbye to somebody who is no longer able.`,
      afterSignUp:
        'The network starts at seven organisations. The network manager tells you every month how far it is.',
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
    signUp: { seatsPerOrganisation: 3, closesOn: '2030-10-15', approval: 'NEW_ORGANISATIONS' },
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
    slug: 'zorgtechnologie-die-blijft',
    alsoIn: ['koplopernetwerk'],
    picture: 'waardigheid-verbonden',
    themes: ['technologie', 'personeel'],
    targetGroups: ['leidinggevenden', 'kwaliteitsmedewerkers'],
    workForms: ['workshop', 'meeloopdag'],
    contacts: ['lerendenetwerken@example.org', 'koplopers@example.org'],
    signUp: { seatsPerOrganisation: 2 },
    nl: {
      title: 'Zorgtechnologie die blijft',
      summary:
        'De proef was een succes en toch ligt het apparaat in de kast. Leer hoe je van een proef naar gewoon werk komt.',
      body: `Bijna elke organisatie heeft een la vol beloften. Waarom werkt een medicijndispenser hier wel en daar niet? Zelden door de techniek.

We volgen elk jaar drie hulpmiddelen van begin tot eind: wie moet het willen, wat verdwijnt er uit het werk, en wie lost storingen op? Deelnemers mogen elkaars contracten en rekensommen inzien.`,
      afterSignUp:
        'Je vult een korte lijst in van wat jullie gebruiken. Zo weten we wie al verder is en wie jou iets kan laten zien.',
    },
    en: {
      title: 'Care technology that stays',
      summary:
        'The trial was a success and yet the device is in a cupboard. Learn how to get from a trial to everyday work.',
      body: `Almost every organisation has a drawer full of promises. Why does a medicine dispenser work here and not there? Rarely because of the technology.

Every year we follow three aids from start to finish: who must want it, what disappears from the work, and who solves faults? Members may see each other’s contracts and sums.`,
      afterSignUp:
        'You fill in a short list of what you use. So we know who is further on and who can show you something.',
    },
  }),
  learningNetwork({
    slug: 'leren-van-incidenten',
    picture: 'waardigheid-kring',
    themes: ['veiligheid', 'kwaliteit-van-zorg'],
    targetGroups: ['kwaliteitsmedewerkers', 'verpleegkundigen'],
    workForms: ['casuistiekbespreking', 'workshop'],
    contacts: ['procesbegeleiders@example.org'],
    endsOn: '2030-12-31',
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

Het netwerk loopt tot eind 2030. Daarna geven deelnemers het zelf door.`,
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
    signUp: { opensOn: '2030-09-01', closesOn: '2030-11-30', seatsPerOrganisation: 4 },
    nl: {
      title: 'Zorgplannen die leven',
      summary:
        'Een plan van één bladzijde dat iemand herkent als het zijne. Tweede ronde: de aanmelding opent in het najaar van 2030.',
      body: `De eerste groep maakte van dikke dossiers plannen die je in twee minuten leest. Bewoners schreven mee, families vulden aan, en de dokter vond alles terug.

In de tweede ronde gaan nieuwe organisaties aan de slag, met een maatje uit de eerste groep. Je begint met één afdeling en tien plannen.`,
      afterSignUp:
        'Na sluiting van de aanmelding koppelen we je aan een maatje uit de eerste ronde. Jullie maken zelf de eerste afspraak.',
    },
  }),
];
