import type { Locale } from '@leerkring/prisma/client.ts';
import type { Context } from '../context.ts';
import { couldBePartnerKey } from '../partner-sites/partner-site.rules.ts';
import { type TryAgainLaterShape, tooFast, tryAgainLater } from './abuse.refusals.ts';
import { readProof } from './challenge.ts';
import { LEAST_TO_FILL_IN } from './fill-time.ts';
import { spend } from './used-challenge.store.ts';

interface SentForm {
  readonly person: { readonly email: string };
  readonly partnerKey?: string | null | undefined;
  readonly proof?: string | null | undefined;
  readonly locale: Locale;
}

/**
 * Counts a form that was sent. A proof that is wrong, too old or was handed in before counts as none: then how long somebody
 * took is not known, and the limit is lower.
 * @returns null: go on. The same for every address, known or not.
 */
export async function refuseHaste(form: SentForm, context: Context): Promise<TryAgainLaterShape | null> {
  const { keys, database, limits, networkBlock, now } = context;
  const proof = form.proof ? await readProof(keys, form.proof) : null;
  if (proof) {
    const readyAt = new Date(proof.issuedAt.getTime() + LEAST_TO_FILL_IN);
    // Not spent yet: the same proof is good once that instant has passed.
    if (now < readyAt) return tooFast(form.locale, readyAt);
  }
  const isProven = proof !== null && (await spend(database, proof));
  const partnerKey = form.partnerKey && couldBePartnerKey(form.partnerKey) ? form.partnerKey : undefined;
  const retryAt = await limits.count({
    what: 'SIGN_UP',
    networkBlock,
    address: form.person.email,
    ...(partnerKey !== undefined && { partnerKey }),
    isProven,
  });
  return retryAt && tryAgainLater(form.locale, retryAt, now);
}
