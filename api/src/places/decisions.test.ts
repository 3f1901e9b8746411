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

describe('a decision', () => {
  test.each([
    ['ACCEPT', 'ACCEPTED', 'accepted'],
    ['WAITLIST', 'WAITLISTED', 'waitingList'],
    ['DECLINE', 'DECLINED', 'declined'],
  ] as const)('%s: %s, and its mail leaves ten minutes later', async (decision, status, kind) => {
    const { network, signUp } = await at.inReview();
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
    const { network, signUp } = await at.inReview({ approval: 'NEW_ORGANISATIONS' });
    await at.decide(signUp.id, 'ACCEPT');
    expect(await at.facts(network.id)).toMatchObject({ organisationCount: 1, participantCount: 1 });
  });

  test('accepting where it is full is refused, and nothing changes', async () => {
    const { signUp } = await at.inReview({ maximumOrganisations: 0 });
    expect(await at.decide(signUp.id, 'ACCEPT')).toEqual({ refused: 'full', status: 'IN_REVIEW' });
    expect(await at.mails(signUp.id)).toEqual([]);
    expect(await possible(signUp.id)).toEqual(['ACCEPT', 'WAITLIST', 'DECLINE']);
  });

  test('is taken once', async () => {
    const { signUp } = await at.inReview();
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
    const { network, signUp } = await at.inReview();
    await at.database.network.update({ where: { documentId: network.id }, data: { endsAt: new Date('2020-01-01') } });
    expect(await possible(signUp.id)).toEqual([]);
    expect(await at.decide(signUp.id, 'ACCEPT')).toMatchObject({ refused: 'notDecidable' });
    await at.database.signUp.delete({ where: { id: signUp.id } });
    expect(await at.decide(signUp.id, 'ACCEPT')).toEqual({ refused: 'notDecidable', status: null });
  });
});
