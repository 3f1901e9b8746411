import { afterAll, beforeAll, expect, test } from 'vitest';
import { askForData } from '../my-data/my-data.store.ts';
import { startApi } from '../testing/api.ts';
import { documentIdOf, organisationNamed, ownerId, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { addStaff, appoint } from './testing/roles.ts';
import { loggedIn } from './testing/visitor.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let manager: Awaited<ReturnType<typeof loggedIn>>;
let staff: Awaited<ReturnType<typeof loggedIn>>;

beforeAll(async () => {
  api = await startApi();
  await publish(api.database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'n', programme: 'p' }] });
  await appoint(api, 'manager@example.org', 'n');
  await addStaff(api, 'staff@example.org', ownerId);
  manager = await loggedIn(api, 'manager@example.org');
  staff = await loggedIn(api, 'staff@example.org');
});
afterAll(() => api.close());

async function refusedMail(status: 'IN_REVIEW' | 'OFFERED' | 'WITHDRAWN', kind: string) {
  const { id: organisation } = await organisationNamed(api.database, `Zorg ${Math.random()}`);
  const signUp = await signedUp(api.database, api.keys, { network: 'n', status, organisation: { id: organisation } });
  const link = { kind: 'SIGN_UP', tokenHash: new Uint8Array(32).map(() => Math.random() * 256) } as const;
  const { id } = await api.database.mail.create({
    data: {
      kind,
      locale: 'EN',
      person: { connect: { id: signUp.personId } },
      signUp: { connect: { id: signUp.id } },
      networkId: documentIdOf('NETWORK', 'n'),
      link: { create: { ...link, signUpId: signUp.id, expiresAt: new Date() } },
      refusedAt: new Date(),
      refusal: '550 5.1.1',
    },
  });
  return { id, signUp };
}

const listed = async (): Promise<string[]> =>
  (await staff.ask('{ viewer { owners { refusedMails { id } } } }')).data.viewer.owners[0].refusedMails.map(
    (mail: { id: string }) => mail.id,
  );
const resend = async (id: string) =>
  (await manager.ask('mutation ($id: ID!) { resendMail(id: $id) { __typename } }', { id })).data.resendMail;

test.each(['deskDigest', 'deskLogin'] as const)(
  'a refused %s, which is about no network, stands in the list of whom it was for',
  async (kind) => {
    const {
      id: personId,
      addressHash,
      addressSealed,
      keyId,
    } = await api.database.person.findFirstOrThrow({
      where: { memberships: { some: { role: 'NETWORK_MANAGER' } } },
    });
    const to = kind === 'deskDigest' ? { personId } : { addressSealed, keyId };
    const { id } = await api.database.mail.create({
      data: { kind, locale: 'NL', ...to, addressHash, refusedAt: new Date(), refusal: '550 5.1.1' },
    });
    expect(await listed()).toContain(id);
    // A link to log in is asked for anew by whoever wants to.
    expect(await staff.ask('mutation ($id: ID!) { resendMail(id: $id) { __typename } }', { id })).toEqual({
      data: { resendMail: { __typename: kind === 'deskDigest' ? 'DeskMail' : 'NotResendable' } },
    });
    await staff.ask('mutation ($id: ID!) { dismissRefusedMail(id: $id) { __typename } }', { id });
    expect(await listed()).not.toContain(id);
  },
);

test('a refused summary for staff stands in the list of the owner they work for', async () => {
  const { addressHash, addressSealed, keyId } = await api.database.staffAccount.findFirstOrThrow();
  const { id } = await api.database.mail.create({
    data: {
      kind: 'deskDigest',
      locale: 'NL',
      addressSealed,
      keyId,
      addressHash,
      refusedAt: new Date(),
      refusal: '550',
    },
  });
  expect(await listed()).toContain(id);
});

test('to an address that a stranger typed nothing stands in the list, until somebody confirms it', async () => {
  const { database, keys } = api;
  const { id: signUpId, email } = await signedUp(database, keys, { network: 'n', person: { name: 'Getypt' } });
  await askForData(database, keys, email, 'NL');
  const { id } = await database.mail.findFirstOrThrow({ where: { addressHash: keys.addressHash(email) } });
  await database.mail.update({ where: { id }, data: { refusedAt: new Date(), refusal: '550' } });
  expect(await listed()).not.toContain(id);
  await database.signUp.update({ where: { id: signUpId }, data: { confirmedAt: new Date() } });
  expect(await listed()).toContain(id);
});

test('a mail that somebody dealt with leaves the lists', async () => {
  const { id, signUp } = await refusedMail('IN_REVIEW', 'inReview');
  expect(await listed()).toContain(id);
  for (let time = 0; time < 2; time++)
    expect(
      (await manager.ask('mutation ($id: ID!) { dismissRefusedMail(id: $id) { __typename } }', { id })).errors,
    ).toBeUndefined();
  expect(await listed()).not.toContain(id);
  const { data } = await manager.ask('query ($id: ID!) { viewer { deskSignUp(id: $id) { refusedMails { id } } } }', {
    id: signUp.id,
  });
  expect(data.viewer.deskSignUp.refusedMails).toEqual([]);
});

