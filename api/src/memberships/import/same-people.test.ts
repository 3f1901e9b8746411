import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addStaff, appoint } from '../../desk/testing/roles.ts';
import { loggedIn } from '../../desk/testing/visitor.ts';
import { documentIdOf, organisationNamed, ownerId } from '../../testing/publish.ts';
import { signedUp } from '../../testing/sign-up-states.ts';
import { statementsDuring } from '../../testing/statements.ts';
import { importTexts } from './import.texts.ts';
import { email, file, type Importing, startImporting } from './testing/importing.ts';

const preview = `mutation ($network: ID!, $csv: String!, $people: [ImportPersonChoice!]) {
  previewImport(network: $network, csv: $csv, people: $people) {
    ... on ImportPreview { ready alreadyMembers errors { line message } samePeople { line name people { id name } } }
  }
}`;
const run = `mutation ($network: ID!, $csv: String!, $people: [ImportPersonChoice!], $key: String!) {
  importMembers(network: $network, csv: $csv, people: $people, fileName: "leden.csv", idempotencyKey: $key) {
    type: __typename
    ... on ImportDone { added alreadyMembers }
    ... on ImportHasErrors { errors { line message } }
  }
}`;

let api: Importing;
let manager: Awaited<ReturnType<typeof loggedIn>>;
let staff: Awaited<ReturnType<typeof loggedIn>>;
beforeAll(async () => {
  api = await startImporting([{ slug: 'n' }, { slug: 'other' }]);
  await appoint(api, 'manager@example.org', 'n');
  await addStaff(api, 'staff@example.org', ownerId);
  manager = await loggedIn(api, 'manager@example.org');
  staff = await loggedIn(api, 'staff@example.org');
});
afterAll(() => api.close());

const network = documentIdOf('NETWORK', 'n');
const look = async (csv: string, people: object[] = [], by = manager) =>
  (await by.ask(preview, { network, csv, people })).data.previewImport;
const load = async (csv: string, people: object[] = [], key = randomUUID(), by = manager) =>
  (await by.ask(run, { network, csv, people, key })).data.importMembers;
const known = async (slug: string) =>
  signedUp(api.database, api.keys, {
    network: slug,
    status: 'ACCEPTED',
    organisation: await organisationNamed(api.database, 'De Linde'),
    person: { name: `Anna van der Berg ${randomUUID()}` },
  });

test('a line whose address is known by another name is asked about, and is that person when it was said so', async () => {
  const { personId, name, email: address } = await known('n');
  const csv = file(
    `Nieuw Mens;${email()};De Linde;;;;`,
    `Anna v.d. Berg;${address.toUpperCase()};De Linde;;;;`,
    `${name};${address};De Linde;;;;`,
  );
  expect(await look(csv)).toMatchObject({
    ready: 2,
    samePeople: [{ line: 3, name: 'Anna v.d. Berg', people: [{ id: personId, name }] }],
  });
  // Then it is the one on line 4.
  const people = [{ line: 3, person: personId }];
  expect(await look(csv, people)).toMatchObject({
    samePeople: [],
    errors: [{ line: 4, message: importTexts.NL.sameAsLine(3) }],
  });
  const without = file(`Nieuw Mens;${email()};De Linde;;;;`, `Anna v.d. Berg;${address};De Linde;;;;`);
  const key = randomUUID();
  const done = { type: 'ImportDone', added: 1, alreadyMembers: 1 };
  expect(await load(without, people, key)).toEqual(done);
  expect(await load(without, people, key)).toEqual(done);
  expect((await load(without, [{ line: 3 }], key)).type).toBe('IdempotencyKeyReused');
  expect(await api.database.person.count({ where: { addressHash: api.keys.addressHash(address) } })).toBe(1);
});

test('somebody of another network of the owner comes in under the name that we know', async () => {
  const { personId, email: address } = await known('other');
  const csv = file(`A. Berg;${address};De Linde;;;;`);
  expect(await look(csv, [], staff)).toMatchObject({ samePeople: [{ line: 2, people: [{ id: personId }] }] });
  expect(await load(csv, [{ line: 2, person: personId }], randomUUID(), staff)).toMatchObject({ added: 1 });
  expect(await api.database.membership.count({ where: { personId, networkId: network } })).toBe(1);
});

test('really somebody else is added beside them', async () => {
  const { email: address } = await known('n');
  const csv = file(`Bo Berg;${address};De Linde;;;;`);
  expect(await look(csv, [{ line: 2 }])).toMatchObject({ ready: 1, samePeople: [] });
  expect(await load(csv, [{ line: 2 }])).toMatchObject({ added: 1 });
  expect(await api.database.person.count({ where: { addressHash: api.keys.addressHash(address) } })).toBe(2);
});

test('of people whom the viewer may not see nothing is asked, and they cannot be meant', async () => {
  const { personId, email: address } = await known('other');
  const csv = file(`A. Berg;${address};De Linde;;;;`);
  expect((await look(csv)).samePeople).toEqual([]);
  const gone = { type: 'ImportHasErrors', errors: [{ line: 2, message: importTexts.NL.personGone }] };
  for (const person of [personId, randomUUID(), 'x']) expect(await load(csv, [{ line: 2, person }])).toEqual(gone);
});

test('nobody is meant who has another address', async () => {
  const { personId } = await known('n');
  const csv = file(`A. Berg;${email()};De Linde;;;;`);
  expect(await look(csv, [{ line: 2, person: personId }])).toMatchObject({ errors: [{ line: 2 }] });
});

test('costs one statement for any number of lines', async () => {
  const count = async (number: number) => {
    const { email: address } = await known('n');
    const lines = Array.from({ length: number }, (_, index) => `Mens ${index};${address};De Linde;;;;`);
    return (await statementsDuring(api.url, () => look(file(...lines)))).length;
  };
  expect(await count(40)).toBe(await count(2));
});
