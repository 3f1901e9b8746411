import { timingSafeEqual } from 'node:crypto';
import type { Locale } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { type TryAgainLaterShape, tooFast, unknownSince } from './abuse.refusals.ts';

/** Milliseconds: nobody reads and fills in a form faster. */
export const LEAST_TO_FILL_IN = 2000;

/** One showing of a form on a page of ours, which is sent once. */
interface Showing {
  /** Of the form's page. */
  readonly path: string;
  /** The idempotency key in it. */
  readonly key: string;
}

// Not an id of a link, which is a uuid: no token equals one of these. As JSON, so that no field can hold the end of another one.
const signature = (keys: SealingKeys, { path, key }: Showing, at: string) =>
  keys.token(JSON.stringify(['form shown', path, key, at]));

/** Tells, hidden in a form, when it was shown. Signed, so that any instance believes it, and nobody else can say so. */
export function shownMark(keys: SealingKeys, showing: Showing, at: Date): string {
  const written = at.getTime().toString(36);
  return `${written}.${signature(keys, showing, written)}`;
}

/** However long ago: people leave pages open. @returns null when it is no mark of this showing */
export function readShownMark(keys: SealingKeys, showing: Showing, mark: string): Date | null {
  const [written = '', signed = ''] = mark.split('.');
  const given = Buffer.from(signed);
  const right = Buffer.from(signature(keys, showing, written));
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  return new Date(Number.parseInt(written, 36));
}

/**
 * Whether a form was sent sooner than anybody fills it in; without a mark nobody can tell, so that it is to be looked at once more.
 * @param sent.arrivedAt by the clock that says when forms are shown
 * @param sent.now by the clock of this process, which counts what is left
 * @returns null: it was not
 */
export function tooSoon(
  sent: { readonly shownAt: Date | null; readonly arrivedAt: Date; readonly now: Date },
  locale: Locale,
): TryAgainLaterShape | null {
  const { shownAt, arrivedAt, now } = sent;
  const age = shownAt ? arrivedAt.getTime() - shownAt.getTime() : 0;
  // Below zero the clock was set back meanwhile, which is nobody's haste.
  if (age < 0 || age >= LEAST_TO_FILL_IN) return null;
  const retryAt = new Date(now.getTime() + LEAST_TO_FILL_IN - age);
  return shownAt ? tooFast(locale, retryAt) : unknownSince(locale, retryAt);
}
