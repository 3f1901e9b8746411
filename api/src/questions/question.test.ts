import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { publish, questionIdOf } from '../testing/publish.ts';
import type { PublishedQuestion } from '../testing/published.ts';

let api: Awaited<ReturnType<typeof startApi>>;
const day: PublishedQuestion = {
  label: 'Welke dag?',
  kind: 'ONE_CHOICE',
  required: true,
  help: 'Kies er een.',
  options: ['Maandag', 'Dinsdag'],
  english: { label: 'Which day?', options: ['Monday', 'Tuesday'] },
};
const why: PublishedQuestion = { label: 'Waarom?', kind: 'LONG_TEXT' };

beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [
      { slug: 'vraagt', programme: 'p', questions: [day, why], english: { title: 'Asks' } },
      { slug: 'vraagt-ook', programme: 'p', questions: [day] },
      { slug: 'vraagt-niets', programme: 'p' },
    ],
  });
});
afterAll(() => api.close());

test('a form asks its questions in order, each in one language', async () => {
  const { data } = await api.ask(
    '{ network(slug: "vraagt", locale: EN) { signUp { questions { id kind label help required options locale } } } }',
  );
  expect(data.network.signUp.questions).toEqual([
    {
      id: questionIdOf('vraagt', day),
      kind: 'ONE_CHOICE',
      label: 'Which day?',
      help: null,
      required: true,
      options: ['Monday', 'Tuesday'],
      locale: 'EN',
    },
    {
      id: questionIdOf('vraagt', why),
      kind: 'LONG_TEXT',
      label: 'Waarom?',
      help: null,
      required: false,
      options: [],
      locale: 'NL',
    },
  ]);
});

test('every network of a list has its own questions', async () => {
  const { data } = await api.ask('{ networks { nodes { slug signUp { questions { label } } } } }');
  const asked = data.networks.nodes.map((node: { slug: string; signUp: { questions: { label: string }[] } }) => [
    node.slug,
    node.signUp.questions.map(({ label }) => label),
  ]);
  expect(Object.fromEntries(asked)).toEqual({
    vraagt: ['Welke dag?', 'Waarom?'],
    'vraagt-ook': ['Welke dag?'],
    'vraagt-niets': [],
  });
});
