import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyFiveMinutes } from './every-five-minutes.job.ts';
import { offerPlaces } from './offer-places.job.ts';
import { drift } from './testing/drift.ts';
import { type PlacesAtHand, placesAtHand } from './testing/places-at-hand.ts';

let at: PlacesAtHand;
beforeAll(async () => {
  at = await placesAtHand();
});
afterAll(() => at.close());

type Status = Parameters<PlacesAtHand['signedUp']>[0]['status'];
async function from(network: { slug: string }, status: Status = 'WAITLISTED', organisation?: { id: string }) {
  return (await at.signedUp({ network: network.slug, status, organisation: organisation ?? (await at.organisation()) }))
    .id;
}
const raise = (
  network: { id: string },
  rules: { maximumOrganisations?: number | null; seatsPerOrganisation?: number | null },
) => at.database.network.update({ where: { documentId: network.id }, data: rules });
const statuses = (ids: string[]) => Promise.all(ids.map(at.status));

describe('who is offered a place', () => {
  test('the first who waits, as many as there are places, and it is held for them', async () => {
    const network = await at.network({ maximumOrganisations: 0, offerDays: 5 });
    const waiting = [await from(network), await from(network), await from(network)];
    await at.runJobs(network.id);
    expect(await statuses(waiting)).toEqual(['WAITLISTED', 'WAITLISTED', 'WAITLISTED']);
    await raise(network, { maximumOrganisations: 2 });
    await at.runJobs(network.id);
    expect(await statuses(waiting)).toEqual(['OFFERED', 'OFFERED', 'WAITLISTED']);
    expect(await at.facts(network.id)).toMatchObject({ organisationCount: 0, offeredOrganisations: 2 });
    const [offered] = await at.database.$queryRaw<{ days: number }[]>`
      SELECT round(extract(epoch FROM "offerExpiresAt" - now()) / 86400)::int AS "days" FROM "sign_up" WHERE "id" = ${waiting[0]}::uuid`;
    expect(offered).toEqual({ days: 5 });
    const [mail] = await at.database.mail.findMany({ where: { signUpId: waiting[0] ?? '' }, include: { link: true } });
    expect(mail).toMatchObject({ kind: 'offer', link: { kind: 'SIGN_UP' } });
    // Somebody who confirms now does not get what is held.
    expect(await at.confirm(await from(network, 'RECEIVED'))).toEqual({ status: 'WAITLISTED' });
    expect(await drift(at.database, network.id)).toEqual([]);
  });

  test('not by the order alone: the first whom both limits admit', async () => {
    const organisation = await at.organisation();
    const network = await at.network({ maximumOrganisations: 1, seatsPerOrganisation: 1 });
    const member = await from(network, 'ACCEPTED', organisation);
    const waiting = [await from(network), await from(network, 'WAITLISTED', organisation)];
    await raise(network, { seatsPerOrganisation: 2 });
    await at.runJobs(network.id);
    expect(await statuses(waiting)).toEqual(['WAITLISTED', 'OFFERED']);
    await at.withdraw(member);
    await at.runJobs(network.id);
    expect(await statuses(waiting)).toEqual(['WAITLISTED', 'OFFERED']);
    expect(await drift(at.database, network.id)).toEqual([]);
  });

  test('one colleague at a time while their organisation does not take part yet', async () => {
    const organisation = await at.organisation();
    const network = await at.network({ maximumOrganisations: 0, seatsPerOrganisation: 2 });
    const [one, other] = [
      await from(network, 'WAITLISTED', organisation),
      await from(network, 'WAITLISTED', organisation),
    ];
    await raise(network, { maximumOrganisations: 5 });
    await at.runJobs(network.id);
    expect(await statuses([one, other])).toEqual(['OFFERED', 'WAITLISTED']);
    await at.accept(one);
    await at.runJobs(network.id);
    expect(await statuses([one, other])).toEqual(['ACCEPTED', 'OFFERED']);
    expect(await at.facts(network.id)).toMatchObject({ organisationCount: 1, offeredOrganisations: 0 });
    expect(await drift(at.database, network.id)).toEqual([]);
  });

  test('who works for a location that moved to an organisation that takes part', async () => {
    const [inside, outside] = [await at.organisation(), await at.organisation()];
    const location = await at.database.organisation.create({
      data: { name: 'Locatie', kind: 'OTHER', level: 'LOCATION', parentId: outside.id },
    });
    const network = await at.network({ maximumOrganisations: 1 });
    await from(network, 'ACCEPTED', inside);
    const id = await from(network, 'WAITLISTED', location);
    await at.runJobs(network.id);
    expect(await at.status(id)).toBe('WAITLISTED');
    await at.database.organisation.update({ where: { id: location.id }, data: { parentId: inside.id } });
    await at.runJobs(network.id);
    expect(await at.status(id)).toBe('OFFERED');
  });

  test('not who was put on the waiting list a moment ago, until that can no longer be undone', async () => {
    const network = await at.network({ approval: 'EVERYONE' });
    const id = await from(network, 'IN_REVIEW');
    await at.decide(id, 'WAITLIST');
    await at.runJobs(network.id);
    expect(await at.status(id)).toBe('WAITLISTED');
    await at.pass(1);
    await at.runJobs(network.id);
    expect(await at.status(id)).toBe('OFFERED');
  });

  test('more than one run offers at once are offered in the next', async () => {
    const network = await at.network({ maximumOrganisations: 0 });
    const organisation = await at.organisation();
    await raise(network, { maximumOrganisations: 1 });
    await from(network, 'ACCEPTED', organisation);
    const waiting: string[] = [];
    for (let turn = 0; turn < 103; turn++) waiting.push(await from(network, 'WAITLISTED', organisation));
    await offerPlaces({ networkId: network.id }, at.run);
    expect((await statuses(waiting)).filter((status) => status === 'OFFERED')).toHaveLength(100);
    await at.runJobs(network.id);
    expect((await statuses(waiting)).filter((status) => status === 'OFFERED')).toHaveLength(103);
  });
});

