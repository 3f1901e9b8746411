import type { OrganisationLevel } from '@leerkring/prisma/generated/enums.ts';

/** Where an organisation stands among organisations, brands and locations, and the numbers that go with that. */
export interface Placed {
  readonly id: string;
  readonly level: OrganisationLevel;
  readonly kvkNumber: string | null;
  readonly vestigingsnummer: string | null;
  readonly parentId: string | null;
}

export interface Above {
  readonly id: string;
  readonly level: OrganisationLevel;
  readonly parentId: string | null;
}

export type CorrectionFault =
  /** A brand or a location belongs to something. */
  | 'parentMissing'
  /** An organisation stands at the top. */
  | 'topHasParent'
  | 'parentGone'
  /** Below itself, or below what is below it. */
  | 'belowItself'
  /** A location below a location, or a brand below a brand. */
  | 'parentTooLow'
  /** What is below it cannot stand below this level. */
  | 'partsDoNotFit'
  | 'kvkOfPart'
  | 'branchNumberOfWhole';

const depth: Record<OrganisationLevel, number> = { ORGANISATION: 0, BRAND: 1, LOCATION: 2 };

/**
 * Every reason why an organisation cannot be so.
 * @param parent null: there is none with that id
 * @param partLevels of what stands directly below it
 */
export function correctionFaults(
  organisation: Placed,
  parent: Above | null,
  partLevels: readonly OrganisationLevel[],
): CorrectionFault[] {
  const { id, level, kvkNumber, vestigingsnummer, parentId } = organisation;
  const faults: CorrectionFault[] = [];
  if (level === 'ORGANISATION' && parentId !== null) faults.push('topHasParent');
  else if (level !== 'ORGANISATION' && parentId === null) faults.push('parentMissing');
  else if (parentId !== null && parent === null) faults.push('parentGone');
  else if (parent && (parent.id === id || parent.parentId === id)) faults.push('belowItself');
  else if (parent && depth[parent.level] >= depth[level]) faults.push('parentTooLow');
  if (partLevels.some((part) => depth[part] <= depth[level])) faults.push('partsDoNotFit');
  if (kvkNumber !== null && level !== 'ORGANISATION') faults.push('kvkOfPart');
  if (vestigingsnummer !== null && level !== 'LOCATION') faults.push('branchNumberOfWhole');
  return faults;
}
