import { randomBytes } from 'node:crypto';
import { openDatabase } from '@leerkring/prisma/client.ts';
import { openKeys } from '@leerkring/prisma/sealed-text.ts';
import { createTestDatabase } from '@leerkring/prisma/test-database.ts';
import { expect, test } from 'vitest';
import { startApiProcess } from '../testing/api-process.ts';
import { publish } from '../testing/publish.ts';
import { filledIn, signUpMutation } from '../testing/sign-up-form.ts';

test('every sign-up that was answered "received" stands after kill -9, and none stands half', async () => {
  const { url, drop } = await createTestDatabase();
  const database = openDatabase(url, 2);
  const secrets = {
    PRIVACY_KEYS: `test:${randomBytes(32).toString('base64')}`,
    PRIVACY_HASH_KEY: randomBytes(32).toString('base64'),
  };
  await publish(database, {
    programmes: [{ slug: 'p' }],
    networks: [{ slug: 'n', programme: 'p', approval: 'EVERYONE' }],
  });
  const api = await startApiProcess({ ...secrets, DATABASE_URL: url });

  const acknowledged: string[] = [];
  const killed = Promise.withResolvers<void>();
  const sent = Array.from({ length: 100 }, async () => {
    const input = filledIn('n');
    const { data } = await api.ask(signUpMutation, { input });
    expect(data.signUp.type).toBe('SignUpReceived');
    acknowledged.push(input.person.email);
    // In the middle of the others, whose answers are on their way or not made yet.
    if (acknowledged.length === 10) api.kill().then(killed.resolve, killed.reject);
  });
  const lost = (await Promise.allSettled(sent)).filter(({ status }) => status === 'rejected');
  await killed.promise;
  expect(acknowledged.length).toBeGreaterThanOrEqual(10);
  expect(lost.length).toBeGreaterThan(0);

  const { open } = openKeys({ keys: secrets.PRIVACY_KEYS, hashKey: secrets.PRIVACY_HASH_KEY });
  // One snapshot: a commit that was on its way may still arrive.
  const [signUps, people, usedKeys, queued] = await database.$transaction(
    [
      database.signUp.findMany({ include: { person: true, mails: true, links: true } }),
      database.person.count(),
      database.idempotencyKey.count(),
      database.$queryRaw<{ mailId: string }[]>`
        SELECT "payload"->>'mailId' AS "mailId" FROM graphile_worker._private_jobs ORDER BY 1`,
    ],
    { isolationLevel: 'RepeatableRead' },
  );
  const stored = signUps.map(({ person }) => open(person.addressSealed, person.keyId));
  expect(stored).toEqual(expect.arrayContaining(acknowledged));
  expect(new Set(signUps.map(({ status }) => status))).toEqual(new Set(['RECEIVED']));
  // Each with its mail, the link in it and the job that sends it.
  for (const { mails, links } of signUps)
    expect(mails).toMatchObject([{ kind: 'confirmSignUp', linkId: links[0]?.id, sentAt: null }]);
  expect(queued.map(({ mailId }) => mailId)).toEqual(signUps.flatMap(({ mails }) => mails.map(({ id }) => id)).sort());
  // What was cut off is gone altogether.
  expect(people).toBe(signUps.length);
  expect(usedKeys).toBe(signUps.length);

  await database.$disconnect();
  await drop();
});
