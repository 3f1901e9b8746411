import type {
  CountedUnit,
  NetworkKind,
  NetworkPhase,
  OutcomeUnit,
  QuestionKind,
  SignUpApproval,
  Visibility,
} from '@leerkring/prisma/client.ts';

// What a test says of the content and facts it needs; `publish.ts` makes rows of it.

interface PublishedTexts {
  title?: string;
  summary?: string;
  kindLabel?: string;
  /** Plain; stored as one paragraph. */
  body?: string;
  afterSignUp?: string;
}

export interface PublishedProgramme extends PublishedTexts {
  slug: string;
  visibility?: Visibility;
  themes?: string[];
  contacts?: string[];
  workForms?: string[];
  image?: string;
  english?: PublishedTexts;
}

/** What is left out gets the schema's default, or something unremarkable made from the slug. */
export interface PublishedNetwork extends PublishedTexts {
  slug: string;
  visibility?: Visibility;
  kind?: NetworkKind;
  phase?: NetworkPhase;
  /** Slug of one that is published in the same call or before; null: none. */
  programme?: string | null;
  alsoIn?: string[];
  /** Slugs; made when they do not exist yet. */
  themes?: string[];
  regions?: string[];
  targetGroups?: string[];
  workForms?: string[];
  /** Names. */
  contacts?: string[];
  image?: string;
  hostOrganisationName?: string;
  hostOrganisationKvk?: string;
  createdAt?: Date;
  endsAt?: Date;
  opensAt?: Date;
  closesAt?: Date;
  approval?: SignUpApproval;
  counts?: CountedUnit;
  minimumOrganisations?: number;
  maximumOrganisations?: number;
  seatsPerOrganisation?: number;
  minimumParticipants?: number;
  offerDays?: number;
  retentionMonths?: number;
  /** What its form asks, in order; `questionIdOf` tells their ids. */
  questions?: PublishedQuestion[];
  /** Names of those that take part; made when they do not exist yet. */
  organisations?: string[];
  english?: PublishedTexts;
}

/** A figure of 54 % in the first half of 2022, unless it says otherwise. */
export interface PublishedOutcome {
  slug: string;
  title?: string;
  summary?: string;
  value?: number;
  unit?: OutcomeUnit;
  n?: number;
  nLabel?: string;
  /** YYYY-MM-DD */
  periodStartsOn?: string;
  periodEndsOn?: string;
  sourceName?: string;
  sourceUrl?: string;
  /** Slug of one or the other; neither as when what it was of is no longer published. */
  programme?: string;
  network?: string;
  english?: { title: string };
}

/** A short text that may be left out, unless it says otherwise. */
export interface PublishedQuestion {
  label: string;
  kind?: QuestionKind;
  required?: boolean;
  help?: string;
  options?: string[];
  english?: { label: string; help?: string; options?: string[] };
}

export interface PublishedPartnerSite {
  key: string;
  origins: string[];
  stopped?: boolean;
  revokedOn?: Date;
}
