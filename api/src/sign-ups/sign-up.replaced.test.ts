import { randomUUID } from 'node:crypto';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eraseUnconfirmed } from '../places/unconfirmed.store.ts';
import { startApi } from '../testing/api.ts';
import { postForm } from '../testing/form-page.ts';
import { organisationNamed, publish, questionIdOf } from '../testing/publish.ts';
import { chosen, filledIn, signUpMutation } from '../testing/sign-up-form.ts';

const consent = { kind: 'CONSENT', label: 'Mag de organisator je mailen?' } as const;
let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [{ slug: 'n', programme: 'p', questions: [consent] }],
  });
});
afterAll(() => api.close());

const confirm = (path: string) => postForm(api.app, path, { action: 'confirm' });

/** Somebody signs up, and a stranger does so again in their name before they confirm. @returns the pages of both mails */
async function replaced() {
  const organisation = await organisationNamed(api.database, 'Zorg A');
  const person = { name: 'Ada de Vries', email: `${randomUUID()}@example.org`, jobTitle: 'Wijkverpleegkundige' };
  await api.ask(signUpMutation, { input: filledIn('n', { ...chosen(organisation), person }) });
  await api.ask(signUpMutation, {
    input: filledIn('n', {
      organisation: { name: 'Concurrent BV' },
      person: { ...person, jobTitle: 'Clown' },
      answers: [{ question: questionIdOf('n', consent), yes: true }],
    }),
  });
  const mails = await api.database.mail.findMany({
    where: { addressHash: api.keys.addressHash(person.email) },
    orderBy: { createdAt: 'asc' },
  });
  const [own, strange] = mails.map(({ linkId }) => `/aanmelding/${api.keys.token(linkId ?? '')}`);
  const signUpId = mails[0]?.signUpId ?? '';
  return { own: own ?? '', strange: strange ?? '', signUpId };
}

test('nobody confirms with an earlier mail what was sent after it', async () => {
  const { own, signUpId } = await replaced();
  const { body } = await api.app.inject({ url: own });
  expect(body).toContain('value="newLink"');
  expect(body).not.toContain('value="confirm"');
  expect(body).not.toContain('Concurrent BV');
  await confirm(own);
  expect(await api.database.signUp.findUnique({ where: { id: signUpId } })).toMatchObject({ status: 'RECEIVED' });
});

test('the newest mail leads to what is confirmed: they see it before they do so', async () => {
  const { strange, signUpId } = await replaced();
  const { body } = await api.app.inject({ url: strange });
  for (const words of ['Ada de Vries', 'Concurrent BV', 'Clown', consent.label, 'value="confirm"'])
    expect(body).toContain(words);
  await confirm(strange);
  expect(await api.database.signUp.findUnique({ where: { id: signUpId } })).toMatchObject({ status: 'IN_REVIEW' });
});

test.each([
  ['seven days after the last mail that asks for it', 10, 2, true],
  ['as long as that mail says', 10, 8, false],
  ['and no longer than fourteen days, however often somebody asks', 15, 1, false],
])('there is time to confirm until %s', async (_, receivedDaysAgo, askedDaysAgo, isKept) => {
  const { database } = api;
  const organisation = await organisationNamed(database, 'Zorg A');
  const person = { name: 'Ada Voorbeeld', email: `${randomUUID()}@example.org` };
  await api.ask(signUpMutation, { input: filledIn('n', { ...chosen(organisation), person }) });
  const addressHash = api.keys.addressHash(person.email);
  await database.$executeRaw`
    UPDATE "mail" SET "createdAt" = now() - make_interval(days => ${askedDaysAgo}::int) WHERE "addressHash" = ${addressHash}`;
  await database.$executeRaw`
    UPDATE "sign_up" SET "receivedAt" = now() - make_interval(days => ${receivedDaysAgo}::int)
    WHERE "personId" = (SELECT "id" FROM "person" WHERE "addressHash" = ${addressHash})`;
  await transact(database, (transaction) => eraseUnconfirmed(transaction, 'pastTheirTerm'));
  expect((await database.person.count({ where: { addressHash } })) === 1).toBe(isKept);
});
