import { transact } from '@leerkring/prisma/transaction.ts';
import * as z from 'zod';
import type { Job } from '../jobs/run.ts';
import { managersToTell, staffToTell } from './desk-digest.store.ts';
import { addMail } from './outbox.store.ts';

const job = z.object({ _cron: z.object({ ts: z.iso.datetime() }) });

const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' });

/** @param instant ISO 8601, a whole hour */
export function isSevenInAmsterdam(instant: string): boolean {
  return Number(hour.format(new Date(instant))) === 7;
}

/**
 * Once a day: to managers with something to decide or with news, as each wants it, and to staff who follow their owners' networks.
 * Called at both hours that can be seven o'clock.
 */
export const deskDigest: Job = async (payload, { database, keys, staff, alone }) => {
  const { _cron } = job.parse(payload);
  if (!isSevenInAmsterdam(_cron.ts)) return;
  await alone('deskDigest', () =>
    transact(database, async (transaction) => {
      const about = { kind: 'deskDigest', usefulHours: 20 } as const;
      for (const { id, locale } of await managersToTell(transaction))
        await addMail(transaction, keys, { ...about, locale, to: { personId: id } });
      for (const { address, locale } of await staffToTell(transaction, keys, staff))
        await addMail(transaction, keys, { ...about, locale, to: { address } });
    }),
  );
};
