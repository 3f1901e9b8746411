import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeNetwork } from '../../places/close-network.job.ts';
import { decided } from '../../places/places.store.ts';
import { startApi } from '../../testing/api.ts';
import { privacySecrets } from '../../testing/privacy-secrets.ts';
import { documentIdOf, organisationNamed, ownerId, publish } from '../../testing/publish.ts';
import { signedUp } from '../../testing/sign-up-states.ts';
import { addMember, appoint } from '../add-member.store.ts';
import { endMembership } from '../end-membership.store.ts';
import { exportList } from './export.store.ts';
import { asCsv } from './sheet.ts';

const { keys } = privacySecrets();
const networkId = documentIdOf('NETWORK', 'n');
const by = 'NETWORK_MANAGER';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  const { database } = api;
  await publish(database, {
    programmes: [{ slug: 'p' }],
    networks: [
      { slug: 'n', programme: 'p' },
      { slug: 'm', programme: 'p' },
      { slug: 'besluiten', programme: 'p', approval: 'EVERYONE' },
    ],
    partnerSites: [{ key: 'Zorg Oost', origins: [] }],
  });
  const linde = await organisationNamed(database, 'De Linde');
  await database.organisation.update({ where: { id: linde.id }, data: { place: 'Assen' } });
  const question = (id: string, label: string, since: string) =>
    database.question.create({
      data: {
        id,
        networkId,
        kind: 'SEVERAL_CHOICES',
        required: false,
        labelNl: label,
        labelEn: `${label} (English)`,
        optionsNl: ['rood', 'groen'],
        optionsEn: ['red', 'green'],
        since: new Date(since),
      },
    });
  await question('q1', 'Kleur', '2026-01-01');
  await question('q2', 'Kleur', '2026-02-01');
  await question('q3', 'Nooit beantwoord door wie meedoet', '2026-02-01');
  const ann = await signedUp(database, keys, {
    network: 'n',
    status: 'ACCEPTED',
    person: { name: 'Ann', email: 'ann@example.org' },
    organisation: { id: linde.id },
    jobTitle: 'Arts',
    locale: 'EN',
  });
  await database.signUp.update({
    where: { id: ann.id },
    data: { partnerSiteId: documentIdOf('PARTNER_SITE', 'Zorg Oost') },
  });
  for (const [questionId, answer] of [
    ['q1', [0, 1]],
    ['q2', [1]],
  ] as const) {
    const { sealed, keyId } = keys.seal(JSON.stringify(answer));
    await database.signUpAnswer.create({ data: { signUpId: ann.id, questionId, sealed, keyId } });
  }
  const member = (name: string) =>
    ({
      networkId,
      person: { name, email: `${name}@example.org`, jobTitle: null },
      organisation: { id: linde.id },
      unitName: 'Team Oost',
      locale: 'NL' as const,
      by,
    }) as const;
  await addMember(database, keys, member('Bo'));
  const gone = await addMember(database, keys, member('Weg'));
  if (gone.outcome === 'added') await endMembership(database, keys, { membershipId: gone.membershipId, by });
  await appoint(database, keys, { ...member('Manager'), organisation: null, unitName: null, role: 'NETWORK_MANAGER' });
  const waits = await signedUp(database, keys, {
    network: 'n',
    status: 'WAITLISTED',
    organisation: { name: '=Nog onbekend' },
    person: { name: 'Wim', email: 'wim@example.org' },
  });
  const { sealed, keyId } = keys.seal(JSON.stringify([0]));
  await database.signUpAnswer.create({ data: { signUpId: waits.id, questionId: 'q3', sealed, keyId } });
  await signedUp(database, keys, { network: 'm', status: 'ACCEPTED', organisation: { id: linde.id } });
  await database.membership.updateMany({ data: { since: new Date('2026-02-17T23:30:00Z') } });
  const at = new Date('2026-02-17T23:30:00Z');
  await database.signUp.updateMany({ where: { networkId }, data: { confirmedAt: at, waitingSince: at } });
});
afterAll(() => api.close());

