// What the API could answer, typed by the generated operations: a field that the contract drops fails the type check.
import type {
  NetworkCardFragment,
  NetworkDetailsQuery,
  NetworkFiltersQuery,
  NetworksQuery,
  WorkFormsQuery,
} from '@leerkring/schema/generated/graphql.ts';

/** What a page with light letters on dark paper sets. */
export const darkHost = {
  background: '#16201a',
  '--leerkring-background': '#16201a',
  '--leerkring-text': '#eef3ef',
  '--leerkring-accent': '#8fd0ac',
  '--leerkring-on-accent': '#10231a',
};

type Network = NetworkCardFragment;

const nextMonth = new Date(Date.now() + 30 * 86_400_000).toISOString();
/** The last instant of a day in Amsterdam, far enough ahead to be open for years. */
export const closing = '2093-02-18T22:59:59.999Z';
export const longAgo = '2020-02-18T22:59:59.999Z';

const openSeats: Network['seats'] = {
  minimumOrganisations: 7,
  maximumOrganisations: 10,
  organisationsLeft: 2,
  minimumParticipants: null,
  counts: 'ORGANISATION',
  isFull: false,
  isFullForNewOrganisations: false,
};

export const open: Network = {
  id: 'TmV0d29yazp4OmtubA',
  slug: 'kwaliteitsverpleegkundigen-noord',
  title: 'Kwaliteits\u00adverpleegkundigen Noord',
  summary:
    'Leer van elkaars aanpak bij zorgleefplannen, incidenten en scholing. Elke bijeenkomst bereiden twee organisaties voor.',
  kind: 'LEARNING',
  kindLabel: 'Lerend netwerk',
  phase: 'ACTIVE',
  locale: 'NL',
  hostOrganisationName: null,
  participantCount: 24,
  leadExpertCount: 0,
  organisationCount: 8,
  regions: [
    { name: 'Groningen', locale: 'NL' },
    { name: 'Drenthe', locale: 'NL' },
  ],
  targetGroups: [{ name: 'Verpleeghuiszorg', locale: 'NL' }],
  seats: openSeats,
  signUp: { isOpen: true, opensAt: null, closesAt: closing, waitingListCount: 0 },
};

const like = (slug: string, title: string, change: Partial<Network>): Network => ({
  ...open,
  id: slug,
  slug,
  title,
  ...change,
});

export const full = like('kleine-zorgorganisaties', 'Kleine zorgorganisaties', {
  summary: 'Voor bestuurders en kwaliteitsmensen van organisaties met minder dan 150 medewerkers.',
  organisationCount: 10,
  regions: [],
  targetGroups: [{ name: 'Kleine organisaties', locale: 'NL' }],
  seats: { ...openSeats, organisationsLeft: 0, isFull: true, isFullForNewOrganisations: true },
  signUp: { ...open.signUp, closesAt: null, waitingListCount: 4 },
});

export const expert = like('trauma-en-hechting', 'Trauma en hechting', {
  summary: 'Casuïstiek, intervisie en consultatie door drie leadexperts uit verschillende teams.',
  kind: 'EXPERT',
  kindLabel: 'Expertnetwerk',
  hostOrganisationName: 'GGZ Het Lichtpunt',
  participantCount: 26,
  leadExpertCount: 3,
  regions: [],
  targetGroups: [],
  seats: {
    ...openSeats,
    minimumOrganisations: null,
    maximumOrganisations: null,
    organisationsLeft: null,
    minimumParticipants: 20,
  },
  signUp: { ...open.signUp, closesAt: null },
});

export const growing = like('ouderenpsychiatrie', 'Ouderenpsychiatrie', {
  ...expert,
  id: 'ouderenpsychiatrie',
  slug: 'ouderenpsychiatrie',
  title: 'Ouderenpsychiatrie',
  summary: 'Maandelijkse casuïstiekbespreking, afwisselend online en op locatie.',
  participantCount: 14,
  leadExpertCount: 1,
});

export const forming = like('vrijwilligerscoordinatoren', 'Vrijwilligers\u00adcoördinatoren', {
  summary: 'Hoe vind, behoud en waardeer je vrijwilligers?',
  phase: 'IN_FORMATION',
  organisationCount: 4,
  regions: [{ name: 'Utrecht', locale: 'NL' }],
  targetGroups: [{ name: 'Welzijn', locale: 'NL' }],
  seats: { ...openSeats, organisationsLeft: 6 },
  signUp: { ...open.signUp, closesAt: null },
});

