import { randomUUID } from 'node:crypto';
import type { World } from '../../desk/testing/world.ts';
import { organisationNamed } from '../../testing/publish.ts';
import { signedUp } from '../../testing/sign-up-states.ts';

export type Status = Parameters<typeof signedUp>[2]['status'];

export const email = () => `${randomUUID()}@example.org`;

/** People who signed up in this world, for `Zorg A` unless told, and what became of that. */
export async function knownPeople({ database, keys }: World) {
  const care = await organisationNamed(database, 'Zorg A');
  return {
    care,
    known: (address: string, name: string, status: Status, network = 'n1', organisation: { id: string } = care) =>
      signedUp(database, keys, {
        network,
        organisation,
        status: status ?? 'ACCEPTED',
        person: { name, email: address },
      }),
    statusOf: async ({ id }: { id: string }) =>
      (await database.signUp.findUnique({ where: { id }, select: { status: true, personId: true } })) ?? 'erased',
    membershipsOf: (personId: string) =>
      database.membership.findMany({
        where: { personId },
        orderBy: { since: 'asc' },
        select: { signUpId: true, until: true, networkId: true },
      }),
  };
}