test('sent again, it is a new mail of the same kind with a new link, once', async () => {
  const { id, signUp } = await refusedMail('OFFERED', 'offer');
  const both = await Promise.all([resend(id), resend(id)]);
  expect(both.map(({ __typename }) => __typename)).toContain('DeskMail');
  expect(await listed()).not.toContain(id);
  const mails = await api.database.mail.findMany({
    where: { signUpId: signUp.id, id: { not: id } },
    include: { link: true },
  });
  expect(mails).toMatchObject([
    {
      kind: 'offer',
      locale: 'EN',
      personId: signUp.personId,
      isAsked: false,
      refusedAt: null,
      link: { kind: 'SIGN_UP' },
    },
  ]);
  const { offerExpiresAt } = await api.database.signUp.findUniqueOrThrow({ where: { id: signUp.id } });
  // It works until the offer ends, not longer than an hour more.
  expect(mails[0]?.link?.expiresAt.getTime()).toBeGreaterThanOrEqual(offerExpiresAt?.getTime() ?? 0);
  expect(mails[0]?.link?.expiresAt.getTime()).toBeLessThan((offerExpiresAt?.getTime() ?? 0) + 3_600_000);
});

test('what is not so any more is not sent again', async () => {
  const { id, signUp } = await refusedMail('WITHDRAWN', 'inReview');
  expect(await resend(id)).toEqual({ __typename: 'NotResendable' });
  expect(await api.database.mail.count({ where: { signUpId: signUp.id } })).toBe(1);
  expect(await listed()).toContain(id);
});

test('an accepted request to start a network leaves the list when its page is made', async () => {
  const signUp = await signedUp(api.database, api.keys, { programme: 'p', status: 'IN_REVIEW' });
  await api.database.startRequest.create({
    data: { signUpId: signUp.id, motivationSealed: new Uint8Array(), keyId: 'k', organisationNames: [] },
  });
  const done = async () =>
    (await staff.ask('mutation ($id: ID!) { startRequestDone(id: $id) { __typename } }', { id: signUp.id })).data
      .startRequestDone.__typename;
  const requests = async (pageMade: boolean) =>
    (
      await staff.ask(
        'query ($pageMade: Boolean) { viewer { owners { startRequests(status: [IN_REVIEW, ACCEPTED], pageMade: $pageMade) { id } } } }',
        { pageMade },
      )
    ).data.viewer.owners[0].startRequests;
  expect(await done()).toBe('NotDecidable');
  await staff.ask('mutation ($id: ID!) { acceptSignUp(id: $id) { __typename } }', { id: signUp.id });
  // It can still be undone.
  expect(await done()).toBe('NotDecidable');
  await api.database.signUp.update({ where: { id: signUp.id }, data: { undoUntil: new Date(0) } });
  expect(await requests(false)).toEqual([{ id: signUp.id }]);
  expect(await done()).toBe('DeskSignUp');
  expect(await done()).toBe('DeskSignUp');
  expect(await requests(false)).toEqual([]);
  expect(await requests(true)).toEqual([{ id: signUp.id }]);
});

test('of a network that ended, its people show who took part until then', async () => {
  await publish(api.database, { networks: [{ slug: 'voorbij', programme: 'p' }] });
  const { id: organisation } = await organisationNamed(api.database, 'Zorg Voorbij');
  const join = () =>
    signedUp(api.database, api.keys, { network: 'voorbij', status: 'ACCEPTED', organisation: { id: organisation } });
  const [stayed, left] = [await join(), await join()];
  const networkId = documentIdOf('NETWORK', 'voorbij');
  const ended = (personId: string, until: string) =>
    api.database.membership.updateMany({ where: { networkId, personId }, data: { until: new Date(until) } });
  await api.database.membership.updateMany({ where: { networkId }, data: { since: new Date('2026-01-01') } });
  await ended(left.personId, '2026-02-01T10:00:00Z');
  await ended(stayed.personId, '2026-05-01T10:00:00Z');
  await api.database.network.update({
    where: { documentId: networkId },
    data: { phase: 'ENDED', closedAt: new Date('2026-05-01T10:00:05Z') },
  });
  const { data } = await staff.ask(
    `{ viewer { deskNetwork(id: "${networkId}") { endedAt participants { nodes { name } } } } }`,
  );
  expect(data.viewer.deskNetwork).toEqual({
    endedAt: '2026-05-01T10:00:05.000Z',
    participants: { nodes: [{ name: stayed.name }] },
  });
  const exported = await staff.ask(
    `mutation { exportParticipants(network: "${networkId}", format: CSV) { ... on ExportedFile { base64 } } }`,
  );
  const csv = Buffer.from(exported.data.exportParticipants.base64, 'base64').toString();
  expect(csv).toContain(stayed.name);
  expect(csv).not.toContain(left.name);
});
