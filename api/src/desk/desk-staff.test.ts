import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { ownerId, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { addStaff, appoint } from './testing/roles.ts';
import { loggedIn } from './testing/visitor.ts';

const otherOwnerId = 'owner-other';
const ofEnvironment = 'omgeving@example.org';
const list = '{ viewer { owners { id staff { id address name since origins isViewer mayEnd } } } }';
const add = `mutation ($owner: ID!, $email: String!, $locale: Locale!) { addStaff(owner: $owner, email: $email, locale: $locale) {
  type: __typename ... on Refusal { message } ... on InvalidStaff { faults { path } } ... on DeskStaff { id address origins mayEnd } } }`;
const end = `mutation ($id: ID!) { endStaff(id: $id) {
  type: __typename ... on Refusal { message } ... on StaffEnded { address } } }`;

type Api = Awaited<ReturnType<typeof startApi>>;
type Visitor = Awaited<ReturnType<typeof loggedIn>>;
let api: Api;
let withEnvironment: Api;
beforeAll(async () => {
  api = await startApi();
  withEnvironment = await startApi({ DESK_STAFF: `${ofEnvironment}=Zorgkring` });
  for (const { database } of [api, withEnvironment]) {
    await publish(database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'n', programme: 'p' }] });
    await database.owner.create({ data: { documentId: otherOwnerId } });
  }
});
afterEach(async () => {
  for (const { database } of [api, withEnvironment]) {
    await database.staffAccount.deleteMany();
    await database.deskSession.deleteMany();
    await database.mail.deleteMany();
  }
});
afterAll(async () => {
  await api.close();
  await withEnvironment.close();
});

interface Listed {
  readonly id: string | null;
  readonly address: string;
}
const staffSeenBy = async (visitor: Visitor): Promise<Listed[]> =>
  (await visitor.ask(list)).data.viewer.owners.find(({ id }: { id: string }) => id === ownerId)?.staff;
const added = async (by: Visitor, email: string, locale = 'NL', owner = ownerId) =>
  await by.ask(add, { owner, email, locale });
const ended = (by: Visitor, id: string) => by.ask(end, { id });
const live = async ({ database } = api) => database.staffAccount.count({ where: { ownerId, until: null } });
const mails = () =>
  api.database.mail.findMany({ select: { kind: true, locale: true, ownerId: true, droppedAt: true } });

test('staff see who is staff of their owner, since when and by what, and of no other owner', async () => {
  const { database, keys } = withEnvironment;
  await addStaff(withEnvironment, 'commando@example.org', ownerId);
  await addStaff(withEnvironment, 'elders@example.org', otherOwnerId);
  await appoint(withEnvironment, ofEnvironment, 'n');
  const visitor = await loggedIn(withEnvironment, 'provider@example.org', [ownerId]);
  await loggedIn(withEnvironment, 'van-alles@example.org', ['*']);
  await loggedIn(withEnvironment, 'verlopen@example.org', [ownerId]);
  await database.deskSession.updateMany({
    where: { addressHash: keys.addressHash('verlopen@example.org') },
    data: { expiresAt: new Date(0) },
  });
  const withoutAccount = { id: null, name: null, since: null, isViewer: false, mayEnd: false };
  expect(await staffSeenBy(visitor)).toEqual([
    {
      id: expect.any(String),
      address: 'commando@example.org',
      name: null,
      since: expect.any(String),
      origins: ['COMMAND'],
      isViewer: false,
      mayEnd: true,
    },
    { ...withoutAccount, address: ofEnvironment, name: `Mens van ${ofEnvironment}`, origins: ['ENVIRONMENT'] },
    { ...withoutAccount, address: 'provider@example.org', origins: ['PROVIDER'], isViewer: true },
    { ...withoutAccount, address: 'van-alles@example.org', origins: ['PROVIDER'] },
  ]);
});