/** Still being set up, but with enough organisations to start. */
export const nearlyFormed = like('mantelzorg', 'Mantelzorg', {
  ...forming,
  id: 'mantelzorg',
  slug: 'mantelzorg',
  title: 'Mantelzorg',
  organisationCount: 9,
  seats: { ...openSeats, organisationsLeft: 1 },
});

export const fullForNew = like('nachtzorg', 'Nachtzorg', {
  summary: 'Rust in de nacht: wie doet wat, en wat laat je liever?',
  organisationCount: 10,
  seats: { ...openSeats, organisationsLeft: 0, isFullForNewOrganisations: true },
  signUp: { ...open.signUp, closesAt: null, waitingListCount: 1 },
});

export const closed = like('expeditie-strategisch-opleiden', 'Expeditie strategisch opleiden', {
  summary: 'Drie expeditieleden en een expert bezoeken een ziekenhuis. Dat houdt er een routekaart aan over.',
  kind: 'EXPEDITION',
  kindLabel: 'Leerexpeditie',
  signUp: { isOpen: false, opensAt: null, closesAt: longAgo, waitingListCount: 0 },
});

export const upcoming = like('mondzorg-limburg', 'Mondzorg Limburg', {
  signUp: { isOpen: false, opensAt: nextMonth, closesAt: null, waitingListCount: 0 },
});

export const ended = like('welzijn', 'Welzijn op recept', {
  phase: 'ENDED',
  signUp: { isOpen: false, opensAt: null, closesAt: null, waitingListCount: 0 },
});

export const all = [open, full, expert, forming, closed, growing, fullForNew, upcoming, ended];

export const filters: NetworkFiltersQuery = {
  themes: {
    nodes: [
      { slug: 'kwaliteit', name: 'Kwaliteit en veiligheid', locale: 'NL' },
      { slug: 'vrijwilligers', name: 'Vrijwilligers', locale: 'NL' },
    ],
  },
  regions: {
    nodes: [
      { slug: 'drenthe', name: 'Drenthe', locale: 'NL' },
      { slug: 'groningen', name: 'Groningen', locale: 'NL' },
      { slug: 'utrecht', name: 'Utrecht', locale: 'NL' },
    ],
  },
};

export const page = (nodes: Network[], endCursor: string | null = null, totalCount = nodes.length): NetworksQuery => ({
  networks: { nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor }, totalCount },
});

export const contacts: NonNullable<NetworkDetailsQuery['network']>['contacts'] = [
  {
    locale: 'NL',
    name: 'Netwerkmanager noord',
    role: null,
    email: 'netwerkmanager@example.org',
    phone: '+31 50 123 45 67',
  },
];

export const details: NetworkDetailsQuery = {
  network: {
    id: open.id,
    locale: 'NL',
    body: {
      html: '<p>We komen zes keer per jaar bij elkaar, om de beurt bij een van de leden.</p><h3>Wat je meeneemt</h3><ul><li>een vraag uit je eigen praktijk</li><li>iets wat bij jullie werkt</li></ul>',
    },
    workForms: [
      { name: 'Intervisie', locale: 'NL' },
      { name: 'Meeloopdag', locale: 'NL' },
    ],
    contacts,
    organisations: { nodes: [{ name: 'De Wierde' }, { name: 'Noorderhof' }, { name: 'Zorggroep De Linde' }] },
    signUp: { afterSignUp: { html: '<p>De netwerkmanager belt je binnen een week.</p>' } },
  },
};

export const workForms: WorkFormsQuery = {
  workForms: {
    nodes: [
      {
        id: 'w1',
        slug: 'meeloopdag',
        title: 'Meeloopdag',
        summary: 'Een dag meekijken bij een collega van een andere afdeling.',
        locale: 'NL',
        body: { html: '<p>Spreek van tevoren af wat je wilt leren.</p>' },
        steps: [
          { title: 'Vraag het', text: 'Bel de collega bij wie je wilt meelopen.' },
          { title: 'Kijk terug', text: 'Bespreek aan het eind wat je opviel.' },
        ],
        rules: ['Je kijkt mee, je neemt niet over.'],
        pitfalls: ['Meteen oplossingen aandragen: de reparatiereflex.'],
      },
      {
        id: 'w2',
        slug: 'themalunch',
        title: 'Themalunch',
        summary: 'Een half uur, een broodje en één onderwerp.',
        locale: 'NL',
        body: null,
        steps: [],
        rules: ['Iedereen mag alles vragen.'],
        pitfalls: [],
      },
    ],
  },
};
