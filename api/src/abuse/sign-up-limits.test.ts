import { openDatabase } from '@leerkring/prisma/client.ts';
import { createTestDatabase } from '@leerkring/prisma/test-database.ts';
import type { SignUpInput } from '@leerkring/schema/generated/graphql.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { startApiProcess } from '../testing/api-process.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { proofOf } from '../testing/proof.ts';
import { publish } from '../testing/publish.ts';
import { filledIn, signUpMutation } from '../testing/sign-up-form.ts';
import { issueChallenge } from './challenge.ts';

const { variables, keys } = privacySecrets();
const limits = { LIMIT_ADDRESS: '3', LIMIT_BLOCK: '8', LIMIT_BLOCK_WITHOUT_PROOF: '5', LIMIT_PARTNER: '4' };
const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1000);
const workedFor = async (seconds: number) => ({
  proof: await proofOf(await issueChallenge(keys, secondsAgo(seconds))),
});

const content: Parameters<typeof publish>[1] = {
  programmes: [{ slug: 'p' }],
  networks: [{ slug: 'n', programme: 'p', approval: 'EVERYONE' }],
  partnerSites: [{ key: 'pk_demo', origins: ['https://intranet.example.org'] }],
};

let api: Awaited<ReturnType<typeof startApi>>;
async function start(more: Record<string, string> = {}) {
  api = await startApi({ ...variables, ...limits, ...more });
  await publish(api.database, content);
}
beforeEach(() => start());
afterEach(() => api.close());

async function send(change: Partial<SignUpInput> = {}, headers: Record<string, string> = {}) {
  const { data, errors } = await api.ask(
    signUpMutation.replace('... on Refusal', '... on TryAgainLater { retryAt } ... on Refusal'),
    { input: filledIn('n', change) },
    headers,
  );
  expect(errors).toBeUndefined();
  return data.signUp;
}
/** @returns the types of the answers, one after the other */
async function sendMany(count: number, change: () => Partial<SignUpInput> | Promise<Partial<SignUpInput>>) {
  const types: string[] = [];
  for (let index = 0; index < count; index++) types.push((await send(await change())).type);
  return types;
}
const many = (type: string, count: number) => Array.from({ length: count }, () => type);
const received = (count: number) => many('SignUpReceived', count);
const refused = (count: number) => many('TryAgainLater', count);
const person = { name: 'Ada', email: 'ada@example.org' };
const stored = () => api.database.signUp.count();

describe('too many', () => {
  test('without a proof from one network block', async () => {
    expect(await sendMany(7, () => ({}))).toEqual([...received(5), ...refused(2)]);
    const { message, retryAt } = await send();
    expect(message).toBe('Dit is het afgelopen uur te vaak geprobeerd. Probeer het over 60 minuten nog een keer.');
    expect(Math.abs(Date.parse(retryAt) - Date.now() - 3_600_000)).toBeLessThan(20_000);
    expect(await stored()).toBe(5);
  });

  test('from one network block, with proofs', async () => {
    expect(await sendMany(9, () => workedFor(3))).toEqual([...received(8), ...refused(1)]);
  });

  test('for one address, whoever sends it and whatever it is known for', async () => {
    expect(await sendMany(4, () => ({ person }))).toEqual([...received(3), ...refused(1)]);
    expect((await send({ person: { ...person, email: 'new@example.org' } })).type).toBe('SignUpReceived');
  });

  test('for one address, however it is written', async () => {
    const written = [
      'ada@xn--mnchen-3ya.nl',
      'ADA@M\u00dcNCHEN.nl',
      '\u200bada@m\u00fcn\u00adchen.nl',
      'ada@m\u00fcnchen.nl',
    ];
    const types = await sendMany(4, () => ({ person: { ...person, email: written.pop() ?? '' } }));
    expect(types).toEqual([...received(3), ...refused(1)]);
    expect(await api.database.person.count()).toBe(1);
  });

  test('for one address, with letters that mail servers fold: those are refused, and counted all the same', async () => {
    const domains = ['\uff45xample', 'e\uff58ample', 'ex\uff41mple', '\uff45\uff58ample'];
    const types = await sendMany(4, () => ({ person: { ...person, email: `ada@${domains.pop()}.org` } }));
    expect(types).toEqual([...many('InvalidSignUp', 3), ...refused(1)]);
    expect(await stored()).toBe(0);
  });

  test('through one partner site', async () => {
    const headers = { origin: 'https://intranet.example.org' };
    const types: string[] = [];
    for (let index = 0; index < 5; index++) types.push((await send({ partnerKey: 'pk_demo' }, headers)).type);
    expect(types).toEqual([...received(4), ...refused(1)]);
    expect((await send()).type).toBe('TryAgainLater');
  });

  test('does not take the first answer from who asks for it again', async () => {
    const input = filledIn('n');
    const first = await send(input);
    expect(await sendMany(10, () => input)).toEqual(received(10));
    expect(await send({ ...input, ...(await workedFor(3)) })).toEqual(first);
    expect(await sendMany(5, () => ({}))).toEqual([...received(4), ...refused(1)]);
  });

  test('counts what is sent many times at the same moment, with one key, once', async () => {
    const input = filledIn('n', { person });
    const sent = await Promise.all(Array.from({ length: 16 }, () => send(input)));
    expect(sent.map(({ type }) => type)).toEqual(received(16));
    expect(await sendMany(3, () => ({ person }))).toEqual([...received(2), ...refused(1)]);
    expect(await stored()).toBe(1);
  });
});

