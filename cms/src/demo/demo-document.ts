import type { FedType } from '../feed/fed-types.ts';

/** A document of the demo content, in the form in which it is written down. */
export interface DemoDocument {
  uid: FedType;
  /** What tells it from others of its type, in every locale: a slug where there is one. */
  key: Record<string, string>;
  /** Fields that are the same in every locale. */
  shared?: Record<string, unknown>;
  /** Related documents by the value of their key. */
  relations?: Record<string, { uid: FedType; keys: string[] }>;
  /** Name of a picture of the demo. */
  picture?: string;
  nl: Record<string, unknown>;
  en?: Record<string, unknown>;
}
