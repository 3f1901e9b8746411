import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { publish } from '../testing/publish.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [
      {
        slug: 'b',
        body: 'Tekst',
        themes: ['zorg'],
        contacts: ['Netwerkmanager'],
        workForms: ['intervisie'],
        english: { title: 'B in English' },
      },
      { slug: 'a', workForms: ['themalunch'] },
      { slug: 'dicht', visibility: 'INTERNAL', workForms: ['verborgen'] },
    ],
    networks: [
      { slug: 'eigen', programme: 'b', regions: ['utrecht', 'drenthe'], english: { title: 'Own' } },
      { slug: 'gast', programme: 'a', alsoIn: ['b', 'dicht'], kind: 'EXPERT', workForms: ['casus'] },
      { slug: 'binnen', programme: 'dicht', regions: ['friesland'] },
    ],
  });
  await api.database.slug.createMany({
    data: [
      { kind: 'PROGRAMME', slug: 'oud', documentId: 'programme-b' },
      { kind: 'PROGRAMME', slug: 'a', documentId: 'programme-b' },
      { kind: 'WORK_FORM', slug: 'oude-vorm', documentId: 'work_form-intervisie' },
    ],
  });
  // The other side of the tie, as the CMS keeps it with the work form.
  await api.database.contentLink.create({
    data: { fromId: 'work_form-casus', relation: 'PROGRAMME', position: 0, toId: 'programme-a' },
  });
});
afterAll(() => api.close());

test('a programme shows its own networks and its guests, and counts its own', async () => {
  const { data } = await api.ask(`{ programme(slug: "oud", locale: EN) {
    slug title locale networkCount body { html text } themes { name } contacts { name email } workForms { slug }
    owner { name privacyStatementUrl dataProtectionContact }
    networks { totalCount nodes { slug locale alsoIn { slug } } }
    experts: networks(where: { kind: EXPERT }) { totalCount }
    newest: networks(orderBy: NEWEST, last: 1) { nodes { slug } }
  } }`);
  expect(data.programme).toMatchObject({
    slug: 'b',
    title: 'B in English',
    locale: 'EN',
    networkCount: 1,
    body: { html: '<p>Tekst</p>', text: 'Tekst' },
    themes: [{ name: 'Zorg (en)' }],
    contacts: [{ name: 'Netwerkmanager', email: 'contact@example.org' }],
    workForms: [{ slug: 'intervisie' }],
    owner: { name: 'Zorgkring' },
    networks: {
      totalCount: 2,
      nodes: [
        { slug: 'gast', locale: 'NL', alsoIn: [{ slug: 'b' }] },
        { slug: 'eigen', locale: 'EN', alsoIn: [] },
      ],
    },
    experts: { totalCount: 1 },
  });
});

test('a filter takes a slug of before, and a present slug first', async () => {
  const { data } = await api.ask(`{
    old: networks(where: { programme: "oud" }) { nodes { slug } }
    present: networks(where: { programme: "a" }) { nodes { slug } }
    unknown: networks(where: { programme: "x" }) { nodes { slug } }
  }`);
  expect(data).toEqual({
    old: { nodes: [{ slug: 'eigen' }, { slug: 'gast' }] },
    present: { nodes: [{ slug: 'gast' }] },
    unknown: { nodes: [] },
  });
});

test('programmes and terms come by name, only public ones', async () => {
  const { data } = await api.ask(
    '{ programmes { totalCount nodes { slug } } regions { totalCount nodes { slug name } } themes { nodes { slug } } }',
  );
  expect(data).toEqual({
    programmes: { totalCount: 2, nodes: [{ slug: 'a' }, { slug: 'b' }] },
    regions: {
      totalCount: 2,
      nodes: [
        { slug: 'drenthe', name: 'Drenthe' },
        { slug: 'utrecht', name: 'Utrecht' },
      ],
    },
    // No network uses the programme's theme: as a filter it would find nothing.
    themes: { nodes: [] },
  });
});

test('work forms are those of public programmes and networks, from either side of the tie', async () => {
  const slugs = async (programme: string) =>
    (
      await api.ask(`{ workForms${programme && `(programme: "${programme}")`} { nodes { slug } } }`)
    ).data.workForms.nodes.map(({ slug }: { slug: string }) => slug);
  expect(await slugs('')).toEqual(['casus', 'intervisie', 'themalunch']);
  expect(await slugs('a')).toEqual(['casus', 'themalunch']);
  expect(await slugs('oud')).toEqual(['intervisie']);
  expect(await slugs('dicht')).toEqual([]);
  const { data } = await api.ask(
    '{ workForm(slug: "oude-vorm") { slug steps { title text } rules pitfalls body { html } } hidden: workForm(slug: "verborgen") { slug } }',
  );
  expect(data).toEqual({
    workForm: {
      slug: 'intervisie',
      steps: [{ title: 'Begin', text: 'Begin ermee.' }],
      rules: ['Iedereen doet mee.'],
      pitfalls: ['Meteen oplossen.'],
      body: { html: '<h3>Waarom</h3><p>Je leert van elkaar.</p>' },
    },
    hidden: null,
  });
});

test('somebody may ask for a network where the owner tells what becomes of personal data, in any region', async () => {
  await api.database.contentTerm.create({ data: { documentId: 'region-limburg', type: 'REGION', slug: 'limburg' } });
  await api.database.contentTermText.create({
    data: { documentId: 'region-limburg', locale: 'NL', servedLocale: 'NL', name: 'Limburg' },
  });
  const ask = () =>
    api.ask('{ programme(slug: "b") { signUp { isOpen privacyNotice { version } regions { slug } } } }');
  expect((await ask()).data.programme.signUp).toEqual({
    isOpen: true,
    privacyNotice: { version: '2026-1' },
    // Not Friesland, which only an internal network names.
    regions: [{ slug: 'drenthe' }, { slug: 'limburg' }, { slug: 'utrecht' }],
  });
  await api.database.contentPrivacyNotice.deleteMany();
  expect((await ask()).data.programme.signUp).toMatchObject({ isOpen: false, privacyNotice: null });
});
