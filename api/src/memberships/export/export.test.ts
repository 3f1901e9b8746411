import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../../testing/api.ts';
import { privacySecrets } from '../../testing/privacy-secrets.ts';
import { documentIdOf, organisationNamed, ownerId, publish } from '../../testing/publish.ts';
import { signedUp } from '../../testing/sign-up-states.ts';
import { addMember, appoint } from '../add-member.store.ts';
import { endMembership } from '../end-membership.store.ts';
import { exportParticipants } from './export.store.ts';

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
    ],
  });
  const linde = await organisationNamed(database, 'De Linde');
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
  await question('q3', 'Nooit beantwoord', '2026-02-01');
  const ann = await signedUp(database, keys, {
    network: 'n',
    status: 'ACCEPTED',
    person: { name: 'Ann', email: 'ann@example.org' },
    organisation: { id: linde.id },
    jobTitle: 'Arts',
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
  await signedUp(database, keys, { network: 'n', status: 'WAITLISTED', organisation: { id: linde.id } });
  await signedUp(database, keys, { network: 'm', status: 'ACCEPTED', organisation: { id: linde.id } });
  await database.membership.updateMany({ data: { since: new Date('2026-02-17T23:30:00Z') } });
});
afterAll(() => api.close());

test('everyone who takes part now, with what they answered to each version of a question; nobody else', async () => {
  const result = await exportParticipants(api.database, keys, { networkId, locale: 'NL', by });
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
    'Kleur (gevraagd vanaf 2026-01-01)',
    'Kleur (gevraagd vanaf 2026-02-01)',
  ]);
  expect(result.sheet.rows).toHaveLength(3);
  expect(result.sheet.rows).toEqual(
    expect.arrayContaining([
      ['Ann', 'ann@example.org', 'De Linde', '', '', 'Arts', '2026-02-18', 'Deelnemer', '', 'rood; groen', 'groen'],
      ['Bo', 'Bo@example.org', 'De Linde', '', 'Team Oost', '', '2026-02-18', 'Deelnemer', 'met de hand', '', ''],
      ['Manager', 'Manager@example.org', '', '', '', '', '2026-02-18', 'Netwerkmanager', 'met de hand', '', ''],
    ]),
  );
});

test('in English too', async () => {
  const result = await exportParticipants(api.database, keys, { networkId, locale: 'EN', by });
  expect(result).toMatchObject({ sheet: { title: 'Participants' } });
  expect('sheet' in result && result.sheet.headers.at(-1)).toBe('Kleur (English) (asked since 2026-02-01)');
  expect('sheet' in result && result.sheet.rows.flat()).toContain('red; green');
});

test('each time is written down, with how many', async () => {
  const before = await api.database.auditEntry.count({ where: { action: 'EXPORTED' } });
  await exportParticipants(api.database, keys, { networkId, locale: 'NL', by: 'STAFF' });
  const entries = await api.database.auditEntry.findMany({ where: { action: 'EXPORTED' }, orderBy: { id: 'desc' } });
  expect(entries).toHaveLength(before + 1);
  expect(entries[0]).toMatchObject({ by: 'STAFF', ownerId, networkId, count: 3 });
});

test('more than 10,000 people are too many for one file', async () => {
  await api.database.$executeRaw`
    WITH "many" AS (
      INSERT INTO "person" ("ownerId", "addressSealed", "nameSealed", "keyId", "addressHash", "nameHash")
      SELECT ${ownerId}, '\\x00', '\\x00', 'test', decode(md5(i::text), 'hex'), '\\x00' FROM generate_series(1, 10001) i RETURNING "id"
    )
    INSERT INTO "membership" ("networkId", "personId", "role") SELECT ${networkId}, "id", 'PROCESS_FACILITATOR' FROM "many"`;
  const before = await api.database.auditEntry.count();
  expect(await exportParticipants(api.database, keys, { networkId, locale: 'NL', by })).toEqual({ outcome: 'tooMany' });
  expect(await api.database.auditEntry.count()).toBe(before);
});
