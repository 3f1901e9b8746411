import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { publish } from '../testing/publish.ts';
import { loggedIn } from './testing/visitor.ts';

let api: Awaited<ReturnType<typeof startApi>>;
const { variables } = privacySecrets();

beforeAll(async () => {
  api = await startApi(variables);
  await publish(api.database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'n', programme: 'p' }] });
  await api.database.owner.create({ data: { documentId: 'owner-other' } });
});
afterAll(() => api.close());

async function run(...words: string[]): Promise<string> {
  const environment = {
    DATABASE_URL: api.url,
    PUBLIC_URL: 'https://api.example.org',
    CMS_URL: 'http://127.0.0.1:9',
    CMS_FEED_TOKEN: 'a token that nobody asks for',
    SMTP_URL: 'smtp://127.0.0.1:9',
    ...variables,
  };
  const file = fileURLToPath(new URL('staff.command.ts', import.meta.url));
  try {
    return (await promisify(execFile)(process.execPath, [file, ...words], { env: environment })).stdout;
  } catch (error) {
    return `refused: ${(error as { stderr: string }).stderr}`;
  }
}

test('makes an address staff of one owner or of all, and ends that from the next request on', async () => {
  const visitor = await loggedIn(api, 'staf@example.org');
  const owners = async () => (await visitor.ask('{ viewer { owners { name } } }')).data.viewer.owners.length;
  expect(await run('add', 'Staf@example.org', 'Zorgkring')).toBe(
    'Staf@example.org became staff of 1 of 1 owner, and logs in at https://api.example.org/desk\n',
  );
  expect(await owners()).toBe(1);
  expect(await run('add', 'staf@example.org')).toContain('1 of 2 owners');
  expect(await owners()).toBe(2);
  expect(await run('end', 'staf@example.org')).toBe('staf@example.org is no longer staff of 2 of 2 owners.\n');
  expect(await owners()).toBe(0);
  expect(await run('add', 'staf@example.org', 'Zorgkring')).toContain('1 of 1 owner');
  expect(await owners()).toBe(1);
});

test.each([
  [['add'], 'add|end <address> [owner name]'],
  [['remove', 'staf@example.org'], 'add|end <address> [owner name]'],
  [['add', 'staf'], '"staf" is no mail address'],
  [['add', 'staf@example.org', 'Zorg', 'Kring'], 'No owner is called "Zorg Kring"'],
])('%j is refused in words', async (words, told) => {
  expect(await run(...words)).toMatch(/^refused: /);
  expect(await run(...words)).toContain(told);
});
