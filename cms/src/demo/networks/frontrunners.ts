import type { DemoNetwork } from './demo-network.ts';
import { frontrunnerCircle } from './questions.ts';

export const frontrunners: DemoNetwork = {
  slug: 'kring-van-koplopers',
  kind: 'FRONTRUNNER',
  programme: 'koplopernetwerk',
  picture: 'koplopers-kring',
  themes: ['personeel', 'leren-en-ontwikkelen', 'technologie'],
  regions: ['groningen', 'drenthe'],
  targetGroups: ['leidinggevenden', 'opleiders'],
  workForms: ['inspiratiesessie', 'workshop'],
  contacts: ['koplopers@example.org'],
  signUp: {
    approval: 'EVERYONE',
    counts: 'ORGANISATION',
    minimumOrganisations: 5,
    seatsPerOrganisation: 2,
    offerDays: 14,
  },
  questions: frontrunnerCircle,
  nl: {
    title: 'Kring van koplopers',
    summary:
      'Benoemde koplopers en hun partners delen wat werkt tegen het personeelstekort en helpen anderen om het over te nemen.',
    body: `De kring brengt mensen bij elkaar die iets durfden te veranderen: een opleidingsroute die beter past, een rooster dat iedereen volhoudt, een functie die er nog niet was.

### Wat je hier doet

- Je draagt een initiatief voor waarvan je hebt gezien dat het werkt.
- Je stelt vragen aan koplopers die al verder zijn.
- Je neemt een initiatief over en vertelt na een jaar hoe dat ging.

### Hoe een benoeming gaat

Een partner doet een voordracht met een korte onderbouwing: wat veranderde er, voor wie, en hoe weet je dat? De kring bespreekt de voordracht en benoemt twee keer per jaar. De eerste benoeming in deze vorm was op 5 maart 2020.

Elk jaar sluit de kring af met een werkconferentie. Dan kiezen we samen de uitdagingen voor het jaar erna.`,
    afterSignUp:
      'Het secretariaat belt je binnen tien werkdagen om kennis te maken. Daarna beslist de kring in haar eerstvolgende overleg.',
  },
  en: {
    title: 'Circle of frontrunners',
    summary:
      'Appointed frontrunners and their partners share what works against staff shortages and help others to take it over.',
    body: `The circle brings together people who dared to change something: a training route that fits better, a roster everyone can keep up, a job that did not exist yet.

### What you do here

- You nominate an initiative that you have seen working.
- You put questions to frontrunners who are further on.
- You take over an initiative and tell after a year how it went.

### How an appointment works

A partner makes a nomination with a short case: what changed, for whom, and how do you know? The circle discusses it and appoints twice a year. The first appointment in this form was on 5 March 2020.

Every year ends with a work conference, where we choose the challenges for the year to come.`,
    afterSignUp:
      'The secretariat calls you within ten working days to get acquainted. The circle then decides in its next meeting.',
  },
};
