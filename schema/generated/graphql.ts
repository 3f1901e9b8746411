/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CountedUnit =
  | 'LOCATION'
  | 'ORGANISATION';

export type Locale =
  | 'EN'
  | 'NL';

export type NetworkKind =
  | 'EXPEDITION'
  | 'EXPERT'
  | 'FRONTRUNNER'
  | 'LEARNING';

export type NetworkPhase =
  | 'ACTIVE'
  | 'ENDED'
  | 'IN_FORMATION';

/** Slugs, all optional; what is given must all hold. `programme` matches alsoIn too. */
export type NetworkWhere = {
  kind?: NetworkKind | null | undefined;
  openForSignUp?: boolean | null | undefined;
  phase?: NetworkPhase | null | undefined;
  programme?: string | null | undefined;
  region?: string | null | undefined;
  /** At most 100 characters. Words in any order; the last may be unfinished; a word finds compounds it ends or begins. Words after the eighth are not looked for; signs without letters or digits find nothing, a blank text everything. */
  search?: string | null | undefined;
  targetGroup?: string | null | undefined;
  theme?: string | null | undefined;
};

export type OrganisationKind =
  | 'CARE_OFFICE'
  | 'CARE_PROVIDER'
  | 'EDUCATION'
  | 'EMPLOYERS_PLATFORM'
  | 'GOVERNMENT'
  | 'MUNICIPALITY'
  | 'OTHER'
  | 'WELFARE';

/** PERCENT: from 0 to 100. COUNT: a whole number from 0. MARK: an average mark from 1 to 10, as Dutch schools give them. */
export type OutcomeUnit =
  | 'COUNT'
  | 'MARK'
  | 'PERCENT';

/** CONSENT: a box for an extra, never ticked beforehand and never required. */
export type QuestionKind =
  | 'CONSENT'
  | 'LONG_TEXT'
  | 'ONE_CHOICE'
  | 'SEVERAL_CHOICES'
  | 'SHORT_TEXT'
  | 'YES_NO';

/** To one of `signUp.questions`: `text`, `choices` or `yes`, as its kind asks. */
export type SignUpAnswerInput = {
  /** Positions in `options`, from 0; one of ONE_CHOICE. */
  choices?: Array<number> | null | undefined;
  question: string;
  /** At most 200 characters of SHORT_TEXT, 2000 of LONG_TEXT. Names no clients or patients. */
  text?: string | null | undefined;
  /** Of YES_NO and CONSENT. */
  yes?: boolean | null | undefined;
};

export type SignUpInput = {
  answers?: Array<SignUpAnswerInput> | null | undefined;
  /** 16 to 64 characters A-Z a-z 0-9 _ -, made anew for every form that is filled in. The same key with the same input gives the first answer for 7 days. */
  idempotencyKey: string;
  intent?: SignUpIntent;
  /** Of the messages, and of the mails to this person. */
  locale?: Locale;
  /** Required to join a network between organisations. With intent START a `name`, or left out. */
  organisation?: SignUpOrganisation | null | undefined;
  /** A partner site's publishable key. Without: only from the API's own origin, or from no browser page at all. */
  partnerKey?: string | null | undefined;
  person: SignUpPerson;
  /** `version` of the notice that was shown. */
  privacyNoticeVersion: string;
  /** Proof of work over `GET /sign-up-challenge`: base64 of the solved challenge. Without it fewer sign-ups are let through from one network. */
  proof?: string | null | undefined;
  /** Required with intent START. */
  start?: SignUpStart | null | undefined;
  target: SignUpTarget;
  unit?: SignUpUnit | null | undefined;
  /** The person accepts a place on the waiting list where the network is full. */
  waitingList?: boolean;
  /** Stays empty: a field that people do not see. */
  website?: string | null | undefined;
};

export type SignUpIntent =
  | 'JOIN'
  | 'START';

export type SignUpOrganisation =
  {   /** One of `organisations`. */
  id: string; name?: never; }
  |  { id?: never;   /** 2 to 160 characters. */
  name: string; };

