import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decided } from '../places/places.store.ts';
import { expectCountersRight } from '../testing/counters.ts';
import { meanwhile } from '../testing/meanwhile.ts';
import { addOrganisation } from './new-organisation.store.ts';
import { type Correcting, startCorrecting } from './testing/correcting.ts';

let api: Correcting;
beforeAll(async () => {
  api = await startCorrecting([{ slug: 'n', seatsPerOrganisation: 2 }]);
});
afterAll(() => api.close());

const rounds = [...Array(6).keys()];
const accept = (signUpId: string) =>
  transact(api.database, (transaction) =>
    decided(transaction, api.keys, { signUpId, decision: 'ACCEPT', by: 'STAFF' }),
  );
const takingPart = (...organisations: { id: string }[]) =>
  api.database.participation.findMany({
    where: { organisationId: { in: organisations.map(({ id }) => id) }, until: null },
  });
const outcomes = (results: { outcome: string }[]) => results.map(({ outcome }) => outcome).toSorted();

test('one number for two organisations at once: one has it, and the other hears of it', async () => {
  for (const round of rounds) {
    const [one, other] = [await api.organisation(), await api.organisation()];
    const kvkNumber = `9200000${round}`;
    const results = await Promise.all([api.correct(one, { kvkNumber }), api.correct(other, { kvkNumber })]);
    expect(outcomes(results)).toEqual(['corrected', 'exists']);
    expect(await api.database.organisation.count({ where: { kvkNumber } })).toBe(1);
  }
}, 60_000);

test('one number for a correction and a new organisation at once: there is one', async () => {
  for (const round of rounds) {
    const one = await api.organisation();
    const kvkNumber = `9300000${round}`;
    const [correction, addition] = await Promise.all([
      api.correct(one, { kvkNumber }),
      transact(api.database, (transaction) =>
        addOrganisation(transaction, { name: `Nieuw ${round}`, kind: 'OTHER', kvkNumber, place: null }),
      ),
    ]);
    expect(correction.outcome === 'corrected').toBe('existing' in addition);
    expect(await api.database.organisation.count({ where: { kvkNumber } })).toBe(1);
  }
}, 60_000);

test('one name for two organisations at once: it stands once', async () => {
  for (const round of rounds) {
    const [one, other] = [await api.organisation(), await api.organisation()];
    const name = `Zorg ronde ${round}`;
    const results = await Promise.all([api.correct(one, { name }), api.correct(other, { name: `Stichting ${name}` })]);
    expect(outcomes(results)).toEqual(['corrected', 'exists']);
  }
}, 60_000);

test('two changes of different things at once both stay', async () => {
  for (const round of rounds) {
    const one = await api.organisation();
    await Promise.all([api.correct(one, { place: 'Assen' }), api.correct(one, { name: `Anders ${round}` })]);
    expect(await api.database.organisation.findUniqueOrThrow({ where: { id: one.id } })).toMatchObject({
      place: 'Assen',
      name: `Anders ${round}`,
    });
  }
}, 60_000);

test('two that are put below each other at once: one of them is', async () => {
  for (const _ of rounds) {
    const [one, other] = [await api.organisation(), await api.organisation()];
    const results = await Promise.all([
      api.correct(one, { level: 'BRAND', parentId: other.id }),
      api.correct(other, { level: 'BRAND', parentId: one.id }),
    ]);
    expect(outcomes(results)).toEqual(['corrected', 'faulty']);
  }
}, 60_000);

test.each(['itself', 'a location below it'])(
  'an organisation that is put below another while a sign-up of %s is accepted takes part as the one above',
  async (who) => {
    for (const _ of rounds) {
      const [one, above] = [await api.organisation(), await api.organisation()];
      const employer = who === 'itself' ? one : await api.part('LOCATION', one);
      const { id: signUpId } = await api.member('n', employer, 'IN_REVIEW');
      const [correction, decision] = await Promise.all([
        api.correct(one, { level: 'BRAND', parentId: above.id }),
        accept(signUpId),
      ]);
      expect([correction.outcome, decision.status]).toEqual(['corrected', 'ACCEPTED']);
      expect(await takingPart(one, above)).toMatchObject([{ organisationId: above.id, seatsTaken: 1 }]);
    }
    await expectCountersRight(api.database);
  },
  60_000,
);

test('whoever brings an organisation in begins again when it moved, whoever moved it', async () => {
  const [one, above] = [await api.organisation(), await api.organisation()];
  const location = await api.part('LOCATION', one);
  const { id: signUpId } = await api.member('n', location, 'IN_REVIEW');
  const { status } = await meanwhile(
    api.database,
    async (transaction) => {
      await transaction.$executeRaw`SELECT FROM "organisation" WHERE "id" = ${one.id}::uuid FOR UPDATE`;
      await transaction.organisation.update({ where: { id: one.id }, data: { level: 'BRAND', parentId: above.id } });
    },
    () => accept(signUpId),
  );
  expect(status).toBe('ACCEPTED');
  expect(await takingPart(one, above)).toMatchObject([{ organisationId: above.id, seatsTaken: 1 }]);
});
