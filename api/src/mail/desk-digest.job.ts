import { transact } from '@leerkring/prisma/transaction.ts';
import * as z from 'zod';
import type { Job } from '../jobs/run.ts';
import { managersToTell } from './desk-digest.store.ts';
import { addMail } from './outbox.store.ts';

const job = z.object({ _cron: z.object({ ts: z.iso.datetime() }) });

const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' });

/** @param instant ISO 8601, a whole hour */
export function isSevenInAmsterdam(instant: string): boolean {
  return Number(hour.format(new Date(instant))) === 7;
}

/** Once a day, to the managers who want it so and have something to decide. Called at both hours that can be seven o'clock. */
export const deskDigest: Job = async (payload, { database, keys, alone }) => {
  const { _cron } = job.parse(payload);
  if (!isSevenInAmsterdam(_cron.ts)) return;
  await alone('deskDigest', () =>
    transact(database, async (transaction) => {
      for (const { id, locale } of await managersToTell(transaction))
        await addMail(transaction, keys, { kind: 'deskDigest', locale, to: { personId: id }, usefulHours: 20 });
    }),
  );
};
