import { inYears } from '../demo-days.ts';
import type { DemoNetwork } from './demo-network.ts';
import { learningNetwork } from './learning-network.ts';
import { qualityNurses } from './questions.ts';

/** Learning networks in the north, the centre and the east of the country. */
export const northEastNetworks: DemoNetwork[] = [
  learningNetwork({
    slug: 'kwaliteitsverpleegkundigen-noord',
    picture: 'waardigheid-kring',
    themes: ['kwaliteit-van-zorg', 'leren-en-ontwikkelen'],
    regions: ['groningen', 'drenthe', 'friesland'],
    targetGroups: ['verpleegkundigen', 'kwaliteitsmedewerkers'],
    workForms: ['intervisie', 'meeloopdag'],
    contacts: ['netwerkmanager.noord@example.org'],
    signUp: { seatsPerOrganisation: 3, closesOn: inYears(2, '02-18'), offerDays: 10 },
    questions: qualityNurses,
    nl: {
      title: 'Kwaliteits\u00ADverpleegkundigen Noord',
      summary:
        'Leer van elkaars aanpak bij zorgleefplannen, incidenten en scholing. Elke bijeenkomst bereiden twee organisaties voor.',
      body: `Als kwaliteitsverpleegkundige sta je tussen bestuur en werkvloer in, vaak als enige in je huis. Hier zit je aan tafel met mensen die dat herkennen.

### Hoe een bijeenkomst gaat

We beginnen met een rondje langs wat je de vorige keer afsprak. Daarna staat één onderwerp centraal, voorbereid door twee organisaties. Je sluit af met een eigen afspraak: wat doe je voor de volgende keer?

### Wat we dit jaar doen

- Zorgleefplannen die collega’s ook echt lezen.
- Van een melding naar een verbetering, in vier weken.
- Een meeloopdag bij elke deelnemende organisatie.`,
      afterSignUp:
        'De netwerkmanager mailt je binnen vijf werkdagen. Doet je organisatie nog niet mee, dan volgt eerst een kort telefoontje.',
    },
    en: {
      title: 'Quality nurses North',
      summary:
        'Learn from each other’s approach to care plans, incidents and training. Each meeting is prepared by two organisations.',
      body: `As a quality nurse you stand between the board and the work floor, often as the only one in your home. Here you sit with people who know what that is like.

### How a meeting goes

We start with a round of what you agreed last time. Then one subject takes the stage, prepared by two organisations. You close with an agreement of your own: what will you do before next time?

### What we do this year

- Care plans that colleagues really read.
- From report to improvement in four weeks.
- A job-shadow day at every member organisation.`,
      afterSignUp:
        'The network manager mails you within five working days. If your organisation is new, there will be a short call first.',
    },
  }),
  learningNetwork({
    slug: 'familie-als-partner-utrecht',
    picture: 'waardigheid-overlap',
    themes: ['samenwerken-met-naasten', 'welzijn'],
    regions: ['utrecht'],
    targetGroups: ['verzorgenden', 'leidinggevenden'],
    workForms: ['casuistiekbespreking', 'inspiratiesessie'],
    contacts: ['netwerkmanager.midden@example.org'],
    signUp: { seatsPerOrganisation: 4 },
    nl: {
      title: 'Familie als partner',
      summary:
        'Van klacht naar samenwerking: hoe maak je met naasten goede afspraken, ook als het schuurt? Voor teams in Utrecht en omgeving.',
      body: `Een dochter die elke dag belt, een zoon die alles beter weet, een partner die niet meer kan. In elk team zijn er gesprekken waar je tegen opziet.

### In zes bijeenkomsten

- Verwachtingen uitspreken bij de verhuizing.
- Wat mag familie doen, en wie beslist dat?
- Het moeilijke gesprek, geoefend met echte familieleden.

Aan het eind heeft elke organisatie een eigen werkwijze, en iemand die erover waakt.`,
      afterSignUp:
        'Je krijgt een korte vragenlijst over hoe het nu gaat in jullie team. Neem de antwoorden mee naar de eerste keer.',
    },
    en: {
      title: 'Families as partners',
      summary:
        'From complaint to cooperation: how do you make good agreements with relatives, even when it chafes? For teams in and around Utrecht.',
      body: `A daughter who calls every day, a son who knows better, a partner who can no longer cope. Every team has conversations it dreads.

### In six meetings

- Speaking about expectations when somebody moves in.
- What may relatives do, and who decides?
- The hard conversation, practised with real relatives.

In the end each organisation has a way of working of its own, and somebody who looks after it.`,
      afterSignUp:
        'You receive a short questionnaire about how things go in your team now. Bring the answers to the first meeting.',
    },
  }),
  learningNetwork({
    slug: 'wijkverpleging-op-het-platteland',
    picture: 'waardigheid-golven',
    themes: ['kwaliteit-van-zorg', 'personeel'],
    regions: ['drenthe', 'groningen'],
    targetGroups: ['verpleegkundigen', 'verzorgenden'],
    workForms: ['meeloopdag', 'workshop'],
    contacts: ['netwerkmanager.noord@example.org'],
    signUp: { seatsPerOrganisation: 3, counts: 'LOCATION' },
    nl: {
      title: 'Wijkverpleging op het platteland',
      summary:
        'Lange routes, kleine teams en veel zelf moeten uitzoeken. Wijkteams verdelen slimmer en springen voor elkaar in.',
      body: `Tussen twee cliënten ligt soms een half uur rijden. Dat vraagt andere keuzes dan in de stad. Teams van verschillende organisaties rijden een dag met elkaar mee en leggen daarna hun routes op één kaart.

Elke locatie telt apart, omdat de ene post de andere niet is. De eerste gezamenlijke nachtdienst loopt al; we meten of hij rust geeft.`,
      afterSignUp:
        'We zoeken een team uit de buurt dat bij je past. Jullie lopen een dag met elkaar mee voordat je bij een bijeenkomst komt.',
    },
  }),
  learningNetwork({
    slug: 'samen-met-de-buurt',
    picture: 'waardigheid-overlap',
    themes: ['welzijn', 'vrijwilligers'],
    regions: ['gelderland'],
    targetGroups: ['leidinggevenden', 'vrijwilligerscoordinatoren'],
    workForms: ['inspiratiesessie', 'aanschuiven'],
    contacts: ['netwerkmanager.midden@example.org'],
    signUp: { seatsPerOrganisation: 3 },
    nl: {
      title: 'Samen met de buurt',
      summary:
        'De tuin open, de eettafel gedeeld, de bibliotheek in de hal. Hoe wordt een verpleeghuis een gewone plek in de wijk?',
      body: `Een verpleeghuis heeft ruimte, een keuken en mensen met verhalen. De buurt heeft kinderen, clubs en handen. Toch vinden die twee elkaar niet vanzelf.

Deelnemers delen hun plannen, ook die mislukten. Elk huis kiest één kleine stap per kwartaal en vertelt daarna eerlijk wat het opleverde, voor bewoners én voor de buurt.`,
      afterSignUp:
        'Je eerste bijeenkomst is bij een huis dat al opendoet voor de buurt. De uitnodiging volgt binnen een week.',
    },
  }),
  learningNetwork({
    slug: 'eten-en-drinken',
    picture: 'waardigheid-kring',
    themes: ['welzijn', 'kwaliteit-van-zorg'],
    regions: ['overijssel', 'gelderland'],
    targetGroups: ['verzorgenden', 'kwaliteitsmedewerkers'],
    workForms: ['workshop', 'kennisquiz'],
    contacts: ['netwerkmanager.midden@example.org'],
    signUp: { seatsPerOrganisation: 4, closesOn: inYears(1, '06-30') },
    nl: {
      title: 'Eten en drinken met smaak',
      summary:
        'Genoeg binnenkrijgen en ervan genieten. Koks, voedingsassistenten en verzorgenden zoeken samen naar maaltijden die kloppen.',
      body: `Ondervoeding sluipt erin: een half bord, een gemiste tussendoor, een gebit dat niet meer past. Wie kookt, wie serveert en wie weegt, zien elk een stukje.

- Een middag in elkaars keuken.
- Proeven wat er geserveerd wordt, met ogen dicht.
- Een kennisquiz over slikken, eiwit en smaak, die je mee naar huis neemt voor je eigen team.`,
      afterSignUp:
        'Kom de eerste keer met z’n tweeën: iemand uit de keuken en iemand van de afdeling. De data krijg je per mail.',
    },
    en: {
      title: 'Eating and drinking with taste',
      summary:
        'Getting enough and enjoying it. Cooks, catering assistants and care workers look for meals that are just right.',
      body: `Malnutrition creeps in: half a plate, a missed snack, dentures that no longer fit. Those who cook, serve and weigh each see a part of it.

- An afternoon in each other’s kitchen.
- Tasting what is served, with eyes closed.
- A quiz about swallowing, protein and taste, to take home to your own team.`,
      afterSignUp:
        'Come in pairs the first time: somebody from the kitchen and somebody from the ward. You receive the dates by mail.',
    },
  }),
];
