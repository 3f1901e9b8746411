interface OutcomeTexts extends Record<string, unknown> {
  title: string;
  nLabel?: string;
  summary?: string;
  sourceName: string;
}

interface DemoOutcome {
  slug: string;
  value: number;
  unit: 'PERCENT' | 'COUNT' | 'MARK';
  /** Left out: the source does not tell how many were asked. */
  n?: number;
  periodStartsOn: string;
  periodEndsOn: string;
  /** Its slug. */
  programme: string;
  nl: OutcomeTexts;
  en: OutcomeTexts;
}

const study = {
  programme: 'waardigheid-en-trots',
  periodStartsOn: '2022-01-01',
  periodEndsOn: '2022-06-30',
};
const source = {
  nl: { sourceName: 'Onderzoek naar de lerende netwerken, interviews en vragenlijsten' },
  en: { sourceName: 'Study of the learning networks, interviews and questionnaires' },
};
const ofSixty = {
  nl: { ...source.nl, nLabel: 'professionals' },
  en: { ...source.en, nLabel: 'professionals' },
};
const withoutN = {
  nl: { ...source.nl, summary: 'Het onderzoek vertelt niet aan hoeveel professionals dit is gevraagd.' },
  en: { ...source.en, summary: 'The study does not tell how many professionals were asked this.' },
};

/** Of the second practice. */
export const outcomes: DemoOutcome[] = [
  {
    slug: 'cijfer-voor-het-netwerk',
    value: 8,
    unit: 'MARK',
    n: 60,
    ...study,
    nl: { ...ofSixty.nl, title: 'gemiddeld, als rapportcijfer voor het eigen netwerk' },
    en: { ...ofSixty.en, title: 'out of 10 on average, as a mark for one’s own network' },
  },
  {
    slug: 'bijeenkomsten-aanraden',
    value: 100,
    unit: 'PERCENT',
    n: 60,
    ...study,
    nl: { ...ofSixty.nl, title: 'zou de bijeenkomsten aanraden aan collega’s' },
    en: { ...ofSixty.en, title: 'would recommend the meetings to colleagues' },
  },
  {
    slug: 'kwaliteitsverpleegkundigen-in-netwerken',
    value: 54,
    unit: 'PERCENT',
    n: 60,
    ...study,
    nl: { ...ofSixty.nl, title: 'werkt als kwaliteitsverpleegkundige' },
    en: { ...ofSixty.en, title: 'work as quality nurses' },
  },
  {
    slug: 'nieuwe-ideeen-met-resultaat',
    value: 15,
    unit: 'COUNT',
    ...study,
    nl: { ...withoutN.nl, title: 'professionals passen nieuwe ideeën toe en zien resultaat' },
    en: { ...withoutN.en, title: 'professionals apply new ideas and see results' },
  },
  {
    slug: 'nieuwe-ideeen-in-proef',
    value: 9,
    unit: 'COUNT',
    ...study,
    nl: { ...withoutN.nl, title: 'professionals proberen nieuwe ideeën nog uit' },
    en: { ...withoutN.en, title: 'professionals are still trying new ideas out' },
  },
];
