import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { publish } from '../testing/publish.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  const host = await api.database.organisation.create({
    data: { name: 'GGZ Het Kompas', kind: 'CARE_PROVIDER', kvkNumber: '90000001' },
  });
  const unit = (name: string, parentId: string | null = null) =>
    api.database.unit.create({ data: { organisationId: host.id, name, parentId } });
  const specialist = await unit('Specialistisch');
  const social = await unit('Maatschappelijk');
  await unit('Team West', social.id);
  await unit('Angst', specialist.id);
  await unit('Team Oost', social.id);
  await publish(api.database, {
    networks: [
      { slug: 'binnen', hostOrganisationName: 'GGZ Het Kompas', hostOrganisationKvk: '90000001' },
      { slug: 'tussen' },
    ],
  });
});
afterAll(() => api.close());

test('a network inside one organisation asks for one of its units, parents first', async () => {
  const { data } = await api.ask(
    '{ networks { nodes { slug signUp { asksOrganisation units { name parent { name } } } } } }',
  );
  const social = { name: 'Maatschappelijk' };
  expect(data.networks.nodes).toEqual([
    {
      slug: 'binnen',
      signUp: {
        asksOrganisation: false,
        units: [
          { name: 'Maatschappelijk', parent: null },
          { name: 'Team Oost', parent: social },
          { name: 'Team West', parent: social },
          { name: 'Specialistisch', parent: null },
          { name: 'Angst', parent: { name: 'Specialistisch' } },
        ],
      },
    },
    { slug: 'tussen', signUp: { asksOrganisation: true, units: [] } },
  ]);
});
