import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { decided } from '../places/places.store.ts';
import { publicUrl } from '../testing/api.ts';
import { documentIdOf } from '../testing/publish.ts';
import { type State, startLinked } from './testing/linked.ts';

const { api, keys, withLink, somebody, get, press, statusOf } = await startLinked();
afterAll(() => api.close());

describe('in each state', () => {
  test.each([
    ['RECEIVED', 'Nog niet bevestigd', ['confirm', 'withdraw']],
    ['IN_REVIEW', 'Wacht op een besluit', ['withdraw']],
    ['WAITLISTED', 'Op de wachtlijst', ['withdraw']],
    ['OFFERED', 'Er is een plek voor je', ['accept', 'withdraw']],
    ['ACCEPTED', 'Je doet mee', ['withdraw']],
    ['DECLINED', 'Niet toegelaten', []],
    ['WITHDRAWN', 'Afgemeld', []],
    ['EXPIRED', 'Verlopen', []],
  ] as const)('%s: %s, and its actions', async (status, words, steps) => {
    const { token } = await somebody(status);
    const { body } = await get(`/aanmelding/${token}`);
    expect(body).toContain(words);
    const offered = [...body.matchAll(/name="action" value="(\w+)"/g)].map(([, name]) => name);
    expect(offered.filter((name) => ['confirm', 'accept', 'withdraw'].includes(name ?? ''))).toEqual(steps);
    expect(offered).toContain('erase');
  });

  test('the offered place is taken by its button', async () => {
    const { id, token } = await somebody('OFFERED');
    expect((await press(token, 'accept')).headers.location).toContain('done=accepted');
    expect(await statusOf(id)).toBe('ACCEPTED');
  });

  test('an offer whose term passed is told as such, and the link is not used up', async () => {
    const { id, token } = await somebody('OFFERED');
    await api.database.signUp.update({ where: { id }, data: { offerExpiresAt: new Date(0) } });
    expect((await press(token, 'accept')).headers.location).toContain('done=offerOver');
    expect((await press(token, 'withdraw')).headers.location).toContain('done=withdrawn');
  });

  test('a decision shows only when its mail leaves', async () => {
    const { id, token } = await somebody('IN_REVIEW', 'beslist');
    await transact(api.database, (transaction) =>
      decided(transaction, keys, { signUpId: id, decision: 'DECLINE', text: 'Vol hart, geen plek.', by: 'STAFF' }),
    );
    const during = await get(`/aanmelding/${token}`);
    expect(during.body).toContain('Wacht op een besluit');
    expect(during.body).not.toMatch(/Vol hart|niet toegelaten/);
    await api.database
      .$executeRaw`UPDATE "sign_up" SET "undoUntil" = now() - interval '1 second' WHERE "id" = ${id}::uuid`;
    const { body } = await get(`/aanmelding/${token}`);
    expect(body).toContain('Niet toegelaten');
    expect(body).toContain('Vol hart, geen plek.');
  });

  test('nor does it show by what is missing: a place in the row, or a membership that ended since', async () => {
    const { id, token } = await somebody('WAITLISTED', 'beslist');
    await transact(api.database, (transaction) =>
      decided(transaction, keys, { signUpId: id, decision: 'ACCEPT', by: 'STAFF' }),
    );
    const { waitingSince, networkId } = await api.database.signUp.findUniqueOrThrow({ where: { id } });
    const before = await api.database.signUp.count({
      where: { networkId, status: 'WAITLISTED', waitingSince: { lt: waitingSince ?? new Date() } },
    });
    const position = `Je bent nummer ${before + 1} op de wachtlijst.`;
    expect((await get(`/aanmelding/${token}`)).body).toContain(position);
    await api.database.membership.updateMany({ where: { signUpId: id }, data: { until: new Date('2100-01-01') } });
    const { body } = await get(`/aanmelding/${token}`);
    expect(body).toContain(position);
    expect(body).toContain('Afmelden');
    expect(body).not.toContain('Je doet niet meer mee');
  });

  test.each([
    ['IN_REVIEW', 'Waiting for a decision'],
    ['ACCEPTED', 'Your request is approved'],
    ['DECLINED', 'Your request is declined'],
  ] as const)('a request to start a network, %s, reads as one', async (status, words) => {
    const { token } = await withLink({ programme: 'programma', status });
    const { body } = await get(`/aanmelding/${token}?lang=en`);
    expect(body).toContain('Your request for a new network in Programma');
    expect(body).toContain(words);
    expect(body).not.toMatch(/You take part|Not admitted|withdraw me|\/n\//);
  });

  test.each(['DECLINED', 'WITHDRAWN', 'EXPIRED'] as const)('%s: tells when it is erased', async (status) => {
    const { id, token } = await somebody(status);
    await api.database.signUp.update({ where: { id }, data: { closedAt: new Date('2026-01-31T12:00:00Z') } });
    expect((await get(`/aanmelding/${token}`)).body).toContain('We bewaren dit nog tot donderdag 30 april 2026.');
  });

  test.each(['ACCEPTED', 'WITHDRAWN', 'EXPIRED'] as const)(
    '%s: leads to the page of a public network',
    async (status) => {
      const { token } = await somebody(status);
      const address = `href="${publicUrl}/n/open?lang=nl"`;
      expect((await get(`/aanmelding/${token}`)).body).toContain(address);
      const these = { where: { documentId: documentIdOf('NETWORK', 'open') } };
      await api.database.network.update({ ...these, data: { visibility: 'INTERNAL' } });
      expect((await get(`/aanmelding/${token}`)).body).not.toContain('/n/open');
      await api.database.network.update({ ...these, data: { visibility: 'PUBLIC' } });
    },
  );
});

test.each([
  ['confirmed', 'Je aanmelding is bevestigd.', 'RECEIVED', 'ACCEPTED'],
  ['accepted', 'de plek is van jou', 'OFFERED', 'ACCEPTED'],
  ['withdrawn', 'Je bent afgemeld.', 'ACCEPTED', 'WITHDRAWN'],
  ['full', 'Er is toch geen plek meer.', 'ACCEPTED', 'WAITLISTED'],
  ['offerOver', 'Je bent net te laat', 'ACCEPTED', 'WAITLISTED'],
] as const)('that somebody %s is said only where it is so', async (done, words, otherwise, so) => {
  const shown = async (status: NonNullable<State['status']>) =>
    (await get(`/aanmelding/${(await somebody(status)).token}?done=${done}`)).body;
  expect(await shown(otherwise)).not.toContain(words);
  expect(await shown(so)).toContain(words);
});
