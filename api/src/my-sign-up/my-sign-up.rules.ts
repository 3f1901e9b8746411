import type { SignUpActor, SignUpStatus } from '@leerkring/prisma/generated/enums.ts';

export interface Step {
  readonly from: SignUpStatus | null;
  readonly to: SignUpStatus;
  readonly at: Date;
  readonly by: SignUpActor;
}

/** Steps that a decision taken back makes. By nobody, the middle one says that somebody has to decide first after all. */
const takenBack = new Set([
  'ACCEPTED IN_REVIEW',
  'DECLINED IN_REVIEW',
  'WAITLISTED IN_REVIEW',
  'ACCEPTED WAITLISTED',
  'DECLINED WAITLISTED',
]);

/**
 * What somebody is told of what happened: a decision only from when its mail leaves, and never one that was taken back before.
 * @param steps oldest first
 * @param undoIsOpen the newest step is a decision that can still be taken back
 */
export function toldSteps<Told extends Step>(steps: readonly Told[], undoIsOpen: boolean): Told[] {
  const told: Told[] = [];
  for (const step of undoIsOpen ? steps.slice(0, -1) : steps) {
    if (step.by !== 'SYSTEM' && takenBack.has(`${step.from} ${step.to}`)) told.pop();
    else told.push(step);
  }
  return told;
}
