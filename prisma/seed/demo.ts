import type { Database, Prisma, Transaction } from '../client.ts';
import type { SealingKeys } from '../sealed-text.ts';
import { careProviders, education, hospitals, hosts, otherParties, welfare } from './demo-organisations.ts';
import { type DemoNetwork, MembershipSeeding } from './membership-seeding.ts';

const LEAD_EXPERTS = 40;

/**
 * Demo facts for the demo content: organisations, participations, memberships, a waiting list and two convenants (FACTS: practices 1, 2, 3 and 5).
 * Everybody in it is made up. Does nothing when there are organisations already; all or nothing.
 * @returns whether it filled the database
 */
export async function seedDemo(database: Database, keys: SealingKeys): Promise<boolean> {
  return database.$transaction(
    async (transaction) => {
      if (await transaction.organisation.findFirst()) return false;
      const organisations = await seedOrganisations(transaction);
      const networks = await demoNetworks(transaction);
      const seeding = new MembershipSeeding(keys);
      seedLearningNetworks(seeding, networks['waardigheid-en-trots'] ?? [], organisations);
      seedExpertNetworks(seeding, networks['kennis-samen-delen'] ?? [], organisations);
      for (const network of networks['expeditie-kipz'] ?? [])
        seeding.organisations(network, organisations.hospitals, 1);
      for (const network of networks.koplopernetwerk ?? [])
        seeding.organisations(network, [...organisations.welfare, ...organisations.education], 1);
      for (const network of networks['sociale-dienst'] ?? []) seedInternalNetwork(seeding, network, organisations);
      await seeding.store(transaction);
      await seedConvenants(transaction, networks.koplopernetwerk ?? [], organisations);
      return true;
    },
    { timeout: 60_000 },
  );
}

async function demoNetworks(transaction: Transaction): Promise<Record<string, DemoNetwork[]>> {
  const programmes = await transaction.slug.findMany({ where: { kind: 'PROGRAMME' } });
  const slugs = await transaction.slug.findMany({ where: { kind: 'NETWORK' } });
  const slugOf = new Map(slugs.map(({ documentId, slug }) => [documentId, slug]));
  const networks = await transaction.network.findMany({ include: { programme: true } });
  networks.sort((one, other) => (slugOf.get(one.documentId) ?? '').localeCompare(slugOf.get(other.documentId) ?? ''));
  const byProgramme: Record<string, DemoNetwork[]> = {};
  for (const { slug, documentId } of programmes) {
    byProgramme[slug] = networks.flatMap(({ programme, ...network }) =>
      programme?.documentId === documentId && programme.ownerId ? [{ ...network, ownerId: programme.ownerId }] : [],
    );
  }
  return byProgramme;
}

async function seedOrganisations(transaction: Transaction) {
  const create = (data: Prisma.OrganisationCreateManyInput[]) => transaction.organisation.createManyAndReturn({ data });
  const careProvidersCreated = await create(careProviders);
  const [linde] = careProvidersCreated;
  if (!linde) throw new Error('The demo needs care providers.');
  await create([
    {
      name: 'De Linde, locatie Kloosterveen',
      kind: 'CARE_PROVIDER',
      level: 'LOCATION',
      parentId: linde.id,
      place: 'Assen',
      vestigingsnummer: '000010010001',
    },
    {
      name: 'De Linde, locatie Rolde',
      kind: 'CARE_PROVIDER',
      level: 'LOCATION',
      parentId: linde.id,
      place: 'Rolde',
      vestigingsnummer: '000010010002',
    },
    { name: 'De Linde Thuis', kind: 'CARE_PROVIDER', level: 'BRAND', parentId: linde.id, place: 'Assen' },
  ]);
  const hostsCreated = await create(hosts.map(({ units: _, ...organisation }) => organisation));
  const teams: Record<string, { id: string; organisationId: string }[]> = {};
  for (const [index, host] of hosts.entries()) {
    const organisationId = hostsCreated[index]?.id ?? '';
    for (const [division, names] of Object.entries(host.units)) {
      const { id: parentId } = await transaction.unit.create({ data: { organisationId, name: division } });
      const created = await transaction.unit.createManyAndReturn({
        data: names.map((name) => ({ organisationId, parentId, name })),
      });
      teams[host.kvkNumber ?? ''] = [...(teams[host.kvkNumber ?? ''] ?? []), ...created];
    }
  }
  return {
    careProviders: careProvidersCreated,
    hospitals: await create(hospitals),
    welfare: await create(welfare),
    education: await create(education),
    others: await create(otherParties),
    teams,
  };
}

