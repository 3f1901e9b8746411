import { randomUUID } from 'node:crypto';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { openMailbox } from '../testing/mailbox.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { organisationNamed, publish } from '../testing/publish.ts';
import { signedUp, signUpToken } from '../testing/sign-up-states.ts';
import { isFullNow } from './full-now.store.ts';
import { confirmed, decided, undone } from './places.store.ts';

const { variables: secrets, keys } = privacySecrets();
let mailbox: Awaited<ReturnType<typeof openMailbox>>;
let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  mailbox = await openMailbox();
  api = await startApi({ ...secrets, SMTP_URL: mailbox.url });
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [
      {
        slug: 'vol',
        programme: 'p',
        title: 'Vol',
        approval: 'EVERYONE',
        maximumOrganisations: 1,
        seatsPerOrganisation: 2,
      },
      { slug: 'ruim', programme: 'p', title: 'Ruim', approval: 'EVERYONE' },
    ],
  });
});
afterAll(async () => {
  await api.close();
  await mailbox.close();
});

async function confirms(network: string, organisation: { id: string }) {
  const signUp = await signedUp(api.database, keys, { network, organisation });
  await transact(api.database, (transaction) => confirmed(transaction, keys, signUp.id));
  expect(await api.runJobs()).toEqual([]);
  const { text = '' } = await mailbox.next(signUp.email);
  const path = `/aanmelding/${await signUpToken(api.database, keys, signUp.id)}`;
  const [nl, en] = await Promise.all([api.app.inject(path), api.app.inject(`${path}?lang=en`)]);
  return { id: signUp.id, text, nl: nl.body, en: en.body };
}

const waitsAfterYes = 'Er is nu geen plek vrij. Zegt de netwerkmanager ja, dan kom je op de wachtlijst.';

test('who is decided on where no place is free reads in mail and page that a yes leads to the waiting list', async () => {
  const [inside, outside] = await Promise.all(
    ['A', 'B'].map((name) => organisationNamed(api.database, `Zorg ${name}`)),
  );
  if (!inside || !outside) throw new Error('Two organisations.');
  await signedUp(api.database, keys, { network: 'vol', organisation: inside, status: 'ACCEPTED' });

  const newcomer = await confirms('vol', outside);
  expect(newcomer.text).toContain(waitsAfterYes);
  expect(newcomer.nl).toContain('Wacht op een besluit');
  expect(newcomer.nl).toContain(waitsAfterYes);
  expect(newcomer.en).toContain('If the network manager says yes, you join the waiting list.');

  // The network is full for others; this organisation has a seat left, and then none.
  const colleague = await confirms('vol', inside);
  expect(colleague.text + colleague.nl).not.toContain('wachtlijst');
  await signedUp(api.database, keys, { network: 'vol', organisation: inside, status: 'ACCEPTED' });
  expect(await isFullNow(api.database, colleague.id)).toBe(true);

  const { text, nl } = await confirms('ruim', outside);
  expect(text + nl).not.toContain('wachtlijst');
});

describe('what their own acceptance took shows nowhere before it is told', () => {
  /** @param before colleagues who take part already */
  async function inReview(rules: { maximumOrganisations?: number; seatsPerOrganisation?: number }, before = 0) {
    const slug = `n-${randomUUID()}`;
    await publish(api.database, { networks: [{ slug, programme: 'p', approval: 'EVERYONE', ...rules }] });
    const organisation = await organisationNamed(api.database, `Zorg ${slug}`);
    for (let each = 0; each < before; each++)
      await signedUp(api.database, keys, { network: slug, organisation, status: 'ACCEPTED' });
    const { id } = await signedUp(api.database, keys, { network: slug, organisation, status: 'IN_REVIEW' });
    const path = `/aanmelding/${await signUpToken(api.database, keys, id)}`;
    const colleague = () => signedUp(api.database, keys, { network: slug, organisation, status: 'IN_REVIEW' });
    return { id, page: async () => (await api.app.inject(path)).body, colleague };
  }
  const accept = (signUpId: string) =>
    transact(api.database, (transaction) =>
      decided(transaction, keys, { signUpId, decision: 'ACCEPT', by: 'NETWORK_MANAGER' }),
    );

  test.each([
    ['the last seat of their organisation', { seatsPerOrganisation: 2 }, 1],
    ['the only seat, in an organisation that it brought', { seatsPerOrganisation: 1 }, 0],
    ['the last place of an organisation', { maximumOrganisations: 1 }, 0],
    ['both', { maximumOrganisations: 1, seatsPerOrganisation: 1 }, 0],
  ])('%s', async (_, rules, before) => {
    const { id, page } = await inReview(rules, before);
    const shown = await page();
    expect(shown).toContain('Wacht op een besluit');
    expect(shown).not.toContain(waitsAfterYes);
    expect(await accept(id)).toEqual({ status: 'ACCEPTED' });
    expect(await page()).toBe(shown);
    expect(await isFullNow(api.database, id)).toBe(false);
    await transact(api.database, (transaction) => undone(transaction, id, 'NETWORK_MANAGER'));
    expect(await page()).toBe(shown);
  });

  test('a seat that a colleague took is counted as ever', async () => {
    const { id, colleague } = await inReview({ seatsPerOrganisation: 2 }, 1);
    const other = await colleague();
    await accept(id);
    // Full for who comes next, though not for whom the seat is.
    expect(await isFullNow(api.database, other.id)).toBe(true);
    expect(await isFullNow(api.database, id)).toBe(false);
  });
});
