// What the API tells in the tests; names are made up.
import type {
  DeskMemberFragment,
  DeskNetworkHeadFragment,
  DeskSignUpPageQuery,
  DeskSignUpRowFragment,
  DeskTakesPartFragment,
  DeskViewerQuery,
} from '@leerkring/schema/generated/desk/graphql.ts';
import type { Page } from '../lists.ts';

type Viewer = NonNullable<DeskViewerQuery['viewer']>;
export type SignUp = NonNullable<NonNullable<DeskSignUpPageQuery['viewer']>['deskSignUp']>;

export const manager: Viewer = {
  address: 'netwerkmanager@example.org',
  roles: ['NETWORK_MANAGER'],
  deskMail: 'AT_ONCE',
  deskNews: true,
  toDecideCount: 3,
  owners: [],
};
export const staff: Viewer = {
  ...manager,
  address: 'beheer@example.org',
  roles: ['STAFF'],
  deskMail: null,
  deskNews: false,
  owners: [{ id: 'w1', startRequestCount: 1 }],
  toDecideCount: 4,
};
export const leadExpert: Viewer = {
  ...manager,
  address: 'leadexpert@example.org',
  roles: ['LEAD_EXPERT'],
  deskMail: null,
  deskNews: null,
  toDecideCount: 0,
};

export const nurses: DeskNetworkHeadFragment = {
  id: 'n1',
  title: 'Kwaliteitsverpleegkundigen Noord',
  programmeTitle: 'Waardigheid en leren',
  phase: 'ACTIVE',
  endedAt: null,
  isPublished: true,
  isHosted: false,
  role: 'NETWORK_MANAGER',
  toDecideCount: 3,
  seats: {
    organisationCount: 6,
    maximumOrganisations: 8,
    minimumOrganisations: 5,
    offeredOrganisations: 0,
    seatsPerOrganisation: 3,
    participantCount: 11,
    minimumParticipants: null,
    leadExpertCount: 1,
    waitingListCount: 2,
  },
};
export const forming: DeskNetworkHeadFragment = {
  ...nurses,
  id: 'n2',
  title: 'Vrijwilligerscoördinatoren',
  phase: 'IN_FORMATION',
  toDecideCount: 0,
  seats: {
    ...nurses.seats,
    organisationCount: 4,
    maximumOrganisations: 10,
    minimumOrganisations: 7,
    participantCount: 6,
    waitingListCount: 0,
    leadExpertCount: 0,
  },
};
export const hosted: DeskNetworkHeadFragment = {
  ...nurses,
  id: 'n3',
  title: 'Trauma en hechting',
  programmeTitle: 'Netwerk kennis delen',
  isPublished: false,
  isHosted: true,
  toDecideCount: 0,
  seats: {
    ...nurses.seats,
    organisationCount: 1,
    maximumOrganisations: null,
    minimumOrganisations: null,
    seatsPerOrganisation: null,
    participantCount: 14,
    minimumParticipants: 20,
    waitingListCount: 0,
    leadExpertCount: 3,
  },
};

export const linde = { id: 'o1', name: 'Zorggroep De Linde', place: 'Assen' };
export const sanne: DeskSignUpRowFragment = {
  id: '11111111-1111-4111-8111-111111111111',
  status: 'IN_REVIEW',
  name: 'Sanne de Wit',
  jobTitle: 'Kwaliteitsverpleegkundige',
  unitName: null,
  organisationName: null,
  organisation: linde,
  receivedAt: '2026-11-16T09:00:00.000Z',
  confirmedAt: '2026-11-17T09:12:00.000Z',
  waitingSince: null,
  waitingPosition: null,
  offerExpiresAt: null,
  undoUntil: null,
  acceptsWaitingList: true,
  endedWithNetwork: false,
  decisions: ['ACCEPT', 'WAITLIST', 'DECLINE'],
  answers: [
    { question: { id: 'q1', kind: 'LONG_TEXT', label: 'Wat breng je mee?', locale: 'NL' }, text: 'Een werkwijze.' },
    { question: { id: 'q2', kind: 'YES_NO', label: 'Kun je op dinsdag?', locale: 'NL' }, text: 'Ja' },
  ],
};
export const joris: DeskSignUpRowFragment = {
  ...sanne,
  id: '22222222-2222-4222-8222-222222222222',
  name: 'Joris van Dam',
  jobTitle: 'Beleidsadviseur',
  organisation: { id: 'o7', name: 'Het Anker', place: 'Emmen' },
  acceptsWaitingList: false,
};
export const fatma: DeskSignUpRowFragment = {
  ...sanne,
  id: '33333333-3333-4333-8333-333333333333',
  name: 'Fatma Yildirim',
  jobTitle: null,
  organisation: null,
  organisationName: 'Zorgroep de Linde',
};
export const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000 - 1000).toISOString();

