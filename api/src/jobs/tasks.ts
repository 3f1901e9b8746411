import { deskDigest } from '../mail/desk-digest.job.ts';
import { sendMail } from '../mail/send-mail.job.ts';
import { sweep } from '../mail/sweep.job.ts';
import { closeNetwork } from '../places/close-network.job.ts';
import { everyFiveMinutes } from '../places/every-five-minutes.job.ts';
import { offerPlaces } from '../places/offer-places.job.ts';
import { nightly } from '../privacy/retention.job.ts';
import type { Job } from './run.ts';

/** Every job there is, by the name that triggers, the clock and features put in the queue. */
export const jobs: Record<string, Job> = {
  sendMail,
  offerPlaces,
  closeNetwork,
  everyFiveMinutes,
  deskDigest,
  sweep,
  nightly,
};
