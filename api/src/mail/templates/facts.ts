import type { MembershipRole, SignUpStatus } from '@leerkring/prisma/generated/enums.ts';

/** What a mail may say, read when it leaves. Mails to managers and owners get no word of a person. */
export interface Facts {
  readonly publicUrl: string;
  /** Of who gets it; null: we do not know them, or it is a mailbox. */
  readonly name: string | null;
  /** Of the network, or of the programme that somebody wants a network in; null: it was never published. */
  readonly title: string | null;
  /** Somebody wants to start a network in the programme. */
  readonly isStart: boolean;
  /** Who is responsible for the data, and signs. */
  readonly owner: string;
  readonly privacyStatementUrl: string | null;
  /** Who to ask. */
  readonly contact: Contact | null;
  /** What the mail leads to; null: nothing. */
  readonly link: string | null;
  /** It leads to what we have of a person: who was added by hand has no "Mijn aanmelding". */
  readonly isDataLink: boolean;
  readonly linkUntil: Date | null;
  /** Of the sign-up that it is about. */
  readonly signUp: SignUpFacts | null;
  /** Page of the network for everybody; null: it has none. */
  readonly invitation: string | null;
  /** What the editor wrote for who was accepted. */
  readonly afterSignUp: RichText | null;
  /** It goes to the owner's mailbox because the network has no manager. */
  readonly isForOwner: boolean;
  /** What who gets it is in the network, or was last. */
  readonly membership: MembershipFacts | null;
  /** Of a mail that tells that a membership ended. */
  readonly ended: EndedFacts | null;
  /** Of a mail that tells that somebody has to decide first after all: their organisation takes part no more. */
  readonly organisationLeft: boolean;
  /** Of a mail that tells that somebody decides: a yes now leads to the waiting list. */
  readonly isFull: boolean;
  /** So long the sign-up stays once it ended. */
  readonly monthsKept: number;
  /** What waits for a decision. */
  readonly toDecide: readonly ToDecide[];
  /** Where somebody came or went, or an organisation has no people; of a daily overview. */
  readonly news: readonly NetworkNews[];
  /** In the day of which: some moment of it. */
  readonly newsOn: Date;
  /** The overview goes to staff, who follow the networks of their owners. */
  readonly isForStaff: boolean;
}

export interface ToDecide {
  /** Of the network; of requests to start one, of the programme. */
  readonly title: string | null;
  readonly isStart: boolean;
  readonly count: number;
}

export interface NetworkNews {
  readonly networkId: string;
  readonly title: string | null;
  readonly joined: number;
  readonly left: number;
  /** Take part, and have nobody who does. */
  readonly emptyOrganisations: number;
}

export interface Contact {
  readonly name: string | null;
  readonly email: string;
  readonly phone: string | null;
}

export interface RichText {
  readonly html: string;
  readonly text: string;
}

export interface MembershipFacts {
  readonly role: MembershipRole;
  /** Name of the employer. */
  readonly organisation: string | null;
  readonly hasOrganisation: boolean;
  readonly hasUnit: boolean;
  readonly hasJobTitle: boolean;
}

export interface EndedFacts {
  readonly role: MembershipRole;
  /** What they still are in the network. */
  readonly staysAs: readonly MembershipRole[];
}

export interface SignUpFacts {
  readonly id: string;
  readonly status: SignUpStatus;
  /** The last moment to confirm. */
  readonly confirmBefore: Date;
  /** From 1; null: not on the waiting list. */
  readonly position: number | null;
  readonly offerUntil: Date | null;
  /** They let an offer pass before: this one is the last. */
  readonly isLastOffer: boolean;
  /** Typed, and not found yet which one it is: until then they get no place. */
  readonly isOrganisationUnknown: boolean;
  /** How long an offered place is held. */
  readonly offerDays: number;
  /** What the manager wrote with the decision. */
  readonly decisionText: string | null;
}

/** A piece of a mail; a string is a paragraph. */
export type Part =
  | string
  | { readonly button: string; readonly href: string }
  | { readonly heading: string }
  /** Somebody else's words. */
  | { readonly quote: string }
  | { readonly list: readonly (string | { readonly text: string; readonly href: string })[] }
  /** To pass on or to type over. */
  | { readonly address: string }
  | RichText;

export interface Content {
  readonly subject: string;
  /** Between greeting and signature. */
  readonly parts: readonly Part[];
}

/** One kind of mail in one language. */
type Template = (facts: Facts) => Content;

/** Both languages of one kind. */
export interface Templates {
  readonly NL: Template;
  readonly EN: Template;
}
