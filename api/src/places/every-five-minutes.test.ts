import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { everyFiveMinutes } from './every-five-minutes.job.ts';
import { drift } from './testing/drift.ts';
import { type PlacesAtHand, placesAtHand } from './testing/places-at-hand.ts';

let at: PlacesAtHand;
beforeAll(async () => {
  at = await placesAtHand();
});
afterAll(() => at.close());
// Each test looks at all that is due.
afterEach(async () => {
  await at.database.membership.deleteMany();
  await at.database.signUp.deleteMany();
  await at.database.mail.deleteMany();
});

/** Two workers, as on two machines. */
const run = () => Promise.all([everyFiveMinutes({}, at.run), everyFiveMinutes({}, at.run)]);
const DAY = 24;

describe('a sign-up that nobody confirms', () => {
  test('is reminded of once, after a day, with a link for the days that are left', async () => {
    const { slug } = await at.network();
    const { id } = await at.signedUp({ network: slug });
    await at.pass(DAY - 1);
    await run();
    expect(await at.mails(id)).toEqual([]);
    await at.pass(1);
    await run();
    await run();
    const [mail, ...more] = await at.database.mail.findMany({ where: { signUpId: id }, include: { link: true } });
    expect(mail).toMatchObject({ kind: 'confirmReminder', isAsked: true });
    expect(more).toEqual([]);
    expect(Math.round(((mail?.link?.expiresAt.getTime() ?? 0) - Date.now()) / 3_600_000)).toBe(6 * DAY);
  });

  test('is erased after seven days, and the person with it', async () => {
    const { slug } = await at.network();
    const one = await at.signedUp({ network: slug });
    // Known from elsewhere.
    const other = await at.signedUp({ network: slug });
    await at.signedUp({ network: (await at.network()).slug, status: 'IN_REVIEW', person: other });
    await at.pass(7 * DAY - 1);
    await run();
    expect(await at.status(one.id)).toBe('RECEIVED');
    await at.pass(1);
    await run();
    expect(await at.status(one.id)).toBeUndefined();
    expect(await at.status(other.id)).toBeUndefined();
    const people = await at.database.person.findMany({ where: { id: { in: [one.personId, other.personId] } } });
    expect(people.map(({ id }) => id)).toEqual([other.personId]);
    expect(await at.database.mail.count({ where: { personId: one.personId } })).toBe(0);
    expect(await at.confirm(one.id)).toEqual({ refused: 'notConfirmable', status: null });
  });
});

test('an offer is reminded of once, two days before its end', async () => {
  const { slug } = await at.network({ offerDays: 7 });
  const { id } = await at.signedUp({ network: slug, organisation: await at.organisation(), status: 'OFFERED' });
  await at.pass(5 * DAY - 1);
  await run();
  expect(await at.mails(id)).toEqual([]);
  await at.pass(1);
  await run();
  await run();
  expect(await at.mails(id)).toEqual(['offerReminder']);
});

test('of two workers one ends an offer', async () => {
  const { slug, id: networkId } = await at.network({ maximumOrganisations: 3 });
  const offered = [];
  for (let turn = 0; turn < 3; turn++)
    offered.push(await at.signedUp({ network: slug, organisation: await at.organisation(), status: 'OFFERED' }));
  await at.pass(8 * DAY);
  await run();
  for (const { id } of offered) {
    expect((await at.mails(id)).filter((kind) => kind === 'offerLapsed')).toHaveLength(1);
    expect((await at.signUp(id)).offersLapsed).toBe(1);
  }
  expect(await drift(at.database, networkId)).toEqual([]);
});

test('what nobody decided in five working days is told to each owner, once and in one mail', async () => {
  const { slug } = await at.network({ approval: 'EVERYONE' });
  for (let turn = 0; turn < 3; turn++) await at.signedUp({ network: slug, status: 'IN_REVIEW' });
  await at.signedUp({ programme: 'p', status: 'IN_REVIEW' });
  await at.pass(4 * DAY);
  await run();
  const told = () => at.database.mail.findMany({ where: { kind: 'deskEscalation' } });
  expect(await told()).toEqual([]);
  // With Easter and King's Day between, five working days take thirteen days.
  await at.pass(10 * DAY);
  await run();
  await run();
  expect(await told()).toMatchObject([{ personId: null, ownerId: 'owner-zorgkring', signUpId: null }]);
  expect(await at.database.signUp.count({ where: { escalatedAt: null } })).toBe(0);
});

