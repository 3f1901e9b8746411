import type { DemoNetwork } from './demo-network.ts';

/** The call closed "before 19 February" 2018: its last valid day is the 18th. */
export const expedition: DemoNetwork = {
  slug: 'expeditie-strategisch-opleiden',
  kind: 'EXPEDITION',
  programme: 'expeditie-kipz',
  picture: 'expeditie-golven',
  themes: ['leren-en-ontwikkelen', 'kwaliteit-van-zorg'],
  targetGroups: ['opleiders', 'leidinggevenden'],
  workForms: ['expeditiebezoek'],
  contacts: ['expeditie@example.org'],
  signUp: {
    opensOn: '2018-01-08',
    closesOn: '2018-02-18',
    approval: 'EVERYONE',
    counts: 'LOCATION',
    seatsPerOrganisation: 3,
  },
  nl: {
    title: 'Expeditie strategisch opleiden',
    kindLabel: 'Leerexpeditie',
    summary:
      'Ga op bezoek bij een ziekenhuis met een goede praktijk of een leervraag. Met drie leden en een expert maak je in één dagdeel een routekaart.',
    body: `Ziekenhuizen willen hun mensen opleiden voor het werk van straks. De een is daar al ver mee, de ander heeft een vraag waar hij niet uitkomt. In deze expeditie breng je die twee bij elkaar.

### Twee manieren om mee te doen

- Als gastheer: je hebt een goede praktijk te laten zien, of een leervraag waar je hulp bij wilt.
- Als expeditielid: je gaat mee op bezoek en brengt je eigen ervaring mee.

### Wat het van je vraagt

Een bezoek duurt een dagdeel, in het tweede of derde kwartaal. Reken op ongeveer acht uur per bezoek, met de voorbereiding erbij. Alle deelnemers beginnen samen in het basiskamp.

### Wat je meeneemt

Een reisverslag, een goede praktijk die anderen kunnen gebruiken, en voor de gastheer een routekaart. De verzamelde praktijken vormen samen een palet waar later een lerend netwerk op verder bouwt.`,
    afterSignUp:
      'De aanmelding is gesloten. Wie zich op tijd aanmeldde, hoorde van het expeditiebureau bij welke gastheer het bezoek was. Vragen over een volgende expeditie kun je daar ook stellen.',
  },
  en: {
    title: 'Strategic training expedition',
    kindLabel: 'Learning expedition',
    summary:
      'Visit a hospital with a good practice or a learning question. With three members and an expert you make a roadmap in half a day.',
    body: `Hospitals want to train their staff for the work of tomorrow. One is well on the way, another has a question it cannot solve. This expedition brings the two together.

### Two ways to take part

- As a host: you have a good practice to show, or a learning question you want help with.
- As an expedition member: you come along and bring your own experience.

### What it asks of you

A visit takes half a day, in the second or third quarter. Count on about eight hours per visit, preparation included. All members start together in the base camp.

### What you take home

A travel report, a good practice that others can use, and for the host a roadmap. Together the practices form a palette on which a learning network can build.`,
    afterSignUp:
      'Sign-up has closed. Those who were in time heard from the expedition office which host they would visit. You may ask the office about a next expedition.',
  },
};
