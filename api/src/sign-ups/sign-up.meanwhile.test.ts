import { randomUUID } from 'node:crypto';
import type { Transaction } from '@leerkring/prisma/client.ts';
import type { SignUpInput } from '@leerkring/schema/generated/graphql.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { documentIdOf, organisationNamed, type PublishedNetwork, publish } from '../testing/publish.ts';
import { chosen, filledIn, signUpMutation } from '../testing/sign-up-form.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let slug: string;
let networkId: string;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, { programmes: [{ slug: 'p' }] });
});
afterAll(() => api.close());
beforeEach(() => {
  slug = `n-${randomUUID()}`;
  networkId = documentIdOf('NETWORK', slug);
});

async function network(rules: Partial<PublishedNetwork>) {
  await publish(api.database, { networks: [{ slug, programme: 'p', approval: 'NONE', ...rules }] });
}
const ask = (change: Partial<SignUpInput>) => api.ask(signUpMutation, { input: filledIn(slug, change) });
const organisation = () => organisationNamed(api.database, `Organisatie ${randomUUID()}`);
const statuses = async () => (await api.database.signUp.findMany({ where: { networkId } })).map(({ status }) => status);
const facts = () => api.database.network.findUniqueOrThrow({ where: { documentId: networkId } });
const stored = () =>
  Promise.all([
    api.database.person.count(),
    api.database.signUp.count(),
    api.database.signUpEvent.count(),
    api.database.idempotencyKey.count(),
    api.database.membership.count(),
  ]);

/** Sends a sign-up that has to wait for `change`, which is committed as soon as it does. */
async function meanwhile(change: (transaction: Transaction) => Promise<unknown>, input: Partial<SignUpInput>) {
  const changed = Promise.withResolvers<void>();
  const mayCommit = Promise.withResolvers<void>();
  const changing = api.database.$transaction(async (transaction) => {
    await change(transaction);
    changed.resolve();
    await mayCommit.promise;
  });
  await changed.promise;
  const asked = ask(input);
  await Promise.race([waitingForALock(), asked]);
  mayCommit.resolve();
  await changing;
  return (await asked).data.signUp;
}

async function waitingForALock(): Promise<void> {
  const [row] = await api.database.$queryRaw<{ waiting: bigint }[]>`
    SELECT count(*) AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  if (!row?.waiting) return waitingForALock();
}

describe('while somebody signs up', () => {
  const takeLastPlace = async () => {
    const { id: organisationId } = await organisation();
    return (transaction: Transaction) => transaction.participation.create({ data: { networkId, organisationId } });
  };

  test('the last place goes: nothing of the sign-up is left, and the answer says how it is now', async () => {
    await network({ maximumOrganisations: 1 });
    const [before, employer] = [await stored(), await organisation()];
    expect(await meanwhile(await takeLastPlace(), chosen(employer))).toMatchObject({
      type: 'NetworkFull',
      isFullForNewOrganisationsOnly: true,
    });
    expect(await stored()).toEqual(before);
    expect((await facts()).organisationCount).toBe(1);
  });

  test('the last place goes, and they accept to wait', async () => {
    await network({ maximumOrganisations: 1 });
    const input = { ...chosen(await organisation()), waitingList: true };
    expect(await meanwhile(await takeLastPlace(), input)).toMatchObject({ type: 'SignUpReceived' });
    expect(await statuses()).toEqual(['WAITLISTED']);
  });

  test.each([
    ['NEW_ORGANISATIONS', 'IN_REVIEW', 0],
    ['NONE', 'ACCEPTED', 1],
  ] as const)('their organisation leaves, with approval %s: %s', async (approval, status, organisationCount) => {
    const employer = await organisation();
    await network({ approval, organisations: [employer.name] });
    const leave = (transaction: Transaction) =>
      transaction.participation.updateMany({ where: { networkId }, data: { until: new Date('2100-01-01') } });
    expect(await meanwhile(leave, chosen(employer))).toMatchObject({ type: 'SignUpReceived' });
    expect(await statuses()).toEqual([status]);
    expect((await facts()).organisationCount).toBe(organisationCount);
  });
});

describe('when PostgreSQL asks to try again', () => {
  // A sequence does not go back with its transaction: it counts the attempts.
  async function failing(times: number, code: string) {
    await api.database.$executeRawUnsafe('DROP SEQUENCE IF EXISTS attempts CASCADE');
    await api.database.$executeRawUnsafe('CREATE SEQUENCE attempts');
    await api.database.$executeRawUnsafe(`CREATE OR REPLACE FUNCTION fail_at_first() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF nextval('attempts') <= ${times} THEN RAISE EXCEPTION 'try again' USING ERRCODE = '${code}'; END IF;
        RETURN NEW;
      END $$`);
    await api.database.$executeRawUnsafe(
      'CREATE OR REPLACE TRIGGER fail_at_first BEFORE INSERT ON "membership" FOR EACH ROW EXECUTE FUNCTION fail_at_first()',
    );
  }
  afterAll(() => api.database.$executeRawUnsafe('DROP TRIGGER fail_at_first ON "membership"'));

  test.each(['40001', '40P01'])('it does, after %s', async (code) => {
    await network({});
    await failing(3, code);
    expect((await ask(chosen(await organisation()))).data.signUp).toMatchObject({ type: 'SignUpReceived' });
    expect(await statuses()).toEqual(['ACCEPTED']);
  });

  test.each([
    ['40P01', 4n],
    ['XX000', 1n],
  ])('it gives up on %s after %i attempts, and nothing is left', async (code, attempts) => {
    await network({});
    await failing(1000, code);
    const before = await stored();
    const { errors } = await ask(chosen(await organisation()));
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(JSON.stringify(errors)).not.toMatch(/try again|example\.org|Deelnemer/);
    expect(await stored()).toEqual(before);
    expect(await api.database.$queryRaw`SELECT last_value FROM attempts`).toEqual([{ last_value: attempts }]);
  });
});