describe('a network that ended', () => {
  async function full(slug: string) {
    const organisation = await at.organisation();
    const someone = (status: Parameters<typeof at.signedUp>[0]['status']) =>
      at.signedUp({ network: slug, organisation, ...(status ? { status } : {}) });
    return {
      accepted: await someone('ACCEPTED'),
      waiting: await someone('WAITLISTED'),
      offered: await someone('OFFERED'),
      reviewed: await someone('IN_REVIEW'),
      received: await someone('RECEIVED'),
    };
  }

  test.each([
    ['its last day passed', { endsAt: new Date('2020-01-01') }, 'periodically'],
    ['the editor ended it', { phase: 'ENDED' as const }, 'by a trigger'],
  ])('because %s: memberships, waiting list and offers end with a mail to each', async (_, change, how) => {
    const { slug, id: networkId } = await at.network();
    const people = await full(slug);
    const lead = await at.signedUp({ network: slug, status: 'WITHDRAWN' });
    await at.database.membership.createMany({
      data: (['LEAD_EXPERT', 'NETWORK_MANAGER'] as const).map((role) => ({ networkId, role, personId: lead.personId })),
    });
    await at.database.network.update({ where: { documentId: networkId }, data: change });
    if (how === 'periodically') await run();
    else await at.runJobs(networkId);
    const { accepted, waiting, offered, reviewed, received } = people;
    for (const { id } of [waiting, offered, reviewed]) expect(await at.status(id)).toBe('EXPIRED');
    expect(await at.signUp(accepted.id)).toMatchObject({ status: 'ACCEPTED', membership: { until: expect.any(Date) } });
    expect(await at.status(received.id)).toBeUndefined();
    const mails = await at.database.mail.findMany({ where: { networkId, kind: 'networkEnded' } });
    expect(mails.map(({ personId }) => personId).sort()).toEqual(
      [accepted, waiting, offered, reviewed, lead].map(({ personId }) => personId).sort(),
    );
    const links = await at.database.link.findMany({ where: { mails: { some: { networkId, kind: 'networkEnded' } } } });
    // Who came by no sign-up is led to what we have of them.
    expect(links.map(({ kind }) => kind).sort()).toEqual(['DATA', ...Array(4).fill('SIGN_UP')]);
    const [toData] = links.filter(({ kind }) => kind === 'DATA');
    expect(toData?.addressHash).toEqual(at.keys.addressHash(lead.email));
    expect(await at.facts(networkId)).toMatchObject({
      closedAt: expect.any(Date),
      organisationCount: 1,
      offeredOrganisations: 0,
      participantCount: 0,
      leadExpertCount: 0,
      waitingListCount: 0,
    });
    expect(await drift(at.database, networkId)).toEqual([]);
    await run();
    expect(await at.database.mail.count({ where: { networkId, kind: 'networkEnded' } })).toBe(5);
  });

  test('goes on when the editor took it back before the job came', async () => {
    const { slug, id: networkId } = await at.network();
    const { accepted } = await full(slug);
    await at.database.network.update({ where: { documentId: networkId }, data: { phase: 'ENDED' } });
    await at.database.network.update({ where: { documentId: networkId }, data: { phase: 'ACTIVE' } });
    await at.runJobs(networkId);
    expect((await at.signUp(accepted.id)).membership?.until).toBeNull();
    expect((await at.facts(networkId)).closedAt).toBeNull();
  });

  test('can be opened again', async () => {
    const { slug, id: networkId } = await at.network({ endsAt: new Date('2020-01-01') });
    await run();
    expect((await at.facts(networkId)).closedAt).not.toBeNull();
    await at.database.network.update({ where: { documentId: networkId }, data: { endsAt: null } });
    const { id } = await at.signedUp({ network: slug, organisation: await at.organisation() });
    expect(await at.confirm(id)).toEqual({ status: 'ACCEPTED' });
  });

  test('lets nobody in who was on the way while it was closed', async () => {
    const { slug, id: networkId } = await at.network({ phase: 'ENDED' });
    await at.database.network.update({ where: { documentId: networkId }, data: { closedAt: new Date() } });
    const { personId } = await at.signedUp({ network: slug, organisation: { name: randomUUID() } });
    await expect(at.database.membership.create({ data: { networkId, personId } })).rejects.toThrow('write conflict');
  });
});
