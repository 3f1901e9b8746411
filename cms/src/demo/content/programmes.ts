/** The five practices. Relations name the slugs and mailboxes of the other lists. */
export const programmes = [
  {
    slug: 'kennis-samen-delen',
    owner: 'kennissamendelen@example.org',
    host: { name: 'GGZ Het Kompas', kvk: '00000001' },
    picture: 'kompas-overlap',
    themes: ['psychische-zorg', 'leren-en-ontwikkelen'],
    contacts: ['kennissamendelen@example.org'],
    workForms: ['casuistiekbespreking', 'intervisie', 'consultatiebijeenkomst'],
    nl: {
      title: 'Kennis Samen Delen',
      summary:
        'Achttien expertnetwerken waarin collega’s van alle teams hun kennis over één onderwerp bundelen. Iedereen die bij ons werkt kan meedoen.',
      body: `Veel van wat we weten zit in hoofden en in teams. Wie een lastige vraag heeft, weet niet altijd dat de collega drie straten verder het antwoord heeft. In Kennis Samen Delen brengen we die kennis bij elkaar, onderwerp voor onderwerp.

### Hoe het werkt

Elk netwerk heeft een of meer leadexperts. Zij houden het vak bij, bereiden bijeenkomsten voor en zijn bereikbaar voor consultatie. In totaal zijn er veertig. Deelnemers komen uit de divisies Maatschappelijk en Specialistisch en werken dagelijks met cliënten. Een netwerk begint bij twintig deelnemers; een maximum is er niet.

### Wat het oplevert

- Je vindt sneller een collega die je vraag herkent.
- Cliënten krijgen in elk team dezelfde, actuele zorg.
- Nieuwe inzichten blijven niet op één plek hangen.`,
    },
    en: {
      title: 'Sharing Knowledge',
      summary:
        'Eighteen expert networks in which colleagues of all teams pool what they know about one subject. Everyone who works with us may join.',
      body: `Much of what we know sits in heads and in teams. With a difficult question you do not always know that a colleague three streets away has the answer. Sharing Knowledge brings that expertise together, subject by subject.

### How it works

Each network has one or more lead experts. They keep up with the field, prepare meetings and can be consulted. There are forty of them in total. Members come from both divisions and work with clients every day. A network starts at twenty members; there is no maximum.

### What it brings

- You find a colleague who knows your question sooner.
- Clients get the same, current care in every team.
- New insights do not stay in one place.`,
    },
  },
  {
    slug: 'waardigheid-en-trots',
    owner: 'lerendenetwerken@example.org',
    picture: 'waardigheid-kring',
    themes: ['kwaliteit-van-zorg', 'leren-en-ontwikkelen', 'welzijn'],
    contacts: ['lerendenetwerken@example.org', 'procesbegeleiders@example.org'],
    workForms: ['intervisie', 'meeloopdag', 'workshop'],
    nl: {
      title: 'Waardigheid en trots',
      summary:
        'Negentien lerende netwerken van zeven tot tien zorgorganisaties. Ongeveer zes keer per jaar leer je van elkaars praktijk: je komt halen én brengen.',
      body: `Zorgorganisaties lopen vaak tegen dezelfde vragen aan en vinden ieder hun eigen antwoord. In een lerend netwerk leg je die antwoorden naast elkaar. Je bereidt samen de inhoud voor, je gaat bij elkaar op bezoek en je maakt afspraken waar je morgen mee begint.

### Zo gaat het

- Zeven tot tien organisaties, met twee tot vier mensen per organisatie.
- Ongeveer zes bijeenkomsten per jaar, online of op locatie.
- Een netwerkmanager helpt je om te meten of het iets oplevert.
- Een procesbegeleider komt erbij als jullie daarom vragen.

Er is één regel: iedereen is samen verantwoordelijk. Wie komt halen, brengt ook iets mee.

### Wat deelnemers ervan vinden

In de eerste helft van 2022 vroegen onderzoekers zestig professionals naar hun ervaringen. Gemiddeld gaven zij hun netwerk een 8, en allemaal zouden ze de bijeenkomsten aanraden aan collega’s.`,
    },
    en: {
      title: 'Dignity and Pride',
      summary:
        'Nineteen learning networks of seven to ten care organisations. About six times a year you learn from each other’s practice: you come to get and to bring.',
      body: `Care organisations often meet the same questions and each find their own answer. In a learning network you lay those answers side by side. You prepare the content together, visit each other and make agreements you can start on tomorrow.

### How it goes

- Seven to ten organisations, with two to four people from each.
- About six meetings a year, online or on site.
- A network manager helps you to measure whether it brings anything.
- A process facilitator joins when you ask for one.

There is one rule: everyone is responsible together. Whoever comes to get, also brings.

### What members think of it

In the first half of 2022 researchers asked sixty professionals about their experiences. On average they gave their network an 8 out of 10, and all of them would recommend the meetings to colleagues.`,
    },
  },
  {
    slug: 'expeditie-kipz',
    owner: 'lerendenetwerken@example.org',
    picture: 'expeditie-verbonden',
    themes: ['leren-en-ontwikkelen', 'kwaliteit-van-zorg'],
    contacts: ['expeditie@example.org'],
    workForms: ['expeditiebezoek'],
    nl: {
      title: 'Expeditie KiPZ',
      summary:
        'Ziekenhuizen leren van elkaar door te gaan kijken. Drie expeditieleden en een expert bezoeken een gastheer en laten een routekaart achter.',
      body: `Hoe leidt een ziekenhuis strategisch op? Je leert het niet uit een rapport, maar door het te zien. De expeditie bracht mensen van verschillende ziekenhuizen naar een plek waar iets goed gaat, of waar juist een vraag ligt. De subsidieregeling Kwaliteitsimpuls Personeel Ziekenhuiszorg (KiPZ) gaf er de ruimte voor.

### De route

- De expeditie begint met een aftrap in het basiskamp.
- Een bezoek duurt een dagdeel, in het tweede of derde kwartaal. De gastheer plant mee.
- Er komen precies drie expeditieleden en één expert.
- Je bent per bezoek ongeveer acht uur kwijt, met de voorbereiding erbij.

We werken met waarderend onderzoek: we vragen eerst wat er al werkt. Elk bezoek levert een reisverslag, een goede praktijk en een routekaart voor de gastheer op.`,
    },
    en: {
      title: 'KiPZ Expedition',
      summary:
        'Hospitals learn from each other by going to look. Three expedition members and an expert visit a host and leave a roadmap behind.',
      body: `How does a hospital train its staff strategically? You do not learn that from a report but by seeing it. The expedition brought people of different hospitals to a place where something goes well, or where there is a question. The KiPZ subsidy scheme for hospital staff made it possible.

### The route

- The expedition starts with a kick-off in the base camp.
- A visit takes half a day, in the second or third quarter, planned together with the host.
- Exactly three expedition members and one expert come along.
- A visit takes about eight hours, preparation included.

We work with appreciative inquiry: first we ask what already works. Each visit leads to a travel report, a good practice and a roadmap for the host.`,
    },
  },
  {
    slug: 'sociale-dienst',
    owner: 'kennisdelen@example.org',
    host: { name: 'Sociale Dienst Drie Beken', kvk: '00000002' },
    picture: 'beken-golven',
    themes: ['bestaanszekerheid', 'leren-en-ontwikkelen'],
    contacts: ['kennisdelen@example.org'],
    workForms: [
      'samen-inwerken',
      'casuistiekbespreking',
      'intervisie',
      'themalunch',
      'kennisquiz',
      'meeloopdag',
      'buddy',
      'workshop',
      'inspiratiesessie',
      'aanschuiven',
      'even-bellen',
    ],
    nl: {
      title: 'Kennis delen in de sociale dienst',
      summary:
        'Elf manieren om elke week iets van elkaar te leren, van themalunch tot meeloopdag. Met regels die het veilig houden en valkuilen die je herkent.',
      body: `Bij een sociale dienst verandert er elk jaar iets: een wet, een regeling, een werkproces. Ervaren collega’s weten hoe je daarmee omgaat, nieuwe collega’s durven het niet altijd te vragen. Met vaste werkvormen maken we vragen stellen gewoon.

### Drie plekken voor kennis

- Documenten staan op één plek, met een eigenaar en een datum.
- Op het forum stel je een vraag die een ander later ook heeft.
- Is er haast bij, dan bel je of schuif je aan.

Specialisten, ervaren en nieuwe collega’s moeten elkaar kunnen vinden. Daarom vertelt ieder zelf waarover je bij hem of haar terechtkunt.`,
    },
    en: {
      title: 'Sharing knowledge in the social service',
      summary:
        'Eleven ways to learn something from each other every week, from theme lunch to job-shadow day. With rules that keep it safe and pitfalls you will recognise.',
      body: `In a social service something changes every year: an act, a scheme, a work process. Experienced colleagues know how to deal with it, new ones do not always dare to ask. Fixed work forms make asking questions normal.

### Three places for knowledge

- Documents have one place, with an owner and a date.
- On the forum you ask what somebody else will ask later.
- In a hurry? Call or join a colleague at the desk.

Specialists, experienced and new colleagues must be able to find each other. So each tells what you can ask them about.`,
    },
  },
  {
    slug: 'koplopernetwerk',
    owner: 'lerendenetwerken@example.org',
    picture: 'koplopers-golven',
    themes: ['personeel', 'leren-en-ontwikkelen'],
    contacts: ['koplopers@example.org'],
    workForms: ['inspiratiesessie', 'workshop'],
    nl: {
      title: 'Koplopernetwerk',
      summary:
        'Partners uit zorg, welzijn, onderwijs en overheid werken aan ideeën tegen het personeelstekort. Wat werkt, neem je van elkaar over.',
      body: `In het noorden zoeken zorgaanbieders, scholen, zorgkantoren en werkgevers samen naar genoeg, tevreden en goed toegeruste medewerkers. Wie voorop loopt met een idee, kan koploper worden: je wordt voorgedragen, benoemd en daarna door anderen gevonden.

### Van idee naar overnemen

- Een partner draagt een initiatief voor.
- De kring van koplopers beoordeelt wat er al bewezen is.
- Na de benoeming vertellen de koplopers hoe anderen het kunnen overnemen.

In Groningen en Drenthe staan de afspraken over samenwerking in convenanten. Daarin groeit ook het aantal plekken voor lerende medewerkers, elk jaar een stukje verder.`,
    },
    en: {
      title: 'Frontrunner Network',
      summary:
        'Partners from care, welfare, education and government work on ideas against staff shortages. What works, you take over from each other.',
      body: `In the north, care providers, schools, care offices and employers look together for enough, content and well-equipped staff. Whoever leads with an idea can become a frontrunner: you are nominated, appointed and then found by others.

### From idea to taking over

- A partner nominates an initiative.
- The circle of frontrunners judges what has been proven.
- After the appointment the frontrunners tell others how to take it over.

In Groningen and Drenthe the agreements on working together are laid down in convenants. In them the number of places for learning employees grows as well, a little every year.`,
    },
  },
];