describe('a proof', () => {
  test('counts once, and as none afterwards', async () => {
    const used = await workedFor(3);
    expect(await sendMany(7, () => used)).toEqual([...received(6), ...refused(1)]);
  });

  test.each([
    ['of long ago', () => workedFor(25 * 60)],
    ['that is none', () => ({ proof: 'bewijs' })],
  ])('%s counts as none', async (_, work) => {
    expect(await sendMany(6, work)).toEqual([...received(5), ...refused(1)]);
  });

  test('that came faster than anybody fills in a form has to wait, and is good then', async () => {
    const hasty = await workedFor(0);
    const answer = await send(hasty);
    expect(answer).toMatchObject({
      type: 'TryAgainLater',
      message: 'Dat ging wel heel snel. Wacht een paar tellen en probeer het dan nog een keer.',
    });
    expect(Date.parse(answer.retryAt) - Date.now()).toBeLessThan(2000);
    expect([await stored(), await api.database.usedChallenge.count()]).toEqual([0, 0]);
    await expect
      .poll(async () => (Date.now() > Date.parse(answer.retryAt) ? (await send(hasty)).type : 'too early'), {
        timeout: 5000,
      })
      .toBe('SignUpReceived');
  });
});

describe('a form that fills in what nobody sees', () => {
  test('is answered like any other, and nothing of it is stored', async () => {
    const input = filledIn('n');
    const answer = await send({ ...input, website: 'https://spam.example' });
    expect(answer).toEqual(await send(filledIn('n')));
    expect(answer.type).toBe('SignUpReceived');
    expect(await stored()).toBe(1);
    expect(await api.database.mail.count()).toBe(1);
    expect(await api.database.person.count()).toBe(1);
  });

  test('is told what is wrong with it like any other', async () => {
    const wrong = { person: { name: '', email: 'geen adres' } };
    expect(await send({ ...wrong, website: 'x' })).toEqual(await send(wrong));
    expect((await send({ target: { networkSlug: 'nergens' }, website: 'x' })).type).toBe('NetworkNotFound');
  });
});

describe('behind a proxy', () => {
  const forwarded = (address: string) => ({ 'x-forwarded-for': address });

  test('that is ours, each network block is counted by itself', async () => {
    await api.close();
    await start({ TRUST_PROXY: '1' });
    for (let index = 0; index < 12; index++)
      expect((await send({}, forwarded(`198.51.${index}.7`))).type).toBe('SignUpReceived');
    for (let index = 0; index < 5; index++) await send({}, forwarded(`203.0.113.${index}`));
    expect((await send({}, forwarded('203.0.113.99'))).type).toBe('TryAgainLater');
    // What somebody wrote before the proxy did is not believed.
    expect((await send({}, forwarded('192.0.2.1, 203.0.113.99'))).type).toBe('TryAgainLater');
  });

  test('that nobody named, what it says is not believed', async () => {
    const types: string[] = [];
    for (let index = 0; index < 6; index++) types.push((await send({}, forwarded(`198.51.${index}.7`))).type);
    expect(types).toEqual([...received(5), ...refused(1)]);
  });
});

test('over two processes exactly as many are let through, and neither counts nor logs name anybody', async () => {
  const { url, drop } = await createTestDatabase();
  const database = openDatabase(url, 2);
  await publish(database, content);
  const processes = await Promise.all(
    [1, 2].map(() =>
      startApiProcess({
        ...variables,
        ...limits,
        LIMIT_BLOCK: '23',
        LIMIT_BLOCK_WITHOUT_PROOF: '19',
        DATABASE_URL: url,
      }),
    ),
  );
  const inputs = Array.from({ length: 40 }, () => filledIn('n'));
  const answers = await Promise.all(inputs.map((input, index) => processes[index % 2]?.ask(signUpMutation, { input })));
  const types = answers.map((answer) => answer?.data.signUp.type);
  expect(types.sort()).toEqual([...received(19), ...refused(21)]);
  expect(await database.signUp.count()).toBe(19);

  const written = [
    ...processes.flatMap(({ output }) => output).filter((line) => !line.includes('Server listening')),
    JSON.stringify(await database.rateLimit.findMany(), (_, value) => (typeof value === 'bigint' ? `${value}` : value)),
  ].join('\n');
  expect(written).toContain('/graphql');
  for (const { person } of inputs) expect(written).not.toContain(person.email);
  for (const telling of ['@', '127.0.0', '"ip"', 'remoteAddress']) expect(written).not.toContain(telling);
  await Promise.all(processes.map((process) => process.kill()));
  await database.$disconnect();
  await drop();
});
