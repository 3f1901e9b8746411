import { randomBytes } from 'node:crypto';
import { openDatabase } from '@leerkring/prisma/client.ts';
import { freePort } from '@leerkring/prisma/free-ports.ts';
import { createTestDatabase } from '@leerkring/prisma/test-database.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiProcess, startApiProcess } from '../testing/api-process.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { publish } from '../testing/publish.ts';
import { signedUp, signUpToken } from '../testing/sign-up-states.ts';

const { variables: secrets, keys } = privacySecrets();
let database: ReturnType<typeof openDatabase>;
let drop: () => Promise<void>;
let api: ApiProcess;
let origin: string;

beforeAll(async () => {
  const made = await createTestDatabase();
  drop = made.drop;
  database = openDatabase(made.url);
  await publish(database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'n', programme: 'p' }] });
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  api = await startApiProcess({ DATABASE_URL: made.url, API_PORT: String(port), ...secrets });
});
afterAll(async () => {
  await api?.kill();
  await database.$disconnect();
  await drop();
});

test('whoever opens or uses a personal link, the log tells the route and never the link or the person', async () => {
  const { id, name, email } = await signedUp(database, keys, { network: 'n' });
  const token = await signUpToken(database, keys, id);
  const wrong = randomBytes(32).toString('base64url');
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const answers = [
    await fetch(`${origin}/aanmelding/${token}?lang=en&done=confirmed`),
    await fetch(`${origin}/aanmelding/${token}`, { method: 'HEAD' }),
    await fetch(`${origin}/aanmelding/${token}`, { method: 'POST', headers: form, body: 'action=show' }),
    await fetch(`${origin}/aanmelding/${token}`, {
      method: 'POST',
      headers: { 'content-type': 'image/png' },
      body: 'x',
    }),
    await fetch(`${origin}/aanmelding/${wrong}`),
    await fetch(`${origin}/mijn-gegevens/${wrong}`),
    await fetch(`${origin}/desk/login/${wrong}`),
    await fetch(`${origin}/nergens/${wrong}`),
  ];
  expect(answers.slice(0, 5).map(({ status }) => status)).toEqual([200, 200, 200, 415, 404]);
  expect(await answers[2]?.text()).toContain(email);
  await expect.poll(() => api.output.filter((line) => line.includes('"answered"'))).toHaveLength(answers.length);
  const log = api.output.join('\n');
  expect(log).toContain('"path":"/aanmelding/:token"');
  for (const secret of [token, wrong, name, email]) expect(log).not.toContain(secret);
});