describe('an offer', () => {
  async function offered(rules: Parameters<PlacesAtHand['network']>[0] = {}) {
    const network = await at.network({ maximumOrganisations: 1, ...rules });
    return { network, id: await from(network, 'OFFERED') };
  }

  test('is accepted once, and for good', async () => {
    const { network, id } = await offered();
    expect(await at.accept(id)).toEqual({ status: 'ACCEPTED' });
    expect(await at.facts(network.id)).toMatchObject({
      organisationCount: 1,
      offeredOrganisations: 0,
      participantCount: 1,
    });
    expect(await at.accept(id)).toEqual({ refused: 'notOffered', status: 'ACCEPTED' });
    expect(await at.undo(id)).toMatchObject({ refused: 'undoTooLate' });
    expect(await at.mails(id)).toEqual(['accepted']);
  });

  test('holds when the editor lowers the maximum below it', async () => {
    const { network, id } = await offered();
    await raise(network, { maximumOrganisations: 0 });
    expect(await at.accept(id)).toEqual({ status: 'ACCEPTED' });
    expect(await drift(at.database, network.id)).toEqual([]);
  });

  test('holds when the editor counts locations from now on', async () => {
    const top = await at.organisation();
    const location = await at.database.organisation.create({
      data: { name: 'Locatie', kind: 'OTHER', level: 'LOCATION', parentId: top.id },
    });
    const network = await at.network({ maximumOrganisations: 1 });
    const id = await from(network, 'OFFERED', location);
    await at.database.network.update({ where: { documentId: network.id }, data: { counts: 'LOCATION' } });
    expect(await at.accept(id)).toEqual({ status: 'ACCEPTED' });
    expect(await drift(at.database, network.id)).toEqual([]);
    expect(await at.facts(network.id)).toMatchObject({ organisationCount: 1, offeredOrganisations: 0 });
  });

  test('goes back to the waiting list when its organisation ends taking part', async () => {
    const organisation = await at.organisation();
    const network = await at.network({ maximumOrganisations: 1 });
    await from(network, 'ACCEPTED', organisation);
    const id = await from(network, 'OFFERED', organisation);
    await at.database.membership.updateMany({
      where: { networkId: network.id },
      data: { until: new Date('2100-01-01') },
    });
    await at.database.participation.updateMany({
      where: { networkId: network.id },
      data: { until: new Date('2100-01-01') },
    });
    expect(await at.signUp(id)).toMatchObject({ status: 'WAITLISTED', heldParticipationId: null, offersLapsed: 0 });
    expect(await drift(at.database, network.id)).toEqual([]);
    await at.runJobs(network.id);
    expect(await at.accept(id)).toEqual({ status: 'ACCEPTED' });
  });

  test('that ended a second ago is over, also before the job came by', async () => {
    const { id } = await offered();
    await at.database
      .$executeRaw`UPDATE "sign_up" SET "offerExpiresAt" = now() - interval '1 second' WHERE "id" = ${id}::uuid`;
    expect(await at.accept(id)).toEqual({ refused: 'offerOver', status: 'OFFERED' });
  });

  test('that lapses goes back to the end of the list once, and then is over', async () => {
    const { network, id } = await offered();
    const other = await from(network, 'WAITLISTED');
    await at.pass(8 * 24);
    await everyFiveMinutes({}, at.run);
    expect(await statuses([id, other])).toEqual(['WAITLISTED', 'OFFERED']);
    expect(await at.mails(id)).toEqual(['offerLapsed']);
    await at.withdraw(other);
    await at.runJobs(network.id);
    expect(await at.status(id)).toBe('OFFERED');
    await at.pass(8 * 24);
    await everyFiveMinutes({}, at.run);
    expect(await at.signUp(id)).toMatchObject({ status: 'EXPIRED', offersLapsed: 2 });
    expect(await at.mails(id)).toEqual(['offerLapsed', 'offer', 'offerExpired']);
    expect(await at.facts(network.id)).toMatchObject({ offeredOrganisations: 0, waitingListCount: 0 });
    expect(await drift(at.database, network.id)).toEqual([]);
  });
});
