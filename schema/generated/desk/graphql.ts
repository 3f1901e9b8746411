/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Roles that take no seat. */
export type AppointedRole =
  | 'LEAD_EXPERT'
  | 'NETWORK_MANAGER'
  | 'PROCESS_FACILITATOR';

/** KVK: its number was typed. SAME_NAME: equal but for case, accents, punctuation and legal form. SIMILAR_NAME: looks like it. */
export type CandidateReason =
  | 'KVK'
  | 'SAME_NAME'
  | 'SIMILAR_NAME';

export type ConfirmOrganisationAs =
  {   new: NewOrganisationInput; organisationId?: never; }
  |  { new?: never;   /** One of `organisations`. */
  organisationId: string; };

export type ConvenantInput = {
  /** The last day, inclusive. A day, such as 2026-02-18. Without: until further notice. */
  endsOn?: string | null | undefined;
  /** Ids of `DeskNetwork` of the owner, at most 100. */
  networks: Array<string>;
  /** 1 to 100. */
  parties: Array<ConvenantPartyInput>;
  /** Slugs, at most 100. */
  regions: Array<string>;
  /** A day, such as 2026-02-18. */
  signedOn: string;
  /** Lower case letters, digits and hyphens between them, at most 100. Without: made of the title. */
  slug?: string | null | undefined;
  /** A day, such as 2026-02-18. */
  startsOn: string;
  /** 1 to 2,000 characters. */
  summary: string;
  /** In English, as the summary. Without: shown in Dutch to everybody. */
  summaryEn?: string | null | undefined;
  /** 2 to 200 characters. */
  title: string;
  /** In English, as the title. Given with `summaryEn`, or left out with it. */
  titleEn?: string | null | undefined;
};

export type ConvenantPartyInput = {
  /** As what it signs. */
  kind: OrganisationKind;
  /** One of `organisations`. */
  organisation: string;
  /** A day, such as 2026-02-18. */
  signedOn: string;
};

/** Where a version stands today (Europe/Amsterdam). ENDED: its last day is past. SUPERSEDED: the next version has started. */
export type ConvenantStanding =
  | 'ENDED'
  | 'IN_FORCE'
  | 'SUPERSEDED'
  | 'TO_COME';

export type CorrectedPerson = {
  /** At most 254 characters. */
  email: string;
  /** 1 to 120 characters. */
  name: string;
};

/** UNDO takes the last one back, as long as its mail did not leave. */
export type DeskDecision =
  | 'ACCEPT'
  | 'DECLINE'
  | 'UNDO'
  | 'WAITLIST';

export type DeskLoginInput = {
  /** At most 254 characters. */
  address: string;
  /** Of message and mail. */
  locale?: Locale;
  /** Where to continue afterwards: a path of the desk, such as /desk/aanmeldingen/<id>. */
  to?: string | null | undefined;
};

/** How a network manager hears of sign-ups to decide. DAILY: once a day, when there are any. */
export type DeskMailPace =
  | 'AT_ONCE'
  | 'DAILY';

/** STAFF: everything in the networks of one owner. NETWORK_MANAGER: everything in their networks, except convenants, who manages or leads, and merging organisations. LEAD_EXPERT: sees their networks, names of participants and numbers. */
export type DeskRole =
  | 'LEAD_EXPERT'
  | 'NETWORK_MANAGER'
  | 'STAFF';

/** CSV: separated by semicolons, UTF-8 with a byte order mark, as Excel opens it in the Netherlands. */
export type ExportFormat =
  | 'CSV'
  | 'XLSX';

/** PARTICIPANTS: of every role. WAITING_LIST: in the order in which places are offered. DECISIONS: newest first. */
export type ExportList =
  | 'DECISIONS'
  | 'PARTICIPANTS'
  | 'WAITING_LIST';

/** What a column tells of a person. SINCE: a day; without it the day of the import. */
export type ImportField =
  | 'EMAIL'
  | 'FIRST_NAME'
  | 'INFIX'
  | 'JOB_TITLE'
  | 'KVK_NUMBER'
  | 'LAST_NAME'
  | 'NAME'
  | 'ORGANISATION'
  | 'ORGANISATION_KIND'
  | 'ORGANISATION_PLACE'
  | 'SINCE'
  | 'UNIT';

export type ImportOrganisationChoice = {
  /** Of `ImportLookAlike`. */
  key: string;
  /** One of `organisations`: that is the one meant. Left out: it is really new. */
  organisation?: string | null | undefined;
};

export type ImportPersonChoice = {
  /** Of `ImportSamePerson`. */
  line: number;
  /** One of its `people`: that is who is meant. Left out: really somebody else. */
  person?: string | null | undefined;
};

export type Locale =
  | 'EN'
  | 'NL';

export type MembershipRole =
  | 'LEAD_EXPERT'
  | 'NETWORK_MANAGER'
  | 'PARTICIPANT'
  | 'PROCESS_FACILITATOR';

export type NetworkPhase =
  | 'ACTIVE'
  | 'ENDED'
  | 'IN_FORMATION';

export type NewMemberOrganisation =
  {   /** One of `organisations`. */
  id: string; new?: never; }
  |  { id?: never;   new: NewOrganisationInput; };

/** Either `id`, or `name` and `email`. */
export type NewMemberPerson = {
  /** At most 254 characters. */
  email?: string | null | undefined;
  /** Of a `DeskPerson`: somebody who is known. */
  id?: string | null | undefined;
  /** At most 120 characters. */
  jobTitle?: string | null | undefined;
  /** 1 to 120 characters. */
  name?: string | null | undefined;
};

export type NewOrganisationInput = {
  kind: OrganisationKind;
  /** 8 digits. */
  kvkNumber?: string | null | undefined;
  /** 2 to 160 characters. */
  name: string;
  /** At most 120 characters. */
  place?: string | null | undefined;
};

