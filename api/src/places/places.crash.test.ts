import { expect, test } from 'vitest';
import { startApiProcess } from '../testing/api-process.ts';
import { linkIn, openMailbox } from '../testing/mailbox.ts';
import { chosen, filledIn, signUpMutation } from '../testing/sign-up-form.ts';
import { drift } from './testing/drift.ts';
import { placesAtHand } from './testing/places-at-hand.ts';

const PEOPLE = 60;
const confirmMutation = `mutation ($token: String!) { confirmSignUp(token: $token) { type: __typename ... on MySignUp { status } } }`;

test('kill -9 of an API and its worker under load: nothing that was answered is lost, no mail is doubled, all leave after a restart', {
  timeout: 120_000,
}, async () => {
  const at = await placesAtHand();
  const mailbox = await openMailbox();
  const network = await at.network({ maximumOrganisations: 5, seatsPerOrganisation: 3 });
  const organisations = await Promise.all(Array.from({ length: 8 }, () => at.organisation()));
  const start = () =>
    startApiProcess({
      ...at.variables,
      DATABASE_URL: at.url,
      SMTP_URL: mailbox.url,
      WORKER: 'true',
    });
  const api = await start();

  const received: string[] = [];
  const confirmed = new Map<string, string>();
  const killed = Promise.withResolvers<void>();
  const signedUpAndConfirmed = async (index: number) => {
    const input = filledIn(network.slug, { waitingList: true, ...chosen(organisations[index % 8] ?? { id: '' }) });
    const { email } = input.person;
    const answer = await api.ask(signUpMutation, { input });
    expect(answer.data.signUp.type).toBe('SignUpReceived');
    received.push(email);
    const mail = await Promise.race([mailbox.next(email), killed.promise]);
    if (!mail) throw new Error('The mail did not leave before the end.');
    const token = new URL(linkIn(mail, '/aanmelding/')).pathname.split('/').pop() ?? '';
    const { data } = await api.ask(confirmMutation, { token });
    confirmed.set(email, data.confirmSignUp.status);
    // In the middle of the others, in whatever they are doing.
    if (confirmed.size === 15) api.kill().then(killed.resolve, killed.reject);
  };
  const lives = await Promise.allSettled(Array.from({ length: PEOPLE }, (_, index) => signedUpAndConfirmed(index)));
  await killed.promise;
  expect(lives.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);

  const again = await start();
  try {
    const unsent = async () =>
      at.database.mail.count({
        where: { sentAt: null, refusedAt: null, droppedAt: null, notBefore: { lte: new Date() } },
      });
    await expect.poll(unsent, { timeout: 60_000 }).toBe(0);

    const signUps = await at.database.signUp.findMany({ where: { networkId: network.id }, include: { person: true } });
    const statusOf = new Map(
      signUps.map(({ person, status }) => [at.keys.open(person.addressSealed, person.keyId), status] as const),
    );
    expect(statusOf.size).toBe(signUps.length);
    for (const email of received) expect(statusOf.has(email)).toBe(true);
    for (const [email, status] of confirmed) expect(statusOf.get(email)).toBe(status);
    expect(await drift(at.database, network.id)).toEqual([]);

    const mails = await at.database.mail.groupBy({ by: ['signUpId', 'kind'], _count: true });
    expect(mails.filter(({ _count }) => _count > 1)).toEqual([]);
    // One that was on its way when the process was killed may come twice, by the same Message-ID, which mail programs show once.
    const ids = new Set(mailbox.all.map(({ messageId }) => messageId));
    expect(ids.size).toBe(await at.database.mail.count({ where: { sentAt: { not: null } } }));
  } finally {
    await again.kill();
    await mailbox.close();
    await at.close();
  }
});
