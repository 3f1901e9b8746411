import { randomUUID } from 'node:crypto';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endParticipation } from '../participations/end-participation.store.ts';
import { confirmed, decided, withdrawn } from '../places/places.store.ts';
import { startApi } from '../testing/api.ts';
import { postForm } from '../testing/form-page.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { documentIdOf, organisationNamed, publish } from '../testing/publish.ts';
import { signedUp, signUpToken } from '../testing/sign-up-states.ts';

const { variables, keys } = privacySecrets();
let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi(variables);
  await publish(api.database, {
    programmes: [{ slug: 'programma', title: 'Welzijn' }],
    networks: [
      { slug: 'open', programme: 'programma', retentionMonths: 36, themes: ['welzijn'], regions: ['groningen'] },
      { slug: 'kiest', programme: 'programma', approval: 'NEW_ORGANISATIONS', seatsPerOrganisation: 1 },
    ],
  });
});
afterAll(() => api.close());

async function somebody(wanted: Omit<Parameters<typeof signedUp>[2], 'network' | 'programme'>) {
  const organisation = await organisationNamed(api.database, `Zorg ${randomUUID()}`);
  return signedUp(api.database, keys, { network: 'open', organisation, ...wanted });
}

/** In both languages, without tags and line ends. */
async function pageOf(signUpId: string) {
  const path = `/aanmelding/${await signUpToken(api.database, keys, signUpId)}`;
  const [nl, en] = await Promise.all([api.app.inject(path), api.app.inject(`${path}?lang=en`)]);
  return { nl: nl.body, en: en.body };
}

test.each([
  [0, 'Je gaat terug naar de wachtlijst.', 'You go back to the waiting list.'],
  [1, 'Je staat niet meer op de wachtlijst.', 'You are no longer on the waiting list.'],
])(
  'an offer whose term passed, after %i before it, offers nothing, also before a job ends it',
  async (before, dutch, english) => {
    const { id } = await somebody({ status: 'OFFERED' });
    await api.database.signUp.update({ where: { id }, data: { offerExpiresAt: new Date(0), offersLapsed: before } });
    const { nl, en } = await pageOf(id);
    expect(nl).toContain('De tijd om te kiezen is voorbij');
    expect(nl).toContain(dutch);
    expect(nl).not.toMatch(/Er is een plek voor je|value="accept"|vast tot/);
    expect(en).toContain(english);
  },
);

test('who waits reads why, and first that nobody knows their organisation', async () => {
  const known = await pageOf((await somebody({ status: 'WAITLISTED' })).id);
  expect(known.nl).toContain('Het netwerk is vol, of alle plekken van je organisatie zijn bezet.');
  expect(known.nl).toContain('Je bent nummer 1 op de wachtlijst.');
  const typed = await pageOf((await somebody({ status: 'WAITLISTED', organisation: { name: 'Zorg Z' } })).id);
  expect(typed.nl).toContain('Het netwerk kijkt eerst welke organisatie het is.');
  expect(typed.nl).not.toContain('zijn bezet');
  expect(typed.nl).toContain('Je bent nummer 2 op de wachtlijst.');
  expect(typed.en).toContain('You are number 2 on the waiting list.');
});

