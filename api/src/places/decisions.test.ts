import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drift } from './testing/drift.ts';
import { type PlacesAtHand, placesAtHand } from './testing/places-at-hand.ts';
import { possibleDecisions } from './waiting-list.store.ts';

let at: PlacesAtHand;
beforeAll(async () => {
  at = await placesAtHand();
});
afterAll(() => at.close());

async function inReview(rules: Parameters<PlacesAtHand['network']>[0] = {}) {
  const network = await at.network({ approval: 'EVERYONE', ...rules });
  const organisation = await at.organisation();
  const signUp = await at.signedUp({ network: network.slug, organisation, status: 'IN_REVIEW' });
  return { network, organisation, signUp };
}
const possible = async (id: string) => (await possibleDecisions(at.database, [id])).get(id);

describe('a decision', () => {
  test.each([
    ['ACCEPT', 'ACCEPTED', 'accepted'],
    ['WAITLIST', 'WAITLISTED', 'waitingList'],
    ['DECLINE', 'DECLINED', 'declined'],
  ] as const)('%s: %s, and its mail leaves ten minutes later', async (decision, status, kind) => {
    const { network, signUp } = await inReview();
    expect(await possible(signUp.id)).toEqual(['ACCEPT', 'WAITLIST', 'DECLINE']);
    expect(await at.decide(signUp.id, decision, 'Fijn dat je meedoet.')).toEqual({ status });
    const [mail] = await at.database.mail.findMany({ where: { signUpId: signUp.id } });
    expect(mail).toMatchObject({ kind, personId: signUp.personId });
    expect((mail?.notBefore.getTime() ?? 0) - (mail?.createdAt.getTime() ?? 0)).toBe(10 * 60_000);
    const { decisionTextSealed, decisionKeyId } = await at.signUp(signUp.id);
    expect(at.keys.open(decisionTextSealed ?? new Uint8Array(), decisionKeyId ?? '')).toBe('Fijn dat je meedoet.');
    const [event] = await at.database.signUpEvent.findMany({ where: { signUpId: signUp.id }, orderBy: { id: 'desc' } });
    expect(event).toMatchObject({ from: 'IN_REVIEW', to: status, by: 'NETWORK_MANAGER' });
    expect(await drift(at.database, network.id)).toEqual([]);
  });

  test('accepting brings the organisation in, also where new ones are looked at', async () => {
    const { network, signUp } = await inReview({ approval: 'NEW_ORGANISATIONS' });
    await at.decide(signUp.id, 'ACCEPT');
    expect(await at.facts(network.id)).toMatchObject({ organisationCount: 1, participantCount: 1 });
  });

  test('accepting where it is full is refused, and nothing changes', async () => {
    const { signUp } = await inReview({ maximumOrganisations: 0 });
    expect(await at.decide(signUp.id, 'ACCEPT')).toEqual({ refused: 'full', status: 'IN_REVIEW' });
    expect(await at.mails(signUp.id)).toEqual([]);
    expect(await possible(signUp.id)).toEqual(['ACCEPT', 'WAITLIST', 'DECLINE']);
  });

  test('is taken once', async () => {
    const { signUp } = await inReview();
    const both = await Promise.all([at.decide(signUp.id, 'ACCEPT'), at.decide(signUp.id, 'DECLINE')]);
    expect(both.filter((answer) => 'refused' in answer)).toMatchObject([{ refused: 'notDecidable' }]);
    expect(await at.mails(signUp.id)).toHaveLength(1);
  });

  test.each(['RECEIVED', 'OFFERED', 'DECLINED', 'WITHDRAWN', 'EXPIRED'] as const)(
    'is not possible on %s',
    async (status) => {
      const { slug } = await at.network();
      const { id } = await at.signedUp({ network: slug, organisation: await at.organisation(), status });
      expect(await possible(id)).toEqual([]);
      for (const decision of ['ACCEPT', 'WAITLIST', 'DECLINE'] as const)
        expect(await at.decide(id, decision)).toEqual({ refused: 'notDecidable', status });
    },
  );

  test('is not possible when the network has ended, nor on what was erased', async () => {
    const { network, signUp } = await inReview();
    await at.database.network.update({ where: { documentId: network.id }, data: { endsAt: new Date('2020-01-01') } });
    expect(await possible(signUp.id)).toEqual([]);
    expect(await at.decide(signUp.id, 'ACCEPT')).toMatchObject({ refused: 'notDecidable' });
    await at.database.signUp.delete({ where: { id: signUp.id } });
    expect(await at.decide(signUp.id, 'ACCEPT')).toEqual({ refused: 'notDecidable', status: null });
  });
});

describe('undo', () => {
  test.each(['ACCEPT', 'WAITLIST', 'DECLINE'] as const)(
    '%s goes back, and its mail does not leave',
    async (decision) => {
      const { network, signUp } = await inReview();
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
    const { signUp } = await inReview();
    await at.decide(signUp.id, 'DECLINE');
    await at.pass(1);
    expect(await at.undo(signUp.id)).toEqual({ refused: 'undoTooLate', status: 'DECLINED' });
  });

  test('is too late when the person withdrew, or the membership was ended', async () => {
    const { signUp, network } = await inReview();
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
    const { network, organisation, signUp } = await inReview();
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
    const { network, signUp } = await inReview();
    await at.database.membership.create({
      data: { networkId: network.id, personId: signUp.personId, source: 'by hand' },
    });
    expect(await at.decide(signUp.id, 'ACCEPT')).toEqual({ status: 'ACCEPTED' });
    expect(await at.undo(signUp.id)).toEqual({ status: 'IN_REVIEW' });
    expect(await at.facts(network.id)).toMatchObject({ participantCount: 1 });
  });

  test('of an acceptance lets the next on the waiting list have the place', async () => {
    const { network, signUp } = await inReview({ maximumOrganisations: 1 });
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
