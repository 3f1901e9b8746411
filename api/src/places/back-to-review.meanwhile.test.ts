import type { Transaction } from '@leerkring/prisma/client.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { meanwhile as whileWaiting } from '../testing/meanwhile.ts';
import { offer } from './offer.store.ts';
import { offerPlaces } from './offer-places.job.ts';
import { confirmed } from './places.store.ts';
import { takeInHand } from './sign-up-at-hand.store.ts';
import { drift } from './testing/drift.ts';
import { type PlacesAtHand, placesAtHand } from './testing/places-at-hand.ts';
import { snapshot, undecided } from './testing/promises.ts';

let at: PlacesAtHand;
beforeAll(async () => {
  at = await placesAtHand();
});
afterAll(() => at.close());

describe('while an organisation leaves of which somebody waits', () => {
  /** The only member withdrew: a seat is free, and no job came by yet. */
  async function seatFree() {
    const { slug, id: networkId } = await at.network({ approval: 'NEW_ORGANISATIONS', seatsPerOrganisation: 1 });
    const organisation = await at.organisation();
    const member = await at.signedUp({ network: slug, organisation, status: 'ACCEPTED' });
    const waiting = await at.signedUp({ network: slug, organisation });
    await at.confirm(waiting.id);
    await at.withdraw(member.id);
    const later = await at.signedUp({ network: slug, organisation });
    const { id: participationId } = await at.database.participation.findFirstOrThrow({ where: { networkId } });
    return { networkId, organisation, waiting, later, participationId };
  }
  const ended = async (all: Awaited<ReturnType<typeof seatFree>>) => {
    const of = { networkId: all.networkId, organisationId: all.organisation.id, until: null };
    expect(await at.database.participation.count({ where: of })).toBe(0);
    expect(await at.status(all.waiting.id)).toBe('IN_REVIEW');
    await at.runJobs(all.networkId);
    expect(await at.status(all.waiting.id)).toBe('IN_REVIEW');
    expect(await drift(at.database, all.networkId)).toEqual([]);
  };

  test('they are offered the seat: the offer falls with the seat, and somebody decides first', async () => {
    const all = await seatFree();
    const { networkId, organisation, waiting, participationId } = all;
    const offering = async (transaction: Transaction) => {
      await takeInHand(transaction, waiting.id);
      const holding = { participationId, countedOrganisationId: organisation.id, offerDays: 7 };
      expect(await offer(transaction, waiting.id, holding)).toBe(true);
    };
    await whileWaiting(at.database, offering, () => at.end(networkId, organisation.id));
    await ended(all);
  });

  test('a colleague confirms: both go to who decides', async () => {
    const all = await seatFree();
    const confirming = (transaction: Transaction) => confirmed(transaction, at.keys, all.later.id);
    await whileWaiting(at.database, confirming, () => at.end(all.networkId, all.organisation.id));
    expect(await at.status(all.later.id)).toBe('IN_REVIEW');
    await ended(all);
  });

  describe('a colleague who looked whether it takes part', () => {
    // Stops who is about to come on the list until the gate opens.
    beforeAll(async () => {
      await at.database.$executeRaw`CREATE FUNCTION "gate"() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN PERFORM pg_advisory_xact_lock(1); RETURN NEW; END $$`;
      await at.database.$executeRaw`CREATE TRIGGER "gate" BEFORE UPDATE ON "sign_up" FOR EACH ROW
        WHEN (NEW."status" = 'WAITLISTED') EXECUTE FUNCTION "gate"()`;
    });
    afterAll(() => at.database.$executeRaw`DROP FUNCTION "gate" CASCADE`);
    const locksWaitedFor = async () => {
      const [row] = await at.database.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      return row?.count;
    };

    test('is waited for, and goes to who decides', async () => {
      const all = await seatFree();
      let ending: Promise<unknown> | undefined;
      await whileWaiting(
        at.database,
        (transaction) => transaction.$queryRaw`SELECT pg_advisory_xact_lock(1)::text`,
        () => at.confirm(all.later.id),
        async () => {
          ending = at.end(all.networkId, all.organisation.id);
          await expect.poll(locksWaitedFor, { timeout: 10_000 }).toBe(2);
        },
      );
      await ending;
      expect(await at.status(all.later.id)).toBe('IN_REVIEW');
      await ended(all);
    });
  });

  test('all of it at once, time and again: nobody is offered a place before somebody decided', async () => {
    for (let round = 0; round < 8; round++) {
      const all = await seatFree();
      const before = await snapshot(at, all.networkId);
      await Promise.all([
        at.end(all.networkId, all.organisation.id),
        offerPlaces({ networkId: all.networkId }, at.run),
        at.confirm(all.later.id),
        offerPlaces({ networkId: all.networkId }, at.run),
      ]);
      expect(undecided(before, await snapshot(at, all.networkId))).toEqual([]);
      await ended(all);
      expect(await at.status(all.later.id)).toBe('IN_REVIEW');
    }
  });
});
