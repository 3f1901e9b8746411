/** A question of a form; both languages of one thing stand side by side, [Dutch, English]. */
export interface DemoQuestion {
  kind: 'SHORT_TEXT' | 'LONG_TEXT' | 'ONE_CHOICE' | 'SEVERAL_CHOICES' | 'YES_NO' | 'CONSENT';
  required?: boolean;
  label: [string, string];
  help?: [string, string];
  options?: [string, string][];
}

const days: DemoQuestion = {
  kind: 'SEVERAL_CHOICES',
  required: true,
  label: ['Op welke dagen kun je?', 'On which days can you come?'],
  help: [
    'Kies alles wat past. De meeste netwerken komen bij elkaar op de dag die de meesten kunnen.',
    'Choose all that fit. Most networks meet on the day that suits most people.',
  ],
  options: [
    ['Maandag', 'Monday'],
    ['Dinsdag', 'Tuesday'],
    ['Woensdag', 'Wednesday'],
    ['Donderdag', 'Thursday'],
    ['Vrijdag', 'Friday'],
  ],
};

const laptop: DemoQuestion = {
  kind: 'YES_NO',
  label: ['Heb je een laptop nodig?', 'Do you need a laptop?'],
  help: [
    'We werken met een online bord. Heb je zelf niets bij je, dan ligt er een voor je klaar.',
    'We work with an online board. If you cannot bring anything yourself, we have one ready for you.',
  ],
};

const otherMeetings: DemoQuestion = {
  kind: 'CONSENT',
  label: [
    'De netwerkmanager mag mij ook uitnodigen voor andere bijeenkomsten',
    'The network manager may also invite me to other meetings',
  ],
  help: [
    'Hooguit vier keer per jaar. Je kunt dit later weer uitzetten.',
    'At most four times a year. You can turn this off later.',
  ],
};

/** Of every kind one. */
export const qualityNurses: DemoQuestion[] = [
  {
    kind: 'LONG_TEXT',
    required: true,
    label: ['Wat wil je brengen of halen?', 'What do you want to bring, or to take home?'],
    help: [
      'Bijvoorbeeld een aanpak die werkt, of een vraag waar je in je eentje niet uitkomt.',
      'For instance an approach that works, or a question that you cannot solve by yourself.',
    ],
  },
  {
    kind: 'ONE_CHOICE',
    required: true,
    label: ['Hoe lang doe je dit werk al?', 'How long have you done this work?'],
    options: [
      ['Korter dan een jaar', 'Less than a year'],
      ['Een tot vijf jaar', 'One to five years'],
      ['Langer dan vijf jaar', 'More than five years'],
    ],
  },
  days,
  {
    kind: 'SHORT_TEXT',
    label: ['Uit welke plaats kom je?', 'Which town do you come from?'],
    help: ['Dan kiezen we een plek die voor iedereen te doen is.', 'So that we choose a place that suits everybody.'],
  },
  laptop,
  otherMeetings,
];

export const smallOrganisations: DemoQuestion[] = [
  {
    kind: 'ONE_CHOICE',
    required: true,
    label: ['Hoeveel mensen werken er bij jullie?', 'How many people work in your organisation?'],
    options: [
      ['Minder dan 25', 'Fewer than 25'],
      ['25 tot 75', '25 to 75'],
      ['75 tot 150', '75 to 150'],
    ],
  },
  days,
  otherMeetings,
];

export const behaviour: DemoQuestion[] = [
  {
    kind: 'SHORT_TEXT',
    label: ['Met welke methode werken jullie nu?', 'Which method do you use now?'],
    help: ['Laat leeg als er geen vaste methode is.', 'Leave empty if there is no fixed method.'],
  },
  laptop,
];

export const frontrunnerCircle: DemoQuestion[] = [
  {
    kind: 'LONG_TEXT',
    required: true,
    label: ['Wat veranderde er, en voor wie?', 'What changed, and for whom?'],
    help: [
      'Een paar zinnen zijn genoeg. De kring vraagt er later op door.',
      'A few sentences are enough. The circle will ask on later.',
    ],
  },
  {
    kind: 'ONE_CHOICE',
    label: ['Wat zoek je hier?', 'What are you looking for here?'],
    options: [
      ['Mijn initiatief delen', 'To share my initiative'],
      ['Een initiatief overnemen', 'To take over an initiative'],
      ['Allebei', 'Both'],
    ],
  },
];

/** As the CMS keeps it. */
export const asInTheCms = ({ kind, required = false, label, help, options = [] }: DemoQuestion) => ({
  kind,
  required,
  labelNl: label[0],
  labelEn: label[1],
  helpNl: help?.[0] ?? null,
  helpEn: help?.[1] ?? null,
  optionsNl: options.map(([dutch]) => dutch).join('\n') || null,
  optionsEn: options.map(([, english]) => english).join('\n') || null,
});
