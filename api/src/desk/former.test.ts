import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMember } from '../memberships/add-member.store.ts';
import { endMembership } from '../memberships/end-membership.store.ts';
import { endParticipation } from '../participations/end-participation.store.ts';
import { withdrawn } from '../places/places.store.ts';
import { knownOf } from '../privacy/known.store.ts';
import { startApi } from '../testing/api.ts';
import { documentIdOf, organisationNamed, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { appoint } from './testing/roles.ts';
import { loggedIn } from './testing/visitor.ts';

const network = documentIdOf('NETWORK', 'n');
let api: Awaited<ReturnType<typeof startApi>>;
let manager: Awaited<ReturnType<typeof loggedIn>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'n', programme: 'p' }] });
  await appoint(api, 'manager@example.org', 'n');
  manager = await loggedIn(api, 'manager@example.org');
});
afterAll(() => api.close());

const takesPart = (name: string, organisation: { id: string }) =>
  signedUp(api.database, api.keys, { network: 'n', status: 'ACCEPTED', organisation, person: { name } });
const membershipOf = (personId: string) =>
  api.database.membership.findFirstOrThrow({ where: { personId, until: null } });

async function former() {
  const { data, errors } = await manager.ask(
    `query ($id: ID!) { viewer { deskNetwork(id: $id) {
      formerParticipants(first: 10) { totalCount nodes { name until endedBy } } formerParticipations { endedBy organisation { name } } } } }`,
    { id: network },
  );
  expect(errors).toBeUndefined();
  return data.viewer.deskNetwork;
}

test('who took part stands there once, with who ended it; not who is back, and not who never was', async () => {
  const linde = await organisationNamed(api.database, 'De Linde');
  const anker = await organisationNamed(api.database, 'Het Anker');
  const [left, ended, back] = [
    await takesPart('Ging', linde),
    await takesPart('Moest', linde),
    await takesPart('Terug', linde),
  ];
  await takesPart('Met de organisatie', anker);
  await signedUp(api.database, api.keys, { network: 'n', status: 'DECLINED', organisation: linde });
  expect(await former()).toMatchObject({ formerParticipants: { totalCount: 0, nodes: [] }, formerParticipations: [] });

  await transact(api.database, (transaction) => withdrawn(transaction, api.keys, left.id, 'PERSON'));
  for (const { personId } of [ended, back])
    await endMembership(api.database, api.keys, {
      membershipId: (await membershipOf(personId)).id,
      by: 'NETWORK_MANAGER',
    });
  const again = {
    networkId: network,
    person: { name: back.name, email: back.email, jobTitle: null },
    organisation: { id: linde.id },
    unitName: null,
    locale: 'NL',
    by: 'STAFF',
  } as const;
  expect((await addMember(api.database, api.keys, again)).outcome).toBe('added');
  const { id: participationId } = await api.database.participation.findFirstOrThrow({
    where: { networkId: network, organisationId: anker.id },
  });
  await endParticipation(api.database, api.keys, { participationId, by: 'STAFF' });

  const { formerParticipants, formerParticipations } = await former();
  expect(formerParticipants).toMatchObject({
    totalCount: 3,
    nodes: [
      { name: 'Met de organisatie', endedBy: 'STAFF' },
      { name: 'Moest', endedBy: 'NETWORK_MANAGER' },
      { name: 'Ging', endedBy: 'PERSON' },
    ],
  });
  expect(formerParticipations).toEqual([{ endedBy: 'STAFF', organisation: { name: 'Het Anker' } }]);
  const known = await knownOf(api.database, api.keys, left.personId, 'NL');
  expect(known?.memberships).toMatchObject([{ endedBy: 'PERSON' }]);

  // The organisation and the person come back.
  const returned = await takesPart('Iemand anders', anker);
  await endMembership(api.database, api.keys, {
    membershipId: (await membershipOf(returned.personId)).id,
    by: 'STAFF',
  });
  expect((await former()).formerParticipations).toEqual([]);
});
