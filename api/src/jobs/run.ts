import type { Database } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import type { FastifyBaseLogger } from 'fastify';
import type { EnvironmentStaff } from '../desk/desk-visit.ts';
import type { Mailer } from '../mail/mailer.ts';

/** What every job works with. */
export interface JobSurroundings {
  readonly database: Database;
  readonly keys: SealingKeys;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly log: FastifyBaseLogger;
  readonly mailer: Mailer;
  /** From the environment: who is staff beside those in the database. */
  readonly staff: readonly EnvironmentStaff[];
}

/** One attempt to do a job. */
export interface Run extends JobSurroundings {
  /** Fails for good when this attempt fails. */
  readonly isLastAttempt: boolean;
  /** Does `work` while nobody else, in whatever process, does anything under the same key; waits for it. */
  alone<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
}

/** @throws Error to be tried again: after e, e², e³ … seconds, at most e¹⁰ (6 hours) */
export type Job = (payload: unknown, run: Run) => Promise<void>;
