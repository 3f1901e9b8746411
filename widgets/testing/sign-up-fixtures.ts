// What the API could answer where somebody signs up: the form, what it offers to choose from, and what comes of it.
import type {
  NetworkCardFragment,
  OrganisationSuggestionsQuery,
  SignUpFormQuery,
  SignUpMutation,
} from '@leerkring/schema/generated/graphql.ts';
import { contacts, longAgo } from './fixtures.ts';

type Form = NonNullable<SignUpFormQuery['network']>;
type Answer = SignUpMutation['signUp'];

/** The form of a network, with what its card knows. */
export const formOf = (network: NetworkCardFragment, change: Partial<Form['signUp']> = {}): SignUpFormQuery => ({
  network: {
    ...network,
    contacts,
    programme: {
      owner: {
        name: 'Vereniging Lerende Zorg',
        privacyStatementUrl: 'https://example.org/privacy',
        dataProtectionContact: 'privacy@example.org',
      },
    },
    signUp: {
      ...network.signUp,
      asksOrganisation: true,
      questions: [],
      units: [],
      privacyNotice: {
        version: '2026-1',
        locale: 'NL',
        title: 'Wat we bewaren en hoe lang',
        legalBasis: 'Gerechtvaardigd belang',
        body: { html: '<p>We bewaren je naam en je e-mailadres zolang je meedoet, en een jaar daarna.</p>' },
      },
      ...change,
    },
  },
});

export const units: Form['signUp']['units'] = [
  { id: 'u1', name: 'Specialistisch', parent: null },
  { id: 'u2', name: 'Team Noord', parent: { name: 'Specialistisch' } },
  { id: 'u3', name: 'Team Zuid', parent: { name: 'Specialistisch' } },
];

export const organisations: OrganisationSuggestionsQuery = {
  organisations: {
    nodes: [
      { id: 'o1', name: 'Zorggroep De Linde', place: 'Assen' },
      { id: 'o2', name: 'Zorggroep Oude Stad', place: 'Groningen' },
      { id: 'o3', name: 'Zorghuis Het Anker', place: null },
    ],
  },
};

export const received = {
  __typename: 'SignUpReceived',
  message: 'Kijk in je mail en bevestig je aanmelding met de knop in de mail.',
  afterSignUp: {
    html: '<p>De netwerkmanager belt je binnen een week. Daarna krijg je de datum van de eerste bijeenkomst.</p>',
  },
} satisfies Answer;

export const invalid = {
  __typename: 'InvalidSignUp',
  message: 'Er kloppen twee dingen nog niet.',
  faults: [
    { path: ['person', 'email'], message: 'Vul een e-mailadres in, zoals naam@organisatie.nl.' },
    {
      path: ['organisation', 'id'],
      message: 'Deze organisatie staat niet meer in de lijst. Kies opnieuw of typ de naam.',
    },
  ],
} satisfies Answer;

export const noticeChanged = {
  __typename: 'InvalidSignUp',
  message: 'Er klopt nog één ding niet.',
  faults: [
    { path: ['privacyNoticeVersion'], message: 'De tekst over je gegevens is veranderd. Lees de tekst opnieuw.' },
  ],
} satisfies Answer;

export const networkFull = {
  __typename: 'NetworkFull',
  message: 'Net is de laatste plek vergeven. Je kunt je op de wachtlijst zetten.',
  waitingListCount: 5,
} satisfies Answer;

export const signUpClosed = {
  __typename: 'SignUpClosed',
  message: 'Aanmelden kon t/m 18 februari.',
  opensAt: null,
  closesAt: longAgo,
  contacts,
} satisfies Answer;

export const originNotAllowed = {
  __typename: 'OriginNotAllowed',
  message: 'Vanaf deze site kun je je niet aanmelden.',
  advice: 'Laat https://intranet.example toevoegen aan de adressen van je partnersite.',
} satisfies Answer;