test('what a stranger typed at an address of staff is not their name, nor their language', async () => {
  const { database, keys } = api;
  const [typed, toAdd] = ['getypt@example.org', 'nieuw@example.org'];
  for (const email of [typed, toAdd])
    await signedUp(database, keys, { network: 'n', person: { name: 'Boze Buitenstaander', email }, locale: 'EN' });
  await addStaff(api, typed, ownerId);
  const visitor = await loggedIn(api, typed);
  expect(await staffSeenBy(visitor)).toMatchObject([{ address: typed, name: null }]);
  await added(visitor, toAdd, 'NL');
  expect(await mails()).toMatchObject([{ kind: 'staffAdded', locale: 'NL' }]);
});

describe('adding', () => {
  test('makes somebody staff of that owner, mails them, and stands in the audit log', async () => {
    await addStaff(api, 'een@example.org', ownerId);
    const by = await loggedIn(api, 'een@example.org');
    const { data } = await added(by, ' Twee@Example.org ', 'EN');
    expect(data.addStaff).toEqual({
      type: 'DeskStaff',
      id: expect.any(String),
      address: 'twee@example.org',
      origins: ['DESK'],
      mayEnd: true,
    });
    expect(await mails()).toEqual([{ kind: 'staffAdded', locale: 'EN', ownerId, droppedAt: null }]);
    const visitor = await loggedIn(api, 'twee@example.org');
    expect((await visitor.ask('{ viewer { owners { id } } }')).data.viewer.owners).toEqual([{ id: ownerId }]);
    expect(await api.database.auditEntry.findFirst({ where: { action: 'STAFF_ADDED' } })).toMatchObject({
      by: 'STAFF',
      ownerId,
      count: 1,
    });
  });

  test('mails who is known in a network in their own language', async () => {
    await addStaff(api, 'een@example.org', ownerId);
    await appoint(api, 'bekend@example.org', 'n');
    await added(await loggedIn(api, 'een@example.org'), 'bekend@example.org', 'EN');
    expect(await mails()).toMatchObject([{ kind: 'staffAdded', locale: 'NL' }]);
  });

  test('twice at once adds and mails once; who is staff already is told so', async () => {
    await addStaff(api, 'een@example.org', ownerId);
    const by = await loggedIn(api, 'een@example.org');
    const answers = await Promise.all([added(by, 'twee@example.org'), added(by, 'twee@example.org')]);
    expect(answers.map(({ data }) => data.addStaff.type).toSorted()).toEqual(['AlreadyStaff', 'DeskStaff']);
    expect(await mails()).toHaveLength(1);
    const inSettings = await added(await loggedIn(withEnvironment, ofEnvironment), ofEnvironment);
    expect(inSettings.data.addStaff).toMatchObject({ type: 'AlreadyStaff' });
  });

  test('again after it ended makes the same account live', async () => {
    await addStaff(api, 'een@example.org', ownerId);
    const by = await loggedIn(api, 'een@example.org');
    const first = (await added(by, 'twee@example.org')).data.addStaff.id;
    await ended(by, first);
    expect((await added(by, 'twee@example.org')).data.addStaff).toMatchObject({ id: first, origins: ['DESK'] });
  });

  test.each(['', 'geen adres', 'twee@localhost', `${'x'.repeat(250)}@example.org`])(
    '%j is no address',
    async (email) => {
      await addStaff(api, 'een@example.org', ownerId);
      const { data } = await added(await loggedIn(api, 'een@example.org'), email);
      expect(data.addStaff).toMatchObject({ type: 'InvalidStaff', faults: [{ path: ['email'] }] });
      expect(await live()).toBe(1);
    },
  );

  test('is refused for another owner, also to who is staff of one, as for an owner that is not there', async () => {
    await addStaff(api, 'een@example.org', ownerId);
    const by = await loggedIn(api, 'een@example.org');
    const others = await added(by, 'twee@example.org', 'NL', otherOwnerId);
    expect(others.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(others).toEqual(await added(by, 'twee@example.org', 'NL', 'owner-onbekend'));
    expect(await api.database.staffAccount.count()).toBe(1);
  });
});

describe('ending', () => {
  test('counts from the next request on, ends their sessions, and what they were to be told', async () => {
    await addStaff(api, 'een@example.org', ownerId);
    const by = await loggedIn(api, 'een@example.org');
    const { id } = (await added(by, 'twee@example.org')).data.addStaff;
    const theirs = await loggedIn(api, 'twee@example.org');
    const acts = () => api.database.auditEntry.count({ where: { action: 'STAFF_ENDED', ownerId } });
    const before = await acts();
    expect((await ended(by, id)).data.endStaff).toEqual({ type: 'StaffEnded', address: 'twee@example.org' });
    expect((await theirs.ask('{ viewer { address } }')).data.viewer).toBeNull();
    const again = await loggedIn(api, 'twee@example.org');
    expect((await again.ask('{ viewer { owners { id } } }')).data.viewer.owners).toEqual([]);
    expect(await mails()).toMatchObject([{ droppedAt: expect.any(Date) }]);
    expect(await acts()).toBe(before + 1);
    // A second click.
    expect((await ended(by, id)).data.endStaff.type).toBe('StaffEnded');
    expect(await acts()).toBe(before + 1);
  });

  test('leaves the last one, also when that one asks; who is logged in by a provider does not count', async () => {
    const id = await addStaff(api, 'een@example.org', ownerId);
    await addStaff(api, 'elders@example.org', otherOwnerId);
    for (const by of [
      await loggedIn(api, 'een@example.org'),
      await loggedIn(api, 'provider@example.org', [ownerId]),
      await loggedIn(api, 'van-alles@example.org', ['*']),
    ])
      expect((await ended(by, id)).data.endStaff.type).toBe('LastStaff');
    expect(await live()).toBe(1);
  });

  test('the last account may end where the environment makes somebody staff', async () => {
    const id = await addStaff(withEnvironment, 'een@example.org', ownerId);
    const elsewhere = await addStaff(withEnvironment, 'elders@example.org', otherOwnerId);
    const own = await loggedIn(withEnvironment, 'een@example.org');
    expect((await ended(own, id)).data.endStaff.type).toBe('StaffEnded');
    expect(await live(withEnvironment)).toBe(0);
    expect((await own.ask('{ viewer { address } }')).data.viewer).toBeNull();
    // The environment names the first owner only.
    const other = await loggedIn(withEnvironment, 'elders@example.org');
    expect((await ended(other, elsewhere)).data.endStaff.type).toBe('LastStaff');
  });

  test('is refused for who stands in the environment too', async () => {
    const id = await addStaff(withEnvironment, ofEnvironment, ownerId);
    await addStaff(withEnvironment, 'een@example.org', ownerId);
    const by = await loggedIn(withEnvironment, 'een@example.org');
    const listed = await staffSeenBy(by);
    expect(listed.find(({ address }) => address === ofEnvironment)).toMatchObject({
      id,
      origins: ['COMMAND', 'ENVIRONMENT'],
      mayEnd: false,
    });
    const { data } = await ended(by, id);
    expect(data.endStaff.type).toBe('StaffInEnvironment');
    expect(data.endStaff.message).toContain('DESK_STAFF');
    expect(await live(withEnvironment)).toBe(2);
  });

  test.each([2, 3])('of two who end each other at the same moment, of %i, one stays', async (of) => {
    for (let round = 0; round < 5; round++) {
      const ids = [];
      for (let each = 1; each <= of; each++) ids.push(await addStaff(api, `${each}@example.org`, ownerId));
      const [one, other] = [await loggedIn(api, '1@example.org'), await loggedIn(api, '2@example.org')];
      const answers = await Promise.all([ended(one, ids[1] ?? ''), ended(other, ids[0] ?? '')]);
      expect(answers.filter(({ data }) => data?.endStaff?.type === 'StaffEnded')).toHaveLength(1);
      expect(await live()).toBe(of - 1);
      await api.database.staffAccount.deleteMany();
    }
  });

  test('staff of another owner end nobody here, and cannot tell who is there', async () => {
    const id = await addStaff(api, 'een@example.org', ownerId);
    await addStaff(api, 'twee@example.org', ownerId);
    await addStaff(api, 'elders@example.org', otherOwnerId);
    const other = await loggedIn(api, 'elders@example.org');
    const answers = [await ended(other, id), await ended(other, crypto.randomUUID()), await ended(other, 'x')];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await live()).toBe(2);
  });
});