export const accepted = (signUp: DeskSignUpRowFragment): DeskSignUpRowFragment => ({
  ...signUp,
  status: 'ACCEPTED',
  undoUntil: inMinutes(10),
  decisions: ['UNDO'],
});
export const declined = (signUp: DeskSignUpRowFragment): DeskSignUpRowFragment => ({
  ...accepted(signUp),
  status: 'DECLINED',
});
export const waitlisted: DeskSignUpRowFragment = {
  ...joris,
  status: 'WAITLISTED',
  waitingSince: '2026-10-02T09:00:00.000Z',
  waitingPosition: 1,
  decisions: ['ACCEPT', 'DECLINE'],
};
export const offered: DeskSignUpRowFragment = {
  ...fatma,
  status: 'OFFERED',
  organisation: linde,
  organisationName: null,
  waitingSince: '2026-10-03T09:00:00.000Z',
  offerExpiresAt: '2026-11-27T09:00:00.000Z',
  decisions: [],
};

export const takesPart: DeskTakesPartFragment[] = [{ organisation: { id: 'o1' }, seatsTaken: 1, seatsOffered: 0 }];

export const page = <Item>(...nodes: Item[]): Page<Item> & { nodes: Item[] } => ({
  nodes,
  pageInfo: { hasNextPage: false, endCursor: null },
  totalCount: nodes.length,
});

export const wholeOf = (row: DeskSignUpRowFragment, change: Partial<SignUp> = {}): SignUp => ({
  ...row,
  person: { id: 'p1' },
  intent: 'JOIN',
  address: 'sanne.dewit@example.org',
  programmeTitle: 'Waardigheid en leren',
  partnerSiteName: 'Zorggroep De Linde',
  decisionText: null,
  note: null,
  network: { ...nurses, participations: takesPart },
  answers: [
    {
      question: { id: 'q1', kind: 'LONG_TEXT', label: 'Wat breng je mee?', locale: 'NL' },
      text: 'Een werkwijze voor het bespreken van incidenten.\nDie gebruiken we sinds een jaar.',
      isCurrentVersion: true,
    },
    {
      question: { id: 'q2', kind: 'YES_NO', label: 'Kun je op dinsdag?', locale: 'NL' },
      text: 'Ja',
      isCurrentVersion: false,
    },
  ],
  start: null,
  timeline: [
    { at: '2026-11-16T09:00:00.000Z', from: null, to: 'RECEIVED', by: 'PERSON' },
    { at: '2026-11-17T09:12:00.000Z', from: 'RECEIVED', to: 'CONFIRMED', by: 'PERSON' },
    { at: '2026-11-17T09:12:00.100Z', from: 'CONFIRMED', to: 'IN_REVIEW', by: 'SYSTEM' },
  ],
  refusedMails: [],
  organisationCandidates: [],
  ...change,
});

export const candidates: SignUp['organisationCandidates'] = [
  { organisation: { ...linde, kvkNumber: '12345678' }, because: 'SIMILAR_NAME', takesPart: true },
  {
    organisation: { id: 'o9', name: 'De Linden Thuiszorg', place: 'Meppel', kvkNumber: null },
    because: 'SIMILAR_NAME',
    takesPart: false,
  },
];

export const member: DeskMemberFragment = {
  id: 'm1',
  person: { id: 'p1' },
  name: 'Hanna Bos',
  address: 'hanna.bos@example.org',
  role: 'PARTICIPANT',
  organisation: { id: 'o1', name: 'Zorggroep De Linde' },
  unitName: 'Team Noord',
  jobTitle: 'Verpleegkundige',
  since: '2026-03-02T09:00:00.000Z',
  source: null,
};
export const participation = {
  id: 'p1',
  since: '2026-01-12T09:00:00.000Z',
  source: null,
  seatsTaken: 1,
  seatsOffered: 1,
  organisation: { ...linde, kind: 'CARE_PROVIDER' as const },
};