test('everyone who takes part now, with what they answered to each version of a question; nobody else', async () => {
  const result = await exportList(api.database, keys, { networkId, list: 'PARTICIPANTS', locale: 'NL', by });
  if (result.outcome !== 'exported') throw new Error(result.outcome);
  expect(result.slug).toBe('n');
  expect(result.sheet.headers).toEqual([
    'Naam',
    'E-mail',
    'Organisatie',
    'KvK-nummer',
    'Team',
    'Functie',
    'Sinds',
    'Rol',
    'Herkomst',
    'Plaats',
    'Taal',
    'Partnersite',
    'Kleur (gevraagd vanaf 2026-01-01)',
    'Kleur (gevraagd vanaf 2026-02-01)',
  ]);
  expect(result.sheet.rows).toHaveLength(3);
  expect(result.sheet.rows).toEqual(
    expect.arrayContaining([
      [
        'Ann',
        'ann@example.org',
        'De Linde',
        '',
        '',
        'Arts',
        '2026-02-18',
        'Deelnemer',
        '',
        'Assen',
        'Engels',
        'Zorg Oost',
        'rood; groen',
        'groen',
      ],
      [
        'Bo',
        'Bo@example.org',
        'De Linde',
        '',
        'Team Oost',
        '',
        '2026-02-18',
        'Deelnemer',
        'met de hand',
        'Assen',
        'Nederlands',
        '',
        '',
        '',
      ],
      [
        'Manager',
        'Manager@example.org',
        '',
        '',
        '',
        '',
        '2026-02-18',
        'Netwerkmanager',
        'met de hand',
        '',
        'Nederlands',
        '',
        '',
        '',
      ],
    ]),
  );
});

test('in English too', async () => {
  const result = await exportList(api.database, keys, { networkId, list: 'PARTICIPANTS', locale: 'EN', by });
  expect(result).toMatchObject({ sheet: { title: 'Participants' } });
  expect('sheet' in result && result.sheet.headers.at(-1)).toBe('Kleur (English) (asked since 2026-02-01)');
  expect('sheet' in result && result.sheet.rows.flat()).toContain('red; green');
});

test('who waits, in the order of the list, with what they answered', async () => {
  const result = await exportList(api.database, keys, { networkId, list: 'WAITING_LIST', locale: 'NL', by });
  if (result.outcome !== 'exported') throw new Error(result.outcome);
  const { title, headers, rows } = result.sheet;
  expect([title, headers.slice(6)]).toEqual([
    'Wachtlijst',
    [
      'Bevestigd op',
      'Status',
      'Wacht sinds',
      'Plek aangeboden t/m',
      'Plaats',
      'Taal',
      'Partnersite',
      'Nooit beantwoord door wie meedoet',
    ],
  ]);
  expect(rows).toEqual([
    [
      'Wim',
      'wim@example.org',
      '=Nog onbekend',
      '',
      '',
      '',
      '2026-02-18',
      'Op de wachtlijst',
      '2026-02-18',
      '',
      '',
      'Nederlands',
      '',
      'rood',
    ],
  ]);
  expect(asCsv(result.sheet).toString()).toContain(`"'=Nog onbekend"`);
});

test('on whom was decided, with what was written, and who came to nothing because the network ended', async () => {
  const id = documentIdOf('NETWORK', 'besluiten');
  const [declined, left] = [
    await signedUp(api.database, keys, { network: 'besluiten', status: 'IN_REVIEW', person: { name: 'Nee' } }),
    await signedUp(api.database, keys, { network: 'besluiten', status: 'IN_REVIEW', person: { name: 'Rest' } }),
  ];
  await transact(api.database, (transaction) =>
    decided(transaction, keys, { signUpId: declined.id, decision: 'DECLINE', text: 'In maart weer.', by }),
  );
  await api.database.network.update({ where: { documentId: id }, data: { endsAt: new Date(Date.now() - 1000) } });
  await closeNetwork({ networkId: id }, { database: api.database, keys });
  const result = await exportList(api.database, keys, { networkId: id, list: 'DECISIONS', locale: 'NL', by });
  if (result.outcome !== 'exported') throw new Error(result.outcome);
  expect(result.sheet.headers.slice(6, 10)).toEqual(['Bevestigd op', 'Status', 'Besloten op', 'Tekst in de mail']);
  expect(result.sheet.rows.map((row) => [row[0], row[7], row[9]]).sort()).toEqual([
    ['Nee', 'Afgewezen', 'In maart weer.'],
    ['Rest', 'Netwerk gestopt', ''],
  ]);
  expect(left.id).not.toBe(declined.id);
});

test('each time is written down, with how many', async () => {
  const before = await api.database.auditEntry.count({ where: { action: 'EXPORTED' } });
  await exportList(api.database, keys, { networkId, list: 'PARTICIPANTS', locale: 'NL', by: 'STAFF' });
  const entries = await api.database.auditEntry.findMany({ where: { action: 'EXPORTED' }, orderBy: { id: 'desc' } });
  expect(entries).toHaveLength(before + 1);
  expect(entries[0]).toMatchObject({ by: 'STAFF', ownerId, networkId, count: 3 });
});