type Organisations = Awaited<ReturnType<typeof seedOrganisations>>;

/** Seven to ten organisations in each; in the first no seat is left and four people wait, in the second there is no place for another organisation. */
function seedLearningNetworks(
  seeding: MembershipSeeding,
  networks: DemoNetwork[],
  { careProviders, welfare }: Organisations,
) {
  const pool = [...careProviders, ...welfare];
  for (const [index, network] of networks.entries()) {
    const size = index < 2 ? (network.maximumOrganisations ?? 10) : 7 + (index % 3);
    const taking = Array.from({ length: size }, (_, step) => pool[(index * 3 + step) % pool.length]).filter(
      (organisation) => organisation !== undefined,
    );
    seeding.organisations(network, taking, index === 0 ? 99 : 1);
    seeding.membership(network, 'NETWORK_MANAGER');
    if (index === 0)
      for (const organisation of pool.filter((each) => !taking.includes(each)).slice(0, 4))
        seeding.waiting(network, organisation);
  }
}

/** Forty lead experts over all networks together, and at least twenty participants in each. */
function seedExpertNetworks(seeding: MembershipSeeding, networks: DemoNetwork[], { teams }: Organisations) {
  const units = teams['00000001'] ?? [];
  const employer = (turn: number) => {
    const unit = units[turn % units.length];
    return unit ? { organisationId: unit.organisationId, unitId: unit.id } : {};
  };
  for (const [index, network] of networks.entries()) {
    const leads = Math.floor(LEAD_EXPERTS / networks.length) + (index < LEAD_EXPERTS % networks.length ? 1 : 0);
    for (let turn = 0; turn < leads; turn++) seeding.membership(network, 'LEAD_EXPERT', employer(index + turn));
    for (let turn = 0; turn < 20 + ((index * 5) % 13); turn++)
      seeding.membership(network, 'PARTICIPANT', employer(index + turn));
  }
}

function seedInternalNetwork(seeding: MembershipSeeding, network: DemoNetwork, { teams }: Organisations) {
  for (const unit of teams['00000002'] ?? [])
    seeding.membership(network, 'PARTICIPANT', { organisationId: unit.organisationId, unitId: unit.id });
}

async function seedConvenants(
  transaction: Transaction,
  networks: DemoNetwork[],
  { careProviders, education, others }: Organisations,
) {
  const convenants = [
    {
      slug: 'samen-leren-in-groningen',
      region: 'groningen',
      name: 'Groningen',
      from: 1,
      careOffice: 'Zorgkantoor Eems en Dollard',
    },
    {
      slug: 'samen-leren-in-drenthe',
      region: 'drenthe',
      name: 'Drenthe',
      from: 4,
      careOffice: 'Zorgkantoor Drentse Aa',
    },
  ];
  for (const { slug, region, name, from, careOffice } of convenants) {
    const signedOn = new Date('2026-03-05');
    const parties = [
      ...careProviders.slice(from, from + 4),
      ...education,
      ...others.filter(
        (organisation) => organisation.name === careOffice || organisation.kind === 'EMPLOYERS_PLATFORM',
      ),
    ];
    await transaction.convenant.create({
      data: {
        slug,
        ownerId: networks[0]?.ownerId ?? null,
        title: `Samen leren en werken in ${name}`,
        summary: `Zorgaanbieders, opleidingen, het zorgkantoor en het werkgeversplatform in ${name} leggen vast hoe ze samen zorgen voor genoeg en goed opgeleide collega's.`,
        regions: [region],
        signedOn,
        startsOn: new Date('2026-04-01'),
        endsOn: new Date('2029-12-31'),
        parties: {
          create: parties.map((organisation) => ({
            organisationId: organisation.id,
            kind: organisation.kind,
            signedOn,
          })),
        },
        networks: { create: networks.map(({ documentId }) => ({ networkId: documentId })) },
      },
    });
  }
}
