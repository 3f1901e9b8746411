import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endParticipation } from '../participations/end-participation.store.ts';
import { confirmed } from '../places/places.store.ts';
import { publicUrl, startApi } from '../testing/api.ts';
import { openMailbox } from '../testing/mailbox.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { documentIdOf, organisationNamed, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';

const { variables: secrets, keys } = privacySecrets();
let mailbox: Awaited<ReturnType<typeof openMailbox>>;
let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  mailbox = await openMailbox();
  api = await startApi({ ...secrets, SMTP_URL: mailbox.url });
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: ['left', 'changed'].map((slug) => ({
      slug,
      programme: 'p',
      title: 'Noord',
      english: { title: 'North' },
      approval: 'NEW_ORGANISATIONS' as const,
      seatsPerOrganisation: 1,
      contacts: ['Wil de Wit'],
    })),
  });
});
afterAll(async () => {
  await api.close();
  await mailbox.close();
});

/** Somebody waits for a seat of an organisation with one member. */
async function waiting(network: string, locale: 'NL' | 'EN') {
  const organisation = await organisationNamed(api.database, `Zorg ${network} ${locale}`);
  await signedUp(api.database, keys, { network, organisation, status: 'ACCEPTED' });
  const { id, email } = await signedUp(api.database, keys, { network, organisation, locale });
  await transact(api.database, (transaction) => confirmed(transaction, keys, id));
  expect(await api.runJobs()).toEqual([]);
  await mailbox.next(email);
  const networkId = documentIdOf('NETWORK', network);
  const { id: participationId } = await api.database.participation.findFirstOrThrow({
    where: { networkId, organisationId: organisation.id, until: null },
  });
  return { id, email, networkId, participationId };
}

test('whose organisation left reads what changed and what happens next, and who decides hears of a sign-up', async () => {
  for (const [locale, subject, changed, next] of [
    [
      'NL',
      'Eerst een besluit: je aanmelding voor Noord',
      'Je stond op de wachtlijst van Noord. Je organisatie doet niet meer mee met dit netwerk.',
      'Meestal hoor je binnen 5 werkdagen of je mee kunt doen.',
    ],
    [
      'EN',
      'First a decision: your sign-up for North',
      'You were on the waiting list of North. Your organisation no longer takes part in this network.',
      'You usually hear within 5 working days whether you can take part.',
    ],
  ] as const) {
    const { id, email, participationId } = await waiting('left', locale);
    await endParticipation(api.database, keys, { participationId, by: 'NETWORK_MANAGER' });
    expect(await api.runJobs()).toEqual([]);
    const mail = await mailbox.next(email);
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(changed);
    expect(mail.text).toContain(next);
    expect(mail.text).toContain(`${publicUrl}/aanmelding/`);
    // Nobody manages this network.
    expect((await mailbox.next('netwerken@example.org')).text).toContain(`${publicUrl}/desk/aanmeldingen/${id}`);
  }
});

test('who goes back for another reason reads nothing of an organisation that left', async () => {
  const { email, networkId, participationId } = await waiting('changed', 'NL');
  await api.database.membership.updateMany({ where: { participationId }, data: { until: new Date('2100-01-01') } });
  await api.database.network.update({ where: { documentId: networkId }, data: { approval: 'EVERYONE' } });
  expect(await api.runJobs()).toEqual([]);
  const { text } = await mailbox.next(email);
  expect(text).toContain('Je stond op de wachtlijst van Noord. Er is iets veranderd.');
  expect(text).not.toContain('organisatie doet niet meer mee');
});
