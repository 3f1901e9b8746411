import * as z from 'zod';
import type { Job, Run } from '../jobs/run.ts';
import { beginLoginLink } from '../links/link.store.ts';
import { offerPlaces } from '../places/offer-places.job.ts';
import { couldBeOffered } from '../places/waiting-list.store.ts';
import { compose, NO_MAILBOX } from './compose.ts';
import {
  countedWith,
  mailDropped,
  mailLeft,
  mailRefused,
  postpone,
  secondsToWait,
  stepMade,
  type WaitingMail,
  waitingMail,
} from './mail.store.ts';
import { LetterRefused } from './mailer.ts';

const job = z.object({ mailId: z.uuid() });

/**
 * Writes one mail and gives it to the mail server; again later when that does not work now, for three days.
 *
 * It leaves once: who sends it holds a lock, and it is marked as soon as the server took it. Only a process that ends between
 * those two lets it leave again, with the same Message-ID.
 */
export const sendMail: Job = async (payload, run) => {
  const { mailId } = job.parse(payload);
  const mail = await waitingMail(run.database, mailId);
  if (!mail) return;
  // One at a time to an address, so that those that leave can be counted.
  const key = mail.isAsked && mail.addressHash !== null ? countedWith(mail) : `mail ${mailId}`;
  const wait = await run.alone(key, async () => {
    await stepMade(run.database, mail.signUpId);
    return letGo(mailId, run);
  });
  if (wait > 0) await postpone(run.database, mailId, wait);
};

/** @returns seconds to wait with it; 0: it is dealt with */
async function letGo(mailId: string, run: Run): Promise<number> {
  const { database } = run;
  // Once more: another worker may have sent it before we were alone, or an undo dropped it.
  const mail = await waitingMail(database, mailId);
  if (!mail) return 0;
  try {
    if (mail.linkId !== null) await beginLoginLink(database, mail.linkId);
    if (mail.kind === 'waitingList') await offerFirst(mail, run);
    const letter = await compose(mail, run);
    if (letter === 'over') await mailDropped(database, mailId);
    else if (letter === 'nowhere') await mailRefused(database, mailId, NO_MAILBOX);
    else {
      const wait = await secondsToWait(database, mail);
      if (wait > 0) return wait;
      await run.mailer.send(letter);
      await mailLeft(database, mailId);
      run.log.info({ mail: mailId, kind: mail.kind }, 'a mail left');
    }
  } catch (error) {
    await giveUp(mail, error, run);
  }
  return 0;
}

/** Who is offered a place now is told that, and not first that they wait for one. */
async function offerFirst({ signUpId, networkId }: WaitingMail, run: Run): Promise<void> {
  if (signUpId !== null && networkId !== null && (await couldBeOffered(run.database, signUpId)))
    await offerPlaces({ networkId }, run);
}

/** Shown on the desk when it is for good or was the last attempt. @throws what went wrong, when another attempt follows */
async function giveUp(mail: WaitingMail, error: unknown, { database, log, isLastAttempt }: Run): Promise<void> {
  const refusal = error instanceof LetterRefused ? error.code : 'not written';
  const isForGood = error instanceof LetterRefused && error.isForGood;
  if (!isForGood && !isLastAttempt) throw error;
  await mailRefused(database, mail.id, refusal);
  log.warn({ mail: mail.id, kind: mail.kind, refusal }, 'a mail was refused');
}
