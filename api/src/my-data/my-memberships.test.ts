import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMember, appoint, type NewMember } from '../memberships/add-member.store.ts';
import { expectCountersRight } from '../testing/counters.ts';
import { documentIdOf, organisationNamed, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { type MyData, startMyData } from './testing/my-data.ts';

let api: MyData;
let linde: { id: string };
beforeAll(async () => {
  api = await startMyData();
  await publish(api.database, {
    networks: [
      { slug: 'noord', title: 'Noord', programme: 'p', contacts: ['Wil de Wit'], retentionMonths: 36 },
      { slug: 'vol', title: 'Vol', programme: 'p', maximumOrganisations: 1, seatsPerOrganisation: 1 },
    ],
  });
  linde = await organisationNamed(api.database, 'De Linde');
});
afterAll(() => api.close());

const somebody = (network: string, email: string): NewMember => ({
  networkId: documentIdOf('NETWORK', network),
  person: { name: 'Ada Voorbeeld', email, jobTitle: null },
  organisation: { id: linde.id },
  unitName: null,
  locale: 'NL',
  by: 'NETWORK_MANAGER',
});
const someAddress = () => `${randomUUID()}@example.org`;

/** Added by hand. */
async function member(network = 'noord', email = someAddress()) {
  const added = await addMember(api.database, api.keys, somebody(network, email));
  if (added.outcome !== 'added') throw new Error(added.outcome);
  const { path } = await api.linkFor(email);
  return { email, id: added.membershipId, path };
}
async function appointed(role: 'NETWORK_MANAGER' | 'LEAD_EXPERT', email = someAddress()) {
  const added = await appoint(api.database, api.keys, { ...somebody('noord', email), role });
  if (added.outcome !== 'added') throw new Error(added.outcome);
  const { path } = await api.linkFor(email);
  return { email, id: added.membershipId, path };
}
const leave = (path: string, membership: string) => api.post(path, { action: 'leave', membership });
const membershipOf = (id: string) => api.database.membership.findUniqueOrThrow({ where: { id } });
const mailsTo = async (email: string) => {
  const addressHash = api.keys.addressHash(email);
  return api.database.mail.findMany({ where: { addressHash }, include: { link: true }, orderBy: { createdAt: 'asc' } });
};

describe('what somebody takes part in', () => {
  test('stands behind the link: network, role, organisation, since when and whom to ask; names nobody', async () => {
    const { email, path } = await member();
    const { body, statusCode } = await api.get(path);
    expect(statusCode).toBe(200);
    for (const words of ['Noord', 'deelnemer', 'De Linde', 'Sinds', 'Wil de Wit', 'mailto:contact@example.org'])
      expect(body).toContain(words);
    expect(body).toContain('href="/n/noord"');
    for (const personal of [email, 'Ada']) expect(body).not.toContain(personal);
    const english = (await api.get(`${path}?lang=en`)).body;
    for (const words of ['a participant', 'I no longer take part', 'href="/n/noord?lang=en"'])
      expect(english).toContain(words);
  });

  test('leaves out what ended, and an acceptance that can still be taken back', async () => {
    const email = someAddress();
    const { id } = await signedUp(api.database, api.keys, {
      network: 'noord',
      status: 'ACCEPTED',
      person: { name: 'Ada Voorbeeld', email },
      organisation: linde,
    });
    await api.database.$executeRaw`
      UPDATE "sign_up" SET "undoUntil" = now() + interval '5 minutes', "undoTo" = 'IN_REVIEW' WHERE "id" = ${id}::uuid`;
    const { path } = await api.linkFor(email);
    expect((await api.get(path)).body).not.toContain('Noord');
    await api.database
      .$executeRaw`UPDATE "sign_up" SET "undoUntil" = now() - interval '1 minute' WHERE "id" = ${id}::uuid`;
    expect((await api.get(path)).body).toContain('Noord');
    await api.database.membership.updateMany({ where: { signUpId: id }, data: { until: new Date() } });
    expect((await api.get(path)).body).not.toContain('Noord');
  });

  test('of several names at one address is not shown: their owner finds out who asks', async () => {
    const email = someAddress();
    await member('noord', email);
    await api.isKnown(email, 'Bo Voorbeeld');
    const { path } = await api.linkFor(email);
    const { body } = await api.get(path);
    expect(body).not.toContain('Noord');
    expect(body).not.toContain('value="leave"');
  });
});

describe('who was added and takes part no more', () => {
  test('says so in two steps; their seat comes free, and a mail confirms it', async () => {
    const { email, id, path } = await member('vol');
    expect((await addMember(api.database, api.keys, somebody('vol', someAddress()))).outcome).toBe('full');
    expect((await api.get(path)).body).toMatch(/<summary>Ik doe niet meer mee<\/summary>/);
    const { statusCode, headers } = await leave(path, id);
    expect([statusCode, headers.location]).toEqual([303, `${path}?lang=nl&done=left`]);
    expect(await membershipOf(id)).toMatchObject({ until: expect.any(Date) });
    const after = await api.get(headers.location ?? '');
    expect(after.body).toContain('Je krijgt een mail die dat bevestigt.');
    expect(after.body).not.toContain('value="leave"');
    expect((await mailsTo(email)).map(({ kind, link }) => [kind, link?.kind])).toEqual([
      ['added', 'DATA'],
      ['left', 'DATA'],
    ]);
    expect((await addMember(api.database, api.keys, somebody('vol', someAddress()))).outcome).toBe('added');
    await expectCountersRight(api.database);
  });

  test('says so once: again, or many times at once, mails and counts nothing more', async () => {
    const { email, id, path } = await member();
    const acts = () => api.database.auditEntry.count({ where: { action: 'LEFT' } });
    const before = await acts();
    await Promise.all(Array.from({ length: 4 }, () => leave(path, id)));
    expect((await leave(path, id)).headers.location).toBe(`${path}?lang=nl`);
    expect((await mailsTo(email)).filter(({ kind }) => kind === 'left')).toHaveLength(1);
    expect(await acts()).toBe(before + 1);
  });

  test('leaves one network and stays in the other', async () => {
    const email = someAddress();
    const { id } = await member('noord', email);
    const other = await member('netwerk', email);
    await leave(other.path, id);
    expect(await membershipOf(id)).toMatchObject({ until: expect.any(Date) });
    expect(await membershipOf(other.id)).toMatchObject({ until: null });
    const { body } = await api.get(other.path);
    expect(body).toContain('Netwerk');
    expect(body).not.toContain('Noord');
  });

  test('ends nothing of anybody else, and nothing by GET', async () => {
    const [own, other] = [await member(), await member()];
    for (const membership of [other.id, randomUUID(), 'x', ''])
      expect((await leave(own.path, membership)).headers.location).toBe(`${own.path}?lang=nl`);
    await api.get(`${own.path}?action=leave&membership=${own.id}`);
    for (const { id } of [own, other]) expect(await membershipOf(id)).toMatchObject({ until: null });
  });

  test('does so with an old link not, and ends nothing', async () => {
    const { id, path } = await member();
    await api.database.$executeRaw`UPDATE "link" SET "expiresAt" = now() - interval '1 second'`;
    expect((await leave(path, id)).body).toContain('Mail mij een nieuwe link');
    expect(await membershipOf(id)).toMatchObject({ until: null });
  });
});

test('who came by a sign-up leaves here as on the page of their sign-up', async () => {
  const email = someAddress();
  const { id } = await signedUp(api.database, api.keys, {
    network: 'noord',
    status: 'ACCEPTED',
    person: { name: 'Ada Voorbeeld', email },
    organisation: linde,
  });
  const { path } = await api.linkFor(email);
  const membership = await api.database.membership.findUniqueOrThrow({ where: { signUpId: id } });
  await leave(path, membership.id);
  expect(await api.database.signUp.findUnique({ where: { id } })).toMatchObject({ status: 'WITHDRAWN' });
  const [step] = await api.database.signUpEvent.findMany({ where: { signUpId: id }, orderBy: { id: 'desc' }, take: 1 });
  expect(step).toMatchObject({ to: 'WITHDRAWN', by: 'PERSON' });
  expect((await mailsTo(email)).map(({ kind }) => kind)).toEqual(['withdrawn']);
});

test('a network manager reads what leaving means, more so the only one, and can', async () => {
  const only = await appointed('NETWORK_MANAGER');
  const { body } = await api.get(only.path);
  expect(body).toContain('Je beslist niet meer over aanmeldingen');
  expect(body).toContain('Je bent nu de enige netwerkmanager.');
  const second = await appointed('NETWORK_MANAGER');
  expect((await api.get(only.path)).body).not.toContain('de enige netwerkmanager');
  await leave(only.path, only.id);
  expect(await membershipOf(only.id)).toMatchObject({ until: expect.any(Date) });
  expect((await api.get(second.path)).body).toContain('de enige netwerkmanager');
});