test('whose organisation left while they waited reads that somebody decides first, and what happened', async () => {
  const organisation = await organisationNamed(api.database, `Zorg ${randomUUID()}`);
  await signedUp(api.database, keys, { network: 'kiest', organisation, status: 'ACCEPTED' });
  const { id } = await signedUp(api.database, keys, { network: 'kiest', organisation });
  await transact(api.database, (transaction) => confirmed(transaction, keys, id));
  expect((await pageOf(id)).nl).toContain('Je bent nummer 1 op de wachtlijst.');
  const { id: participationId } = await api.database.participation.findFirstOrThrow({
    where: { organisationId: organisation.id },
  });
  await endParticipation(api.database, keys, { participationId, by: 'STAFF' });
  const { nl, en } = await pageOf(id);
  expect(nl).toContain('Wacht op een besluit');
  expect(nl).toContain('Je stond op de wachtlijst. Je organisatie doet niet meer mee met dit netwerk.');
  expect(nl).not.toContain('Je bent nummer');
  expect(nl.match(/Je kwam op de wachtlijst|Je aanmelding ging naar wie erover beslist/g)).toEqual([
    'Je kwam op de wachtlijst',
    'Je aanmelding ging naar wie erover beslist',
  ]);
  expect(en).toContain('You were on the waiting list. Your organisation no longer takes part in this network.');
  // A decision that can still be taken back changes nothing for them.
  await transact(api.database, (transaction) =>
    decided(transaction, keys, { signUpId: id, decision: 'WAITLIST', by: 'STAFF' }),
  );
  expect((await pageOf(id)).nl).toContain('Je organisatie doet niet meer mee met dit netwerk.');
});

test('who was a member reads that it is kept as long as the network keeps memberships', async () => {
  const { id } = await somebody({ status: 'ACCEPTED' });
  await transact(api.database, (transaction) => withdrawn(transaction, keys, id, 'PERSON'));
  await api.database.membership.update({
    where: { signUpId: id },
    data: { since: new Date('2026-01-01T12:00:00Z'), until: new Date('2026-01-31T12:00:00Z') },
  });
  expect((await pageOf(id)).nl).toContain('We bewaren dit nog tot woensdag 31 januari 2029.');
});

test('who is or may be a member reads how long it is kept afterwards', async () => {
  for (const status of ['RECEIVED', 'ACCEPTED'] as const) {
    const { nl, en } = await pageOf((await somebody({ status })).id);
    expect(nl).toContain('Doe je niet meer mee, dan bewaren we je gegevens nog 36 maanden.');
    expect(en).toContain('we keep your data for another 36 months.');
    // Who takes part already knows that it went through.
    expect(en.includes('If it comes to nothing, for 3 months.')).toBe(status === 'RECEIVED');
  }
});

test('who wants to start a network reads of their request, never of a sign-up', async () => {
  const { id } = await signedUp(api.database, keys, { programme: 'programma', status: 'RECEIVED' });
  const { nl, en } = await pageOf(id);
  expect(nl).toContain('Mijn aanvraag');
  expect(en).toContain('My request');
  // Erasing erases everything.
  expect(nl.replace(/.*<main>|action="[^"]*"|Wis mijn gegevens.*/gs, '')).not.toMatch(/aanmelding/i);
  expect(en.replace(/.*<main>|action="[^"]*"|Erase my data.*/gs, '')).not.toMatch(/sign-up/i);
});

test('who wants to start a network sees theme and region among what they confirm, and what is known of them', async () => {
  const { id } = await signedUp(api.database, keys, { programme: 'programma', status: 'RECEIVED' });
  const { sealed: motivationSealed, keyId } = keys.seal('Samen leren.');
  await api.database.startRequest.create({
    data: {
      signUpId: id,
      themeId: documentIdOf('THEME', 'welzijn'),
      regionId: documentIdOf('REGION', 'groningen'),
      motivationSealed,
      keyId,
    },
  });
  const { nl, en } = await pageOf(id);
  for (const words of ['Thema', 'Regio', 'welzijn', 'groningen'])
    expect(nl.toLowerCase()).toContain(words.toLowerCase());
  for (const words of ['Theme', 'Region']) expect(en).toContain(words);
  const path = `/aanmelding/${await signUpToken(api.database, keys, id)}`;
  const known = await postForm(api.app, path, { action: 'show' });
  expect(known.body).toContain('Thema');
  expect(known.body).toContain('Regio');
});

test('who wants to start a network and waits for a decision reads how long that usually takes', async () => {
  const { id } = await signedUp(api.database, keys, { programme: 'programma', status: 'IN_REVIEW' });
  const { nl, en } = await pageOf(id);
  expect(nl).toContain('Meestal hoor je binnen 5 werkdagen iets, per mail.');
  expect(en).toContain('You usually hear from them within 5 working days, by mail.');
});
