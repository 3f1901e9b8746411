import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSignUp } from '../mail/facts.store.ts';
import { knownOf } from '../privacy/known.store.ts';
import { sweep } from '../privacy/retention.store.ts';
import { type PlacesAtHand, placesAtHand } from './testing/places-at-hand.ts';

let at: PlacesAtHand;
beforeAll(async () => {
  at = await placesAtHand();
});
afterAll(() => at.close());

/** What the person can read of it: in a mail that leaves now, and in what we have of them. */
async function told({ id, personId }: { id: string; personId: string }) {
  const mail = await readSignUp(at.database, at.keys, id);
  const known = await knownOf(at.database, at.keys, personId, 'NL');
  const texts = new Set([mail?.decisionText, known?.signUps.find((one) => one.id === id)?.decisionText]);
  expect(texts.size).toBe(1);
  return [...texts][0];
}

async function waits() {
  const { network, signUp } = await at.inReview({ maximumOrganisations: 1 });
  await at.decide(signUp.id, 'WAITLIST', 'Eind maart kijken we weer.');
  expect(await told(signUp)).toBeNull();
  await at.pass(1);
  expect(await told(signUp)).toBe('Eind maart kijken we weer.');
  return { network, signUp };
}

test.each(['ACCEPT', 'DECLINE'] as const)(
  'until %s stands, the text of the decision before is what they know; afterwards its own',
  async (decision) => {
    const { signUp } = await waits();
    await at.decide(signUp.id, decision, 'Het nieuwe.');
    expect(await told(signUp)).toBe('Eind maart kijken we weer.');
    await at.pass(1);
    expect(await told(signUp)).toBe('Het nieuwe.');
  },
);

test.each(['ACCEPT', 'DECLINE'] as const)('who takes %s back leaves the text before as it was', async (decision) => {
  const { signUp } = await waits();
  await at.decide(signUp.id, decision, 'Het nieuwe.');
  await at.undo(signUp.id);
  expect(await told(signUp)).toBe('Eind maart kijken we weer.');
  expect(await at.signUp(signUp.id)).toMatchObject({ undoTextSealed: null, undoTextKeyId: null });
});

test('a text about the waiting list is not told with a place that came free', async () => {
  const { network, signUp } = await waits();
  await at.runJobs(network.id);
  expect(await at.status(signUp.id)).toBe('OFFERED');
  expect(await told(signUp)).toBeNull();
  await at.accept(signUp.id);
  expect(await told(signUp)).toBeNull();
});

test('what nobody can take back to is kept no longer than a night', async () => {
  const { signUp } = await waits();
  await at.decide(signUp.id, 'ACCEPT');
  await sweep(at.database);
  expect(await at.signUp(signUp.id)).toMatchObject({ undoTextSealed: expect.anything() });
  await at.pass(1);
  await sweep(at.database);
  expect(await at.signUp(signUp.id)).toMatchObject({ undoTextSealed: null, undoTextKeyId: null });
  expect(await told(signUp)).toBeNull();
});
