// Answers to the elements that load on demand: a programme, convenants of a region, and outcomes.
import type { ConvenantsQuery, OutcomeBySlugQuery, ProgrammeBySlugQuery } from '@leerkring/schema/generated/graphql.ts';

export const programme: ProgrammeBySlugQuery = {
  programme: {
    slug: 'waardigheid-en-trots',
    title: 'Waardigheid en trots',
    summary: 'Organisaties in de ouderenzorg leren van elkaar in netwerken. Samen bereiden ze elke bijeenkomst voor.',
    locale: 'NL',
    body: {
      html: '<p>Een netwerkmanager helpt je netwerk om te meten. Een procesbegeleider komt als je erom vraagt.</p><ul><li>Ongeveer zes bijeenkomsten per jaar</li><li>Op locatie of online</li></ul>',
    },
    contacts: [
      {
        locale: 'NL',
        name: 'Programmabureau leren in netwerken',
        role: 'vragen en aanmelden',
        email: 'programmabureau@example.org',
        phone: '050 123 45 67',
      },
    ],
    signUp: { isOpen: true },
  },
};

const parties: ConvenantsQuery['convenants']['nodes'][number]['parties']['nodes'] = [
  { kind: 'CARE_PROVIDER', organisation: { name: 'Zorggroep De Linde' } },
  { kind: 'CARE_PROVIDER', organisation: { name: 'Stichting Thuis in Drenthe' } },
  { kind: 'CARE_OFFICE', organisation: { name: 'Zorgkantoor Groningen' } },
  { kind: 'EDUCATION', organisation: { name: 'Opleidingshuis Noord' } },
  { kind: 'EMPLOYERS_PLATFORM', organisation: { name: 'Werkgeversplatform Zorg en Welzijn Noord' } },
];

export const convenants: ConvenantsQuery = {
  convenants: {
    nodes: [
      {
        slug: 'samen-opleiden-in-het-noorden',
        servedLocale: 'NL',
        title: 'Samen opleiden in het Noorden',
        summary: 'Zorgaanbieders en scholen leiden elk jaar meer mensen op, en delen de plekken waar zij leren.',
        signedOn: '2020-03-05',
        startsOn: '2020-04-01',
        endsOn: '2027-12-31',
        regions: [
          { name: 'Groningen', locale: 'NL' },
          { name: 'Drenthe', locale: 'NL' },
        ],
        parties: { nodes: parties, totalCount: 5 },
      },
      {
        slug: 'anders-werken',
        servedLocale: 'NL',
        title: 'Anders werken in de wijk',
        summary: 'Drie partijen proberen nieuwe functies uit in de wijkverpleging.',
        signedOn: '2026-02-12',
        startsOn: '2026-03-01',
        endsOn: null,
        regions: [{ name: 'Drenthe', locale: 'NL' }],
        parties: { nodes: parties.slice(1, 4), totalCount: 61 },
      },
    ],
    totalCount: 2,
  },
};
export const noConvenants: ConvenantsQuery = { convenants: { nodes: [], totalCount: 0 } };

const recommended: NonNullable<OutcomeBySlugQuery['outcome']> = {
  slug: 'bijeenkomsten-aanraden',
  locale: 'NL',
  title: 'zou de bijeenkomsten aanraden aan collega’s',
  summary: null,
  value: 100,
  unit: 'PERCENT',
  n: 60,
  nLabel: 'professionals',
  periodStartsOn: '2022-01-01',
  periodEndsOn: '2022-06-30',
  source: { name: 'Onderzoek onder deelnemers', url: 'https://example.org/onderzoek' },
};
export const outcome: OutcomeBySlugQuery = { outcome: recommended };
/** A count of which nobody knows out of how many. */
export const count: OutcomeBySlugQuery = {
  outcome: {
    ...recommended,
    slug: 'nieuwe-ideeen',
    title: 'deelnemers passen nieuwe ideeën toe, met resultaat',
    summary: 'Dit vertelden zij zelf. Hoeveel mensen hiernaar is gevraagd, staat niet in het onderzoek.',
    value: 15,
    unit: 'COUNT',
    n: null,
    source: { name: 'Onderzoek onder deelnemers', url: null },
  },
};
export const mark: OutcomeBySlugQuery = {
  outcome: {
    ...recommended,
    slug: 'cijfer',
    title: 'gemiddeld, als rapportcijfer voor het eigen netwerk',
    value: 8.4,
    unit: 'MARK',
    nLabel: null,
    periodStartsOn: '2025-09-01',
    periodEndsOn: '2026-01-31',
  },
};