export type SignUpPerson = {
  /** At most 254 characters. */
  email: string;
  /** At most 120 characters. */
  jobTitle?: string | null | undefined;
  /** 1 to 120 characters. */
  name: string;
};

/** Of a request to start a network. */
export type SignUpStart = {
  /** 10 to 2000 characters. Names no clients or patients. */
  motivation: string;
  /** Organisations that are interested already: at most 10, of 2 to 160 characters. */
  organisationNames?: Array<string> | null | undefined;
  regionSlug?: string | null | undefined;
  themeSlug?: string | null | undefined;
};

export type SignUpTarget =
  {   networkSlug: string; programmeSlug?: never; }
  |  { networkSlug?: never;   /** With intent START. */
  programmeSlug: string; };

export type SignUpUnit =
  {   /** One of `signUp.units`. */
  id: string; name?: never; }
  |  { id?: never;   /** 2 to 160 characters. */
  name: string; };

export type ConvenantsQueryVariables = Exact<{
  first: number;
  region?: string | null | undefined;
  locale: Locale;
}>;


export type ConvenantsQuery = { convenants: { totalCount: number, nodes: Array<{ slug: string, title: string, summary: string, servedLocale: Locale, signedOn: string, startsOn: string, endsOn: string | null, regions: Array<{ name: string, locale: Locale }>, parties: { totalCount: number, nodes: Array<{ kind: OrganisationKind, organisation: { name: string } }> } }> } };

export type NetworkCardFragment = { id: string, slug: string, title: string, summary: string, kind: NetworkKind, kindLabel: string, phase: NetworkPhase, locale: Locale, hostOrganisationName: string | null, participantCount: number, leadExpertCount: number, organisationCount: number, regions: Array<{ name: string, locale: Locale }>, targetGroups: Array<{ name: string, locale: Locale }>, seats: { minimumOrganisations: number | null, maximumOrganisations: number | null, organisationsLeft: number | null, minimumParticipants: number | null, counts: CountedUnit, isFull: boolean, isFullForNewOrganisations: boolean }, signUp: { isOpen: boolean, opensAt: string | null, closesAt: string | null, waitingListCount: number } };

export type NetworkBySlugQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type NetworkBySlugQuery = { network: { id: string, slug: string, title: string, summary: string, kind: NetworkKind, kindLabel: string, phase: NetworkPhase, locale: Locale, hostOrganisationName: string | null, participantCount: number, leadExpertCount: number, organisationCount: number, regions: Array<{ name: string, locale: Locale }>, targetGroups: Array<{ name: string, locale: Locale }>, seats: { minimumOrganisations: number | null, maximumOrganisations: number | null, organisationsLeft: number | null, minimumParticipants: number | null, counts: CountedUnit, isFull: boolean, isFullForNewOrganisations: boolean }, signUp: { isOpen: boolean, opensAt: string | null, closesAt: string | null, waitingListCount: number } } | null };

export type NetworkDetailsQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type NetworkDetailsQuery = { network: { id: string, locale: Locale, body: { html: string } | null, workForms: Array<{ locale: Locale, name: string }>, contacts: Array<{ locale: Locale, name: string, role: string | null, email: string | null, phone: string | null }>, organisations: { nodes: Array<{ name: string }> }, signUp: { afterSignUp: { html: string } | null } } | null };

export type NetworksQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: NetworkWhere | null | undefined;
  locale: Locale;
}>;


