import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drift } from './testing/drift.ts';
import { type PlacesAtHand, placesAtHand } from './testing/places-at-hand.ts';
import { possibleDecisions } from './waiting-list.store.ts';

let at: PlacesAtHand;
beforeAll(async () => {
  at = await placesAtHand();
});
afterAll(() => at.close());

const possible = async (id: string) => (await possibleDecisions(at.database, [id])).get(id);

describe('undo', () => {
  test.each(['ACCEPT', 'WAITLIST', 'DECLINE'] as const)(
    '%s goes back, and its mail does not leave',
    async (decision) => {
      const { network, signUp } = await at.inReview();
      await at.decide(signUp.id, decision, 'Nee');
      expect(await possible(signUp.id)).toContain('UNDO');
      expect(await at.undo(signUp.id)).toEqual({ status: 'IN_REVIEW' });
      expect(await at.signUp(signUp.id)).toMatchObject({
        membership: null,
        decisionTextSealed: null,
        waitingSince: null,
      });
      expect(await at.mails(signUp.id)).toEqual([]);
      expect(await at.facts(network.id)).toMatchObject({
        organisationCount: 0,
        participantCount: 0,
        waitingListCount: 0,
      });
      expect(await at.undo(signUp.id)).toEqual({ refused: 'undoTooLate', status: 'IN_REVIEW' });
      // And somebody can decide again.
      expect(await at.decide(signUp.id, 'ACCEPT')).toEqual({ status: 'ACCEPTED' });
      expect(await drift(at.database, network.id)).toEqual([]);
    },
  );

  test('from the waiting list goes back to the same position', async () => {
    const { slug, id: networkId } = await at.network({ approval: 'EVERYONE', maximumOrganisations: 1 });
    const { id } = await at.signedUp({ network: slug, organisation: { name: 'Nog onbekend' }, status: 'WAITLISTED' });
    const { waitingSince } = await at.signUp(id);
    await at.decide(id, 'DECLINE');
    expect(await at.undo(id)).toEqual({ status: 'WAITLISTED' });
    expect(await at.signUp(id)).toMatchObject({ waitingSince });
    expect(await at.facts(networkId)).toMatchObject({ waitingListCount: 1 });
  });

  test('is too late when the mail has left', async () => {
    const { signUp } = await at.inReview();
    await at.decide(signUp.id, 'DECLINE');
    await at.pass(1);
    expect(await at.undo(signUp.id)).toEqual({ refused: 'undoTooLate', status: 'DECLINED' });
  });

  test('is too late when the person withdrew, or the membership was ended', async () => {
    const { signUp, network } = await at.inReview();
    await at.decide(signUp.id, 'ACCEPT');
    await at.database.membership.updateMany({
      where: { networkId: network.id },
      data: { until: new Date('2100-01-01') },
    });
    expect(await at.undo(signUp.id)).toEqual({ refused: 'undoTooLate', status: 'ACCEPTED' });
    await at.withdraw(signUp.id);
    expect(await at.undo(signUp.id)).toEqual({ refused: 'undoTooLate', status: 'WITHDRAWN' });
  });

  test('leaves an organisation that was there before, or has somebody else in it by now', async () => {
    const { network, organisation, signUp } = await at.inReview();
    await at.decide(signUp.id, 'ACCEPT');
    const colleague = await at.signedUp({ network: network.slug, organisation, status: 'IN_REVIEW' });
    await at.decide(colleague.id, 'ACCEPT');
    // The first brought it, but the colleague is in it.
    await at.undo(signUp.id);
    expect(await at.facts(network.id)).toMatchObject({ organisationCount: 1, participantCount: 1 });
    // The colleague did not bring it.
    await at.undo(colleague.id);
    expect(await at.facts(network.id)).toMatchObject({ organisationCount: 1, participantCount: 0 });
  });

  test('leaves the membership of who took part already', async () => {
    const { network, signUp } = await at.inReview();
    await at.database.membership.create({
      data: { networkId: network.id, personId: signUp.personId, source: 'by hand' },
    });
    expect(await at.decide(signUp.id, 'ACCEPT')).toEqual({ status: 'ACCEPTED' });
    expect(await at.undo(signUp.id)).toEqual({ status: 'IN_REVIEW' });
    expect(await at.facts(network.id)).toMatchObject({ participantCount: 1 });
  });

  test.each(['ACCEPT', 'WAITLIST', 'DECLINE'] as const)(
    'is refused once the network has ended (%s)',
    async (decision) => {
      const { network, signUp } = await at.inReview();
      await at.decide(signUp.id, decision);
      const before = await at.signUp(signUp.id);
      await at.database.network.update({ where: { documentId: network.id }, data: { endsAt: new Date(0) } });
      expect(await possible(signUp.id)).toEqual([]);
      expect(await at.undo(signUp.id)).toEqual({ refused: 'networkEnded', status: before.status });
      expect(await at.signUp(signUp.id)).toEqual(before);
    },
  );

  test('of an acceptance lets the next on the waiting list have the place', async () => {
    const { network, signUp } = await at.inReview({ maximumOrganisations: 1 });
    await at.decide(signUp.id, 'ACCEPT');
    const next = await at.signedUp({
      network: network.slug,
      organisation: await at.organisation(),
      status: 'WAITLISTED',
    });
    await at.runJobs(network.id);
    expect(await at.status(next.id)).toBe('WAITLISTED');
    await at.undo(signUp.id);
    await at.runJobs(network.id);
    expect(await at.status(next.id)).toBe('OFFERED');
  });
});
