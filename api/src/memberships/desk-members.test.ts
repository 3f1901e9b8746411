import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appoint } from '../desk/testing/roles.ts';
import { loggedIn } from '../desk/testing/visitor.ts';
import { factId } from '../nodes/global-id.ts';
import { startApi } from '../testing/api.ts';
import { documentIdOf, organisationNamed, ownerId, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { importTexts } from './import/import.texts.ts';
import { memberTexts } from './member.texts.ts';

const network = documentIdOf('NETWORK', 'n');
const texts = memberTexts.NL;
const membership = `... on DeskMembership { id name address role jobTitle unitName source organisation { name } }`;
const fields = `type: __typename ... on Refusal { message } ${membership}
  ... on InvalidMember { faults { path message } }
  ... on AlreadyMember { membership { id } }
  ... on AlreadySignedUp { signUp { id } }
  ... on OrganisationExists { existing { name } }
  ... on NetworkFull { isFullForNewOrganisationsOnly waitingListCount }`;
const add = `mutation ($network: ID!, $person: NewMemberPerson!, $organisation: NewMemberOrganisation, $unitName: String) {
  addMember(network: $network, person: $person, organisation: $organisation, unitName: $unitName) { ${fields} } }`;
const make = `mutation ($network: ID!, $person: NewMemberPerson!, $role: AppointedRole!) {
  appoint(network: $network, person: $person, role: $role) { ${fields} } }`;
const end = `mutation ($id: ID!) { endMembership(id: $id) { ${membership} } }`;
const endOrganisation = `mutation ($id: ID!) { endParticipation(id: $id) { ... on DeskParticipation { until seatsTaken organisation { name } } } }`;
const importing = `mutation ($network: ID!, $csv: String!, $idempotencyKey: String!) {
  importMembers(network: $network, csv: $csv, fileName: "C:\\\\Users\\\\iemand\\\\mensen.csv", idempotencyKey: $idempotencyKey) {
    type: __typename ... on Refusal { message } ... on ImportDone { added alreadyMembers } ... on ImportHasErrors { errorCount errors { line column message } } } }`;
const previewing = `mutation ($network: ID!, $csv: String!) { previewImport(network: $network, csv: $csv) { ... on ImportPreview {
  rows ready alreadyMembers errorCount errors { line column message } columns { name field } newOrganisations { name kvkNumber people } } } }`;
const exporting = `mutation ($network: ID!, $format: ExportFormat!) { exportParticipants(network: $network, format: $format) {
  ... on ExportedFile { fileName mediaType base64 } } }`;

let api: Awaited<ReturnType<typeof startApi>>;
let manager: Awaited<ReturnType<typeof loggedIn>>;
let staff: Awaited<ReturnType<typeof loggedIn>>;
let linde: string;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [
      { slug: 'n', programme: 'p', maximumOrganisations: 4 },
      { slug: 'ended', programme: 'p', phase: 'ENDED' },
    ],
  });
  linde = factId('Organisation', (await organisationNamed(api.database, 'De Linde')).id);
  await appoint(api, 'manager@example.org', 'n');
  manager = await loggedIn(api, 'manager@example.org');
  staff = await loggedIn(api, 'staff@example.org', [ownerId]);
});
afterAll(() => api.close());

const person = (change: object = {}) => ({
  name: 'Ann de Vries',
  email: `${randomUUID()}@example.org`,
  jobTitle: 'Arts',
  ...change,
});
const adding = async (variables: object) =>
  (await manager.ask(add, { network, person: person(), organisation: { id: linde }, ...variables })).data.addMember;

test('a manager adds somebody, and every "no" has its reason', async () => {
  const ann = person();
  const added = await adding({ person: ann, unitName: 'Team Oost' });
  expect(added).toMatchObject({
    type: 'DeskMembership',
    name: 'Ann de Vries',
    address: ann.email,
    role: 'PARTICIPANT',
    jobTitle: 'Arts',
    unitName: 'Team Oost',
    source: 'by hand',
    organisation: { name: 'De Linde' },
  });
  expect(await adding({ person: ann })).toEqual({
    type: 'AlreadyMember',
    message: texts.member,
    membership: { id: added.id },
  });
  const waits = await signedUp(api.database, api.keys, {
    network: 'n',
    status: 'WAITLISTED',
    organisation: { name: 'X' },
  });
  expect(await adding({ person: { name: waits.name, email: waits.email } })).toEqual({
    type: 'AlreadySignedUp',
    message: texts.signedUp,
    signUp: { id: waits.id },
  });
  const invalid = await adding({
    person: { name: '', email: 'x', jobTitle: '!' },
    unitName: '?',
    organisation: { new: { name: '', kind: 'OTHER', kvkNumber: 'x' } },
  });
  expect(invalid.faults.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
    'person.name',
    'person.email',
    'person.jobTitle',
    'organisation.new.name',
    'organisation.new.kvkNumber',
    'unitName',
  ]);
  expect(await adding({ organisation: null })).toMatchObject({
    faults: [{ path: ['organisation'], message: texts.organisation }],
  });
  expect(await adding({ organisation: { id: 'x' } })).toMatchObject({ type: 'OrganisationGone' });
  expect(await adding({ organisation: { new: { name: 'DE LINDE', kind: 'OTHER' } } })).toMatchObject({
    type: 'OrganisationExists',
    existing: { name: 'De Linde' },
  });
  const takesNobody = await staff.ask(add, {
    network: documentIdOf('NETWORK', 'ended'),
    person: person(),
    organisation: { id: linde },
  });
  expect(takesNobody.data.addMember).toEqual({ type: 'NetworkTakesNobody', message: texts.ended });
  for (const name of ['Een', 'Twee', 'Drie']) await adding({ organisation: { new: { name, kind: 'OTHER' } } });
  expect(await adding({ organisation: { new: { name: 'Vier', kind: 'OTHER' } } })).toMatchObject({
    type: 'NetworkFull',
    isFullForNewOrganisationsOnly: true,
    waitingListCount: 1,
  });
});

