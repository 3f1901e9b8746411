import type { Job } from '../jobs/run.ts';
import { queueForgottenMails, sweepMails } from './mail.store.ts';

/** Every night. */
export const sweep: Job = async (_payload, { database }) => {
  await sweepMails(database);
  await queueForgottenMails(database);
};
