import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { ownerId, publish } from '../testing/publish.ts';

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
