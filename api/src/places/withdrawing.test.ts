import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drift } from './testing/drift.ts';
import { type PlacesAtHand, placesAtHand } from './testing/places-at-hand.ts';

let at: PlacesAtHand;
beforeAll(async () => {
  at = await placesAtHand();
});
afterAll(() => at.close());

describe('withdrawing', () => {
  test('by the link of an earlier sign-up ends nothing that came by a later one, or by hand after it', async () => {
    const { slug, id: networkId } = await at.network();
    const organisation = await at.organisation();
    const person = { name: 'Ada', email: 'opnieuw@example.org' };
    const earlier = await at.signedUp({ network: slug, organisation, status: 'ACCEPTED', person });
    const live = { networkId, personId: earlier.personId, until: null };
    await at.database.membership.updateMany({ where: live, data: { until: new Date('2100-01-01') } });
    const later = await at.signedUp({ network: slug, organisation, status: 'ACCEPTED', person });
    expect(await at.withdraw(earlier.id)).toEqual({ status: 'WITHDRAWN' });
    expect(await at.signUp(later.id)).toMatchObject({ status: 'ACCEPTED', membership: { until: null } });

    await at.database.membership.updateMany({ where: live, data: { signUpId: null, source: 'by hand' } });
    await at.database.membership.updateMany({
      where: { personId: earlier.personId, until: { not: null } },
      data: { signUpId: later.id },
    });
    expect(await at.withdraw(later.id)).toEqual({ status: 'WITHDRAWN' });
    expect(await at.database.membership.count({ where: live })).toBe(1);
  });

  test('ends what they take part by, also where somebody added them by hand before they were accepted', async () => {
    const { slug, id: networkId } = await at.network({ approval: 'EVERYONE' });
    const organisation = await at.organisation();
    const { id, personId } = await at.signedUp({ network: slug, organisation, status: 'IN_REVIEW' });
    const { id: participationId } = await at.database.participation.create({
      data: { networkId, organisationId: organisation.id },
    });
    await at.database.membership.create({
      data: { networkId, personId, organisationId: organisation.id, participationId, source: 'by hand' },
    });
    expect(await at.decide(id, 'ACCEPT')).toEqual({ status: 'ACCEPTED' });
    expect(await at.withdraw(id)).toEqual({ status: 'WITHDRAWN' });
    expect(await at.facts(networkId)).toMatchObject({ participantCount: 0 });
  });

  test.each(['RECEIVED', 'IN_REVIEW', 'WAITLISTED', 'OFFERED', 'ACCEPTED'] as const)('from %s', async (status) => {
    const { slug, id: networkId } = await at.network();
    const { id } = await at.signedUp({ network: slug, organisation: await at.organisation(), status });
    expect(await at.withdraw(id)).toEqual({ status: 'WITHDRAWN' });
    expect(await at.mails(id)).toEqual(['withdrawn']);
    expect(await at.facts(networkId)).toMatchObject({
      participantCount: 0,
      waitingListCount: 0,
      offeredOrganisations: 0,
    });
    expect(await at.withdraw(id)).toEqual({ refused: 'notWithdrawable', status: 'WITHDRAWN' });
    expect(await drift(at.database, networkId)).toEqual([]);
  });

  test('the organisation goes on taking part, and its seat is for the next', async () => {
    const { slug, id } = await at.network({ maximumOrganisations: 1, seatsPerOrganisation: 1 });
    const organisation = await at.organisation();
    const one = await at.signedUp({ network: slug, organisation, status: 'ACCEPTED' });
    const [elsewhere, colleague] = [
      await at.signedUp({ network: slug, organisation: await at.organisation(), status: 'WAITLISTED' }),
      await at.signedUp({ network: slug, organisation, status: 'WAITLISTED' }),
    ];
    await at.withdraw(one.id);
    await at.runJobs(id);
    expect(await at.status(elsewhere.id)).toBe('WAITLISTED');
    expect(await at.status(colleague.id)).toBe('OFFERED');
    expect(await at.facts(id)).toMatchObject({ organisationCount: 1 });
  });

  test('somebody who left, or was declined, may sign up again and take part', async () => {
    const { slug, id: networkId } = await at.network();
    const organisation = await at.organisation();
    const first = await at.signedUp({ network: slug, organisation, status: 'ACCEPTED' });
    await at.withdraw(first.id);
    const person = { name: first.name, email: first.email };
    await at.signedUp({ network: slug, organisation, status: 'DECLINED', person });
    const third = await at.signedUp({ network: slug, organisation, person });
    expect(third.personId).toBe(first.personId);
    expect(await at.confirm(third.id)).toEqual({ status: 'ACCEPTED' });
    expect(await at.facts(networkId)).toMatchObject({ participantCount: 1 });
    expect(await drift(at.database, networkId)).toEqual([]);
  });

  test.each(['IN_REVIEW', 'WAITLISTED'] as const)(
    'who was declined from %s may still, until they are told',
    async (status) => {
      const { slug, id } = await at.network({ approval: 'EVERYONE' });
      const organisation = await at.organisation();
      const [overtaken, told] = [
        await at.signedUp({ network: slug, organisation, status }),
        await at.signedUp({ network: slug, organisation, status }),
      ];
      for (const signUp of [overtaken, told]) await at.decide(signUp.id, 'DECLINE', 'Helaas.');
      expect(await at.withdraw(overtaken.id)).toEqual({ status: 'WITHDRAWN' });
      expect(await at.mails(overtaken.id)).toEqual(['withdrawn']);
      expect(await at.signUp(overtaken.id)).toMatchObject({ decisionTextSealed: null, undoUntil: null });
      await at.pass(1);
      expect(await at.withdraw(told.id)).toEqual({ refused: 'notWithdrawable', status: 'DECLINED' });
      expect(await drift(at.database, id)).toEqual([]);
    },
  );
});
