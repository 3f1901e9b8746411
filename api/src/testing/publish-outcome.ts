import type { Database } from '@leerkring/prisma/client.ts';
import { documentIdOf, locales, titled } from './publish-linked.ts';
import type { PublishedOutcome } from './published.ts';

export async function publishOutcome(database: Database, outcome: PublishedOutcome) {
  const documentId = documentIdOf('OUTCOME', outcome.slug);
  await database.slug.create({ data: { kind: 'OUTCOME', slug: outcome.slug, documentId } });
  await database.contentOutcome.create({
    data: {
      documentId,
      slug: outcome.slug,
      value: outcome.value ?? 54,
      unit: outcome.unit ?? 'PERCENT',
      n: outcome.n ?? null,
      periodStartsOn: new Date(outcome.periodStartsOn ?? '2022-01-01'),
      periodEndsOn: new Date(outcome.periodEndsOn ?? '2022-06-30'),
      sourceUrl: outcome.sourceUrl ?? null,
      programmeId: outcome.programme ? documentIdOf('PROGRAMME', outcome.programme) : null,
      networkId: outcome.network ? documentIdOf('NETWORK', outcome.network) : null,
      updatedAt: new Date('2026-01-01T00:00:00Z'),
    },
  });
  for (const locale of locales) {
    const english = locale === 'EN' ? outcome.english : undefined;
    await database.contentOutcomeText.create({
      data: {
        documentId,
        locale,
        servedLocale: english ? 'EN' : 'NL',
        title: english?.title ?? outcome.title ?? titled(outcome.slug),
        summary: outcome.summary ?? null,
        nLabel: outcome.nLabel ?? null,
        sourceName: outcome.sourceName ?? 'Onderzoek',
      },
    });
  }
}
