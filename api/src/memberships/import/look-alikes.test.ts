import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appoint } from '../../desk/testing/roles.ts';
import { loggedIn } from '../../desk/testing/visitor.ts';
import { factId } from '../../nodes/global-id.ts';
import { documentIdOf, organisationNamed } from '../../testing/publish.ts';
import { statementsDuring } from '../../testing/statements.ts';
import { importTexts } from './import.texts.ts';
import { email, file, type Importing, startImporting } from './testing/importing.ts';

const texts = importTexts.NL;
const preview = `mutation ($network: ID!, $csv: String!, $choices: [ImportOrganisationChoice!]) {
  previewImport(network: $network, csv: $csv, choices: $choices) {
    ... on ImportPreview {
      ready newOrganisations { name } errors { line column message }
      lookAlikes { key name people candidates { because takesPart organisation { id name } } }
    }
  }
}`;
const run = `mutation ($network: ID!, $csv: String!, $choices: [ImportOrganisationChoice!], $key: String!) {
  importMembers(network: $network, csv: $csv, choices: $choices, fileName: "leden.csv", idempotencyKey: $key) {
    type: __typename
    ... on ImportDone { added alreadyMembers }
    ... on ImportHasErrors { errors { line column message } }
  }
}`;

let api: Importing;
let manager: Awaited<ReturnType<typeof loggedIn>>;
beforeAll(async () => {
  api = await startImporting([
    { slug: 'n' },
    { slug: 'full', maximumOrganisations: 1, organisations: ['Zorggroep Wadzicht'] },
  ]);
  for (const network of ['n', 'full']) await appoint(api, 'manager@example.org', network);
  manager = await loggedIn(api, 'manager@example.org');
});
afterAll(() => api.close());

const asked = (network: string, csv: string, choices: object[] = []) => ({
  network: documentIdOf('NETWORK', network),
  csv,
  choices,
});
const look = async (...given: Parameters<typeof asked>) =>
  (await manager.ask(preview, asked(...given))).data.previewImport;
const idOf = async (name: string) => factId('Organisation', (await organisationNamed(api.database, name)).id);

test('a name that looks like a known one is told, with what it may be, once for every way it is written', async () => {
  const csv = file(
    `A;${email()};Zorggroep Wadzigt;;;;`,
    `B;${email()};Stichting zorggroep wadzigt;;;;`,
    `C;${email()};Heel iets anders;;;;`,
    `D;${email()};zorggroep wadzicht;;;;`,
  );
  expect((await look('full', csv)).lookAlikes).toEqual([
    {
      key: 'name:zorggroep wadzigt',
      name: 'Zorggroep Wadzigt',
      people: 2,
      candidates: [
        {
          because: 'SIMILAR_NAME',
          takesPart: true,
          organisation: { id: await idOf('Zorggroep Wadzicht'), name: 'Zorggroep Wadzicht' },
        },
      ],
    },
  ]);
});

test('where there is no place for a new one the known one can be chosen, and takes its seats', async () => {
  const csv = file(`A;${email()};Zorggroep Wadzigt;;;;`);
  const before = await look('full', csv);
  expect(before).toMatchObject({
    ready: 0,
    errors: [{ line: 2, column: 'organisatie', message: texts.fullForNewOrganisations('Zorggroep Wadzigt', 1) }],
    lookAlikes: [{ key: 'name:zorggroep wadzigt' }],
  });
  const organisations = await api.database.organisation.count();
  const choices = [{ key: 'name:zorggroep wadzigt', organisation: await idOf('Zorggroep Wadzicht') }];
  expect(await look('full', csv, choices)).toEqual({ ready: 1, newOrganisations: [], errors: [], lookAlikes: [] });
  const request = { ...asked('full', csv, choices), key: randomUUID() };
  const imported = { type: 'ImportDone', added: 1, alreadyMembers: 0 };
  expect((await manager.ask(run, request)).data.importMembers).toEqual(imported);
  expect((await manager.ask(run, request)).data.importMembers).toEqual(imported);
  // The same key with another choice is another request.
  expect((await manager.ask(run, { ...request, choices: [] })).data.importMembers.type).toBe('IdempotencyKeyReused');
  expect(await api.database.organisation.count()).toBe(organisations);
});

test('what is really new is added', async () => {
  const csv = file(`A;${email()};Zorggroep Wadzigt;;;;`);
  const choices = [{ key: 'name:zorggroep wadzigt' }];
  expect(await look('n', csv, choices)).toMatchObject({ ready: 1, newOrganisations: [{ name: 'Zorggroep Wadzigt' }] });
  await manager.ask(run, { ...asked('n', csv, choices), key: randomUUID() });
  const { id } = await organisationNamed(api.database, 'Zorggroep Wadzigt');
  expect(await api.database.participation.count({ where: { organisationId: id, until: null } })).toBe(1);
});

test('a chosen organisation that was merged meanwhile does not come back as a new one', async () => {
  const csv = file(`A;${email()};Zorggroep Wadzichtt;;;;`);
  const choices = [{ key: 'name:zorggroep wadzichtt', organisation: factId('Organisation', randomUUID()) }];
  const errors = [{ line: 2, column: 'organisatie', message: texts.organisationGone('Zorggroep Wadzichtt') }];
  expect(await look('n', csv, choices)).toMatchObject({ ready: 0, errors });
  expect((await manager.ask(run, { ...asked('n', csv, choices), key: randomUUID() })).data.importMembers).toEqual({
    type: 'ImportHasErrors',
    errors,
  });
});

test('many names cost no more statements than one', async () => {
  const rows = (number: number) =>
    file(...Array.from({ length: number }, (_, index) => `M;${email()};Zorggroep Wadzich ${index};;;;`));
  const cost = async (number: number) => (await statementsDuring(api.url, () => look('n', rows(number)))).length;
  expect(await cost(30)).toBe(await cost(1));
});
