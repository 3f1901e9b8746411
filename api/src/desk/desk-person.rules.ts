import type { DeskPersonRow } from './desk-person.store.ts';
import { isStaffOf, mayDecide, mayManage, type OnDesk, type Viewer } from './viewer.ts';

/** Staff of an owner who has something of this person, and managers of a network in which they are or were. */
export function maySeePerson(viewer: Viewer | null, { ownerIds, networkIds }: DeskPersonRow): boolean {
  return ownerIds.some((id) => isStaffOf(viewer, id)) || networkIds.some((id) => mayManage(viewer, id));
}

/** Of what a person has, what belongs to networks of the viewer. */
export const ownMemberships = <Row extends { networkId: string }>(viewer: Viewer | null, rows: readonly Row[]): Row[] =>
  rows.filter(({ networkId }) => mayManage(viewer, networkId));

/** The same of what may belong to an owner only: sign-ups, requests to start a network, mails. */
export const ownOnDesk = <Row extends OnDesk>(viewer: Viewer | null, rows: readonly Row[]): Row[] =>
  rows.filter((row) => mayDecide(viewer, row));
