import type { Context } from '../context.ts';
import { type DeskMembershipRow, deskMembershipById } from '../desk/desk-people.store.ts';
import { actorFor, viewerOf } from '../desk/viewer.ts';
import { isUuid } from '../nodes/uuid.rules.ts';

/** Who may change a membership: of participants managers of the network and staff of its owner; of all others staff. */
export async function mayChange(id: string, context: Context) {
  const membership = isUuid(id) ? await deskMembershipById(id, context) : null;
  if (!membership) return false;
  return membership.role === 'PARTICIPANT'
    ? { manages: membership.networkId }
    : { staffOfNetwork: membership.networkId };
}

/** Of a field that `mayChange` let through: the membership, and as who its change is written down. */
export async function toChange(
  id: string,
  context: Context,
): Promise<{ membership: DeskMembershipRow; by: 'STAFF' | 'NETWORK_MANAGER' }> {
  const [viewer, membership] = [await viewerOf(context), await deskMembershipById(id, context)];
  if (!viewer || !membership) throw new Error('Nobody changes a membership who may not.');
  return { membership, by: actorFor(viewer, membership.networkId) };
}
