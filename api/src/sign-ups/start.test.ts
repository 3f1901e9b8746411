import { randomUUID } from 'node:crypto';
import type { SignUpInput, SignUpStart } from '@leerkring/schema/generated/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { documentIdOf, publish } from '../testing/publish.ts';
import { chosen, filledIn, signUpMutation } from '../testing/sign-up-form.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { statementsDuring } from '../testing/statements.ts';

let api: Awaited<ReturnType<typeof startApi>>;
const motivation = 'Wij willen leren van elkaar over eenzaamheid.';
const wished: SignUpStart = { themeSlug: 'welzijn', regionSlug: 'groningen', motivation };

beforeAll(async () => {
  api = await startApi();
  const { database } = api;
  await publish(database, {
    programmes: [
      { slug: 'programma', title: 'Samen leren', english: { title: 'Learning together' } },
      { slug: 'intern', visibility: 'INTERNAL' },
      { slug: 'zonder-tekst', contacts: ['Programmaleider'] },
    ],
    networks: [{ slug: 'netwerk', programme: 'programma', themes: ['welzijn'], regions: ['groningen'] }],
  });
  await database.owner.create({ data: { documentId: 'owner-zonder' } });
  const documentId = documentIdOf('PROGRAMME', 'zonder-tekst');
  await database.programme.update({ where: { documentId }, data: { ownerId: 'owner-zonder' } });
  await database.slug.create({
    data: { kind: 'PROGRAMME', slug: 'vroeger', documentId: documentIdOf('PROGRAMME', 'programma') },
  });
});
afterAll(() => api.close());

const form = (change: Partial<SignUpInput> = {}, programmeSlug = 'programma'): SignUpInput => {
  const { organisation: _, ...input } = filledIn('');
  return { ...input, target: { programmeSlug }, intent: 'START', start: wished, ...change };
};
async function ask(input: SignUpInput) {
  const { data, errors } = await api.ask(signUpMutation, { input });
  expect(errors).toBeUndefined();
  return data.signUp;
}
const stored = (email: string) =>
  api.database.signUp.findMany({
    where: { person: { addressHash: api.keys.addressHash(email) } },
    include: { startRequest: true, mails: true, answers: true },
  });
const requests = () => api.database.signUp.count({ where: { intent: 'START' } });

test('a request is received with a mail to confirm it, and what was written is sealed', async () => {
  const start = { ...wished, organisationNames: ['Zorg A', ' Gemeente B '] };
  const input = form({ start, waitingList: true, organisation: { name: ' Zorg C ' } });
  expect(await ask(input)).toEqual({
    type: 'SignUpReceived',
    message:
      'Kijk in je mail. We stuurden je een bericht over je aanvraag voor een nieuw netwerk bij Samen leren. Pas als je daarin op de knop drukt, gaat die door.',
    afterSignUp: null,
  });
  const [signUp, ...more] = await stored(input.person.email);
  expect(more).toEqual([]);
  const programmeId = documentIdOf('PROGRAMME', 'programma');
  expect(signUp).toMatchObject({
    intent: 'START',
    status: 'RECEIVED',
    programmeId,
    networkId: null,
    organisationId: null,
    organisationName: 'Zorg C',
    acceptsWaitingList: false,
    privacyNoticeVersion: '2026-1',
    privacyNoticeHash: expect.anything(),
    answers: [],
    startRequest: {
      themeId: documentIdOf('THEME', 'welzijn'),
      regionId: documentIdOf('REGION', 'groningen'),
      organisationNames: ['Zorg A', 'Gemeente B'],
    },
    mails: [{ kind: 'confirmSignUp', programmeId, networkId: null }],
  });
  const { motivationSealed = new Uint8Array(), keyId = '' } = signUp?.startRequest ?? {};
  expect(Buffer.from(motivationSealed).includes('eenzaamheid')).toBe(false);
  expect(api.keys.open(motivationSealed, keyId)).toBe(motivation);
});

test('theme, region and organisations, also the own one, may be left open', async () => {
  const input = form({ start: { motivation, themeSlug: '', organisationNames: null } });
  expect(await ask(input)).toMatchObject({ type: 'SignUpReceived' });
  expect(await stored(input.person.email)).toMatchObject([
    { organisationName: null, startRequest: { themeId: null, regionId: null, organisationNames: [] } },
  ]);
});

