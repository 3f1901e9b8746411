import type { DeskMailPace } from '@leerkring/prisma/client.ts';
import type { Context } from '../context.ts';
import type { DeskVisit } from './desk-visit.ts';
import { findRoles } from './viewer.store.ts';

export type DeskRole = 'STAFF' | 'NETWORK_MANAGER' | 'LEAD_EXPERT';

/** Who is logged in, and what that person may do at this moment. */
export interface Viewer {
  readonly addressHash: Uint8Array<ArrayBuffer>;
  /** Every role that this person has somewhere. */
  readonly roles: ReadonlySet<DeskRole>;
  /** documentIds of owners. */
  readonly staffOf: ReadonlySet<string>;
  /** By documentId of the network: the highest role there. */
  readonly networks: ReadonlyMap<string, DeskRole>;
  /** documentIds of the owners of these networks and of `staffOf`. */
  readonly owners: ReadonlySet<string>;
  /** null: manages no network, so hears of nothing. */
  readonly deskMail: DeskMailPace | null;
  /** Hears once a day who joined and left; null: neither manages a network nor works for an owner with an account of its own. */
  readonly deskNews: boolean | null;
}

const ofVisit = new WeakMap<DeskVisit, Promise<Viewer>>();

/** Asks the database once a request, and only when something wants to know. @returns null: nobody is logged in */
export async function viewerOf({ desk, database, keys }: Context): Promise<Viewer | null> {
  if (!desk?.session) return null;
  let viewer = ofVisit.get(desk);
  if (!viewer) {
    viewer = findRoles(database, keys, desk.session, desk.staff);
    ofVisit.set(desk, viewer);
  }
  return viewer;
}

/** The address that logged in. */
export function addressOf({ desk, keys }: Context): string {
  if (!desk?.session) throw new Error('Nobody is logged in.');
  return keys.open(desk.session.addressSealed, desk.session.keyId);
}

/** Something on the desk; it belongs to a network, or (a request to start one) to an owner only. */
export interface OnDesk {
  readonly networkId: string | null;
  readonly ownerId: string | null;
}

/** Sees the network, the names of its participants, and numbers. */
export function mayRead(viewer: Viewer | null, networkId: string | null): boolean {
  return networkId !== null && viewer?.networks.has(networkId) === true;
}

/** Sees everything of the network, decides on sign-ups, adds and ends people. */
export function mayManage(viewer: Viewer | null, networkId: string | null): boolean {
  return mayRead(viewer, networkId) && viewer?.networks.get(networkId ?? '') !== 'LEAD_EXPERT';
}

/** Staff of the owner of this network. */
export function isStaffOfNetwork(viewer: Viewer | null, networkId: string | null): boolean {
  return networkId !== null && viewer?.networks.get(networkId) === 'STAFF';
}

/** Staff of this owner. */
export function isStaffOf(viewer: Viewer | null, ownerId: string | null): boolean {
  return ownerId !== null && viewer?.staffOf.has(ownerId) === true;
}

/** Has a role in a network of this owner, or is its staff: knows whose it is. */
export function mayKnowOwner(viewer: Viewer | null, ownerId: string): boolean {
  return viewer?.owners.has(ownerId) === true;
}

/** What belongs to a network is its managers' too; what does not, only of the owner's staff. */
export function mayDecide(viewer: Viewer | null, { networkId, ownerId }: OnDesk): boolean {
  return networkId === null ? isStaffOf(viewer, ownerId) : mayManage(viewer, networkId);
}

/** As who a step of this network (null: of an owner) is written down. */
export function actorFor(viewer: Viewer, networkId: string | null): 'STAFF' | 'NETWORK_MANAGER' {
  return networkId === null || isStaffOfNetwork(viewer, networkId) ? 'STAFF' : 'NETWORK_MANAGER';
}
