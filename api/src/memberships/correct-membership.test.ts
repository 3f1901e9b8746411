import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from '../desk/testing/world.ts';
import { signedUp } from '../testing/sign-up-states.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

describe('what somebody does and where', () => {
  const correcting = `mutation ($id: ID!, $jobTitle: String, $unitName: String) { correctMembership(id: $id, jobTitle: $jobTitle, unitName: $unitName) {
    __typename ... on Refusal { message } ... on InvalidMember { faults { path } } ... on DeskMembership { id jobTitle unitName organisation { name } } } }`;
  const correct = async (variables: object) =>
    (await world.as('managerOfN1').ask(correcting, variables)).data.correctMembership;

  test('is corrected in place, by managers too', async () => {
    const { membershipId: id } = world;
    const now = { jobTitle: 'Kwaliteitsverpleegkundige', unitName: 'Team Zuid' };
    expect(await correct({ id, ...now })).toMatchObject({
      __typename: 'DeskMembership',
      id,
      ...now,
      organisation: { name: 'Zorg A' },
    });
    expect(await correct({ id })).toMatchObject({ id, jobTitle: null, unitName: null });
    expect(
      await world.database.auditEntry.count({
        where: { action: 'CORRECTED', networkId: world.networkId, by: 'NETWORK_MANAGER' },
      }),
    ).toBe(2);
  });

  test('has its bounds', async () => {
    const { membershipId: id } = world;
    expect(await correct({ id, jobTitle: 'x'.repeat(121), unitName: 'y'.repeat(161) })).toMatchObject({
      __typename: 'InvalidMember',
      faults: [{ path: ['jobTitle'] }, { path: ['unitName'] }],
    });
  });

  test('stays as it was once they left', async () => {
    const { id } = await signedUp(world.database, world.keys, {
      network: 'n1',
      organisation: world.care,
      status: 'ACCEPTED',
    });
    const membership = await world.database.membership.update({
      where: { signUpId: id },
      data: { until: new Date('2100-01-01') },
    });
    expect(await correct({ id: membership.id, jobTitle: 'Arts' })).toMatchObject({ __typename: 'MembershipEnded' });
  });
});
