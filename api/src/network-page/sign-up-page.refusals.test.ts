import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish } from '../testing/publish.ts';
import { idOf, type Site, startSignUpSite, startSite } from './testing/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSignUpSite();
});
afterAll(() => site.close());

describe('a "no" stands on the page, with the form as it was filled in', () => {
  const person = { name: 'Jo', email: 'jo@example.org', organisation: 'Nieuw' };

  test('full for who comes anew: offers the waiting list', async () => {
    const form = await site.open('/n/vol-voor-nieuwe/sign-up');
    expect(form.values).not.toHaveProperty('waiting');
    const full = await form.send(person);
    expect(full.statusCode).toBe(409);
    expect(full.body).toContain('<button>Op de wachtlijst</button>');
    expect(site.in(full).values).toMatchObject({ name: 'Jo', email: 'jo@example.org' });
    const answer = await site.in(full).send({});
    expect(answer.headers.location).toBe('/n/vol-voor-nieuwe/sign-up?received=waitingList');
    expect(await site.signUpsOf('vol-voor-nieuwe')).toMatchObject([{ acceptsWaitingList: true }]);
    expect((await site.get('/n/vol-voor-nieuwe/sign-up?received=waitingList')).body).toContain(
      'Na je bevestiging kijkt de netwerkmanager eerst naar je aanmelding. Zegt die ja, dan kom je op de wachtlijst.',
    );
  });

  test('full where nobody decides on everybody: what comes after confirming depends on the organisation', async () => {
    await publish(site.database, {
      networks: [{ slug: 'vol-zonder-besluit', programme: 'open', maximumOrganisations: 0, approval: 'NONE' }],
    });
    const { body } = await site.get('/n/vol-zonder-besluit/sign-up?received=waitingList');
    expect(body).toContain('Na je bevestiging lees je wat er gebeurt. Komt er een plek vrij, dan krijg je een mail.');
    expect(body).not.toContain('kijkt de netwerkmanager eerst');
  });

  test('closed meanwhile', async () => {
    await publish(site.database, { networks: [{ slug: 'gaat-dicht', programme: 'open' }] });
    const form = await site.open('/n/gaat-dicht/sign-up');
    await site.database.network.update({
      where: { documentId: 'network-gaat-dicht' },
      data: { closesAt: new Date('2026-01-01T00:00:00Z') },
    });
    const answer = await form.send(person);
    expect(answer.statusCode).toBe(409);
    expect(answer.body).toContain('De aanmelding is gesloten');
  });

  test.each([
    ['pk_unknown', 'https://api.example.org', 'waar je vandaan komt'],
    ['pk_stopped', 'https://api.example.org', 'waar je vandaan komt'],
  ])('through %s from %s', async (partner, origin, words) => {
    const form = await site.open(`/n/noord/sign-up?partner=${partner}`);
    const answer = await form.send(person, { origin });
    expect(answer.statusCode).toBe(403);
    expect(answer.body).toContain('value="jo@example.org"');
    expect(answer.body).toMatch(/<title>Fout: /);
    expect(answer.body).toContain(words);
  });
});

test.each([
  ['', 'https://elders.example.org'],
  ['', 'null'],
  ['?partner=pk_partner', 'https://partner.example.nl'],
])('what another site filled in%s is neither sent nor shown (%s)', async (query, origin) => {
  const form = await site.open(`/n/vragen/sign-up${query}`);
  const answer = await form.send({ name: 'Kwaad', email: 'kwaad@example.org', [idOf(4)]: 'yes' }, { origin });
  expect(answer.statusCode).toBe(403);
  expect(answer.body).toContain('Dit formulier is op een andere website ingevuld.');
  expect(answer.body.toLowerCase()).not.toContain('kwaad');
  expect(answer.body).not.toMatch(/<(input|option)[^>]* (checked|selected)[ >]/);
  expect(site.in(answer).values.key).not.toBe(form.values.key);
});

test('a partner that may send nothing is left out when the form is sent once more', async () => {
  const form = await site.open('/n/noord/sign-up?lang=en&partner=pk_stopped');
  const refused = await form.send({ name: 'Mo', email: 'mo@example.org', organisation: 'Nieuw' });
  expect(refused.statusCode).toBe(403);
  const answer = await site.in(refused).send({});
  expect(answer.headers.location).toBe('/n/noord/sign-up?received=&lang=en');
});

test('what no form sends gets a page that says what to do', async () => {
  const tooLarge = await site.raw('/n/noord/sign-up', `name=${'a'.repeat(200_000)}`);
  expect([tooLarge.statusCode, tooLarge.headers['content-type']]).toEqual([413, 'text/html; charset=utf-8']);
  expect(tooLarge.body).toContain('Er staat te veel tekst in het formulier.');
  const noForm = await site.raw('/n/noord/sign-up?lang=en', '<x/>', { 'content-type': 'text/xml' });
  expect([noForm.statusCode, noForm.headers['content-type']]).toEqual([415, 'text/html; charset=utf-8']);
  expect(noForm.body).toContain('The form did not arrive whole.');
});

test('when something breaks on our side, the page keeps what was typed and sends it again', async () => {
  const form = await site.open('/n/noord/sign-up?lang=en');
  await site.database.$executeRaw`ALTER TABLE "idempotency_key" RENAME TO "gone"`;
  const broken = await form.send({ name: 'Nel "N"', email: 'nel@example.org', organisation: 'Nieuw' });
  await site.database.$executeRaw`ALTER TABLE "gone" RENAME TO "idempotency_key"`;
  expect([broken.statusCode, broken.headers['content-type']]).toEqual([500, 'text/html; charset=utf-8']);
  expect(broken.body).not.toMatch(/idempotency_key|Prisma/);
  const answer = await site.in(broken).send({});
  expect(answer.headers.location).toBe('/n/noord/sign-up?received=&lang=en');
});

test("what breaks inside a partner's frame is shown in it", async () => {
  const form = await site.open('/n/noord/sign-up?frame&partner=pk_partner');
  await site.database.$executeRaw`ALTER TABLE "idempotency_key" RENAME TO "gone"`;
  const broken = await form.send({ name: 'Nel', email: 'nel@example.org', organisation: 'Nieuw' });
  await site.database.$executeRaw`ALTER TABLE "gone" RENAME TO "idempotency_key"`;
  expect(broken.statusCode).toBe(500);
  expect(broken.headers['content-security-policy']).toContain('frame-ancestors https://partner.example.nl');
  expect(broken.body).toContain('<body class="bare">');
});

test('too often: says when to try again, and keeps what was typed', async () => {
  const strict = await startSite(
    { networks: [{ slug: 'noord', programme: 'open' }] },
    { LIMIT_BLOCK_WITHOUT_PROOF: '1' },
  );
  try {
    const form = await strict.open('/n/noord/sign-up');
    await form.send({ name: 'Kai', email: 'kai@example.org', organisation: 'Nieuw' });
    const again = await strict.open('/n/noord/sign-up');
    const answer = await again.send({ name: 'Lee', email: 'lee@example.org', organisation: 'Nieuw' });
    expect(answer.statusCode).toBe(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.body).toContain('value="lee@example.org"');
  } finally {
    await strict.close();
  }
});
