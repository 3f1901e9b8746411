import type { Transaction } from '@leerkring/prisma/client.ts';
import { sqlState } from '@leerkring/prisma/sql-state.ts';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Run } from '../jobs/run.ts';
import { sendMail } from '../mail/send-mail.job.ts';
import { refusing, meanwhile as whileWaiting } from '../testing/meanwhile.ts';
import { closeNetwork } from './close-network.job.ts';
import { offerPlaces } from './offer-places.job.ts';
import { undone } from './places.store.ts';
import { drift } from './testing/drift.ts';
import { type PlacesAtHand, placesAtHand } from './testing/places-at-hand.ts';

let at: PlacesAtHand;
beforeAll(async () => {
  at = await placesAtHand();
});
afterAll(() => at.close());

const meanwhile = <Answer>(
  change: (transaction: Transaction) => Promise<unknown>,
  step: () => Promise<Answer>,
  last?: (transaction: Transaction) => Promise<unknown>,
) => whileWaiting(at.database, change, step, last);

describe('while somebody confirms', () => {
  test('the last place goes: they wait', async () => {
    const { slug, id: networkId } = await at.network({ maximumOrganisations: 1 });
    const { id } = await at.signedUp({ network: slug, organisation: await at.organisation() });
    const { id: organisationId } = await at.organisation();
    const take = (transaction: Transaction) =>
      transaction.participation.create({ data: { networkId, organisationId } });
    expect(await meanwhile(take, () => at.confirm(id))).toEqual({ status: 'WAITLISTED' });
    expect(await drift(at.database, networkId)).toEqual([]);
  });

  test.each([
    ['NEW_ORGANISATIONS', 'IN_REVIEW', 0],
    ['NONE', 'ACCEPTED', 1],
  ] as const)('their organisation leaves, with approval %s: %s', async (approval, status, organisationCount) => {
    const organisation = await at.organisation();
    const { slug, id: networkId } = await at.network({ approval, organisations: [organisation.name] });
    const { id } = await at.signedUp({ network: slug, organisation });
    const leave = (transaction: Transaction) =>
      transaction.participation.updateMany({ where: { networkId }, data: { until: new Date('2100-01-01') } });
    expect(await meanwhile(leave, () => at.confirm(id))).toEqual({ status });
    expect((await at.facts(networkId)).organisationCount).toBe(organisationCount);
  });

  test('the network is closed: they are told, and nobody is left in it', async () => {
    const { slug, id: networkId } = await at.network();
    const { id } = await at.signedUp({ network: slug, organisation: await at.organisation() });
    const close = (transaction: Transaction) =>
      transaction.network.update({ where: { documentId: networkId }, data: { phase: 'ENDED', closedAt: new Date() } });
    expect(await meanwhile(close, () => at.confirm(id))).toEqual({ status: 'EXPIRED' });
    expect(await at.mails(id)).toEqual(['networkEnded']);
    expect(await at.facts(networkId)).toMatchObject({ participantCount: 0, organisationCount: 0 });
  });

  test('they are erased: there is nothing to confirm any more', async () => {
    const { slug } = await at.network();
    const { id } = await at.signedUp({ network: slug, organisation: await at.organisation() });
    const erase = (transaction: Transaction) => transaction.signUp.delete({ where: { id } });
    expect(await meanwhile(erase, () => at.confirm(id))).toEqual({ refused: 'notConfirmable', status: null });
  });
});

test('the seat of a colleague whose offer held the place goes: the offer keeps its own', async () => {
  const { slug, id: networkId } = await at.network({ maximumOrganisations: 1, seatsPerOrganisation: 1 });
  const organisation = await at.organisation();
  const offered = await at.signedUp({ network: slug, organisation, status: 'OFFERED' });
  const colleague = await at.signedUp({ network: slug, organisation });
  const touch = (transaction: Transaction) =>
    transaction.$queryRaw`SELECT "id" FROM "sign_up" WHERE "id" = ${offered.id}::uuid FOR UPDATE`;
  expect(await meanwhile(touch, () => at.confirm(colleague.id))).toEqual({ status: 'WAITLISTED' });
  expect(await at.accept(offered.id)).toEqual({ status: 'ACCEPTED' });
  expect(await drift(at.database, networkId)).toEqual([]);
});

