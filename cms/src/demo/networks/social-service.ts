import type { DemoNetwork } from './demo-network.ts';

/** Only for colleagues: no anonymous visitor may see that it exists. */
export const socialService: DemoNetwork = {
  slug: 'vraagbaak-schuldhulp',
  kind: 'EXPERT',
  programme: 'sociale-dienst',
  visibility: 'INTERNAL',
  host: { name: 'Sociale Dienst Drie Beken', kvk: '00000002' },
  picture: 'beken-kring',
  themes: ['bestaanszekerheid'],
  regions: ['overijssel'],
  targetGroups: ['klantmanagers'],
  workForms: ['casuistiekbespreking', 'themalunch', 'even-bellen'],
  contacts: ['kennisdelen@example.org'],
  // Its owner's notice promises it.
  signUp: { counts: 'ORGANISATION', minimumParticipants: 8, retentionMonths: 1 },
  nl: {
    title: 'Vraagbaak schuldhulp',
    summary:
      'Collega’s van alle vestigingen met vragen over schulden, beslag en vroegsignalering. Je belt elkaar, en één keer per maand lunch je samen.',
    body: `Schulden lopen door elke vraag heen. Toch weet niet iedereen wanneer je een collega van schuldhulp erbij haalt, en wat je zelf al kunt doen.

### Zo werkt de vraagbaak

- Op de onderwerpenlijst staat wie veel weet van beslagvrije voet, toeslagen of saneringen.
- Elke eerste dinsdag is er een themalunch, ook online.
- Een lastige situatie bespreek je in een casuïstiekbespreking, zonder namen.`,
    afterSignUp: 'De kennismakelaar zet je op de lijst en stuurt je de agenda van de themalunches.',
  },
};
