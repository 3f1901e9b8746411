import type { Database } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import type { FastifyBaseLogger } from 'fastify';
import type { Limits } from './abuse/limits.store.ts';
import type { DeskVisit } from './desk/desk-visit.ts';

/** What every resolver of one request gets. */
export interface Context {
  readonly database: Database;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly keys: SealingKeys;
  readonly log: FastifyBaseLogger;
  /** The page that asks (header Origin); null when no browser page asks. */
  readonly origin: string | null;
  readonly now: Date;
  /** Count what somebody tries who did not log in, and who searches on the desk. */
  readonly limits: Limits;
  /** Whence the request comes, as limits count it. */
  readonly networkBlock: string;
  /** Only of a request to `/desk/graphql`; without it nobody is logged in. */
  readonly desk?: DeskVisit;
}
