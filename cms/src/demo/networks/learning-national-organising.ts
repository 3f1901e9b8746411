import type { DemoNetwork } from './demo-network.ts';
import { learningNetwork } from './learning-network.ts';
import { smallOrganisations } from './questions.ts';

/** Learning networks for the whole country, on how an organisation works. */
export const organisingNetworks: DemoNetwork[] = [
  learningNetwork({
    slug: 'kleine-zorgorganisaties',
    picture: 'waardigheid-verbonden',
    themes: ['kwaliteit-van-zorg', 'personeel'],
    targetGroups: ['leidinggevenden', 'kwaliteitsmedewerkers'],
    workForms: ['intervisie', 'meeloopdag'],
    contacts: ['lerendenetwerken@example.org', 'procesbegeleiders@example.org'],
    signUp: { seatsPerOrganisation: 2 },
    questions: smallOrganisations,
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
        'Vertellen wat je doet, in woorden die medewerkers en familie begrijpen. Je eigen teksten maak je hier samen beter.',
      body: `Een jaarverslag leest niemand, een verhaal van een bewoner wel. Communicatieadviseurs en kwaliteitsmensen maken hier samen iets waar beiden achter staan.

Vaste prik is het schrijfuur: je plakt een tekst op het scherm, de groep schrapt. Pijnlijk en heel nuttig. Twee keer per jaar nodigen we een journalist of filmmaker uit.`,
      afterSignUp:
        'Stuur na je aanmelding één tekst waar je over twijfelt. Die gebruiken we, zonder naam, bij je eerste schrijfuur.',
    },
    en: {
      title: 'Communicating good care',
      summary:
        'Telling what you do in words that staff and families understand. Here you improve your own texts together.',
      body: `Nobody reads an annual report, everybody reads a resident’s story. Communication advisers and quality staff make something here that both can stand behind.

The writing hour is a fixture: you put a text on the screen and the group strikes out. Painful and very useful. Twice a year we invite a journalist or film maker.`,
      afterSignUp:
        'After signing up, send us one text you have doubts about. We use it, without names, in your first writing hour.',
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
    signUp: { minimumOrganisations: 10, seatsPerOrganisation: 2 },
    nl: {
      title: 'Vrijwilligers\u00ADcoördinatoren',
      summary:
        'Hoe vind, behoud en waardeer je vrijwilligers? We zoeken nog organisaties om samen te starten, midden in het land.',
      body: `Oudere vrijwilligers stoppen, jongere willen wel, maar niet elke dinsdag. Coördinatoren vinden daar slimme vormen voor: een klus van een middag, een heel gezin, een bedrijf dat een jaar meedoet.

In dit netwerk leg je die vormen naast elkaar. Ook het lastige komt aan bod, zoals afscheid nemen van iemand die het niet meer kan.`,
      afterSignUp: 'Het netwerk start bij tien organisaties. De netwerkmanager laat elke maand weten hoe ver het is.',
    },
    en: {
      title: 'Volunteer coordinators',
      summary:
        'How do you find, keep and value volunteers? We are looking for organisations to start with, in the middle of the country.',
      body: `Older volunteers stop; younger ones are willing, but not every Tuesday. Coordinators find clever forms: a job of one afternoon, a whole family, a company that joins for a year.

In this network you lay those forms side by side. The hard part gets its place too, such as saying goodbye to somebody who is no longer able.`,
      afterSignUp: 'The network starts at ten organisations. The network manager tells you every month how far it is.',
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
];
