/** A browser that is logged in, as its session row says; nothing about what it may do. */
export interface DeskSession {
  readonly id: string;
  readonly addressHash: Uint8Array<ArrayBuffer>;
  readonly addressSealed: Uint8Array;
  readonly keyId: string;
  /** documentIds of owners whose staff this is by the word of the identity provider; `everyOwner`: of all. */
  readonly staffOf: readonly string[];
}

/** Stands in a session's `staffOf` for whoever is staff of every owner. */
export const everyOwner = '*';

/** One request to the desk, with its cookie. Only what came in by `/desk` has one: everybody else is anonymous. */
export interface DeskVisit {
  readonly session: DeskSession | null;
  /** From the environment: who is staff beside those in the database. */
  readonly staff: readonly EnvironmentStaff[];
  /** Where to continue after a log in that was asked for, as a path of our own. Only the answer's cookie carries it. */
  continueAt?: string;
  /** The session was ended by this request. */
  isOver?: boolean;
}

/** One part of DESK_STAFF. */
export interface EnvironmentStaff {
  readonly address: string;
  /** null: every owner. */
  readonly ownerName: string | null;
}
