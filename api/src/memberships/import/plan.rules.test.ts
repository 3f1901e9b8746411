import { expect, test } from 'vitest';
import { importTexts } from './import.texts.ts';
import { type Candidate, type FoundOrganisation, type Limits, plan } from './plan.rules.ts';

const texts = importTexts.NL;
let line = 1;
function candidate(organisation: FoundOrganisation | null, change: Partial<Candidate> = {}): Candidate {
  line += 1;
  const person = { line, name: 'x', email: 'y', organisation: null, unitName: null, jobTitle: null, since: null };
  return { person, key: `person ${line}`, isMember: false, hasSignedUp: false, organisation, ...change };
}
const known = (id: string): FoundOrganisation => ({ id, name: `O ${id}`, countedId: id });
const brandNew = (name: string): FoundOrganisation => ({
  newKey: `name:${name}`,
  foldedName: name,
  words: { name, kvkNumber: null, kind: 'OTHER', place: null },
});
const limits = (change: Partial<Limits> = {}): Limits => ({
  maximumOrganisations: null,
  seatsPerOrganisation: null,
  organisationCount: 0,
  seats: new Map(),
  ...change,
});
const messages = ({ errors }: ReturnType<typeof plan>) => errors.map(({ message }) => message);

test('who takes part is counted, who signed up is to be decided on, and twice in the file is once', () => {
  const first = candidate(known('a'));
  const planned = plan(
    [
      first,
      candidate(known('a'), { isMember: true }),
      candidate(known('a'), { hasSignedUp: true }),
      candidate(known('a'), { key: first.key }),
    ],
    limits(),
    texts,
  );
  expect(planned).toMatchObject({ ready: [first], alreadyMembers: 1 });
  expect(messages(planned)).toEqual([texts.signedUp, texts.sameAsLine(first.person.line)]);
});

test('seats are counted per organisation, with those taken and held already', () => {
  const planned = plan(
    [candidate(known('a')), candidate(known('a')), candidate(known('b')), candidate(known('a'))],
    limits({ seatsPerOrganisation: 3, organisationCount: 1, seats: new Map([['a', 1]]) }),
    texts,
  );
  expect(planned.ready).toHaveLength(3);
  expect(planned.errors).toMatchObject([{ message: texts.fullForOrganisation('O a', 3) }]);
});

test('organisations that are new to the network take its places', () => {
  const planned = plan(
    [
      candidate(known('a')),
      candidate(brandNew('N')),
      candidate(brandNew('N')),
      candidate(known('b')),
      candidate(known('a')),
    ],
    limits({
      maximumOrganisations: 3,
      organisationCount: 2,
      seats: new Map([
        ['a', 1],
        ['z', 0],
      ]),
    }),
    texts,
  );
  expect(planned.ready).toHaveLength(4);
  expect(planned.newOrganisations).toMatchObject([{ words: { name: 'N' }, people: 2 }]);
  expect(messages(planned)).toEqual([texts.fullForNewOrganisations('O b', 3)]);
});

test('a maximum below what is taken lets in whose organisation has seats left', () => {
  const full = limits({
    maximumOrganisations: 1,
    seatsPerOrganisation: 2,
    organisationCount: 3,
    seats: new Map([
      ['a', 1],
      ['b', 4],
    ]),
  });
  const planned = plan([candidate(known('a')), candidate(known('b')), candidate(known('c'))], full, texts);
  expect(planned.ready).toHaveLength(1);
  expect(messages(planned)).toEqual([texts.fullForOrganisation('O b', 2), texts.fullForNewOrganisations('O c', 1)]);
});

test('inside one organisation nothing is counted unless its seats are; a unit needs the host', () => {
  const host: FoundOrganisation = { id: 'h', name: '', countedId: null };
  expect(plan([candidate(host), candidate(null)], limits({ maximumOrganisations: 0 }), texts).ready).toHaveLength(2);
  const inUnit = candidate(null);
  const planned = plan([{ ...inUnit, person: { ...inUnit.person, unitName: 'Team' } }], limits(), texts);
  expect(messages(planned)).toEqual([texts.unitNeedsHost]);
});

test('an organisation must be one, and have a name', () => {
  const words = { name: 'Dubbel', kvkNumber: null, kind: 'OTHER', place: null } as const;
  const ambiguous = candidate({ matches: 2 });
  const named = { ...ambiguous, person: { ...ambiguous.person, organisation: words } };
  const planned = plan([named, candidate(brandNew(''))], limits(), texts);
  expect(messages(planned)).toEqual([texts.severalOrganisations('Dubbel', 2), texts.organisationUnknown]);
});

test('an error tells the column that it is about, where the file has it', () => {
  const full = limits({ maximumOrganisations: 0, seatsPerOrganisation: 0, seats: new Map([['a', 0]]) });
  const columns = { organisation: 'Werkgever', kvkNumber: 'KvK' } as const;
  const columnsOf = (organisation: FoundOrganisation, known: object = columns) =>
    plan(
      [candidate(organisation)],
      full,
      texts,
      (field) => (known as typeof columns)[field as 'kvkNumber'] ?? null,
    ).errors.map(({ column }) => column);
  expect(columnsOf(brandNew('N'))).toEqual(['Werkgever']);
  expect(columnsOf(known('a'))).toEqual(['Werkgever']);
  expect(columnsOf({ gone: 'N' })).toEqual(['Werkgever']);
  expect(columnsOf(brandNew(''))).toEqual(['KvK']);
  expect(columnsOf(known('b'), { kvkNumber: 'KvK' })).toEqual(['KvK']);
  expect(columnsOf(known('b'), {})).toEqual([null]);
});
