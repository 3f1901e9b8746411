import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { shownMark } from '../abuse/fill-time.ts';
import { longAgo, type Site, startSignUpSite } from './testing/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSignUpSite();
});
afterAll(() => site.close());
afterEach(() => {
  vi.useRealTimers();
});

const join = { name: 'Ada', email: 'ada@example.org', organisation: 'Nieuw' };
const start = { name: 'Ada', email: 'ada@example.org', motivation: 'Leren van elkaars wondzorg.' };
const signUps = () => site.database.signUp.count();
/** As somebody does who is asked to send it once more. */
const sentInTheEnd = (form: ReturnType<Site['in']>) =>
  expect.poll(async () => (await form.send({})).statusCode, { timeout: 20_000, interval: 300 }).toBe(303);

test.each([
  ['/n/noord/sign-up', join, 'Dat ging wel heel snel.'],
  ['/p/open/sign-up?lang=en', start, 'That was very fast.'],
])(
  '%s, sent faster than anybody reads it, is shown again and may be sent a moment later',
  async (url, filled, words) => {
    const form = await site.openJustNow(url);
    const before = await signUps();
    const answer = await form.send(filled);
    expect(answer.statusCode).toBe(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(2);
    expect(answer.body).toContain(words);
    expect(await signUps()).toBe(before);
    const { key, shown } = form.values;
    expect(site.in(answer).values).toMatchObject({ ...filled, key, shown });
    await sentInTheEnd(site.in(answer));
    expect(await signUps()).toBe(before + 1);
  },
);

test('what does not hold is told first, however fast it was sent', async () => {
  const form = await site.openJustNow('/n/noord/sign-up');
  const answer = await form.send({ ...join, name: '' });
  expect(answer.statusCode).toBe(422);
  expect(site.in(answer).values.shown).toBe(form.values.shown);
});

test('a page that was left open for days can be sent', async () => {
  const form = await site.openJustNow('/n/noord/sign-up');
  const { key = '' } = form.values;
  const shown = shownMark(site.keys, { path: '/n/noord/sign-up', key }, new Date('2026-01-01'));
  expect((await form.send({ ...join, email: 'bo@example.org', shown })).statusCode).toBe(303);
});

const other = 'A'.repeat(32);
test.each([
  ['nothing', () => ({ shown: '' })],
  ['what we did not sign', () => ({ shown: `${(0).toString(36)}.${'a'.repeat(43)}` })],
  ['no number', () => ({ shown: 'x.y' })],
  [
    'the mark of another network',
    (key: string) => ({ shown: shownMark(site.keys, { path: '/n/vol/sign-up', key }, longAgo) }),
  ],
  ['the mark of another sending', () => ({ key: other })],
])('that it was shown when is not told by %s: it is shown once more, with all that was typed', async (_, forged) => {
  const form = await site.open('/n/noord/sign-up');
  const before = await signUps();
  const { key = '' } = form.values;
  const sent = { key, ...forged(key) };
  const filled = { ...join, email: 'cy@example.org', ...sent };
  const answer = await form.send(filled);
  expect(answer.statusCode).toBe(429);
  expect(answer.body).toContain('Kijk na wat je hebt ingevuld en verstuur het dan nog een keer.');
  expect(await signUps()).toBe(before);
  const shown = site.in(answer);
  expect(shown.values).toMatchObject({ ...join, email: 'cy@example.org', key: sent.key });
  await sentInTheEnd(shown);
});

test.each([-3_600_000, 3_600_000])(
  'a process whose clock is %d ms off refuses nobody and lets nobody pass',
  async (off) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + off });
    const form = await site.openJustNow('/n/noord/sign-up');
    vi.useRealTimers();
    const answer = await form.send({ ...join, email: `di${off}@example.org` });
    expect(answer.statusCode).toBe(429);
    await sentInTheEnd(site.in(answer));
  },
);

test('where the clock was set back, a form from before can be sent', async () => {
  const form = await site.openJustNow('/n/noord/sign-up');
  const { key = '' } = form.values;
  const shown = shownMark(site.keys, { path: '/n/noord/sign-up', key }, new Date(Date.now() + 3_600_000));
  expect((await form.send({ ...join, email: 'ed@example.org', shown })).statusCode).toBe(303);
});
