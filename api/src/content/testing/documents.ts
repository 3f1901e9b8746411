/** Published documents as the feed writes them. */

const dates = {
  createdAt: '2026-01-05T08:00:00.000Z',
  updatedAt: '2026-02-05T08:00:00.000Z',
  publishedAt: '2026-02-05T08:00:00.000Z',
};

export const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

export const signUp = {
  opensOn: null,
  closesOn: null,
  minimumOrganisations: 7,
  maximumOrganisations: 10,
  counts: 'ORGANISATION',
  seatsPerOrganisation: 3,
  minimumParticipants: null,
  approval: 'NONE',
};

export const question = (changes: object = {}) => ({
  kind: 'SHORT_TEXT',
  required: false,
  labelNl: 'Waarom?',
  labelEn: 'Why?',
  helpNl: null,
  helpEn: null,
  optionsNl: null,
  optionsEn: null,
  ...changes,
});

export const network = (changes: object = {}) => ({
  slug: 'welzijn',
  title: 'Netwerk welzijn',
  summary: 'Samen leren over welzijn.',
  body: paragraph('Zes keer per jaar.'),
  kind: 'LEARNING',
  kindLabel: null,
  phase: 'ACTIVE',
  endsOn: null,
  visibility: 'PUBLIC',
  hostOrganisationName: null,
  hostOrganisationKvk: null,
  programme: 'programme-1',
  alsoIn: [],
  image: null,
  contacts: ['contact-1'],
  themes: ['theme-1'],
  regions: ['region-1'],
  targetGroups: [],
  workForms: ['work-form-1'],
  afterSignUp: paragraph('Je krijgt een uitnodiging.'),
  signUp,
  ...dates,
  ...changes,
});

export const programme = (changes: object = {}) => ({
  slug: 'waardigheid-en-trots',
  title: 'Waardigheid en trots',
  summary: 'Leren tussen organisaties.',
  body: null,
  owner: 'owner-1',
  visibility: 'PUBLIC',
  hostOrganisationName: null,
  hostOrganisationKvk: null,
  image: null,
  themes: ['theme-1'],
  contacts: ['contact-1'],
  workForms: ['work-form-1'],
  ...dates,
  ...changes,
});

export const workForm = (changes: object = {}) => ({
  slug: 'intervisie',
  title: 'Intervisie',
  summary: 'Elkaar vragen stellen.',
  body: null,
  steps: [{ title: 'Begin', text: 'Kies een vraag.' }],
  rules: ['Stel open vragen.'],
  pitfalls: ['De reparatiereflex.'],
  programmes: ['programme-1'],
  ...dates,
  ...changes,
});

export const outcome = (changes: object = {}) => ({
  slug: 'aanraden',
  title: 'zou de bijeenkomsten aanraden',
  summary: null,
  value: 54,
  unit: 'PERCENT',
  n: 60,
  nLabel: 'professionals',
  periodStartsOn: '2022-01-01',
  periodEndsOn: '2022-06-30',
  sourceName: 'Onderzoek',
  sourceUrl: null,
  programme: null,
  network: 'network-1',
  ...dates,
  ...changes,
});

export const owner = (changes: object = {}) => ({
  name: 'Stichting Voorbeeld',
  privacyStatementUrl: 'https://example.org/privacy',
  dataProtectionContact: 'functionaris@example.org',
  mailbox: 'netwerken@example.org',
  ...dates,
  ...changes,
});

export const privacyNotice = (changes: object = {}) => ({
  owner: 'owner-1',
  version: '2026-1',
  legalBasis: 'toestemming',
  title: 'Je gegevens',
  body: paragraph('Wij bewaren je naam.'),
  ...dates,
  ...changes,
});

export const term = (slug: string, changes: object = {}) => ({
  slug,
  name: slug,
  description: null,
  ...dates,
  ...changes,
});

export const contact = (changes: object = {}) => ({
  name: 'Netwerkmanager welzijn',
  role: 'netwerkmanager',
  email: 'netwerkmanager@example.org',
  phone: null,
  ...dates,
  ...changes,
});

export const partnerSite = (changes: object = {}) => ({
  name: 'Intranet',
  keys: [
    { key: 'pk_demo', revokedOn: null },
    { key: 'pk_oud', revokedOn: '2026-03-01' },
  ],
  origins: ['https://intranet.example.org'],
  stopped: false,
  ...dates,
  ...changes,
});

export const image = (key: string) => ({
  key,
  alternativeText: 'Mensen aan een tafel',
  mime: 'image/png',
  width: 800,
  height: 400,
  files: [
    { url: `/uploads/small_${key}.png`, mime: 'image/png', width: 400, height: 200, bytes: 3 },
    { url: `/uploads/${key}.png`, mime: 'image/png', width: 800, height: 400, bytes: 4 },
  ],
});

/** Of every type one, in relation to each other; what is referred to first. */
export const everything: [type: string, documentId: string, locale: string | null, document: object][] = [
  ['owner', 'owner-1', 'nl', owner()],
  ['privacy-notice', 'notice-1', 'nl', privacyNotice()],
  ['theme', 'theme-1', 'nl', term('welzijn')],
  ['theme', 'theme-1', 'en', term('welzijn', { name: 'wellbeing' })],
  ['region', 'region-1', 'nl', term('groningen')],
  ['target-group', 'group-1', 'nl', term('verpleegkundigen')],
  ['contact', 'contact-1', 'nl', contact()],
  ['programme', 'programme-1', 'nl', programme()],
  ['work-form', 'work-form-1', 'nl', workForm()],
  ['network', 'network-1', 'nl', network()],
  ['network', 'network-1', 'en', network({ title: 'Network wellbeing', summary: 'Learning together.' })],
  ['outcome', 'outcome-1', 'nl', outcome()],
  ['outcome', 'outcome-1', 'en', outcome({ title: 'would recommend the meetings' })],
  ['partner-site', 'site-1', null, partnerSite()],
];
