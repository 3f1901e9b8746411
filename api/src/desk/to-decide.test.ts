import { afterAll, beforeAll, expect, test } from 'vitest';
import { readToDecide } from '../mail/facts.store.ts';
import { startApi } from '../testing/api.ts';
import { organisationNamed, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { appoint } from './testing/roles.ts';
import { loggedIn } from './testing/visitor.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let manager: Awaited<ReturnType<typeof loggedIn>>;

beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [
      { slug: 'n', programme: 'p' },
      { slug: 'binnen', programme: 'p', hostOrganisationKvk: '90000001' },
    ],
  });
  for (const network of ['n', 'binnen']) await appoint(api, 'manager@example.org', network);
  manager = await loggedIn(api, 'manager@example.org');
});
afterAll(() => api.close());

const waiting = (network: string, organisation: { id: string } | { name: string }) =>
  signedUp(api.database, api.keys, { network, status: 'WAITLISTED', organisation });

async function toDecide(network: string) {
  const { data } = await manager.ask(
    `{ viewer { toDecideCount deskNetwork(id: "network-${network}") { toDecideCount toDecide { nodes { id } } } } }`,
  );
  const { toDecideCount, toDecide: listed } = data.viewer.deskNetwork;
  return { all: data.viewer.toDecideCount, here: toDecideCount, ids: listed.nodes.map(({ id }: { id: string }) => id) };
}

test('who waits with an organisation that nobody matched stays among what is to decide, until it is matched', async () => {
  const typed = await waiting('n', { name: 'Zorg Getypt' });
  await waiting('n', { id: (await organisationNamed(api.database, 'Zorg Bekend')).id });
  await waiting('binnen', { name: 'Team Noord' });
  expect(await toDecide('n')).toEqual({ all: 1, here: 1, ids: [typed.id] });
  expect(await toDecide('binnen')).toEqual({ all: 1, here: 0, ids: [] });
  const { personId } = await api.database.membership.findFirstOrThrow({ where: { role: 'NETWORK_MANAGER' } });
  expect(await readToDecide(api.database, personId, 'NL')).toEqual([{ title: 'N', count: 1, isStart: false }]);

  const { data } = await manager.ask(
    `mutation ($id: ID!) { confirmOrganisation(signUp: $id, as: { new: { name: "Zorg Getypt", kind: CARE_PROVIDER } }) { __typename } }`,
    { id: typed.id },
  );
  expect(data.confirmOrganisation.__typename).toBe('DeskSignUp');
  expect(await toDecide('n')).toEqual({ all: 0, here: 0, ids: [] });
});
