import type { OrganisationLevel } from '@leerkring/prisma/generated/enums.ts';

/** As far as it decides whether two can become one. */
export interface MergingOrganisation {
  readonly id: string;
  readonly level: OrganisationLevel;
  readonly parentId: string | null;
  /** Itself, where nothing is above it. */
  readonly topId: string;
}

export type MergeFault =
  | 'itself'
  /** `into` belongs to `from`. */
  | 'intoOwnPart'
  /** `from` belongs to another organisation than `into`. */
  | 'elsewhereInTheTree'
  /** What belongs to `from` cannot belong to `into`. */
  | 'partsDoNotFit';

const depth: Record<OrganisationLevel, number> = { ORGANISATION: 0, BRAND: 1, LOCATION: 2 };

/** @param parts levels of what stands directly below `from` */
export function mergeFault(
  from: MergingOrganisation,
  into: MergingOrganisation,
  parts: readonly OrganisationLevel[],
): MergeFault | undefined {
  if (from.id === into.id) return 'itself';
  if (into.topId === from.id || into.parentId === from.id) return 'intoOwnPart';
  if (from.parentId !== null && from.topId !== into.topId) return 'elsewhereInTheTree';
  return parts.some((level) => depth[level] <= depth[into.level]) ? 'partsDoNotFit' : undefined;
}

/** What one of two organisations has in a network. */
export interface Side {
  /** It takes part, with so many seats taken and held by offers. */
  readonly participation: { readonly id: string; readonly seats: number } | null;
  /** The sign-up whose offer holds a place for it; it does not take part yet. */
  readonly holdingSignUpId: string | null;
}

type Meeting =
  | { readonly outcome: 'exceeds' | 'twoOffers' }
  /** `keep` takes over what `drop` has; either may be null. */
  | { readonly outcome: 'fits'; readonly keep: string | null; readonly drop: string | null };

/**
 * How two organisations meet in a network where the first has something. Who was promised a seat keeps it, so their seats add up.
 * @param seatsPerOrganisation null: no maximum
 */
export function meet(from: Side, into: Side, seatsPerOrganisation: number | null): Meeting {
  if (from.holdingSignUpId && into.holdingSignUpId) return { outcome: 'twoOffers' };
  const one = from.participation?.seats ?? (from.holdingSignUpId ? 1 : 0);
  const other = into.participation?.seats ?? (into.holdingSignUpId ? 1 : 0);
  // Also where an editor lowered the maximum since: one that is above it alone takes nobody in.
  const exceeds = one > 0 && other > 0 && one + other > (seatsPerOrganisation ?? Number.POSITIVE_INFINITY);
  if (exceeds) return { outcome: 'exceeds' };
  const [most, least] = one > other ? [from, into] : [into, from];
  // One without a participation has at most a seat to bring: the other one's participation stays.
  const keep = most.participation ?? least.participation;
  const drop = most.participation ? least.participation : null;
  return { outcome: 'fits', keep: keep?.id ?? null, drop: drop?.id ?? null };
}
