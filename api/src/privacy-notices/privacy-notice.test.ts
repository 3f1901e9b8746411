import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { ownerId, publish } from '../testing/publish.ts';
import { noticeHash } from './privacy-notice.rules.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [{ slug: 'a', programme: 'p' }, { slug: 'b' }],
  });
});
afterAll(() => api.close());

const notices = async () =>
  (
    await api.ask('{ networks { nodes { signUp { privacyNotice { version title legalBasis } } } } }')
  ).data.networks.nodes.map((node: { signUp: { privacyNotice: unknown } }) => node.signUp.privacyNotice);

test("a network shows the notice of its programme's owner, and of several the last version", async () => {
  expect(await notices()).toEqual([{ version: '2026-1', title: 'Je gegevens', legalBasis: 'toestemming' }, null]);
  await api.database.contentPrivacyNotice.createMany({
    data: ['2026-9', '2026-10', '2025-12'].map((version) => ({
      documentId: `notice-${version}`,
      locale: 'NL' as const,
      servedLocale: 'NL' as const,
      ownerId,
      version,
      title: '',
      bodyHtml: '',
      bodyText: '',
      legalBasis: '',
    })),
  });
  expect(await notices()).toMatchObject([{ version: '2026-10' }, null]);
});

test('what was published before versions were kept is kept with the hash by which it is found', async () => {
  await api.database.contentPrivacyNotice.updateMany({
    where: { documentId: 'privacy-notice', locale: 'NL' },
    data: { bodyText: 'Regel één\n\nregel twee', legalBasis: 'gerechtvaardigd belang' },
  });
  const migration = new URL(
    '../../../prisma/migrations/20261122000400_notices_shown_now/migration.sql',
    import.meta.url,
  );
  const kept = () => api.database.privacyNoticeVersion.findMany({ orderBy: { since: 'asc' } });
  const before = await kept();
  await api.database.$executeRawUnsafe(readFileSync(migration, 'utf8'));
  const after = await kept();
  // What was kept already is not kept twice.
  const notice = after.find(({ legalBasis }) => legalBasis === 'gerechtvaardigd belang');
  expect(notice && new Uint8Array(notice.hash)).toEqual(notice && noticeHash(notice));
  expect(notice).toMatchObject({ locale: 'NL', bodyText: 'Regel één\n\nregel twee' });
  expect(after.filter(({ hash }) => before.some((old) => Buffer.from(old.hash).equals(hash)))).toEqual(before);
});