test('a name that the programme had before still finds it, in the words of the reader', async () => {
  expect((await ask(form({ locale: 'EN' }, 'vroeger'))).message).toContain('Learning together');
});

describe('no such programme', () => {
  test.each(['nergens', 'intern', 'netwerk', '', "' OR 1=1 --", 'x'.repeat(5000), 'PROGRAMMA', 'programma\0'])(
    '%j',
    async (slug) => {
      expect(await ask(form({}, slug))).toEqual({
        type: 'ProgrammeNotFound',
        message: 'Dit programma vinden we niet. Kijk in de lijst met programma’s welke er nu zijn.',
      });
    },
  );
});

test('without a text about personal data nobody can ask, and they are told whom to ask', async () => {
  expect(await ask(form({}, 'zonder-tekst'))).toMatchObject({
    type: 'SignUpClosed',
    message: expect.stringContaining('hoe met je gegevens wordt omgegaan'),
    contacts: [{ name: 'Programmaleider', email: 'contact@example.org' }],
  });
});

describe('what does not hold is told at once, and nothing is stored', () => {
  const faults = async (input: SignUpInput) => {
    const before = await requests();
    const answer = await ask(input);
    expect(answer.type).toBe('InvalidSignUp');
    expect(await requests()).toBe(before);
    return answer.faults.map(({ path }: { path: string[] }) => path.join('.'));
  };
  test('in the order of the form', async () => {
    const start = { themeSlug: 'weg', regionSlug: "'; --", motivation: 'kort', organisationNames: ['', 'Zorg'] };
    const person = { name: '', email: 'ada@', jobTitle: 'x'.repeat(121) };
    expect(await faults(form({ start, person, organisation: { name: 'Z' }, privacyNoticeVersion: '1' }))).toEqual([
      'start.motivation',
      'start.themeSlug',
      'start.regionSlug',
      'start.organisationNames.0',
      'person.name',
      'person.email',
      'organisation.name',
      'person.jobTitle',
      'privacyNoticeVersion',
    ]);
  });
  test('a theme is no region', async () => {
    expect(await faults(form({ start: { motivation, themeSlug: 'groningen', regionSlug: 'welzijn' } }))).toEqual([
      'start.themeSlug',
      'start.regionSlug',
    ]);
  });
  test('nothing of the request at all', async () => {
    expect(await faults(form({ start: null }))).toEqual(['start.motivation']);
  });
  test('a network cannot be started, and a programme cannot be joined', async () => {
    expect(await faults(form({ target: { networkSlug: 'netwerk' } }))).toEqual(['target']);
    expect(await faults(form({ intent: 'JOIN' }))).toEqual(['target']);
  });
});

test('who asked before gets the answer of a stranger, for the same statements', async () => {
  for (const status of ['RECEIVED', 'IN_REVIEW'] as const) {
    const person = { name: 'Ada de Vries', email: `${randomUUID()}@example.org` };
    await signedUp(api.database, api.keys, { programme: 'programma', person, status });
    const answers: unknown[] = [];
    const statements = async (change: Partial<SignUpInput>) =>
      (await statementsDuring(api.url, async () => answers.push(await ask(form(change))))).sort();
    expect(await statements({ person })).toEqual(await statements({}));
    expect(answers[0]).toEqual(answers[1]);
    const [signUp, ...more] = await stored(person.email);
    expect(more).toEqual([]);
    expect(signUp?.mails.map(({ kind }) => kind)).toEqual([status === 'RECEIVED' ? 'confirmSignUp' : 'alreadyKnown']);
    expect(signUp?.startRequest === null).toBe(status === 'IN_REVIEW');
  }
});

test('one person may join a network and ask for another one', async () => {
  const person = { name: 'Bo Jansen', email: `${randomUUID()}@example.org` };
  const employer = await api.database.organisation.create({ data: { name: 'Zorg C', kind: 'OTHER' } });
  await ask(filledIn('netwerk', { ...chosen(employer), person }));
  await ask(form({ person }));
  expect((await stored(person.email)).map(({ intent }) => intent).sort()).toEqual(['JOIN', 'START']);
});