test('an acceptance is undone whose organisation somebody is just offered a seat of: they are offered its place instead', async () => {
  const { slug, id: networkId } = await at.network({ approval: 'EVERYONE' });
  const organisation = await at.organisation();
  const accepted = await at.signedUp({ network: slug, organisation, status: 'IN_REVIEW' });
  await at.decide(accepted.id, 'ACCEPT');
  const colleague = await at.signedUp({ network: slug, organisation, status: 'WAITLISTED' });
  const undo = (transaction: Transaction) => undone(transaction, accepted.id, 'NETWORK_MANAGER');
  await meanwhile(undo, () => offerPlaces({ networkId }, at.run));
  expect(await at.signUp(colleague.id)).toMatchObject({
    status: 'OFFERED',
    heldParticipationId: null,
    heldOrganisationId: organisation.id,
  });
  expect(await drift(at.database, networkId)).toEqual([]);
});

test('somebody comes in at the moment when a network is closed: they are sent away with the others', async () => {
  const { slug, id: networkId } = await at.network({ endsAt: new Date('2020-01-01') });
  const { personId } = await at.signedUp({ network: slug, status: 'WITHDRAWN' });
  const enter = (transaction: Transaction) => transaction.membership.create({ data: { networkId, personId } });
  await meanwhile(enter, () => closeNetwork({ networkId }, at.run));
  expect(await at.facts(networkId)).toMatchObject({ closedAt: expect.any(Date), participantCount: 0 });
  expect(await at.database.mail.count({ where: { personId, kind: 'networkEnded' } })).toBe(1);
});

describe('at the end of the time to undo a decision', () => {
  const declined = async () => {
    const { slug } = await at.network();
    const { id } = await at.signedUp({ network: slug, status: 'IN_REVIEW' });
    await at.decide(id, 'DECLINE');
    return id;
  };
  const lock = (id: string) => (transaction: Transaction) =>
    transaction.$queryRaw`SELECT "id" FROM "sign_up" WHERE "id" = ${id}::uuid FOR UPDATE`;

  test('an undo that comes in time, and has to wait until it is over, is too late', async () => {
    const id = await declined();
    await at.database
      .$executeRaw`UPDATE "sign_up" SET "undoUntil" = now() + interval '1 second' WHERE "id" = ${id}::uuid`;
    const untilOver = (transaction: Transaction) => transaction.$queryRaw`
      SELECT pg_sleep_until("undoUntil" + interval '1 millisecond')::text FROM "sign_up" WHERE "id" = ${id}::uuid`;
    expect(await meanwhile(lock(id), () => at.undo(id), untilOver)).toEqual({
      refused: 'undoTooLate',
      status: 'DECLINED',
    });
    expect(await at.mails(id)).toEqual(['declined']);
  });

  test('its mail waits for an undo under way, and does not leave', async () => {
    const id = await declined();
    const { id: mailId } = await at.database.mail.findFirstOrThrow({ where: { signUpId: id } });
    const sent: string[] = [];
    const run: Run = {
      ...at.run,
      publicUrl: 'https://api.example.org',
      log: Fastify({ logger: { level: 'silent' } }).log,
      mailer: { send: async (letter) => void sent.push(letter.id) },
      staff: [],
      isLastAttempt: false,
      alone: (_, work) => work(),
    };
    await meanwhile(
      (transaction) => undone(transaction, id, 'STAFF'),
      () => sendMail({ mailId }, run),
    );
    expect(sent).toEqual([]);
    expect(await at.mails(id)).toEqual([]);
  });
});

describe('when PostgreSQL asks to try again', () => {
  const memberships = () => refusing(at.database, 'membership');
  afterAll(() => memberships().none());
  const received = async () => {
    const { slug } = await at.network();
    return (await at.signedUp({ network: slug, organisation: await at.organisation() })).id;
  };

  test.each(['40001', '40P01'])('the step is made again, after %s', async (code) => {
    const id = await received();
    await memberships().first(3, code);
    expect(await at.confirm(id)).toEqual({ status: 'ACCEPTED' });
    expect(await at.mails(id)).toEqual(['accepted']);
  });

  test.each([
    ['40P01', 6n],
    ['XX000', 1n],
  ])('it gives up on %s after %i attempts, and nothing is left', async (code, attempts) => {
    const id = await received();
    await memberships().first(1000, code);
    expect(sqlState(await at.confirm(id).catch((error: unknown) => error))).toBe(code);
    expect(await at.signUp(id)).toMatchObject({ status: 'RECEIVED', membership: null });
    expect(await at.mails(id)).toEqual([]);
    expect(await memberships().attempts()).toBe(attempts);
  });
});
