import type { DemoNetwork } from './demo-network.ts';
import { expertNetwork } from './expert-network.ts';

/** Knowledge areas of treatment. */
export const specialistNetworks: DemoNetwork[] = [
  expertNetwork('specialistisch', {
    slug: 'trauma-en-hechting',
    picture: 'kompas-overlap',
    themes: ['psychische-zorg'],
    workForms: ['casuistiekbespreking', 'intervisie', 'consultatiebijeenkomst'],
    nl: {
      title: 'Trauma en hechting',
      summary:
        'Casuïstiek, intervisie en consultatie door leadexperts uit verschillende teams. Voor wie werkt met de gevolgen van vroege beschadiging.',
      body: `Veel cliënten dragen iets mee van vroeger. Wanneer begin je aan traumabehandeling, en wanneer is eerst stabiliteit nodig? Dat is de vraag die hier het vaakst op tafel komt.

### Wat we doen

- Elke zes weken een casuïstiekbespreking over twee situaties.
- Een leeskring die nieuwe richtlijnen vertaalt naar onze eigen werkwijze.
- Consultatie binnen een week, ook voor woonbegeleiders.`,
      afterSignUp:
        'Een leadexpert stuurt je binnen vijf werkdagen de data en de stukken van de vorige keer. Je eerste bijeenkomst is om te luisteren.',
    },
    en: {
      title: 'Trauma and attachment',
      summary:
        'Case discussions, peer consultation and advice by lead experts of different teams. For those who work with the effects of early harm.',
      body: `Many clients carry something from the past. When do you start treating trauma, and when is stability needed first? That question comes up most often here.

### What we do

- Every six weeks a case discussion about two situations.
- A reading circle that turns new guidelines into our own way of working.
- Consultation within a week, for residential staff as well.`,
      afterSignUp:
        'A lead expert sends you the dates and the papers of last time within five working days. Your first meeting is for listening.',
    },
  }),
  expertNetwork('specialistisch', {
    slug: 'ouderenpsychiatrie',
    picture: 'kompas-kring',
    themes: ['psychische-zorg', 'samenwerken-met-naasten'],
    workForms: ['casuistiekbespreking', 'consultatiebijeenkomst'],
    nl: {
      title: 'Ouderenpsychiatrie',
      summary:
        'Somber, verward of allebei? Maandelijkse casuïstiekbespreking over psychische klachten op leeftijd, afwisselend online en op locatie.',
      body: `Bij ouderen lopen lichaam, geheugen en stemming door elkaar. Een goede beoordeling vraagt daarom meer dan één vak. In dit netwerk kijken verpleegkundigen, artsen en psychologen samen.

Dit jaar staan drie onderwerpen op de agenda: rouw na een verhuizing, medicijnen afbouwen, en het gesprek met kinderen die het oneens zijn.`,
      afterSignUp:
        'Je krijgt de jaarplanning en een uitnodiging voor de eerstvolgende bespreking. Wil je zelf iets inbrengen, meld dat dan een week vooraf.',
    },
    en: {
      title: 'Old age psychiatry',
      summary:
        'Low, confused or both? A monthly case discussion about mental health in later life, alternating online and on site.',
      body: `In older people body, memory and mood are intertwined. A good assessment therefore asks for more than one profession. In this network nurses, physicians and psychologists look together.

Three subjects are on this year’s agenda: grief after moving house, reducing medication, and talking with children who disagree.`,
      afterSignUp:
        'You receive the year plan and an invitation for the next discussion. If you want to bring something in, tell us a week ahead.',
    },
  }),
  expertNetwork('specialistisch', {
    slug: 'autisme',
    picture: 'kompas-verbonden',
    themes: ['psychische-zorg'],
    workForms: ['workshop', 'consultatiebijeenkomst'],
    nl: {
      title: 'Autisme bij volwassenen',
      summary:
        'Van diagnose naar een leven dat past. Ervaringsdeskundigen en behandelaren werken samen aan heldere communicatie en rust in de zorg.',
      body: `Een brief zonder beeldspraak, een wachtkamer zonder muziek, een afspraak die doorgaat: kleine dingen maken voor mensen met autisme veel uit. Dit netwerk verzamelt zulke verbeteringen en toetst ze met cliënten.

### Lopende werkgroepen

- Diagnostiek bij vrouwen en bij ouderen.
- Prikkels in onze gebouwen.
- Wat werkt bij overvraging thuis en op het werk.`,
      afterSignUp: 'Je kiest bij de eerste bijeenkomst bij welke werkgroep je aansluit. Alleen meelezen mag ook.',
    },
  }),
  expertNetwork('specialistisch', {
    slug: 'persoonlijkheid',
    picture: 'kompas-golven',
    themes: ['psychische-zorg'],
    workForms: ['intervisie', 'casuistiekbespreking'],
    nl: {
      title: 'Persoonlijkheidsproblematiek',
      summary:
        'Nabij blijven zonder meegesleept te worden. Vaste intervisiegroepen voor collega’s in ambulante teams, kliniek en crisisdienst.',
      body: `Werken met heftige emoties vraagt iets van jezelf. In kleine intervisiegroepen onderzoek je wat een contact bij jou oproept en wat dat zegt over de cliënt.

Twee keer per jaar komen alle groepen samen voor een studiedag. De laatste ging over het crisisplan: wie schrijft het, wie leest het, en helpt het om drie uur ’s nachts?`,
      afterSignUp:
        'Een leadexpert belt je om te horen welke groep past bij je rooster. Daarna ligt je plek vast voor zes bijeenkomsten.',
    },
  }),
  expertNetwork('specialistisch', {
    slug: 'eetstoornissen',
    picture: 'kompas-kring',
    themes: ['psychische-zorg', 'samenwerken-met-naasten'],
    workForms: ['consultatiebijeenkomst', 'meeloopdag'],
    nl: {
      title: 'Eetstoornissen',
      summary:
        'Vroeg herkennen, samen behandelen en niet te lang wachten met opschalen. Ook voor teams waar een eetstoornis niet de hoofdvraag is.',
      body: `Een eetstoornis valt vaak pas op als iemand voor iets anders komt. De leadexperts helpen je met de eerste vragen, met de afstemming met huisarts en diëtist, en met het betrekken van ouders.

Wil je zien hoe een eetgroep werkt? Deelnemers lopen een dag mee in de dagbehandeling.`,
      afterSignUp: 'We sturen je de signaleringskaart en plannen met jou een meeloopdag, als je dat wilt.',
    },
  }),
  expertNetwork('specialistisch', {
    slug: 'psychose',
    picture: 'kompas-overlap',
    themes: ['psychische-zorg', 'kwaliteit-van-zorg'],
    workForms: ['casuistiekbespreking', 'inspiratiesessie'],
    nl: {
      title: 'Vroege psychose',
      summary:
        'De eerste jaren tellen het meest. We leren hoe je snel begint, naasten meeneemt en werk of studie in beeld houdt.',
      body: `Hoe eerder iemand hulp krijgt, hoe groter de kans dat school, werk en vrienden blijven. Toch verschilt de wachttijd per team. Dit netwerk legt die verschillen naast elkaar en zoekt uit wat de snelste teams doen.

### Op het programma

- Samen beslissen over medicijnen.
- Gesprekken met het hele gezin in de eerste week.
- Terug naar de opleiding: wat kan een decaan betekenen?`,
      afterSignUp:
        'Na aanmelding ontvang je de vergelijking van alle teams. Neem bij je eerste bijeenkomst de cijfers van je eigen team mee.',
    },
    en: {
      title: 'Early psychosis',
      summary:
        'The first years count most. We learn how to start quickly, involve families and keep work or study in sight.',
      body: `The sooner somebody gets help, the better the chance of keeping school, work and friends. Yet waiting times differ between teams. This network lays the differences side by side and finds out what the fastest teams do.

### On the programme

- Deciding together about medication.
- Talks with the whole family in the first week.
- Back to education: what can a student counsellor do?`,
      afterSignUp:
        'After signing up you receive the comparison of all teams. Bring the figures of your own team to the first meeting.',
    },
  }),
  expertNetwork('specialistisch', {
    slug: 'angst-en-dwang',
    picture: 'kompas-golven',
    themes: ['psychische-zorg'],
    workForms: ['workshop', 'intervisie'],
    nl: {
      title: 'Angst en dwang',
      summary:
        'Exposure oefen je niet op papier. In korte workshops doe je voor, kijk je mee en krijg je terug wat je laat zien.',
      body: `Behandelaren weten vaak wel wat er in het protocol staat, maar vinden het lastig om iemand echt de angst te laten opzoeken. Daarom oefenen we: eerst met elkaar, dan met een trainingsacteur, dan in je eigen kamer met een opname.

Elke reeks heeft vier middagen. Je hoeft niet alle stof te kennen om mee te doen.`,
      afterSignUp: 'Je hoort binnen een week wanneer de volgende reeks begint en met wie je een oefenpaar vormt.',
    },
  }),
  expertNetwork('specialistisch', {
    slug: 'stemming',
    picture: 'kompas-verbonden',
    themes: ['psychische-zorg', 'leren-en-ontwikkelen'],
    workForms: ['consultatiebijeenkomst', 'themalunch'],
    nl: {
      title: 'Depressie en bipolaire stoornis',
      summary:
        'Wat als de eerste en tweede stap niet helpen? Consultatie over ingewikkelde stemmingsklachten en een themalunch op elke eerste maandag.',
      body: `De meeste mensen knappen op van een gewone behandeling. Dit netwerk gaat over de anderen: langdurige somberheid, snelle wisselingen, kinderwens en medicijnen, en de vraag wanneer je een second opinion vraagt.

De themalunches nemen we op, zodat je ze kunt terugluisteren. De onderwerpen komen van deelnemers.`,
      afterSignUp: 'Je krijgt toegang tot de opnames en een uitnodiging voor de eerstvolgende lunch.',
    },
  }),
  expertNetwork('specialistisch', {
    slug: 'adhd',
    picture: 'kompas-kring',
    themes: ['psychische-zorg'],
    workForms: ['casuistiekbespreking', 'workshop'],
    nl: {
      title: 'ADHD bij volwassenen',
      summary:
        'Over diagnostiek zonder wachtrij en behandeling die past bij een vol leven. Voor collega’s uit alle teams.',
      body: `Steeds meer volwassenen vragen zich af of ze ADHD hebben. Hoe onderzoek je dat zorgvuldig en toch vlot? En wat bied je als het iets anders blijkt te zijn?

De leadexperts bereiden elke bijeenkomst voor. Deelnemers kiezen elk jaar samen de onderwerpen.`,
      afterSignUp: 'Je krijgt een uitnodiging voor de volgende bijeenkomst. Onderwerpen mag je nu al doorgeven.',
    },
    en: {
      title: 'ADHD in adults',
      summary: 'On assessment without a queue and treatment that fits a busy life. For colleagues from all teams.',
      body: `More and more adults wonder whether they have ADHD. How do you assess that carefully and yet quickly? And what do you offer when it turns out to be something else?

The lead experts prepare every meeting. Each year the members choose the subjects together.`,
      afterSignUp: 'You receive an invitation for the next meeting. You may suggest subjects now.',
    },
  }),
];