/** What is left out stays as it is; null empties what may be empty. */
export type OrganisationChanges = {
  /** Vestigingsnummer: 12 digits; only of a LOCATION. */
  branchNumber?: string | null | undefined;
  kind?: OrganisationKind | null | undefined;
  /** 8 digits; only of an ORGANISATION. */
  kvkNumber?: string | null | undefined;
  /** An ORGANISATION has no `parent`; the others have one. */
  level?: OrganisationLevel | null | undefined;
  /** 2 to 160 characters. */
  name?: string | null | undefined;
  /** One of `organisations`, of a higher level. */
  parent?: string | null | undefined;
  /** At most 120 characters. */
  place?: string | null | undefined;
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

export type OrganisationLevel =
  | 'BRAND'
  | 'LOCATION'
  | 'ORGANISATION';

/** CONSENT: a box for an extra, never ticked beforehand and never required. */
export type QuestionKind =
  | 'CONSENT'
  | 'LONG_TEXT'
  | 'ONE_CHOICE'
  | 'SEVERAL_CHOICES'
  | 'SHORT_TEXT'
  | 'YES_NO';

/** Who made a step. SYSTEM: rules alone, such as a place that came free or a term that passed. */
export type SignUpActor =
  | 'NETWORK_MANAGER'
  | 'PERSON'
  | 'STAFF'
  | 'SYSTEM';

export type SignUpIntent =
  | 'JOIN'
  | 'START';

/** RECEIVED → CONFIRMED → (IN_REVIEW) → ACCEPTED | WAITLISTED | DECLINED; WAITLISTED → OFFERED → ACCEPTED, or back once, then EXPIRED; WAITLISTED → IN_REVIEW where nobody decided and somebody has to after all, since the organisation left; WITHDRAWN from any live one. */
export type SignUpStatus =
  | 'ACCEPTED'
  | 'CONFIRMED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'IN_REVIEW'
  | 'OFFERED'
  | 'RECEIVED'
  | 'WAITLISTED'
  | 'WITHDRAWN';

/** What makes somebody staff. COMMAND: `npm run staff`. DESK: others of the staff. ENVIRONMENT: DESK_STAFF. PROVIDER: an account of their organisation, known while they are logged in. */
export type StaffOrigin =
  | 'COMMAND'
  | 'DESK'
  | 'ENVIRONMENT'
  | 'PROVIDER';

export type DeskConvenantWholeFragment = { id: string, title: string, summary: string, titleEn: string | null, summaryEn: string | null, version: number, standing: ConvenantStanding, signedOn: string, startsOn: string, endsOn: string | null, regions: Array<string>, supersedes: { id: string } | null, networks: Array<{ id: string, title: string }>, parties: Array<{ kind: OrganisationKind, signedOn: string, organisation: { id: string, name: string, place: string | null } }> };

export type DeskConvenantOwnerFragment = { id: string, name: string, convenants: Array<{ id: string, title: string, summary: string, titleEn: string | null, summaryEn: string | null, version: number, standing: ConvenantStanding, signedOn: string, startsOn: string, endsOn: string | null, regions: Array<string>, supersedes: { id: string } | null, networks: Array<{ id: string, title: string }>, parties: Array<{ kind: OrganisationKind, signedOn: string, organisation: { id: string, name: string, place: string | null } }> }> };

export type DeskConvenantsQueryVariables = Exact<{
  locale: Locale;
}>;


export type DeskConvenantsQuery = { viewer: { owners: Array<{ id: string, name: string, convenants: Array<{ id: string, title: string, summary: string, titleEn: string | null, summaryEn: string | null, version: number, standing: ConvenantStanding, signedOn: string, startsOn: string, endsOn: string | null, regions: Array<string>, supersedes: { id: string } | null, networks: Array<{ id: string, title: string }>, parties: Array<{ kind: OrganisationKind, signedOn: string, organisation: { id: string, name: string, place: string | null } }> }> }> } | null, regions: { nodes: Array<{ slug: string, name: string }> } };

export type DeskConvenantFormQueryVariables = Exact<{
  locale: Locale;
}>;


export type DeskConvenantFormQuery = { viewer: { owners: Array<{ id: string, name: string, convenants: Array<{ id: string, title: string, summary: string, titleEn: string | null, summaryEn: string | null, version: number, standing: ConvenantStanding, signedOn: string, startsOn: string, endsOn: string | null, regions: Array<string>, supersedes: { id: string } | null, networks: Array<{ id: string, title: string }>, parties: Array<{ kind: OrganisationKind, signedOn: string, organisation: { id: string, name: string, place: string | null } }> }> }> } | null, regions: { nodes: Array<{ slug: string, name: string }> } };

export type DeskConvenantNetworksQueryVariables = Exact<{
  after?: string | null | undefined;
  locale: Locale;
}>;


export type DeskConvenantNetworksQuery = { viewer: { networks: { nodes: Array<{ id: string, title: string, role: DeskRole, owner: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

type DeskConvenantOutcome_ConvenantSuperseded_Fragment = { __typename: 'ConvenantSuperseded', message: string };

type DeskConvenantOutcome_DeskConvenant_Fragment = { __typename: 'DeskConvenant' };

type DeskConvenantOutcome_InvalidConvenant_Fragment = { __typename: 'InvalidConvenant', message: string, faults: Array<{ path: Array<string>, message: string }> };

export type DeskConvenantOutcomeFragment =
  | DeskConvenantOutcome_ConvenantSuperseded_Fragment
  | DeskConvenantOutcome_DeskConvenant_Fragment
  | DeskConvenantOutcome_InvalidConvenant_Fragment
;

export type AddConvenantMutationVariables = Exact<{
  owner: string;
  convenant: ConvenantInput;
  locale: Locale;
}>;


export type AddConvenantMutation = { addConvenant:
    | { __typename: 'ConvenantSuperseded', message: string }
    | { __typename: 'DeskConvenant' }
    | { __typename: 'InvalidConvenant', message: string, faults: Array<{ path: Array<string>, message: string }> }
   };

export type SupersedeConvenantMutationVariables = Exact<{
  id: string;
  convenant: ConvenantInput;
  locale: Locale;
}>;


export type SupersedeConvenantMutation = { supersedeConvenant:
    | { __typename: 'ConvenantSuperseded', message: string }
    | { __typename: 'DeskConvenant' }
    | { __typename: 'InvalidConvenant', message: string, faults: Array<{ path: Array<string>, message: string }> }
   };

export type CorrectConvenantMutationVariables = Exact<{
  id: string;
  convenant: ConvenantInput;
  locale: Locale;
}>;


export type CorrectConvenantMutation = { correctConvenant:
    | { __typename: 'ConvenantSuperseded', message: string }
    | { __typename: 'DeskConvenant' }
    | { __typename: 'InvalidConvenant', message: string, faults: Array<{ path: Array<string>, message: string }> }
   };

export type EndConvenantMutationVariables = Exact<{
  id: string;
  endsOn: string;
  locale: Locale;
}>;


export type EndConvenantMutation = { endConvenant:
    | { __typename: 'ConvenantSuperseded', message: string }
    | { __typename: 'DeskConvenant' }
    | { __typename: 'InvalidConvenant', message: string, faults: Array<{ path: Array<string>, message: string }> }
   };

type DeskOutcome_DeskSignUp_Fragment = { __typename: 'DeskSignUp', id: string, status: SignUpStatus, name: string, jobTitle: string | null, unitName: string | null, organisationName: string | null, receivedAt: string, confirmedAt: string, waitingSince: string | null, waitingPosition: number | null, offerExpiresAt: string | null, undoUntil: string | null, acceptsWaitingList: boolean, endedWithNetwork: boolean, decisions: Array<DeskDecision>, organisation: { id: string, name: string, place: string | null } | null, answers: Array<{ text: string, question: { id: string, kind: QuestionKind, label: string, locale: Locale } }> };

type DeskOutcome_InvalidDecision_Fragment = { __typename: 'InvalidDecision', message: string };

type DeskOutcome_NetworkFull_Fragment = { __typename: 'NetworkFull', message: string };

type DeskOutcome_NotDecidable_Fragment = { __typename: 'NotDecidable', message: string };

type DeskOutcome_OrganisationUnconfirmed_Fragment = { __typename: 'OrganisationUnconfirmed', message: string };

type DeskOutcome_UndoTooLate_Fragment = { __typename: 'UndoTooLate', message: string };

export type DeskOutcomeFragment =
  | DeskOutcome_DeskSignUp_Fragment
  | DeskOutcome_InvalidDecision_Fragment
  | DeskOutcome_NetworkFull_Fragment
  | DeskOutcome_NotDecidable_Fragment
  | DeskOutcome_OrganisationUnconfirmed_Fragment
  | DeskOutcome_UndoTooLate_Fragment
;

export type AcceptSignUpMutationVariables = Exact<{
  id: string;
  text?: string | null | undefined;
  locale: Locale;
}>;


export type AcceptSignUpMutation = { acceptSignUp:
    | { __typename: 'DeskSignUp', id: string, status: SignUpStatus, name: string, jobTitle: string | null, unitName: string | null, organisationName: string | null, receivedAt: string, confirmedAt: string, waitingSince: string | null, waitingPosition: number | null, offerExpiresAt: string | null, undoUntil: string | null, acceptsWaitingList: boolean, endedWithNetwork: boolean, decisions: Array<DeskDecision>, organisation: { id: string, name: string, place: string | null } | null, answers: Array<{ text: string, question: { id: string, kind: QuestionKind, label: string, locale: Locale } }> }
    | { __typename: 'InvalidDecision', message: string }
    | { __typename: 'NetworkFull', message: string }
    | { __typename: 'NotDecidable', message: string }
    | { __typename: 'OrganisationUnconfirmed', message: string }
    | { __typename: 'UndoTooLate', message: string }
   };

export type WaitlistSignUpMutationVariables = Exact<{
  id: string;
  text?: string | null | undefined;
  locale: Locale;
}>;


export type WaitlistSignUpMutation = { waitlistSignUp:
    | { __typename: 'DeskSignUp', id: string, status: SignUpStatus, name: string, jobTitle: string | null, unitName: string | null, organisationName: string | null, receivedAt: string, confirmedAt: string, waitingSince: string | null, waitingPosition: number | null, offerExpiresAt: string | null, undoUntil: string | null, acceptsWaitingList: boolean, endedWithNetwork: boolean, decisions: Array<DeskDecision>, organisation: { id: string, name: string, place: string | null } | null, answers: Array<{ text: string, question: { id: string, kind: QuestionKind, label: string, locale: Locale } }> }
    | { __typename: 'InvalidDecision', message: string }
    | { __typename: 'NetworkFull', message: string }
    | { __typename: 'NotDecidable', message: string }
    | { __typename: 'OrganisationUnconfirmed', message: string }
    | { __typename: 'UndoTooLate', message: string }
   };

export type DeclineSignUpMutationVariables = Exact<{
  id: string;
  text?: string | null | undefined;
  locale: Locale;
}>;


export type DeclineSignUpMutation = { declineSignUp:
    | { __typename: 'DeskSignUp', id: string, status: SignUpStatus, name: string, jobTitle: string | null, unitName: string | null, organisationName: string | null, receivedAt: string, confirmedAt: string, waitingSince: string | null, waitingPosition: number | null, offerExpiresAt: string | null, undoUntil: string | null, acceptsWaitingList: boolean, endedWithNetwork: boolean, decisions: Array<DeskDecision>, organisation: { id: string, name: string, place: string | null } | null, answers: Array<{ text: string, question: { id: string, kind: QuestionKind, label: string, locale: Locale } }> }
    | { __typename: 'InvalidDecision', message: string }
    | { __typename: 'NetworkFull', message: string }
    | { __typename: 'NotDecidable', message: string }
    | { __typename: 'OrganisationUnconfirmed', message: string }
    | { __typename: 'UndoTooLate', message: string }
   };

export type UndoDecisionMutationVariables = Exact<{
  id: string;
  locale: Locale;
}>;


export type UndoDecisionMutation = { undoDecision:
    | { __typename: 'DeskSignUp', id: string, status: SignUpStatus, name: string, jobTitle: string | null, unitName: string | null, organisationName: string | null, receivedAt: string, confirmedAt: string, waitingSince: string | null, waitingPosition: number | null, offerExpiresAt: string | null, undoUntil: string | null, acceptsWaitingList: boolean, endedWithNetwork: boolean, decisions: Array<DeskDecision>, organisation: { id: string, name: string, place: string | null } | null, answers: Array<{ text: string, question: { id: string, kind: QuestionKind, label: string, locale: Locale } }> }
    | { __typename: 'InvalidDecision', message: string }
    | { __typename: 'NetworkFull', message: string }
    | { __typename: 'NotDecidable', message: string }
    | { __typename: 'OrganisationUnconfirmed', message: string }
    | { __typename: 'UndoTooLate', message: string }
   };

export type PreviewImportMutationVariables = Exact<{
  locale: Locale;
  network: string;
  csv: string;
  choices: Array<ImportOrganisationChoice> | ImportOrganisationChoice;
  people: Array<ImportPersonChoice> | ImportPersonChoice;
}>;


export type PreviewImportMutation = { previewImport:
    | { __typename: 'ImportPreview', rows: number, ready: number, alreadyMembers: number, errorCount: number, columns: Array<{ name: string, field: ImportField | null }>, newOrganisations: Array<{ name: string, people: number }>, lookAlikes: Array<{ key: string, name: string, people: number, candidates: Array<{ takesPart: boolean, organisation: { id: string, name: string, place: string | null } }> }>, samePeople: Array<{ line: number, name: string, people: Array<{ id: string, name: string }> }>, errors: Array<{ line: number, column: string | null, message: string }> }
    | { __typename: 'NetworkTakesNobody', message: string }
   };

export type ImportMembersMutationVariables = Exact<{
  locale: Locale;
  network: string;
  csv: string;
  choices: Array<ImportOrganisationChoice> | ImportOrganisationChoice;
  people: Array<ImportPersonChoice> | ImportPersonChoice;
  fileName: string;
  idempotencyKey: string;
}>;


export type ImportMembersMutation = { importMembers:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'ImportDone', added: number, alreadyMembers: number }
    | { __typename: 'ImportHasErrors', message: string, errorCount: number, errors: Array<{ line: number, column: string | null, message: string }> }
    | { __typename: 'NetworkTakesNobody', message: string }
   };

export type ExportParticipantsMutationVariables = Exact<{
  locale: Locale;
  network: string;
  format: ExportFormat;
  list: ExportList;
}>;


export type ExportParticipantsMutation = { exportParticipants:
    | { __typename: 'ExportTooLarge', message: string }
    | { __typename: 'ExportedFile', fileName: string, mediaType: string, base64: string }
   };

export type CopyAddressesMutationVariables = Exact<{
  network: string;
  locale: Locale;
}>;


export type CopyAddressesMutation = { copyAddresses:
    | { __typename: 'CopiedAddresses', addresses: Array<string> }
    | { __typename: 'TooManyAddresses', message: string }
   };

export type RequestDeskLoginMutationVariables = Exact<{
  input: DeskLoginInput;
}>;


export type RequestDeskLoginMutation = { requestDeskLogin:
    | { __typename: 'DeskLoginRequested' }
    | { __typename: 'InvalidDeskLogin', message: string }
    | { __typename: 'TryAgainLater', message: string }
   };

export type LogOutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogOutMutation = { logOut: { __typename: 'LoggedOut' } };

export type DeskSignUpRowFragment = { id: string, status: SignUpStatus, name: string, jobTitle: string | null, unitName: string | null, organisationName: string | null, receivedAt: string, confirmedAt: string, waitingSince: string | null, waitingPosition: number | null, offerExpiresAt: string | null, undoUntil: string | null, acceptsWaitingList: boolean, endedWithNetwork: boolean, decisions: Array<DeskDecision>, organisation: { id: string, name: string, place: string | null } | null, answers: Array<{ text: string, question: { id: string, kind: QuestionKind, label: string, locale: Locale } }> };

export type DeskNetworkPageQueryVariables = Exact<{
  id: string;
  locale: Locale;
}>;


export type DeskNetworkPageQuery = { viewer: { deskNetwork: { id: string, title: string, programmeTitle: string | null, phase: NetworkPhase, endedAt: string | null, isPublished: boolean, isHosted: boolean, role: DeskRole, toDecideCount: number, seats: { organisationCount: number, maximumOrganisations: number | null, minimumOrganisations: number | null, offeredOrganisations: number, seatsPerOrganisation: number | null, participantCount: number, minimumParticipants: number | null, leadExpertCount: number, waitingListCount: number } } | null } | null };

export type DeskToDecideQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  locale: Locale;
}>;


export type DeskToDecideQuery = { viewer: { deskNetwork: { page: { totalCount: number, nodes: Array<{ id: string, status: SignUpStatus, name: string, jobTitle: string | null, unitName: string | null, organisationName: string | null, receivedAt: string, confirmedAt: string, waitingSince: string | null, waitingPosition: number | null, offerExpiresAt: string | null, undoUntil: string | null, acceptsWaitingList: boolean, endedWithNetwork: boolean, decisions: Array<DeskDecision>, organisation: { id: string, name: string, place: string | null } | null, answers: Array<{ text: string, question: { id: string, kind: QuestionKind, label: string, locale: Locale } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, participations: Array<{ seatsTaken: number, seatsOffered: number, organisation: { id: string } }> } | null } | null };

export type DeskWaitingListQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  locale: Locale;
}>;


export type DeskWaitingListQuery = { viewer: { deskNetwork: { page: { totalCount: number, nodes: Array<{ id: string, status: SignUpStatus, name: string, jobTitle: string | null, unitName: string | null, organisationName: string | null, receivedAt: string, confirmedAt: string, waitingSince: string | null, waitingPosition: number | null, offerExpiresAt: string | null, undoUntil: string | null, acceptsWaitingList: boolean, endedWithNetwork: boolean, decisions: Array<DeskDecision>, organisation: { id: string, name: string, place: string | null } | null, answers: Array<{ text: string, question: { id: string, kind: QuestionKind, label: string, locale: Locale } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, participations: Array<{ seatsTaken: number, seatsOffered: number, organisation: { id: string } }> } | null } | null };

export type DeskDecidedQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  locale: Locale;
}>;


export type DeskDecidedQuery = { viewer: { deskNetwork: { page: { totalCount: number, nodes: Array<{ id: string, status: SignUpStatus, name: string, jobTitle: string | null, unitName: string | null, organisationName: string | null, receivedAt: string, confirmedAt: string, waitingSince: string | null, waitingPosition: number | null, offerExpiresAt: string | null, undoUntil: string | null, acceptsWaitingList: boolean, endedWithNetwork: boolean, decisions: Array<DeskDecision>, organisation: { id: string, name: string, place: string | null } | null, answers: Array<{ text: string, question: { id: string, kind: QuestionKind, label: string, locale: Locale } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, participations: Array<{ seatsTaken: number, seatsOffered: number, organisation: { id: string } }> } | null } | null };

export type DeskSignUpListFragment = { totalCount: number, nodes: Array<{ id: string, status: SignUpStatus, name: string, jobTitle: string | null, unitName: string | null, organisationName: string | null, receivedAt: string, confirmedAt: string, waitingSince: string | null, waitingPosition: number | null, offerExpiresAt: string | null, undoUntil: string | null, acceptsWaitingList: boolean, endedWithNetwork: boolean, decisions: Array<DeskDecision>, organisation: { id: string, name: string, place: string | null } | null, answers: Array<{ text: string, question: { id: string, kind: QuestionKind, label: string, locale: Locale } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type DeskPlacesFragment = { participations: Array<{ seatsTaken: number, seatsOffered: number, organisation: { id: string } }> };

export type DeskTakesPartFragment = { seatsTaken: number, seatsOffered: number, organisation: { id: string } };

export type DeskNetworkHeadFragment = { id: string, title: string, programmeTitle: string | null, phase: NetworkPhase, endedAt: string | null, isPublished: boolean, isHosted: boolean, role: DeskRole, toDecideCount: number, seats: { organisationCount: number, maximumOrganisations: number | null, minimumOrganisations: number | null, offeredOrganisations: number, seatsPerOrganisation: number | null, participantCount: number, minimumParticipants: number | null, leadExpertCount: number, waitingListCount: number } };

export type DeskNetworksQueryVariables = Exact<{
  after?: string | null | undefined;
  locale: Locale;
}>;


export type DeskNetworksQuery = { viewer: { networks: { totalCount: number, nodes: Array<{ id: string, title: string, programmeTitle: string | null, phase: NetworkPhase, endedAt: string | null, isPublished: boolean, isHosted: boolean, role: DeskRole, toDecideCount: number, seats: { organisationCount: number, maximumOrganisations: number | null, minimumOrganisations: number | null, offeredOrganisations: number, seatsPerOrganisation: number | null, participantCount: number, minimumParticipants: number | null, leadExpertCount: number, waitingListCount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type NoteSignUpMutationVariables = Exact<{
  id: string;
  text: string;
}>;


export type NoteSignUpMutation = { noteSignUp: { __typename: 'DeskSignUp', id: string } };

export type DeskOrganisationWholeFragment = { id: string, name: string, kind: OrganisationKind, level: OrganisationLevel, place: string | null, kvkNumber: string | null, branchNumber: string | null, networkCount: number, peopleCount: number, convenantCount: number, parent: { id: string, name: string, place: string | null } | null };

export type DeskOrganisationListQueryVariables = Exact<{
  search: string;
  after?: string | null | undefined;
}>;


export type DeskOrganisationListQuery = { viewer: { deskOrganisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: OrganisationKind, level: OrganisationLevel, place: string | null, kvkNumber: string | null, branchNumber: string | null, networkCount: number, peopleCount: number, convenantCount: number, parent: { id: string, name: string, place: string | null } | null }> } } | null };

export type DeskOrganisationPageQueryVariables = Exact<{
  id: string;
}>;


export type DeskOrganisationPageQuery = { viewer: { deskOrganisation: { id: string, name: string, kind: OrganisationKind, level: OrganisationLevel, place: string | null, kvkNumber: string | null, branchNumber: string | null, networkCount: number, peopleCount: number, convenantCount: number, parent: { id: string, name: string, place: string | null } | null } | null } | null };

export type CorrectOrganisationMutationVariables = Exact<{
  id: string;
  changes: OrganisationChanges;
  locale: Locale;
}>;


export type CorrectOrganisationMutation = { correctOrganisation:
    | { __typename: 'DeskOrganisation' }
    | { __typename: 'InvalidOrganisation', message: string, faults: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'MergeExceedsLimit', message: string }
    | { __typename: 'OrganisationExists', message: string, existing: { id: string, name: string } }
    | { __typename: 'OrganisationGone', message: string }
    | { __typename: 'OrganisationUsedElsewhere', message: string }
    | { __typename: 'OrganisationsUnfit', message: string }
   };

export type AddOrganisationMutationVariables = Exact<{
  organisation: NewOrganisationInput;
  locale: Locale;
}>;


export type AddOrganisationMutation = { addOrganisation:
    | { __typename: 'DeskOrganisation', id: string, name: string, place: string | null }
    | { __typename: 'InvalidOrganisation', message: string, faults: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'OrganisationExists', message: string, existing: { id: string, name: string, place: string | null } }
    | { __typename: 'OrganisationGone', message: string }
   };

export type DeskMemberFragment = { id: string, name: string, address: string | null, role: MembershipRole, unitName: string | null, jobTitle: string | null, since: string, source: string | null, person: { id: string } | null, organisation: { id: string, name: string } | null };

export type DeskParticipantsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type DeskParticipantsQuery = { viewer: { deskNetwork: { participants: { totalCount: number, nodes: Array<{ id: string, name: string, address: string | null, role: MembershipRole, unitName: string | null, jobTitle: string | null, since: string, source: string | null, person: { id: string } | null, organisation: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } | null };

export type DeskFormerParticipantsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type DeskFormerParticipantsQuery = { viewer: { deskNetwork: { participants: { totalCount: number, nodes: Array<{ until: string | null, endedBy: SignUpActor | null, id: string, name: string, address: string | null, role: MembershipRole, unitName: string | null, jobTitle: string | null, since: string, source: string | null, person: { id: string } | null, organisation: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } | null };

export type DeskLeadersQueryVariables = Exact<{
  id: string;
}>;


export type DeskLeadersQuery = { viewer: { deskNetwork: { managers: Array<{ id: string, name: string, address: string | null, role: MembershipRole, unitName: string | null, jobTitle: string | null, since: string, source: string | null, person: { id: string } | null, organisation: { id: string, name: string } | null }>, leadExperts: Array<{ id: string, name: string, address: string | null, role: MembershipRole, unitName: string | null, jobTitle: string | null, since: string, source: string | null, person: { id: string } | null, organisation: { id: string, name: string } | null }>, facilitators: Array<{ id: string, name: string, address: string | null, role: MembershipRole, unitName: string | null, jobTitle: string | null, since: string, source: string | null, person: { id: string } | null, organisation: { id: string, name: string } | null }> } | null } | null };

export type DeskFormerOrganisationsQueryVariables = Exact<{
  id: string;
}>;


export type DeskFormerOrganisationsQuery = { viewer: { deskNetwork: { formerParticipations: Array<{ id: string, since: string, until: string | null, endedBy: SignUpActor | null, organisation: { id: string, name: string, place: string | null, kind: OrganisationKind } }> } | null } | null };

export type DeskOrganisationsQueryVariables = Exact<{
  id: string;
}>;


export type DeskOrganisationsQuery = { viewer: { deskNetwork: { participations: Array<{ id: string, since: string, source: string | null, seatsTaken: number, seatsOffered: number, organisation: { id: string, name: string, place: string | null, kind: OrganisationKind } }> } | null } | null };

export type AddMemberMutationVariables = Exact<{
  network: string;
  person: NewMemberPerson;
  isSomebodyElse?: boolean | null | undefined;
  organisation?: NewMemberOrganisation | null | undefined;
  unitName?: string | null | undefined;
  locale: Locale;
}>;


export type AddMemberMutation = { addMember:
    | { __typename: 'AlreadyMember', message: string }
    | { __typename: 'AlreadySignedUp', message: string }
    | { __typename: 'DeskMembership', id: string, name: string, address: string | null, role: MembershipRole, unitName: string | null, jobTitle: string | null, since: string, source: string | null, person: { id: string } | null, organisation: { id: string, name: string } | null }
    | { __typename: 'InvalidMember', message: string, faults: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NetworkFull', message: string }
    | { __typename: 'NetworkTakesNobody', message: string }
    | { __typename: 'OrganisationExists', message: string, existing: { id: string, name: string } }
    | { __typename: 'OrganisationGone', message: string }
    | { __typename: 'SamePersonMaybe', message: string, people: Array<{ id: string, name: string }> }
   };

export type AppointMutationVariables = Exact<{
  network: string;
  person: NewMemberPerson;
  isSomebodyElse?: boolean | null | undefined;
  organisation?: NewMemberOrganisation | null | undefined;
  role: AppointedRole;
  locale: Locale;
}>;


export type AppointMutation = { appoint:
    | { __typename: 'AlreadyMember', message: string }
    | { __typename: 'AlreadySignedUp', message: string }
    | { __typename: 'DeskMembership', id: string, name: string, address: string | null, role: MembershipRole, unitName: string | null, jobTitle: string | null, since: string, source: string | null, person: { id: string } | null, organisation: { id: string, name: string } | null }
    | { __typename: 'InvalidMember', message: string, faults: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NetworkFull', message: string }
    | { __typename: 'NetworkTakesNobody', message: string }
    | { __typename: 'OrganisationExists', message: string }
    | { __typename: 'OrganisationGone', message: string }
    | { __typename: 'SamePersonMaybe', message: string, people: Array<{ id: string, name: string }> }
   };

export type EndMembershipMutationVariables = Exact<{
  id: string;
}>;


export type EndMembershipMutation = { endMembership: { __typename: 'DeskMembership' } };

export type EndParticipationMutationVariables = Exact<{
  id: string;
}>;


export type EndParticipationMutation = { endParticipation: { __typename: 'DeskParticipation' } };

export type DeskOrganisationSearchQueryVariables = Exact<{
  search: string;
}>;


export type DeskOrganisationSearchQuery = { organisations: { nodes: Array<{ id: string, name: string, place: string | null }> } };

export type DeskPeopleQueryVariables = Exact<{
  search: string;
  after?: string | null | undefined;
  locale: Locale;
}>;


export type DeskPeopleQuery = { viewer: { deskPeople: { totalCount: number, isWhole: boolean, nodes: Array<{ id: string, name: string, email: string, memberships: Array<{ id: string, networkTitle: string, role: MembershipRole, until: string | null, organisation: { id: string, name: string } | null }>, signUps: Array<{ id: string, status: SignUpStatus, endedWithNetwork: boolean, programmeTitle: string | null, network: { id: string, title: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type DeskPersonMembershipFragment = { id: string, networkId: string, networkTitle: string, role: MembershipRole, unitName: string | null, jobTitle: string | null, since: string, until: string | null, source: string | null, mayChange: boolean, organisation: { id: string, name: string } | null };

export type DeskPersonPageQueryVariables = Exact<{
  id: string;
  locale: Locale;
}>;


export type DeskPersonPageQuery = { viewer: { deskPerson: { id: string, name: string, email: string, locale: Locale, mayCorrect: boolean, sameAddress: Array<{ id: string, name: string, email: string }>, memberships: Array<{ id: string, networkId: string, networkTitle: string, role: MembershipRole, unitName: string | null, jobTitle: string | null, since: string, until: string | null, source: string | null, mayChange: boolean, organisation: { id: string, name: string } | null }>, signUps: Array<{ id: string, status: SignUpStatus, endedWithNetwork: boolean, confirmedAt: string, programmeTitle: string | null, network: { id: string, title: string } | null }>, refusedMails: Array<{ id: string, kind: string, networkTitle: string | null, createdAt: string, refusedAt: string, refusal: string | null, canBeResent: boolean }> } | null } | null };

export type CorrectPersonMutationVariables = Exact<{
  id: string;
  person: CorrectedPerson;
  locale: Locale;
}>;


export type CorrectPersonMutation = { correctPerson:
    | { __typename: 'DeskPerson', id: string }
    | { __typename: 'InvalidPerson', message: string, faults: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'PersonElsewhere', message: string }
    | { __typename: 'PersonExists', message: string, person: { id: string, name: string, email: string } | null }
   };

export type CorrectMembershipMutationVariables = Exact<{
  id: string;
  jobTitle?: string | null | undefined;
  unitName?: string | null | undefined;
  locale: Locale;
}>;


export type CorrectMembershipMutation = { correctMembership:
    | { __typename: 'DeskMembership' }
    | { __typename: 'InvalidMember', message: string, faults: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'MembershipEnded', message: string }
   };

export type MoveMemberMutationVariables = Exact<{
  id: string;
  organisation: string;
  unitName?: string | null | undefined;
  locale: Locale;
}>;


export type MoveMemberMutation = { moveMember:
    | { __typename: 'DeskMembership' }
    | { __typename: 'InvalidMember', message: string, faults: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'MembershipEnded', message: string }
    | { __typename: 'NetworkFull', message: string }
    | { __typename: 'NetworkTakesNobody', message: string }
    | { __typename: 'OrganisationGone', message: string }
   };

export type ExportPersonMutationVariables = Exact<{
  id: string;
  locale: Locale;
}>;


export type ExportPersonMutation = { exportPerson: { __typename: 'ExportedFile', fileName: string, mediaType: string, base64: string } };

export type ErasePersonMutationVariables = Exact<{
  id: string;
  locale: Locale;
}>;


export type ErasePersonMutation = { erasePerson:
    | { __typename: 'PersonElsewhere', message: string }
    | { __typename: 'PersonErased' }
   };

export type MergePeopleMutationVariables = Exact<{
  from: string;
  into: string;
  locale: Locale;
}>;


export type MergePeopleMutation = { mergePeople:
    | { __typename: 'DeskPerson', id: string }
    | { __typename: 'PeopleUnfit', message: string }
   };

export type SetDeskMailMutationVariables = Exact<{
  pace?: DeskMailPace | null | undefined;
  news?: boolean | null | undefined;
  locale: Locale;
}>;


export type SetDeskMailMutation = { setDeskMail: { deskMail: DeskMailPace | null, deskNews: boolean | null } };

export type DeskSignUpWholeFragment = { intent: SignUpIntent, address: string, programmeTitle: string | null, partnerSiteName: string | null, decisionText: string | null, id: string, status: SignUpStatus, name: string, jobTitle: string | null, unitName: string | null, organisationName: string | null, receivedAt: string, confirmedAt: string, waitingSince: string | null, waitingPosition: number | null, offerExpiresAt: string | null, undoUntil: string | null, acceptsWaitingList: boolean, endedWithNetwork: boolean, decisions: Array<DeskDecision>, person: { id: string }, note: { text: string, writtenAt: string, by: SignUpActor, writer: string | null } | null, network: { id: string, title: string, programmeTitle: string | null, phase: NetworkPhase, endedAt: string | null, isPublished: boolean, isHosted: boolean, role: DeskRole, toDecideCount: number, seats: { organisationCount: number, maximumOrganisations: number | null, minimumOrganisations: number | null, offeredOrganisations: number, seatsPerOrganisation: number | null, participantCount: number, minimumParticipants: number | null, leadExpertCount: number, waitingListCount: number }, participations: Array<{ seatsTaken: number, seatsOffered: number, organisation: { id: string } }> } | null, answers: Array<{ text: string, isCurrentVersion: boolean, question: { id: string, kind: QuestionKind, label: string, locale: Locale } }>, timeline: Array<{ at: string, from: SignUpStatus | null, to: SignUpStatus, by: SignUpActor }>, refusedMails: Array<{ id: string, address: string | null, createdAt: string, refusedAt: string, refusal: string | null }>, organisationCandidates: Array<{ because: CandidateReason, takesPart: boolean, organisation: { id: string, name: string, place: string | null, kvkNumber: string | null } }>, organisation: { id: string, name: string, place: string | null } | null, start: { theme: string | null, region: string | null, motivation: string, organisationNames: Array<string>, pageMadeAt: string | null } | null };

export type DeskStartFragment = { start: { theme: string | null, region: string | null, motivation: string, organisationNames: Array<string>, pageMadeAt: string | null } | null };

export type DeskSignUpPageQueryVariables = Exact<{
  id: string;
  locale: Locale;
}>;


export type DeskSignUpPageQuery = { viewer: { deskSignUp: { intent: SignUpIntent, address: string, programmeTitle: string | null, partnerSiteName: string | null, decisionText: string | null, id: string, status: SignUpStatus, name: string, jobTitle: string | null, unitName: string | null, organisationName: string | null, receivedAt: string, confirmedAt: string, waitingSince: string | null, waitingPosition: number | null, offerExpiresAt: string | null, undoUntil: string | null, acceptsWaitingList: boolean, endedWithNetwork: boolean, decisions: Array<DeskDecision>, person: { id: string }, note: { text: string, writtenAt: string, by: SignUpActor, writer: string | null } | null, network: { id: string, title: string, programmeTitle: string | null, phase: NetworkPhase, endedAt: string | null, isPublished: boolean, isHosted: boolean, role: DeskRole, toDecideCount: number, seats: { organisationCount: number, maximumOrganisations: number | null, minimumOrganisations: number | null, offeredOrganisations: number, seatsPerOrganisation: number | null, participantCount: number, minimumParticipants: number | null, leadExpertCount: number, waitingListCount: number }, participations: Array<{ seatsTaken: number, seatsOffered: number, organisation: { id: string } }> } | null, answers: Array<{ text: string, isCurrentVersion: boolean, question: { id: string, kind: QuestionKind, label: string, locale: Locale } }>, timeline: Array<{ at: string, from: SignUpStatus | null, to: SignUpStatus, by: SignUpActor }>, refusedMails: Array<{ id: string, address: string | null, createdAt: string, refusedAt: string, refusal: string | null }>, organisationCandidates: Array<{ because: CandidateReason, takesPart: boolean, organisation: { id: string, name: string, place: string | null, kvkNumber: string | null } }>, organisation: { id: string, name: string, place: string | null } | null, start: { theme: string | null, region: string | null, motivation: string, organisationNames: Array<string>, pageMadeAt: string | null } | null } | null } | null };

export type ConfirmOrganisationMutationVariables = Exact<{
  signUp: string;
  as: ConfirmOrganisationAs;
  locale: Locale;
}>;


export type ConfirmOrganisationMutation = { confirmOrganisation:
    | { __typename: 'DeskSignUp', id: string, alsoConfirmed: number | null }
    | { __typename: 'InvalidOrganisation', message: string, faults: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotDecidable', message: string }
    | { __typename: 'OrganisationExists', message: string, existing: { id: string, name: string } }
    | { __typename: 'OrganisationGone', message: string }
   };

export type DeskStaffWholeFragment = { id: string | null, address: string, name: string | null, since: string | null, origins: Array<StaffOrigin>, isViewer: boolean, mayEnd: boolean };

export type DeskStaffAccountsQueryVariables = Exact<{
  locale: Locale;
}>;


export type DeskStaffAccountsQuery = { viewer: { owners: Array<{ id: string, name: string, staff: Array<{ id: string | null, address: string, name: string | null, since: string | null, origins: Array<StaffOrigin>, isViewer: boolean, mayEnd: boolean }> }> } | null };

export type AddStaffMutationVariables = Exact<{
  owner: string;
  email: string;
  locale: Locale;
}>;


export type AddStaffMutation = { addStaff:
    | { __typename: 'AlreadyStaff', message: string }
    | { __typename: 'DeskStaff', address: string }
    | { __typename: 'InvalidStaff', message: string, faults: Array<{ path: Array<string>, message: string }> }
   };

export type EndStaffMutationVariables = Exact<{
  id: string;
  locale: Locale;
}>;


export type EndStaffMutation = { endStaff:
    | { __typename: 'LastStaff', message: string }
    | { __typename: 'StaffEnded', address: string }
    | { __typename: 'StaffInEnvironment', message: string }
   };

export type DeskStartRequestsQueryVariables = Exact<{
  locale: Locale;
  pageMade: boolean;
}>;


export type DeskStartRequestsQuery = { viewer: { owners: Array<{ id: string, name: string, startRequests: Array<{ programmeTitle: string | null, id: string, status: SignUpStatus, name: string, jobTitle: string | null, unitName: string | null, organisationName: string | null, receivedAt: string, confirmedAt: string, waitingSince: string | null, waitingPosition: number | null, offerExpiresAt: string | null, undoUntil: string | null, acceptsWaitingList: boolean, endedWithNetwork: boolean, decisions: Array<DeskDecision>, organisation: { id: string, name: string, place: string | null } | null, answers: Array<{ text: string, question: { id: string, kind: QuestionKind, label: string, locale: Locale } }>, start: { theme: string | null, region: string | null, motivation: string, organisationNames: Array<string>, pageMadeAt: string | null } | null }> }> } | null };

export type DeskRefusedMailsQueryVariables = Exact<{
  locale: Locale;
}>;


export type DeskRefusedMailsQuery = { viewer: { owners: Array<{ id: string, name: string, refusedMails: Array<{ id: string, kind: string, name: string | null, address: string | null, createdAt: string, refusedAt: string, refusal: string | null, canBeResent: boolean, networkId: string | null, networkTitle: string | null, person: { id: string } | null, signUp: { id: string } | null }> }> } | null };

export type StartRequestDoneMutationVariables = Exact<{
  id: string;
  locale: Locale;
}>;


export type StartRequestDoneMutation = { startRequestDone:
    | { __typename: 'DeskSignUp' }
    | { __typename: 'NotDecidable', message: string }
   };

export type DismissRefusedMailMutationVariables = Exact<{
  id: string;
}>;


export type DismissRefusedMailMutation = { dismissRefusedMail: { __typename: 'DeskMail' } };

export type ResendMailMutationVariables = Exact<{
  id: string;
  locale: Locale;
}>;


export type ResendMailMutation = { resendMail:
    | { __typename: 'DeskMail' }
    | { __typename: 'NotResendable', message: string }
   };

export type MergeOrganisationsMutationVariables = Exact<{
  locale: Locale;
  from: string;
  into: string;
}>;


export type MergeOrganisationsMutation = { mergeOrganisations:
    | { __typename: 'DeskOrganisation', id: string, name: string }
    | { __typename: 'MergeExceedsLimit', message: string }
    | { __typename: 'OrganisationGone', message: string }
    | { __typename: 'OrganisationUsedElsewhere', message: string }
    | { __typename: 'OrganisationsUnfit', message: string }
   };

export type DeskViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskViewerQuery = { viewer: { address: string, roles: Array<DeskRole>, deskMail: DeskMailPace | null, deskNews: boolean | null, toDecideCount: number, owners: Array<{ id: string, startRequestCount: number }> } | null };

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
export const DeskConvenantWholeFragmentDoc = new TypedDocumentString(`
    fragment DeskConvenantWhole on DeskConvenant {
  id
  title
  summary
  titleEn
  summaryEn
  version
  standing
  signedOn
  startsOn
  endsOn
  regions
  supersedes {
    id
  }
  networks {
    id
    title(locale: $locale)
  }
  parties {
    kind
    signedOn
    organisation {
      id
      name
      place
    }
  }
}
    `, {"fragmentName":"DeskConvenantWhole"}) as unknown as TypedDocumentString<DeskConvenantWholeFragment, unknown>;
export const DeskConvenantOwnerFragmentDoc = new TypedDocumentString(`
    fragment DeskConvenantOwner on DeskOwner {
  id
  name(locale: $locale)
  convenants {
    ...DeskConvenantWhole
  }
}
    fragment DeskConvenantWhole on DeskConvenant {
  id
  title
  summary
  titleEn
  summaryEn
  version
  standing
  signedOn
  startsOn
  endsOn
  regions
  supersedes {
    id
  }
  networks {
    id
    title(locale: $locale)
  }
  parties {
    kind
    signedOn
    organisation {
      id
      name
      place
    }
  }
}`, {"fragmentName":"DeskConvenantOwner"}) as unknown as TypedDocumentString<DeskConvenantOwnerFragment, unknown>;
export const DeskConvenantOutcomeFragmentDoc = new TypedDocumentString(`
    fragment DeskConvenantOutcome on ConvenantResult {
  __typename
  ... on Refusal {
    message
  }
  ... on InvalidConvenant {
    faults {
      path
      message
    }
  }
}
    `, {"fragmentName":"DeskConvenantOutcome"}) as unknown as TypedDocumentString<DeskConvenantOutcomeFragment, unknown>;
export const DeskSignUpRowFragmentDoc = new TypedDocumentString(`
    fragment DeskSignUpRow on DeskSignUp {
  id
  status
  name
  jobTitle
  unitName
  organisationName
  organisation {
    id
    name
    place
  }
  receivedAt
  confirmedAt
  waitingSince
  waitingPosition
  offerExpiresAt
  undoUntil
  acceptsWaitingList
  endedWithNetwork
  decisions
  answers(locale: $locale) {
    question {
      id
      kind
      label
      locale
    }
    text
  }
}
    `, {"fragmentName":"DeskSignUpRow"}) as unknown as TypedDocumentString<DeskSignUpRowFragment, unknown>;
export const DeskOutcomeFragmentDoc = new TypedDocumentString(`
    fragment DeskOutcome on DecisionResult {
  __typename
  ... on DeskSignUp {
    ...DeskSignUpRow
  }
  ... on Refusal {
    message
  }
}
    fragment DeskSignUpRow on DeskSignUp {
  id
  status
  name
  jobTitle
  unitName
  organisationName
  organisation {
    id
    name
    place
  }
  receivedAt
  confirmedAt
  waitingSince
  waitingPosition
  offerExpiresAt
  undoUntil
  acceptsWaitingList
  endedWithNetwork
  decisions
  answers(locale: $locale) {
    question {
      id
      kind
      label
      locale
    }
    text
  }
}`, {"fragmentName":"DeskOutcome"}) as unknown as TypedDocumentString<DeskOutcomeFragment, unknown>;
export const DeskSignUpListFragmentDoc = new TypedDocumentString(`
    fragment DeskSignUpList on DeskSignUpConnection {
  nodes {
    ...DeskSignUpRow
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  totalCount
}
    fragment DeskSignUpRow on DeskSignUp {
  id
  status
  name
  jobTitle
  unitName
  organisationName
  organisation {
    id
    name
    place
  }
  receivedAt
  confirmedAt
  waitingSince
  waitingPosition
  offerExpiresAt
  undoUntil
  acceptsWaitingList
  endedWithNetwork
  decisions
  answers(locale: $locale) {
    question {
      id
      kind
      label
      locale
    }
    text
  }
}`, {"fragmentName":"DeskSignUpList"}) as unknown as TypedDocumentString<DeskSignUpListFragment, unknown>;
export const DeskOrganisationWholeFragmentDoc = new TypedDocumentString(`
    fragment DeskOrganisationWhole on DeskOrganisation {
  id
  name
  kind
  level
  place
  kvkNumber
  branchNumber
  networkCount
  peopleCount
  convenantCount
  parent {
    id
    name
    place
  }
}
    `, {"fragmentName":"DeskOrganisationWhole"}) as unknown as TypedDocumentString<DeskOrganisationWholeFragment, unknown>;
export const DeskMemberFragmentDoc = new TypedDocumentString(`
    fragment DeskMember on DeskMembership {
  id
  person {
    id
  }
  name
  address
  role
  organisation {
    id
    name
  }
  unitName
  jobTitle
  since
  source
}
    `, {"fragmentName":"DeskMember"}) as unknown as TypedDocumentString<DeskMemberFragment, unknown>;
export const DeskPersonMembershipFragmentDoc = new TypedDocumentString(`
    fragment DeskPersonMembership on DeskMembership {
  id
  networkId
  networkTitle(locale: $locale)
  role
  organisation {
    id
    name
  }
  unitName
  jobTitle
  since
  until
  source
  mayChange
}
    `, {"fragmentName":"DeskPersonMembership"}) as unknown as TypedDocumentString<DeskPersonMembershipFragment, unknown>;
export const DeskNetworkHeadFragmentDoc = new TypedDocumentString(`
    fragment DeskNetworkHead on DeskNetwork {
  id
  title(locale: $locale)
  programmeTitle(locale: $locale)
  phase
  endedAt
  isPublished
  isHosted
  role
  toDecideCount
  seats {
    organisationCount
    maximumOrganisations
    minimumOrganisations
    offeredOrganisations
    seatsPerOrganisation
    participantCount
    minimumParticipants
    leadExpertCount
    waitingListCount
  }
}
    `, {"fragmentName":"DeskNetworkHead"}) as unknown as TypedDocumentString<DeskNetworkHeadFragment, unknown>;
export const DeskTakesPartFragmentDoc = new TypedDocumentString(`
    fragment DeskTakesPart on DeskParticipation {
  organisation {
    id
  }
  seatsTaken
  seatsOffered
}
    `, {"fragmentName":"DeskTakesPart"}) as unknown as TypedDocumentString<DeskTakesPartFragment, unknown>;
export const DeskPlacesFragmentDoc = new TypedDocumentString(`
    fragment DeskPlaces on DeskNetwork {
  participations {
    ...DeskTakesPart
  }
}
    fragment DeskTakesPart on DeskParticipation {
  organisation {
    id
  }
  seatsTaken
  seatsOffered
}`, {"fragmentName":"DeskPlaces"}) as unknown as TypedDocumentString<DeskPlacesFragment, unknown>;
export const DeskStartFragmentDoc = new TypedDocumentString(`
    fragment DeskStart on DeskSignUp {
  start {
    theme(locale: $locale)
    region(locale: $locale)
    motivation
    organisationNames
    pageMadeAt
  }
}
    `, {"fragmentName":"DeskStart"}) as unknown as TypedDocumentString<DeskStartFragment, unknown>;
export const DeskSignUpWholeFragmentDoc = new TypedDocumentString(`
    fragment DeskSignUpWhole on DeskSignUp {
  person {
    id
  }
  ...DeskSignUpRow
  intent
  address
  programmeTitle(locale: $locale)
  partnerSiteName
  decisionText
  note {
    text
    writtenAt
    by
    writer
  }
  network {
    ...DeskNetworkHead
    ...DeskPlaces
  }
  answers(locale: $locale) {
    question {
      id
      kind
      label
      locale
    }
    text
    isCurrentVersion
  }
  ...DeskStart
  timeline {
    at
    from
    to
    by
  }
  refusedMails {
    id
    address
    createdAt
    refusedAt
    refusal
  }
  organisationCandidates {
    organisation {
      id
      name
      place
      kvkNumber
    }
    because
    takesPart
  }
}
    fragment DeskSignUpRow on DeskSignUp {
  id
  status
  name
  jobTitle
  unitName
  organisationName
  organisation {
    id
    name
    place
  }
  receivedAt
  confirmedAt
  waitingSince
  waitingPosition
  offerExpiresAt
  undoUntil
  acceptsWaitingList
  endedWithNetwork
  decisions
  answers(locale: $locale) {
    question {
      id
      kind
      label
      locale
    }
    text
  }
}
fragment DeskPlaces on DeskNetwork {
  participations {
    ...DeskTakesPart
  }
}
fragment DeskTakesPart on DeskParticipation {
  organisation {
    id
  }
  seatsTaken
  seatsOffered
}
fragment DeskNetworkHead on DeskNetwork {
  id
  title(locale: $locale)
  programmeTitle(locale: $locale)
  phase
  endedAt
  isPublished
  isHosted
  role
  toDecideCount
  seats {
    organisationCount
    maximumOrganisations
    minimumOrganisations
    offeredOrganisations
    seatsPerOrganisation
    participantCount
    minimumParticipants
    leadExpertCount
    waitingListCount
  }
}
fragment DeskStart on DeskSignUp {
  start {
    theme(locale: $locale)
    region(locale: $locale)
    motivation
    organisationNames
    pageMadeAt
  }
}`, {"fragmentName":"DeskSignUpWhole"}) as unknown as TypedDocumentString<DeskSignUpWholeFragment, unknown>;
export const DeskStaffWholeFragmentDoc = new TypedDocumentString(`
    fragment DeskStaffWhole on DeskStaff {
  id
  address
  name
  since
  origins
  isViewer
  mayEnd
}
    `, {"fragmentName":"DeskStaffWhole"}) as unknown as TypedDocumentString<DeskStaffWholeFragment, unknown>;
export const DeskConvenantsDocument = new TypedDocumentString(`
    query DeskConvenants($locale: Locale!) {
  viewer {
    owners {
      ...DeskConvenantOwner
    }
  }
  regions(first: 100, locale: $locale) {
    nodes {
      slug
      name
    }
  }
}
    fragment DeskConvenantWhole on DeskConvenant {
  id
  title
  summary
  titleEn
  summaryEn
  version
  standing
  signedOn
  startsOn
  endsOn
  regions
  supersedes {
    id
  }
  networks {
    id
    title(locale: $locale)
  }
  parties {
    kind
    signedOn
    organisation {
      id
      name
      place
    }
  }
}
fragment DeskConvenantOwner on DeskOwner {
  id
  name(locale: $locale)
  convenants {
    ...DeskConvenantWhole
  }
}`) as unknown as TypedDocumentString<DeskConvenantsQuery, DeskConvenantsQueryVariables>;
export const DeskConvenantFormDocument = new TypedDocumentString(`
    query DeskConvenantForm($locale: Locale!) {
  viewer {
    owners {
      ...DeskConvenantOwner
    }
  }
  regions(first: 100, locale: $locale) {
    nodes {
      slug
      name
    }
  }
}
    fragment DeskConvenantWhole on DeskConvenant {
  id
  title
  summary
  titleEn
  summaryEn
  version
  standing
  signedOn
  startsOn
  endsOn
  regions
  supersedes {
    id
  }
  networks {
    id
    title(locale: $locale)
  }
  parties {
    kind
    signedOn
    organisation {
      id
      name
      place
    }
  }
}
fragment DeskConvenantOwner on DeskOwner {
  id
  name(locale: $locale)
  convenants {
    ...DeskConvenantWhole
  }
}`) as unknown as TypedDocumentString<DeskConvenantFormQuery, DeskConvenantFormQueryVariables>;
export const DeskConvenantNetworksDocument = new TypedDocumentString(`
    query DeskConvenantNetworks($after: String, $locale: Locale!) {
  viewer {
    networks(first: 100, after: $after, locale: $locale) {
      nodes {
        id
        title(locale: $locale)
        role
        owner {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskConvenantNetworksQuery, DeskConvenantNetworksQueryVariables>;
export const AddConvenantDocument = new TypedDocumentString(`
    mutation AddConvenant($owner: ID!, $convenant: ConvenantInput!, $locale: Locale!) {
  addConvenant(owner: $owner, convenant: $convenant, locale: $locale) {
    ...DeskConvenantOutcome
  }
}
    fragment DeskConvenantOutcome on ConvenantResult {
  __typename
  ... on Refusal {
    message
  }
  ... on InvalidConvenant {
    faults {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<AddConvenantMutation, AddConvenantMutationVariables>;
export const SupersedeConvenantDocument = new TypedDocumentString(`
    mutation SupersedeConvenant($id: ID!, $convenant: ConvenantInput!, $locale: Locale!) {
  supersedeConvenant(id: $id, convenant: $convenant, locale: $locale) {
    ...DeskConvenantOutcome
  }
}
    fragment DeskConvenantOutcome on ConvenantResult {
  __typename
  ... on Refusal {
    message
  }
  ... on InvalidConvenant {
    faults {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SupersedeConvenantMutation, SupersedeConvenantMutationVariables>;
export const CorrectConvenantDocument = new TypedDocumentString(`
    mutation CorrectConvenant($id: ID!, $convenant: ConvenantInput!, $locale: Locale!) {
  correctConvenant(id: $id, convenant: $convenant, locale: $locale) {
    ...DeskConvenantOutcome
  }
}
    fragment DeskConvenantOutcome on ConvenantResult {
  __typename
  ... on Refusal {
    message
  }
  ... on InvalidConvenant {
    faults {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<CorrectConvenantMutation, CorrectConvenantMutationVariables>;
export const EndConvenantDocument = new TypedDocumentString(`
    mutation EndConvenant($id: ID!, $endsOn: String!, $locale: Locale!) {
  endConvenant(id: $id, endsOn: $endsOn, locale: $locale) {
    ...DeskConvenantOutcome
  }
}
    fragment DeskConvenantOutcome on ConvenantResult {
  __typename
  ... on Refusal {
    message
  }
  ... on InvalidConvenant {
    faults {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<EndConvenantMutation, EndConvenantMutationVariables>;
export const AcceptSignUpDocument = new TypedDocumentString(`
    mutation AcceptSignUp($id: ID!, $text: String, $locale: Locale!) {
  acceptSignUp(id: $id, text: $text, locale: $locale) {
    ...DeskOutcome
  }
}
    fragment DeskOutcome on DecisionResult {
  __typename
  ... on DeskSignUp {
    ...DeskSignUpRow
  }
  ... on Refusal {
    message
  }
}
fragment DeskSignUpRow on DeskSignUp {
  id
  status
  name
  jobTitle
  unitName
  organisationName
  organisation {
    id
    name
    place
  }
  receivedAt
  confirmedAt
  waitingSince
  waitingPosition
  offerExpiresAt
  undoUntil
  acceptsWaitingList
  endedWithNetwork
  decisions
  answers(locale: $locale) {
    question {
      id
      kind
      label
      locale
    }
    text
  }
}`) as unknown as TypedDocumentString<AcceptSignUpMutation, AcceptSignUpMutationVariables>;
export const WaitlistSignUpDocument = new TypedDocumentString(`
    mutation WaitlistSignUp($id: ID!, $text: String, $locale: Locale!) {
  waitlistSignUp(id: $id, text: $text, locale: $locale) {
    ...DeskOutcome
  }
}
    fragment DeskOutcome on DecisionResult {
  __typename
  ... on DeskSignUp {
    ...DeskSignUpRow
  }
  ... on Refusal {
    message
  }
}
fragment DeskSignUpRow on DeskSignUp {
  id
  status
  name
  jobTitle
  unitName
  organisationName
  organisation {
    id
    name
    place
  }
  receivedAt
  confirmedAt
  waitingSince
  waitingPosition
  offerExpiresAt
  undoUntil
  acceptsWaitingList
  endedWithNetwork
  decisions
  answers(locale: $locale) {
    question {
      id
      kind
      label
      locale
    }
    text
  }
}`) as unknown as TypedDocumentString<WaitlistSignUpMutation, WaitlistSignUpMutationVariables>;
export const DeclineSignUpDocument = new TypedDocumentString(`
    mutation DeclineSignUp($id: ID!, $text: String, $locale: Locale!) {
  declineSignUp(id: $id, text: $text, locale: $locale) {
    ...DeskOutcome
  }
}
    fragment DeskOutcome on DecisionResult {
  __typename
  ... on DeskSignUp {
    ...DeskSignUpRow
  }
  ... on Refusal {
    message
  }
}
fragment DeskSignUpRow on DeskSignUp {
  id
  status
  name
  jobTitle
  unitName
  organisationName
  organisation {
    id
    name
    place
  }
  receivedAt
  confirmedAt
  waitingSince
  waitingPosition
  offerExpiresAt
  undoUntil
  acceptsWaitingList
  endedWithNetwork
  decisions
  answers(locale: $locale) {
    question {
      id
      kind
      label
      locale
    }
    text
  }
}`) as unknown as TypedDocumentString<DeclineSignUpMutation, DeclineSignUpMutationVariables>;
export const UndoDecisionDocument = new TypedDocumentString(`
    mutation UndoDecision($id: ID!, $locale: Locale!) {
  undoDecision(id: $id, locale: $locale) {
    ...DeskOutcome
  }
}
    fragment DeskOutcome on DecisionResult {
  __typename
  ... on DeskSignUp {
    ...DeskSignUpRow
  }
  ... on Refusal {
    message
  }
}
fragment DeskSignUpRow on DeskSignUp {
  id
  status
  name
  jobTitle
  unitName
  organisationName
  organisation {
    id
    name
    place
  }
  receivedAt
  confirmedAt
  waitingSince
  waitingPosition
  offerExpiresAt
  undoUntil
  acceptsWaitingList
  endedWithNetwork
  decisions
  answers(locale: $locale) {
    question {
      id
      kind
      label
      locale
    }
    text
  }
}`) as unknown as TypedDocumentString<UndoDecisionMutation, UndoDecisionMutationVariables>;
export const PreviewImportDocument = new TypedDocumentString(`
    mutation PreviewImport($locale: Locale!, $network: ID!, $csv: String!, $choices: [ImportOrganisationChoice!]!, $people: [ImportPersonChoice!]!) {
  previewImport(
    locale: $locale
    network: $network
    csv: $csv
    choices: $choices
    people: $people
  ) {
    __typename
    ... on ImportPreview {
      rows
      ready
      alreadyMembers
      errorCount
      columns {
        name
        field
      }
      newOrganisations {
        name
        people
      }
      lookAlikes {
        key
        name
        people
        candidates {
          takesPart
          organisation {
            id
            name
            place
          }
        }
      }
      samePeople {
        line
        name
        people {
          id
          name
        }
      }
      errors {
        line
        column
        message
      }
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewImportMutation, PreviewImportMutationVariables>;
export const ImportMembersDocument = new TypedDocumentString(`
    mutation ImportMembers($locale: Locale!, $network: ID!, $csv: String!, $choices: [ImportOrganisationChoice!]!, $people: [ImportPersonChoice!]!, $fileName: String!, $idempotencyKey: String!) {
  importMembers(
    locale: $locale
    network: $network
    csv: $csv
    choices: $choices
    people: $people
    fileName: $fileName
    idempotencyKey: $idempotencyKey
  ) {
    __typename
    ... on ImportDone {
      added
      alreadyMembers
    }
    ... on Refusal {
      message
    }
    ... on ImportHasErrors {
      errorCount
      errors {
        line
        column
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportMembersMutation, ImportMembersMutationVariables>;
export const ExportParticipantsDocument = new TypedDocumentString(`
    mutation ExportParticipants($locale: Locale!, $network: ID!, $format: ExportFormat!, $list: ExportList!) {
  exportParticipants(
    locale: $locale
    network: $network
    format: $format
    list: $list
  ) {
    __typename
    ... on ExportedFile {
      fileName
      mediaType
      base64
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ExportParticipantsMutation, ExportParticipantsMutationVariables>;
export const CopyAddressesDocument = new TypedDocumentString(`
    mutation CopyAddresses($network: ID!, $locale: Locale!) {
  copyAddresses(network: $network, locale: $locale) {
    __typename
    ... on CopiedAddresses {
      addresses
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CopyAddressesMutation, CopyAddressesMutationVariables>;
export const RequestDeskLoginDocument = new TypedDocumentString(`
    mutation RequestDeskLogin($input: DeskLoginInput!) {
  requestDeskLogin(input: $input) {
    __typename
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestDeskLoginMutation, RequestDeskLoginMutationVariables>;
export const LogOutDocument = new TypedDocumentString(`
    mutation LogOut {
  logOut {
    __typename
  }
}
    `) as unknown as TypedDocumentString<LogOutMutation, LogOutMutationVariables>;
export const DeskNetworkPageDocument = new TypedDocumentString(`
    query DeskNetworkPage($id: ID!, $locale: Locale!) {
  viewer {
    deskNetwork(id: $id) {
      ...DeskNetworkHead
    }
  }
}
    fragment DeskNetworkHead on DeskNetwork {
  id
  title(locale: $locale)
  programmeTitle(locale: $locale)
  phase
  endedAt
  isPublished
  isHosted
  role
  toDecideCount
  seats {
    organisationCount
    maximumOrganisations
    minimumOrganisations
    offeredOrganisations
    seatsPerOrganisation
    participantCount
    minimumParticipants
    leadExpertCount
    waitingListCount
  }
}`) as unknown as TypedDocumentString<DeskNetworkPageQuery, DeskNetworkPageQueryVariables>;
export const DeskToDecideDocument = new TypedDocumentString(`
    query DeskToDecide($id: ID!, $after: String, $locale: Locale!) {
  viewer {
    deskNetwork(id: $id) {
      ...DeskPlaces
      page: toDecide(first: 20, after: $after) {
        ...DeskSignUpList
      }
    }
  }
}
    fragment DeskSignUpRow on DeskSignUp {
  id
  status
  name
  jobTitle
  unitName
  organisationName
  organisation {
    id
    name
    place
  }
  receivedAt
  confirmedAt
  waitingSince
  waitingPosition
  offerExpiresAt
  undoUntil
  acceptsWaitingList
  endedWithNetwork
  decisions
  answers(locale: $locale) {
    question {
      id
      kind
      label
      locale
    }
    text
  }
}
fragment DeskSignUpList on DeskSignUpConnection {
  nodes {
    ...DeskSignUpRow
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  totalCount
}
fragment DeskPlaces on DeskNetwork {
  participations {
    ...DeskTakesPart
  }
}
fragment DeskTakesPart on DeskParticipation {
  organisation {
    id
  }
  seatsTaken
  seatsOffered
}`) as unknown as TypedDocumentString<DeskToDecideQuery, DeskToDecideQueryVariables>;
export const DeskWaitingListDocument = new TypedDocumentString(`
    query DeskWaitingList($id: ID!, $after: String, $locale: Locale!) {
  viewer {
    deskNetwork(id: $id) {
      ...DeskPlaces
      page: waitingList(first: 20, after: $after) {
        ...DeskSignUpList
      }
    }
  }
}
    fragment DeskSignUpRow on DeskSignUp {
  id
  status
  name
  jobTitle
  unitName
  organisationName
  organisation {
    id
    name
    place
  }
  receivedAt
  confirmedAt
  waitingSince
  waitingPosition
  offerExpiresAt
  undoUntil
  acceptsWaitingList
  endedWithNetwork
  decisions
  answers(locale: $locale) {
    question {
      id
      kind
      label
      locale
    }
    text
  }
}
fragment DeskSignUpList on DeskSignUpConnection {
  nodes {
    ...DeskSignUpRow
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  totalCount
}
fragment DeskPlaces on DeskNetwork {
  participations {
    ...DeskTakesPart
  }
}
fragment DeskTakesPart on DeskParticipation {
  organisation {
    id
  }
  seatsTaken
  seatsOffered
}`) as unknown as TypedDocumentString<DeskWaitingListQuery, DeskWaitingListQueryVariables>;
export const DeskDecidedDocument = new TypedDocumentString(`
    query DeskDecided($id: ID!, $after: String, $locale: Locale!) {
  viewer {
    deskNetwork(id: $id) {
      ...DeskPlaces
      page: decided(first: 20, after: $after) {
        ...DeskSignUpList
      }
    }
  }
}
    fragment DeskSignUpRow on DeskSignUp {
  id
  status
  name
  jobTitle
  unitName
  organisationName
  organisation {
    id
    name
    place
  }
  receivedAt
  confirmedAt
  waitingSince
  waitingPosition
  offerExpiresAt
  undoUntil
  acceptsWaitingList
  endedWithNetwork
  decisions
  answers(locale: $locale) {
    question {
      id
      kind
      label
      locale
    }
    text
  }
}
fragment DeskSignUpList on DeskSignUpConnection {
  nodes {
    ...DeskSignUpRow
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  totalCount
}
fragment DeskPlaces on DeskNetwork {
  participations {
    ...DeskTakesPart
  }
}
fragment DeskTakesPart on DeskParticipation {
  organisation {
    id
  }
  seatsTaken
  seatsOffered
}`) as unknown as TypedDocumentString<DeskDecidedQuery, DeskDecidedQueryVariables>;
export const DeskNetworksDocument = new TypedDocumentString(`
    query DeskNetworks($after: String, $locale: Locale!) {
  viewer {
    networks(first: 100, after: $after, locale: $locale) {
      nodes {
        ...DeskNetworkHead
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    fragment DeskNetworkHead on DeskNetwork {
  id
  title(locale: $locale)
  programmeTitle(locale: $locale)
  phase
  endedAt
  isPublished
  isHosted
  role
  toDecideCount
  seats {
    organisationCount
    maximumOrganisations
    minimumOrganisations
    offeredOrganisations
    seatsPerOrganisation
    participantCount
    minimumParticipants
    leadExpertCount
    waitingListCount
  }
}`) as unknown as TypedDocumentString<DeskNetworksQuery, DeskNetworksQueryVariables>;
export const NoteSignUpDocument = new TypedDocumentString(`
    mutation NoteSignUp($id: ID!, $text: String!) {
  noteSignUp(id: $id, text: $text) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<NoteSignUpMutation, NoteSignUpMutationVariables>;
export const DeskOrganisationListDocument = new TypedDocumentString(`
    query DeskOrganisationList($search: String!, $after: String) {
  viewer {
    deskOrganisations(first: 25, after: $after, search: $search) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...DeskOrganisationWhole
      }
    }
  }
}
    fragment DeskOrganisationWhole on DeskOrganisation {
  id
  name
  kind
  level
  place
  kvkNumber
  branchNumber
  networkCount
  peopleCount
  convenantCount
  parent {
    id
    name
    place
  }
}`) as unknown as TypedDocumentString<DeskOrganisationListQuery, DeskOrganisationListQueryVariables>;
export const DeskOrganisationPageDocument = new TypedDocumentString(`
    query DeskOrganisationPage($id: ID!) {
  viewer {
    deskOrganisation(id: $id) {
      ...DeskOrganisationWhole
    }
  }
}
    fragment DeskOrganisationWhole on DeskOrganisation {
  id
  name
  kind
  level
  place
  kvkNumber
  branchNumber
  networkCount
  peopleCount
  convenantCount
  parent {
    id
    name
    place
  }
}`) as unknown as TypedDocumentString<DeskOrganisationPageQuery, DeskOrganisationPageQueryVariables>;
export const CorrectOrganisationDocument = new TypedDocumentString(`
    mutation CorrectOrganisation($id: ID!, $changes: OrganisationChanges!, $locale: Locale!) {
  correctOrganisation(id: $id, changes: $changes, locale: $locale) {
    __typename
    ... on Refusal {
      message
    }
    ... on OrganisationExists {
      existing {
        id
        name
      }
    }
    ... on InvalidOrganisation {
      faults {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectOrganisationMutation, CorrectOrganisationMutationVariables>;
export const AddOrganisationDocument = new TypedDocumentString(`
    mutation AddOrganisation($organisation: NewOrganisationInput!, $locale: Locale!) {
  addOrganisation(organisation: $organisation, locale: $locale) {
    __typename
    ... on DeskOrganisation {
      id
      name
      place
    }
    ... on Refusal {
      message
    }
    ... on OrganisationExists {
      existing {
        id
        name
        place
      }
    }
    ... on InvalidOrganisation {
      faults {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AddOrganisationMutation, AddOrganisationMutationVariables>;
export const DeskParticipantsDocument = new TypedDocumentString(`
    query DeskParticipants($id: ID!, $after: String) {
  viewer {
    deskNetwork(id: $id) {
      participants(first: 50, after: $after) {
        nodes {
          ...DeskMember
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  }
}
    fragment DeskMember on DeskMembership {
  id
  person {
    id
  }
  name
  address
  role
  organisation {
    id
    name
  }
  unitName
  jobTitle
  since
  source
}`) as unknown as TypedDocumentString<DeskParticipantsQuery, DeskParticipantsQueryVariables>;
export const DeskFormerParticipantsDocument = new TypedDocumentString(`
    query DeskFormerParticipants($id: ID!, $after: String) {
  viewer {
    deskNetwork(id: $id) {
      participants: formerParticipants(first: 50, after: $after) {
        nodes {
          ...DeskMember
          until
          endedBy
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  }
}
    fragment DeskMember on DeskMembership {
  id
  person {
    id
  }
  name
  address
  role
  organisation {
    id
    name
  }
  unitName
  jobTitle
  since
  source
}`) as unknown as TypedDocumentString<DeskFormerParticipantsQuery, DeskFormerParticipantsQueryVariables>;
export const DeskLeadersDocument = new TypedDocumentString(`
    query DeskLeaders($id: ID!) {
  viewer {
    deskNetwork(id: $id) {
      managers {
        ...DeskMember
      }
      leadExperts {
        ...DeskMember
      }
      facilitators {
        ...DeskMember
      }
    }
  }
}
    fragment DeskMember on DeskMembership {
  id
  person {
    id
  }
  name
  address
  role
  organisation {
    id
    name
  }
  unitName
  jobTitle
  since
  source
}`) as unknown as TypedDocumentString<DeskLeadersQuery, DeskLeadersQueryVariables>;
export const DeskFormerOrganisationsDocument = new TypedDocumentString(`
    query DeskFormerOrganisations($id: ID!) {
  viewer {
    deskNetwork(id: $id) {
      formerParticipations {
        id
        since
        until
        endedBy
        organisation {
          id
          name
          place
          kind
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskFormerOrganisationsQuery, DeskFormerOrganisationsQueryVariables>;
export const DeskOrganisationsDocument = new TypedDocumentString(`
    query DeskOrganisations($id: ID!) {
  viewer {
    deskNetwork(id: $id) {
      participations {
        id
        since
        source
        seatsTaken
        seatsOffered
        organisation {
          id
          name
          place
          kind
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskOrganisationsQuery, DeskOrganisationsQueryVariables>;
export const AddMemberDocument = new TypedDocumentString(`
    mutation AddMember($network: ID!, $person: NewMemberPerson!, $isSomebodyElse: Boolean, $organisation: NewMemberOrganisation, $unitName: String, $locale: Locale!) {
  addMember(
    network: $network
    person: $person
    isSomebodyElse: $isSomebodyElse
    organisation: $organisation
    unitName: $unitName
    locale: $locale
  ) {
    __typename
    ... on DeskMembership {
      ...DeskMember
    }
    ... on Refusal {
      message
    }
    ... on SamePersonMaybe {
      people {
        id
        name
      }
    }
    ... on OrganisationExists {
      existing {
        id
        name
      }
    }
    ... on InvalidMember {
      faults {
        path
        message
      }
    }
  }
}
    fragment DeskMember on DeskMembership {
  id
  person {
    id
  }
  name
  address
  role
  organisation {
    id
    name
  }
  unitName
  jobTitle
  since
  source
}`) as unknown as TypedDocumentString<AddMemberMutation, AddMemberMutationVariables>;
export const AppointDocument = new TypedDocumentString(`
    mutation Appoint($network: ID!, $person: NewMemberPerson!, $isSomebodyElse: Boolean, $organisation: NewMemberOrganisation, $role: AppointedRole!, $locale: Locale!) {
  appoint(
    network: $network
    person: $person
    isSomebodyElse: $isSomebodyElse
    organisation: $organisation
    role: $role
    locale: $locale
  ) {
    __typename
    ... on DeskMembership {
      ...DeskMember
    }
    ... on Refusal {
      message
    }
    ... on SamePersonMaybe {
      people {
        id
        name
      }
    }
    ... on InvalidMember {
      faults {
        path
        message
      }
    }
  }
}
    fragment DeskMember on DeskMembership {
  id
  person {
    id
  }
  name
  address
  role
  organisation {
    id
    name
  }
  unitName
  jobTitle
  since
  source
}`) as unknown as TypedDocumentString<AppointMutation, AppointMutationVariables>;
export const EndMembershipDocument = new TypedDocumentString(`
    mutation EndMembership($id: ID!) {
  endMembership(id: $id) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const EndParticipationDocument = new TypedDocumentString(`
    mutation EndParticipation($id: ID!) {
  endParticipation(id: $id) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<EndParticipationMutation, EndParticipationMutationVariables>;
export const DeskOrganisationSearchDocument = new TypedDocumentString(`
    query DeskOrganisationSearch($search: String!) {
  organisations(first: 8, where: {search: $search}) {
    nodes {
      id
      name
      place
    }
  }
}
    `) as unknown as TypedDocumentString<DeskOrganisationSearchQuery, DeskOrganisationSearchQueryVariables>;
export const DeskPeopleDocument = new TypedDocumentString(`
    query DeskPeople($search: String!, $after: String, $locale: Locale!) {
  viewer {
    deskPeople(search: $search, first: 25, after: $after) {
      nodes {
        id
        name
        email
        memberships {
          id
          networkTitle(locale: $locale)
          role
          until
          organisation {
            id
            name
          }
        }
        signUps {
          id
          status
          endedWithNetwork
          network {
            id
            title(locale: $locale)
          }
          programmeTitle(locale: $locale)
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
      isWhole
    }
  }
}
    `) as unknown as TypedDocumentString<DeskPeopleQuery, DeskPeopleQueryVariables>;
export const DeskPersonPageDocument = new TypedDocumentString(`
    query DeskPersonPage($id: ID!, $locale: Locale!) {
  viewer {
    deskPerson(id: $id) {
      id
      name
      email
      locale
      mayCorrect
      sameAddress {
        id
        name
        email
      }
      memberships {
        ...DeskPersonMembership
      }
      signUps {
        id
        status
        endedWithNetwork
        confirmedAt
        network {
          id
          title(locale: $locale)
        }
        programmeTitle(locale: $locale)
      }
      refusedMails {
        id
        kind
        networkTitle(locale: $locale)
        createdAt
        refusedAt
        refusal
        canBeResent
      }
    }
  }
}
    fragment DeskPersonMembership on DeskMembership {
  id
  networkId
  networkTitle(locale: $locale)
  role
  organisation {
    id
    name
  }
  unitName
  jobTitle
  since
  until
  source
  mayChange
}`) as unknown as TypedDocumentString<DeskPersonPageQuery, DeskPersonPageQueryVariables>;
export const CorrectPersonDocument = new TypedDocumentString(`
    mutation CorrectPerson($id: ID!, $person: CorrectedPerson!, $locale: Locale!) {
  correctPerson(id: $id, person: $person, locale: $locale) {
    __typename
    ... on DeskPerson {
      id
    }
    ... on Refusal {
      message
    }
    ... on PersonExists {
      person {
        id
        name
        email
      }
    }
    ... on InvalidPerson {
      faults {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectPersonMutation, CorrectPersonMutationVariables>;
export const CorrectMembershipDocument = new TypedDocumentString(`
    mutation CorrectMembership($id: ID!, $jobTitle: String, $unitName: String, $locale: Locale!) {
  correctMembership(
    id: $id
    jobTitle: $jobTitle
    unitName: $unitName
    locale: $locale
  ) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidMember {
      faults {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectMembershipMutation, CorrectMembershipMutationVariables>;
export const MoveMemberDocument = new TypedDocumentString(`
    mutation MoveMember($id: ID!, $organisation: ID!, $unitName: String, $locale: Locale!) {
  moveMember(
    id: $id
    organisation: $organisation
    unitName: $unitName
    locale: $locale
  ) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidMember {
      faults {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MoveMemberMutation, MoveMemberMutationVariables>;
export const ExportPersonDocument = new TypedDocumentString(`
    mutation ExportPerson($id: ID!, $locale: Locale!) {
  exportPerson(id: $id, locale: $locale) {
    __typename
    ... on ExportedFile {
      fileName
      mediaType
      base64
    }
  }
}
    `) as unknown as TypedDocumentString<ExportPersonMutation, ExportPersonMutationVariables>;
export const ErasePersonDocument = new TypedDocumentString(`
    mutation ErasePerson($id: ID!, $locale: Locale!) {
  erasePerson(id: $id, locale: $locale) {
    __typename
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ErasePersonMutation, ErasePersonMutationVariables>;
export const MergePeopleDocument = new TypedDocumentString(`
    mutation MergePeople($from: ID!, $into: ID!, $locale: Locale!) {
  mergePeople(from: $from, into: $into, locale: $locale) {
    __typename
    ... on DeskPerson {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MergePeopleMutation, MergePeopleMutationVariables>;
export const SetDeskMailDocument = new TypedDocumentString(`
    mutation SetDeskMail($pace: DeskMailPace, $news: Boolean, $locale: Locale!) {
  setDeskMail(pace: $pace, news: $news, locale: $locale) {
    deskMail
    deskNews
  }
}
    `) as unknown as TypedDocumentString<SetDeskMailMutation, SetDeskMailMutationVariables>;
export const DeskSignUpPageDocument = new TypedDocumentString(`
    query DeskSignUpPage($id: ID!, $locale: Locale!) {
  viewer {
    deskSignUp(id: $id) {
      ...DeskSignUpWhole
    }
  }
}
    fragment DeskSignUpRow on DeskSignUp {
  id
  status
  name
  jobTitle
  unitName
  organisationName
  organisation {
    id
    name
    place
  }
  receivedAt
  confirmedAt
  waitingSince
  waitingPosition
  offerExpiresAt
  undoUntil
  acceptsWaitingList
  endedWithNetwork
  decisions
  answers(locale: $locale) {
    question {
      id
      kind
      label
      locale
    }
    text
  }
}
fragment DeskPlaces on DeskNetwork {
  participations {
    ...DeskTakesPart
  }
}
fragment DeskTakesPart on DeskParticipation {
  organisation {
    id
  }
  seatsTaken
  seatsOffered
}
fragment DeskNetworkHead on DeskNetwork {
  id
  title(locale: $locale)
  programmeTitle(locale: $locale)
  phase
  endedAt
  isPublished
  isHosted
  role
  toDecideCount
  seats {
    organisationCount
    maximumOrganisations
    minimumOrganisations
    offeredOrganisations
    seatsPerOrganisation
    participantCount
    minimumParticipants
    leadExpertCount
    waitingListCount
  }
}
fragment DeskSignUpWhole on DeskSignUp {
  person {
    id
  }
  ...DeskSignUpRow
  intent
  address
  programmeTitle(locale: $locale)
  partnerSiteName
  decisionText
  note {
    text
    writtenAt
    by
    writer
  }
  network {
    ...DeskNetworkHead
    ...DeskPlaces
  }
  answers(locale: $locale) {
    question {
      id
      kind
      label
      locale
    }
    text
    isCurrentVersion
  }
  ...DeskStart
  timeline {
    at
    from
    to
    by
  }
  refusedMails {
    id
    address
    createdAt
    refusedAt
    refusal
  }
  organisationCandidates {
    organisation {
      id
      name
      place
      kvkNumber
    }
    because
    takesPart
  }
}
fragment DeskStart on DeskSignUp {
  start {
    theme(locale: $locale)
    region(locale: $locale)
    motivation
    organisationNames
    pageMadeAt
  }
}`) as unknown as TypedDocumentString<DeskSignUpPageQuery, DeskSignUpPageQueryVariables>;
export const ConfirmOrganisationDocument = new TypedDocumentString(`
    mutation ConfirmOrganisation($signUp: ID!, $as: ConfirmOrganisationAs!, $locale: Locale!) {
  confirmOrganisation(signUp: $signUp, as: $as, locale: $locale) {
    __typename
    ... on DeskSignUp {
      id
      alsoConfirmed
    }
    ... on Refusal {
      message
    }
    ... on OrganisationExists {
      existing {
        id
        name
      }
    }
    ... on InvalidOrganisation {
      faults {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmOrganisationMutation, ConfirmOrganisationMutationVariables>;
export const DeskStaffAccountsDocument = new TypedDocumentString(`
    query DeskStaffAccounts($locale: Locale!) {
  viewer {
    owners {
      id
      name(locale: $locale)
      staff {
        ...DeskStaffWhole
      }
    }
  }
}
    fragment DeskStaffWhole on DeskStaff {
  id
  address
  name
  since
  origins
  isViewer
  mayEnd
}`) as unknown as TypedDocumentString<DeskStaffAccountsQuery, DeskStaffAccountsQueryVariables>;
export const AddStaffDocument = new TypedDocumentString(`
    mutation AddStaff($owner: ID!, $email: String!, $locale: Locale!) {
  addStaff(owner: $owner, email: $email, locale: $locale) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidStaff {
      faults {
        path
        message
      }
    }
    ... on DeskStaff {
      address
    }
  }
}
    `) as unknown as TypedDocumentString<AddStaffMutation, AddStaffMutationVariables>;
export const EndStaffDocument = new TypedDocumentString(`
    mutation EndStaff($id: ID!, $locale: Locale!) {
  endStaff(id: $id, locale: $locale) {
    __typename
    ... on Refusal {
      message
    }
    ... on StaffEnded {
      address
    }
  }
}
    `) as unknown as TypedDocumentString<EndStaffMutation, EndStaffMutationVariables>;
export const DeskStartRequestsDocument = new TypedDocumentString(`
    query DeskStartRequests($locale: Locale!, $pageMade: Boolean!) {
  viewer {
    owners {
      id
      name(locale: $locale)
      startRequests(status: [IN_REVIEW, ACCEPTED], pageMade: $pageMade) {
        ...DeskSignUpRow
        programmeTitle(locale: $locale)
        ...DeskStart
      }
    }
  }
}
    fragment DeskSignUpRow on DeskSignUp {
  id
  status
  name
  jobTitle
  unitName
  organisationName
  organisation {
    id
    name
    place
  }
  receivedAt
  confirmedAt
  waitingSince
  waitingPosition
  offerExpiresAt
  undoUntil
  acceptsWaitingList
  endedWithNetwork
  decisions
  answers(locale: $locale) {
    question {
      id
      kind
      label
      locale
    }
    text
  }
}
fragment DeskStart on DeskSignUp {
  start {
    theme(locale: $locale)
    region(locale: $locale)
    motivation
    organisationNames
    pageMadeAt
  }
}`) as unknown as TypedDocumentString<DeskStartRequestsQuery, DeskStartRequestsQueryVariables>;
export const DeskRefusedMailsDocument = new TypedDocumentString(`
    query DeskRefusedMails($locale: Locale!) {
  viewer {
    owners {
      id
      name(locale: $locale)
      refusedMails {
        id
        kind
        name
        address
        createdAt
        refusedAt
        refusal
        canBeResent
        person {
          id
        }
        networkId
        networkTitle(locale: $locale)
        signUp {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRefusedMailsQuery, DeskRefusedMailsQueryVariables>;
export const StartRequestDoneDocument = new TypedDocumentString(`
    mutation StartRequestDone($id: ID!, $locale: Locale!) {
  startRequestDone(id: $id, locale: $locale) {
    __typename
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StartRequestDoneMutation, StartRequestDoneMutationVariables>;
export const DismissRefusedMailDocument = new TypedDocumentString(`
    mutation DismissRefusedMail($id: ID!) {
  dismissRefusedMail(id: $id) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<DismissRefusedMailMutation, DismissRefusedMailMutationVariables>;
export const ResendMailDocument = new TypedDocumentString(`
    mutation ResendMail($id: ID!, $locale: Locale!) {
  resendMail(id: $id, locale: $locale) {
    __typename
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ResendMailMutation, ResendMailMutationVariables>;
export const MergeOrganisationsDocument = new TypedDocumentString(`
    mutation MergeOrganisations($locale: Locale!, $from: ID!, $into: ID!) {
  mergeOrganisations(locale: $locale, from: $from, into: $into) {
    __typename
    ... on DeskOrganisation {
      id
      name
    }
    ... on Refusal {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MergeOrganisationsMutation, MergeOrganisationsMutationVariables>;
export const DeskViewerDocument = new TypedDocumentString(`
    query DeskViewer {
  viewer {
    address
    roles
    deskMail
    deskNews
    toDecideCount
    owners {
      id
      startRequestCount
    }
  }
}
    `) as unknown as TypedDocumentString<DeskViewerQuery, DeskViewerQueryVariables>;