export type NetworksQuery = { networks: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, summary: string, kind: NetworkKind, kindLabel: string, phase: NetworkPhase, locale: Locale, hostOrganisationName: string | null, participantCount: number, leadExpertCount: number, organisationCount: number, regions: Array<{ name: string, locale: Locale }>, targetGroups: Array<{ name: string, locale: Locale }>, seats: { minimumOrganisations: number | null, maximumOrganisations: number | null, organisationsLeft: number | null, minimumParticipants: number | null, counts: CountedUnit, isFull: boolean, isFullForNewOrganisations: boolean }, signUp: { isOpen: boolean, opensAt: string | null, closesAt: string | null, waitingListCount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NetworkFiltersQueryVariables = Exact<{
  locale: Locale;
}>;


export type NetworkFiltersQuery = { themes: { nodes: Array<{ slug: string, name: string, locale: Locale }> }, regions: { nodes: Array<{ slug: string, name: string, locale: Locale }> } };

export type OutcomeBySlugQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type OutcomeBySlugQuery = { outcome: { slug: string, locale: Locale, title: string, summary: string | null, value: number, unit: OutcomeUnit, n: number | null, nLabel: string | null, periodStartsOn: string, periodEndsOn: string, source: { name: string, url: string | null } } | null };

export type ProgrammeBySlugQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type ProgrammeBySlugQuery = { programme: { slug: string, title: string, summary: string, locale: Locale, body: { html: string } | null, contacts: Array<{ locale: Locale, name: string, role: string | null, email: string | null, phone: string | null }>, signUp: { isOpen: boolean } } | null };

export type SignUpFormQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type SignUpFormQuery = { network: { slug: string, title: string, phase: NetworkPhase, locale: Locale, organisationCount: number, seats: { minimumOrganisations: number | null, organisationsLeft: number | null, isFull: boolean, isFullForNewOrganisations: boolean }, contacts: Array<{ locale: Locale, name: string, role: string | null, email: string | null, phone: string | null }>, programme: { owner: { name: string, privacyStatementUrl: string, dataProtectionContact: string } | null } | null, signUp: { isOpen: boolean, opensAt: string | null, closesAt: string | null, asksOrganisation: boolean, waitingListCount: number, questions: Array<{ id: string, kind: QuestionKind, label: string, help: string | null, required: boolean, options: Array<string>, locale: Locale }>, units: Array<{ id: string, name: string, parent: { name: string } | null }>, privacyNotice: { version: string, locale: Locale, title: string, legalBasis: string, body: { html: string } } | null } } | null };

export type OrganisationSuggestionsQueryVariables = Exact<{
  search: string;
}>;


export type OrganisationSuggestionsQuery = { organisations: { nodes: Array<{ id: string, name: string, place: string | null }> } };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidSignUp', message: string, faults: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NetworkFull', message: string, waitingListCount: number }
    | { __typename: 'NetworkNotFound', message: string }
    | { __typename: 'OriginNotAllowed', message: string, advice: string }
    | { __typename: 'ProgrammeNotFound', message: string }
    | { __typename: 'SignUpClosed', message: string, opensAt: string | null, closesAt: string | null, contacts: Array<{ locale: Locale, name: string, role: string | null, email: string | null, phone: string | null }> }
    | { __typename: 'SignUpReceived', message: string, afterSignUp: { html: string } | null }
    | { __typename: 'TryAgainLater', message: string, retryAt: string }
    | { __typename: 'UnknownPartnerSite', message: string, advice: string }
   };

export type StartFormQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type StartFormQuery = { programme: { slug: string, title: string, locale: Locale, contacts: Array<{ locale: Locale, name: string, role: string | null, email: string | null, phone: string | null }>, owner: { name: string, privacyStatementUrl: string, dataProtectionContact: string } | null, themes: Array<{ slug: string, name: string, locale: Locale }>, signUp: { isOpen: boolean, regions: Array<{ slug: string, name: string, locale: Locale }>, privacyNotice: { version: string, locale: Locale, title: string, legalBasis: string, body: { html: string } } | null } } | null, themes: { nodes: Array<{ slug: string, name: string, locale: Locale }> } };

export type WorkFormsQueryVariables = Exact<{
  programme?: string | null | undefined;
  locale: Locale;
}>;


