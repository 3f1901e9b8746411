import type { ContentRelation, ContentType, Database, Locale } from '@leerkring/prisma/client.ts';

import { type QuestionDefinition, questionId } from '../questions/question.rules.ts';
import type { PublishedQuestion } from './published.ts';

// What `publish.ts` links to programmes and networks; made when it does not exist yet.

/** Of whatever the CMS or the seed knows by a slug or a name, the key it gets in tests. */
export const documentIdOf = (type: ContentType, slug: string) =>
  `${type.toLowerCase()}-${slug.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

export const titled = (slug: string) => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');
export const locales: Locale[] = ['NL', 'EN'];

export async function link(database: Database, fromId: string, relation: ContentRelation, toIds: string[]) {
  await database.contentLink.createMany({
    data: toIds.map((toId, position) => ({ fromId, relation, position, toId })),
  });
}

export async function terms(database: Database, type: 'THEME' | 'REGION' | 'TARGET_GROUP', slugs: string[] = []) {
  for (const slug of slugs) {
    const documentId = documentIdOf(type, slug);
    if (await database.contentTerm.findUnique({ where: { documentId } })) continue;
    await database.contentTerm.create({ data: { documentId, type, slug } });
    await database.contentTermText.createMany({
      data: locales.map((locale) => ({
        documentId,
        locale,
        servedLocale: locale,
        name: locale === 'NL' ? titled(slug) : `${titled(slug)} (en)`,
      })),
    });
  }
  return slugs.map((slug) => documentIdOf(type, slug));
}

export async function contacts(database: Database, names: string[] = []) {
  for (const name of names) {
    const documentId = documentIdOf('CONTACT', name);
    if (await database.contentContact.findFirst({ where: { documentId } })) continue;
    await database.contentContact.createMany({
      data: locales.map((locale) => ({
        documentId,
        locale,
        servedLocale: 'NL' as const,
        name,
        email: 'contact@example.org',
      })),
    });
  }
  return names.map((name) => documentIdOf('CONTACT', name));
}

export async function workForms(database: Database, slugs: string[] = []) {
  for (const slug of slugs) {
    const documentId = documentIdOf('WORK_FORM', slug);
    if (await database.contentWorkForm.findUnique({ where: { documentId } })) continue;
    await database.slug.create({ data: { kind: 'WORK_FORM', slug, documentId } });
    await database.contentWorkForm.create({ data: { documentId, slug, updatedAt: new Date('2026-01-01T00:00:00Z') } });
    await database.contentWorkFormText.createMany({
      data: locales.map((locale) => ({
        documentId,
        locale,
        servedLocale: 'NL' as const,
        title: titled(slug),
        summary: 'Samenvatting',
        bodyHtml: '<h3>Waarom</h3><p>Je leert van elkaar.</p>',
        bodyText: 'Waarom Je leert van elkaar.',
        steps: [{ title: 'Begin', text: 'Begin ermee.' }],
        rules: ['Iedereen doet mee.'],
        pitfalls: ['Meteen oplossen.'],
      })),
    });
  }
  return slugs.map((slug) => documentIdOf('WORK_FORM', slug));
}

const definitionOf = ({ label, kind, required, help, options, english }: PublishedQuestion): QuestionDefinition => ({
  kind: kind ?? 'SHORT_TEXT',
  required: required ?? false,
  labelNl: label,
  labelEn: english?.label ?? null,
  helpNl: help ?? null,
  helpEn: english?.help ?? null,
  optionsNl: options ?? [],
  optionsEn: english?.options ?? [],
});

/** @param network its slug */
export const questionIdOf = (network: string, question: PublishedQuestion) =>
  questionId(documentIdOf('NETWORK', network), definitionOf(question));

/** Once the network's permanent row is there. @returns their ids, in order */
export async function questions(database: Database, network: string, asked: PublishedQuestion[] = []) {
  const rows = asked.map((question) => ({
    ...definitionOf(question),
    id: questionIdOf(network, question),
    networkId: documentIdOf('NETWORK', network),
  }));
  await database.question.createMany({ data: rows, skipDuplicates: true });
  return rows.map(({ id }) => id);
}
