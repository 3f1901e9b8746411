import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { maySeePerson } from './desk-person.rules.ts';
import type { DeskPersonRow } from './desk-person.store.ts';
import { deskPlace } from './desk-place.store.ts';
import {
  isStaffOf,
  isStaffOfNetwork,
  mayDecide,
  mayKnowOwner,
  mayManage,
  mayRead,
  type OnDesk,
  type Viewer,
  viewerOf,
} from './viewer.ts';

/**
 * What a type or field of the desk asks of the viewer; a field that asks nothing is public.
 * An id that is not there answers as one of somebody else's: no.
 */
export interface DeskScopes {
  loggedIn: boolean;
  /** documentId of a network: its lead experts, its managers, its owner's staff. */
  readsNetwork: string;
  /** documentId of a network: its managers, its owner's staff. */
  manages: string;
  /** documentId of a network: its owner's staff. */
  staffOfNetwork: string;
  /** documentId of an owner. */
  staffOf: string;
  /** documentId of an owner: its staff, and everybody with a role in one of its networks. */
  knowsOwner: string;
  /** Staff of any owner. */
  staff: boolean;
  /** What is of a network: its managers and staff; what is of an owner only: its staff. */
  decides: OnDesk;
  /** The same, by the id of a confirmed sign-up. */
  decidesSignUp: string;
  /** Staff of their owner, and managers of a network in which they are or were. */
  seesPerson: DeskPersonRow;
}

export async function deskScopes(context: Context) {
  const viewer: Viewer | null = await viewerOf(context);
  return {
    loggedIn: viewer !== null,
    staff: viewer !== null && viewer.staffOf.size > 0,
    readsNetwork: (networkId: string) => mayRead(viewer, networkId),
    manages: (networkId: string) => mayManage(viewer, networkId),
    staffOfNetwork: (networkId: string) => isStaffOfNetwork(viewer, networkId),
    staffOf: (ownerId: string) => isStaffOf(viewer, ownerId),
    knowsOwner: (ownerId: string) => mayKnowOwner(viewer, ownerId),
    decides: (thing: OnDesk) => mayDecide(viewer, thing),
    seesPerson: (person: DeskPersonRow) => maySeePerson(viewer, person),
    decidesSignUp: async (id: string) => {
      if (viewer === null) return false;
      const place = await deskPlace(id, context);
      return place !== null && mayDecide(viewer, place);
    },
  };
}

/** Says no more than that: not whether there is something. */
export function unauthorised(_parent: unknown, { desk }: Context): GraphQLError {
  return desk?.session ? notThere() : new GraphQLError('Log in first.', { extensions: { code: 'UNAUTHENTICATED' } });
}

/** Something that was there a moment ago is gone. */
export function notThere(): GraphQLError {
  return new GraphQLError('You may not do this, or it is not there.', { extensions: { code: 'FORBIDDEN' } });
}
