import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { openMailbox } from '../testing/mailbox.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { organisationNamed, publish } from '../testing/publish.ts';
import { signedUp, signUpToken } from '../testing/sign-up-states.ts';
import { isFullNow } from './full-now.store.ts';
import { confirmed } from './places.store.ts';

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
