import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { postForm } from '../testing/form-page.ts';
import { openMailbox } from '../testing/mailbox.ts';
import { publish } from '../testing/publish.ts';
import { filledIn, signUpMutation } from '../testing/sign-up-form.ts';

let mailbox: Awaited<ReturnType<typeof openMailbox>>;
let api: Awaited<ReturnType<typeof startApi>>;
let person: { name: string; email: string };
beforeAll(async () => {
  mailbox = await openMailbox();
  api = await startApi({ SMTP_URL: mailbox.url });
  await publish(api.database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'n', programme: 'p' }] });
});
afterAll(async () => {
  await api.close();
  await mailbox.close();
});
beforeEach(() => {
  person = { name: 'Ada de Vries', email: `${randomUUID()}@example.org` };
});

async function signUp(organisation: string, who = person) {
  const input = filledIn('n', { organisation: { name: organisation }, person: who });
  const { data } = await api.ask(signUpMutation, { input });
  expect(data.signUp.type).toBe('SignUpReceived');
}
async function signUpOneAfterTheOther(...organisations: string[]) {
  for (const organisation of organisations) {
    await signUp(organisation);
    expect(await api.runJobs()).toEqual([]);
  }
}
/** Of the mails that left, oldest first. */
async function arrived() {
  const mails = await api.database.mail.findMany({
    where: {
      addressHash: api.keys.addressHash(person.email),
      sentAt: { not: null },
      person: { signUps: { some: {} } },
    },
    include: { person: true },
    orderBy: { createdAt: 'asc' },
  });
  return mails
    .filter((mail) => mail.person && api.keys.open(mail.person.nameSealed, mail.person.keyId) === person.name)
    .map(({ linkId }) => api.keys.token(linkId ?? ''));
}
const page = async (token: string) => (await api.app.inject({ url: `/aanmelding/${token}` })).body;
const isLive = async (token: string) => (await page(token)).includes('value="confirm"');
/** Presses the button of the page as somebody looked at it. */
const confirm = (token: string, looked: string) => {
  const [, shown = ''] = /name="shown" value="([^"]+)"/.exec(looked) ?? [];
  return postForm(api.app, `/aanmelding/${token}`, { action: 'confirm', shown });
};
const signUps = () =>
  api.database.signUp.findMany({ where: { person: { addressHash: api.keys.addressHash(person.email) } } });

test('who sends the same again gets another mail, and what arrived goes on working', async () => {
  await signUpOneAfterTheOther('Zorg A', 'Zorg A', 'Zorg A', 'Zorg A', 'Zorg A');
  const tokens = await arrived();
  expect(tokens).toHaveLength(3);
  for (const token of tokens) expect(await isLive(token)).toBe(true);
  const [first = ''] = tokens;
  await confirm(first, await page(first));
  expect(await signUps()).toMatchObject([{ status: 'IN_REVIEW', organisationName: 'Zorg A' }]);
});

test('who sends something else more often than mails may leave confirms what was sent last, by any mail that came', async () => {
  await signUpOneAfterTheOther('Zorg A', 'Zorg B', 'Zorg C', 'Zorg D', 'Zorg E');
  const tokens = await arrived();
  expect(await Promise.all(tokens.map(isLive))).toEqual([true, true, true]);
  const [first = ''] = tokens;
  const looked = await page(first);
  expect(looked).toContain('Zorg E');
  expect(looked).not.toContain('Zorg A');
  expect((await confirm(first, looked)).headers.location).toContain('done=confirmed');
  expect(await signUps()).toMatchObject([{ status: 'IN_REVIEW', organisationName: 'Zorg E' }]);
});

test('nobody confirms what was sent after they looked, before they look again', async () => {
  await signUpOneAfterTheOther('Zorg A', 'Zorg B', 'Zorg C');
  const token = (await arrived()).at(-1) ?? '';
  const looked = await page(token);
  await signUp('Concurrent BV');
  const { headers } = await confirm(token, looked);
  expect(headers.location).toBe(`/aanmelding/${token}?lang=nl&done=changed`);
  expect(await signUps()).toMatchObject([{ status: 'RECEIVED' }]);
  const again = (await api.app.inject({ url: headers.location ?? '' })).body;
  expect(again).toContain('Concurrent BV');
  expect(again).toContain('Er is intussen iets anders ingevuld.');
  await confirm(token, again);
  expect(await signUps()).toMatchObject([{ status: 'IN_REVIEW', organisationName: 'Concurrent BV' }]);
});

test('nor without looking, by a link that something was sent after', async () => {
  await signUpOneAfterTheOther('Zorg A', 'Zorg B', 'Zorg C', 'Concurrent BV');
  const token = (await arrived()).at(-1) ?? '';
  const { data } = await api.ask(
    'mutation ($token: String!) { confirmSignUp(token: $token) { __typename ... on NotPossibleNow { status } } }',
    { token },
  );
  expect(data.confirmSignUp).toEqual({ __typename: 'NotPossibleNow', status: 'RECEIVED' });
  await postForm(api.app, `/aanmelding/${token}`, { action: 'confirm' });
  expect(await signUps()).toMatchObject([{ status: 'RECEIVED' }]);
});

test('what could not leave within the hour does not come afterwards', async () => {
  await signUpOneAfterTheOther('Zorg A', 'Zorg A', 'Zorg A', 'Zorg A', 'Zorg B', 'Zorg A');
  const before = await arrived();
  await api.database.$executeRaw`UPDATE "mail" SET "sentAt" = "sentAt" - interval '2 hours'`;
  await api.database.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE run_at > now()`;
  expect(await api.runJobs()).toEqual([]);
  expect(await arrived()).toEqual(before);
});

test('whatever is sent for one address at once, who has a mail has a link that works', async () => {
  await signUpOneAfterTheOther('Zorg A');
  const others = Array.from({ length: 4 }, (_, index) => ({ ...person, name: `Ander ${index}` }));
  await Promise.all([
    ...['Zorg B', 'Zorg C', 'Zorg D', 'Zorg E'].map((organisation) => signUp(organisation)),
    ...others.map((other) => signUp('Zorg A', other)),
  ]);
  expect(await api.runJobs()).toEqual([]);
  const alive = await Promise.all((await arrived()).map(isLive));
  expect(alive).toContain(true);
});
