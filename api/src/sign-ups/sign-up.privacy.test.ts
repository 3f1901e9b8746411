import { randomBytes } from 'node:crypto';
import { openKeys } from '@leerkring/prisma/sealed-text.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { databaseDump } from '../testing/database-dump.ts';
import { organisationNamed, publish } from '../testing/publish.ts';
import { chosen, filledIn, signUpMutation } from '../testing/sign-up-form.ts';

const person = { name: 'Philomena Quispel-Zwaardecroon', email: 'philomena.quispel@zwaardecroon.example' };
const secrets = {
  PRIVACY_KEYS: `test:${randomBytes(32).toString('base64')}`,
  PRIVACY_HASH_KEY: randomBytes(32).toString('base64'),
};
let api: Awaited<ReturnType<typeof startApi>>;

beforeAll(async () => {
  api = await startApi(secrets);
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [
      { slug: 'open', programme: 'p', approval: 'NONE' },
      { slug: 'waiting', programme: 'p', approval: 'NONE', maximumOrganisations: 0 },
      { slug: 'review', programme: 'p', approval: 'EVERYONE' },
    ],
  });
  const employer = await organisationNamed(api.database, 'De Linde');
  for (const slug of ['open', 'waiting', 'review', 'open']) {
    const input = filledIn(slug, { ...chosen(employer), person, waitingList: true });
    expect((await api.ask(signUpMutation, { input })).data.signUp.type).toBe('SignUpReceived');
  }
});
afterAll(() => api.close());

/** Of a full dump, queue included. */
const everything = async () => (await databaseDump(api.database)).toLowerCase();

function written(text: string): string[] {
  const spellings = [text, text.toLowerCase(), text.toUpperCase()].map((one) => Buffer.from(one));
  return spellings.flatMap((bytes) => [
    bytes.toString('utf8'),
    bytes.toString('hex'),
    bytes.toString('base64').slice(0, -4),
  ]);
}

test('no name and no address stands in clear in any column', async () => {
  const all = await everything();
  expect(all).toContain('-- public.sign_up\n');
  expect(all).toContain('sendmail');
  for (const part of [person.name, person.email, 'Philomena', 'Quispel', 'zwaardecroon.example'])
    for (const spelling of written(part)) expect(all).not.toContain(spelling.toLowerCase());
});

test('the scan finds what does stand in clear', async () => {
  await api.database.organisation.create({ data: { name: person.name, kind: 'OTHER' } });
  await api.database.idempotencyKey.create({
    data: { key: 'x'.repeat(16), bodyHash: new Uint8Array(Buffer.from(person.email)) },
  });
  const spoilt = await everything();
  expect(spoilt).toContain(person.name.toLowerCase());
  expect(spoilt).toContain(Buffer.from(person.email).toString('hex'));
});

test('who has the keys can read and find the person, one row for one owner', async () => {
  const keys = openKeys({ keys: secrets.PRIVACY_KEYS, hashKey: secrets.PRIVACY_HASH_KEY });
  const people = await api.database.person.findMany({ where: { addressHash: keys.addressHash(person.email) } });
  expect(people.map((one) => [keys.open(one.nameSealed, one.keyId), keys.open(one.addressSealed, one.keyId)])).toEqual([
    [person.name, person.email],
  ]);
});

test('what somebody typed comes back in no answer', async () => {
  const input = filledIn('open', {
    person: { name: `${person.name}\0`, email: `${person.email}@@`, jobTitle: 'Zeldzaam beroep\0' },
  });
  const answer = JSON.stringify(await api.ask(signUpMutation, { input }));
  expect(answer).toContain('InvalidSignUp');
  expect(answer).not.toMatch(/Philomena|zwaardecroon|Zeldzaam/i);
});

test('the name of an organisation that somebody typed is found nowhere', async () => {
  const typed = 'Stichting Kwikkelaar';
  for (const slug of ['open', 'waiting', 'review']) {
    const input = filledIn(slug, { organisation: { name: typed }, waitingList: true });
    expect((await api.ask(signUpMutation, { input })).data.signUp.type).toBe('SignUpReceived');
  }
  const { data, errors } = await api.ask(
    `query ($search: String!) {
      found: organisations(where: { search: $search }) { totalCount }
      networksFound: networks(where: { search: $search }) { totalCount }
      organisations { nodes { name } }
      networks { nodes { slug organisationCount organisations { nodes { name } } signUp { waitingListCount } } }
    }`,
    { search: 'Kwikkelaar' },
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ found: { totalCount: 0 }, networksFound: { totalCount: 0 } });
  expect(data.networks.nodes).toHaveLength(3);
  expect(JSON.stringify(data)).not.toContain('Kwikkelaar');
});
