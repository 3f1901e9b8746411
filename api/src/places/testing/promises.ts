import type { PlacesAtHand } from './places-at-hand.ts';

/** Reads a whole network, with a model of its own: shares no SQL with what decides in the product. */
export async function snapshot(at: PlacesAtHand, networkId: string) {
  const network = await at.facts(networkId);
  const [{ now = new Date() } = {}] = await at.database.$queryRaw<{ now: Date }[]>`SELECT now() AS "now"`;
  const participations = await at.database.participation.findMany({ where: { networkId, until: null } });
  const signUps = await at.database.signUp.findMany({
    where: { networkId },
    include: { organisation: { include: { parent: true } }, events: true },
  });
  const host =
    network.hostOrganisationKvk === null
      ? null
      : await at.database.organisation.findUnique({ where: { kvkNumber: network.hostOrganisationKvk } });
  return { network, now, participations, signUps, host };
}
type Snapshot = Awaited<ReturnType<typeof snapshot>>;

/** Whose place somebody would take; null: nobody's is counted; undefined: nobody knows yet. */
function counted(
  { network, host }: Snapshot,
  { organisation }: Snapshot['signUps'][number],
): string | null | undefined {
  if (network.hostOrganisationKvk !== null) return network.seatsPerOrganisation === null ? null : host?.id;
  if (!organisation) return undefined;
  if (network.counts === 'LOCATION') return organisation.id;
  return organisation.parent?.parentId ?? organisation.parentId ?? organisation.id;
}

const within = (number: number, limit: number | null) => limit === null || number < limit;

/** Who waits although both limits admit them. */
export function forgotten(all: Snapshot): string[] {
  const { network, now, participations, signUps } = all;
  const places = network.organisationCount + network.offeredOrganisations;
  return signUps
    .filter((signUp) => {
      if (signUp.status !== 'WAITLISTED' || (signUp.undoUntil && signUp.undoUntil > now)) return false;
      const organisationId = counted(all, signUp);
      if (organisationId === undefined) return false;
      if (organisationId === null) return true;
      const participation = participations.find((one) => one.organisationId === organisationId);
      if (participation)
        return within(participation.seatsTaken + participation.seatsOffered, network.seatsPerOrganisation);
      const isHeld = signUps.some(({ heldOrganisationId }) => heldOrganisationId === organisationId);
      return !isHeld && (network.hostOrganisationKvk !== null || within(places, network.maximumOrganisations));
    })
    .map(({ id }) => `${id} waits although there is a place`);
}

/** Who was offered a place that nothing holds. Where seats are not counted there is nothing to hold. */
export function unheld(all: Snapshot): string[] {
  if (all.network.hostOrganisationKvk !== null) return [];
  return all.signUps
    .filter((one) => one.status === 'OFFERED' && one.heldOrganisationId === null && one.heldParticipationId === null)
    .map(({ id }) => `${id} was offered a place that nothing holds`);
}

/** Who was just offered a place although nobody decided on them, and somebody has to: on everybody, or on who is of a new organisation. */
export function undecided(before: Snapshot, { network, signUps }: Snapshot): string[] {
  const had = new Set(before.signUps.filter(({ status }) => status === 'OFFERED').map(({ id }) => id));
  const isNew = ({ heldOrganisationId }: Snapshot['signUps'][number]) =>
    heldOrganisationId !== null && network.hostOrganisationKvk === null;
  const isAsked = { NONE: () => false, NEW_ORGANISATIONS: isNew, EVERYONE: () => true }[network.approval];
  return signUps
    .filter((one) => one.status === 'OFFERED' && !had.has(one.id) && isAsked(one))
    .filter(({ events }) => !events.some(({ from, to }) => from === 'IN_REVIEW' && to === 'WAITLISTED'))
    .map(({ id }) => `${id} was offered a place before anybody decided`);
}

/** What rose although a limit was reached. Nobody is sent away when an editor lowers one. */
export function oneTooMany(before: Snapshot, after: Snapshot): string[] {
  const { maximumOrganisations, seatsPerOrganisation, hostOrganisationKvk } = after.network;
  const places = ({ network }: Snapshot) => network.organisationCount + network.offeredOrganisations;
  const seats = (participation: Snapshot['participations'][number] | undefined) =>
    participation ? participation.seatsTaken + participation.seatsOffered : 0;
  const tooMany = after.participations
    .filter((one) => {
      const earlier = before.participations.find(({ id }) => id === one.id);
      return seats(one) > Math.max(seats(earlier), seatsPerOrganisation ?? Number.POSITIVE_INFINITY);
    })
    .map(({ id }) => `participation ${id} has one too many`);
  if (
    hostOrganisationKvk === null &&
    places(after) > Math.max(places(before), maximumOrganisations ?? Number.POSITIVE_INFINITY)
  )
    tooMany.push('one organisation too many');
  return tooMany;
}
