import type { DemoQuestion } from './questions.ts';

interface Texts {
  title: string;
  /** The editor's own word for the kind, where it is not the usual one. */
  kindLabel?: string;
  summary: string;
  /** As `richText` reads it. */
  body: string;
  afterSignUp: string;
}

/** Days are inclusive; what is left out has no limit. */
interface SignUp {
  opensOn?: string;
  closesOn?: string;
  approval?: 'NONE' | 'NEW_ORGANISATIONS' | 'EVERYONE';
  counts?: 'ORGANISATION' | 'LOCATION';
  minimumOrganisations?: number;
  maximumOrganisations?: number;
  seatsPerOrganisation?: number;
  minimumParticipants?: number;
  /** How long an offered place is held; the CMS says 7. */
  offerDays?: number;
  /** How long personal data stays after somebody left; the CMS says 24. */
  retentionMonths?: number;
}

export interface DemoNetwork {
  slug: string;
  kind: 'LEARNING' | 'EXPERT' | 'FRONTRUNNER' | 'EXPEDITION';
  programme: string;
  alsoIn?: string[];
  phase?: 'IN_FORMATION' | 'ACTIVE' | 'ENDED';
  endsOn?: string;
  visibility?: 'PUBLIC' | 'INTERNAL';
  host?: { name: string; kvk: string };
  picture: string;
  themes: string[];
  regions?: string[];
  targetGroups: string[];
  workForms: string[];
  contacts: string[];
  signUp: SignUp;
  questions?: DemoQuestion[];
  nl: Texts;
  en?: Texts;
}