test('a manager ends a membership and a participation, again and again', async () => {
  const { id } = await adding({});
  for (const _ of [1, 2])
    expect((await manager.ask(end, { id })).data.endMembership).toMatchObject({ id, name: 'Ann de Vries' });
  const organisation = await organisationNamed(api.database, 'Een');
  const participation = await api.database.participation.findFirstOrThrow({
    where: { organisationId: organisation.id },
  });
  const ended = async () => (await manager.ask(endOrganisation, { id: participation.id })).data.endParticipation;
  const first = await ended();
  expect(first).toEqual({ until: expect.any(String), seatsTaken: 0, organisation: { name: 'Een' } });
  expect(await ended()).toEqual(first);
});

test('staff appoint a manager, who can log in, and end it; a manager may not', async () => {
  const boss = person();
  const appointed = (await staff.ask(make, { network, person: boss, role: 'NETWORK_MANAGER' })).data.appoint;
  expect(appointed).toMatchObject({ role: 'NETWORK_MANAGER', address: boss.email });
  const them = await loggedIn(api, boss.email);
  expect((await them.ask('{ viewer { roles } }')).data.viewer.roles).toEqual(['NETWORK_MANAGER']);
  for (const [query, variables] of [
    [make, { network, person: boss, role: 'LEAD_EXPERT' }],
    [end, { id: appointed.id }],
  ] as const)
    expect((await manager.ask(query, variables)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  await staff.ask(end, { id: appointed.id });
  expect((await them.ask('{ viewer { roles } }')).data.viewer.roles).toEqual([]);
});

test('a manager imports a file after a look at it, and gets everyone out again', async () => {
  const csv = `Naam;E-mail;Organisatie;Kleur\nBo;bo@example.org;De Linde;rood\nCas;cas@example.org;Twee;groen\n`;
  expect((await manager.ask(previewing, { network, csv: `${csv}Dirk;dirk;De Linde;` })).data.previewImport).toEqual({
    rows: 3,
    ready: 2,
    alreadyMembers: 0,
    errorCount: 1,
    newOrganisations: [],
    errors: [{ line: 4, column: 'E-mail', message: expect.stringContaining('naam@organisatie.nl') }],
    columns: [
      { name: 'Naam', field: 'NAME' },
      { name: 'E-mail', field: 'EMAIL' },
      { name: 'Organisatie', field: 'ORGANISATION' },
      { name: 'Kleur', field: null },
    ],
  });
  const idempotencyKey: string = randomUUID();
  const imported = async (file: string, key = idempotencyKey) =>
    (await manager.ask(importing, { network, csv: file, idempotencyKey: key })).data?.importMembers;
  expect(await imported(`${csv}Dirk;dirk;De Linde;`)).toMatchObject({
    type: 'ImportHasErrors',
    errorCount: 1,
    errors: [{ line: 4 }],
  });
  for (const _ of [1, 2]) expect(await imported(csv)).toEqual({ type: 'ImportDone', added: 2, alreadyMembers: 0 });
  expect(await imported(csv.replace('Bo', 'Bob'))).toMatchObject({
    type: 'IdempotencyKeyReused',
    message: importTexts.NL.sentBefore,
  });
  expect(await imported(csv, 'short')).toBeUndefined();

  const { fileName, mediaType, base64 } = (await manager.ask(exporting, { network, format: 'CSV' })).data
    .exportParticipants;
  expect(fileName).toMatch(/^deelnemers-n-\d{4}-\d\d-\d\d\.csv$/);
  expect(mediaType).toBe('text/csv; charset=utf-8');
  const text = Buffer.from(base64, 'base64').toString();
  expect(text).toContain('"Bo";"bo@example.org";"De Linde"');
  // Where it came from, without the folders of somebody's machine.
  expect(text).toContain('"mensen.csv"');
  expect(await imported(text, randomUUID())).toMatchObject({ type: 'ImportHasErrors' });
  const participants = text
    .split('\r\n')
    .filter((line) => !line.includes('Netwerkmanager'))
    .join('\r\n');
  expect(await imported(participants, randomUUID())).toMatchObject({ type: 'ImportDone', added: 0 });
  const xlsx = (await manager.ask(exporting, { network, format: 'XLSX' })).data.exportParticipants;
  expect(Buffer.from(xlsx.base64, 'base64').subarray(0, 2).toString()).toBe('PK');
});

test('a file of nearly 1 MB comes through', async () => {
  const rows = Array.from(
    { length: 1900 },
    (_, index) => `M${index};m${index}@example.org;De Linde;${'x'.repeat(450)}`,
  );
  const csv = ['naam;e-mail;organisatie;opmerking', ...rows].join('\n');
  expect(csv.length).toBeGreaterThan(900_000);
  expect((await manager.ask(previewing, { network, csv })).data.previewImport).toMatchObject({
    rows: 1900,
    ready: 1900,
    errors: [],
  });
});