export type WorkFormsQuery = { workForms: { nodes: Array<{ id: string, slug: string, title: string, summary: string, locale: Locale, rules: Array<string>, pitfalls: Array<string>, body: { html: string } | null, steps: Array<{ title: string, text: string }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NetworkCardFragmentDoc = new TypedDocumentString(`
    fragment NetworkCard on Network {
  id
  slug
  title
  summary
  kind
  kindLabel
  phase
  locale
  hostOrganisationName
  participantCount
  leadExpertCount
  organisationCount
  regions {
    name
    locale
  }
  targetGroups {
    name
    locale
  }
  seats {
    minimumOrganisations
    maximumOrganisations
    organisationsLeft
    minimumParticipants
    counts
    isFull
    isFullForNewOrganisations
  }
  signUp {
    isOpen
    opensAt
    closesAt
    waitingListCount
  }
}
    `, {"fragmentName":"NetworkCard"}) as unknown as TypedDocumentString<NetworkCardFragment, unknown>;
export const ConvenantsDocument = {"__meta__":{"hash":"sha256:b4a2cd16d3bc06e9e6bc2b91d8fafb31033c3855a37e4e578146068fde65e7c5"}} as unknown as TypedDocumentString<ConvenantsQuery, ConvenantsQueryVariables>;
export const NetworkBySlugDocument = {"__meta__":{"hash":"sha256:1804fb4e1c5b16321d666f9ca3704da060e6f662552c39a394ee5dccfde15d91"}} as unknown as TypedDocumentString<NetworkBySlugQuery, NetworkBySlugQueryVariables>;
export const NetworkDetailsDocument = {"__meta__":{"hash":"sha256:0d47d874e13199caa66aaee9228c1cc5ee759f2982cc87ff9643d72504d7dbaf"}} as unknown as TypedDocumentString<NetworkDetailsQuery, NetworkDetailsQueryVariables>;
export const NetworksDocument = {"__meta__":{"hash":"sha256:e75a24b2abaa2a75598ee986faef68b1799c3c230eee68d714227fca982ca6aa"}} as unknown as TypedDocumentString<NetworksQuery, NetworksQueryVariables>;
export const NetworkFiltersDocument = {"__meta__":{"hash":"sha256:b47b3b41c3416a829a5b4bd3f5f9b044d2329d1ee1f81a2cbb3f83073eece0db"}} as unknown as TypedDocumentString<NetworkFiltersQuery, NetworkFiltersQueryVariables>;
export const OutcomeBySlugDocument = {"__meta__":{"hash":"sha256:642da0bf1465478e06d4b3745da5003c48f3b00bd7b77b06b774b4c3cfba2136"}} as unknown as TypedDocumentString<OutcomeBySlugQuery, OutcomeBySlugQueryVariables>;
export const ProgrammeBySlugDocument = {"__meta__":{"hash":"sha256:3ed67eb721948f5440433967fa27f58ed96988a162162e9a56bf705c862572b1"}} as unknown as TypedDocumentString<ProgrammeBySlugQuery, ProgrammeBySlugQueryVariables>;
export const SignUpFormDocument = {"__meta__":{"hash":"sha256:ee793b33d44e5eed6f8de19958c2ecd01c9268f461724e3a7b472d685b02a013"}} as unknown as TypedDocumentString<SignUpFormQuery, SignUpFormQueryVariables>;
export const OrganisationSuggestionsDocument = {"__meta__":{"hash":"sha256:5d689c590f33eac619f4ba58264d354e11e44d4d75e54652e769ff598767cf42"}} as unknown as TypedDocumentString<OrganisationSuggestionsQuery, OrganisationSuggestionsQueryVariables>;
export const SignUpDocument = {"__meta__":{"hash":"sha256:ac5e4f133eddd5e402cfd5d23c52f649fc30255cbacc718370c1d1185e4777c7"}} as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const StartFormDocument = {"__meta__":{"hash":"sha256:5f2f9cce7ca3293cbb35738f6f1fa76d696c9a29134a36c4c9868ad14e0784a6"}} as unknown as TypedDocumentString<StartFormQuery, StartFormQueryVariables>;
export const WorkFormsDocument = {"__meta__":{"hash":"sha256:1e84d12e7471b7a2b149be42beda7d3fbb67c1278286e6778554633ef58c37e9"}} as unknown as TypedDocumentString<WorkFormsQuery, WorkFormsQueryVariables>;