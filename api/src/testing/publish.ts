import type { Database } from '@leerkring/prisma/client.ts';
import { noticeHash } from '../privacy-notices/privacy-notice.rules.ts';
import { searchable } from '../search/searchable.ts';
import { contacts, documentIdOf, link, locales, questions, terms, titled, workForms } from './publish-linked.ts';
import { publishOutcome } from './publish-outcome.ts';
import type { PublishedNetwork, PublishedOutcome, PublishedPartnerSite, PublishedProgramme } from './published.ts';

export { documentIdOf, questionIdOf } from './publish-linked.ts';
export type { PublishedNetwork } from './published.ts';

const paragraph = (text: string | undefined) => (text === undefined ? null : `<p>${text}</p>`);

/** Puts content and facts into an empty test database as the projector and the seed would. May be called again for more. */
export async function publish(
  database: Database,
  published: {
    programmes?: PublishedProgramme[];
    networks?: PublishedNetwork[];
    outcomes?: PublishedOutcome[];
    partnerSites?: PublishedPartnerSite[];
  },
) {
  await publishOwner(database);
  for (const programme of published.programmes ?? []) await publishProgramme(database, programme);
  for (const network of published.networks ?? []) await publishNetwork(database, network);
  for (const outcome of published.outcomes ?? []) await publishOutcome(database, outcome);
  for (const site of published.partnerSites ?? []) {
    const documentId = documentIdOf('PARTNER_SITE', site.key);
    await database.partnerSite.create({ data: { documentId } });
    await database.contentPartnerSite.create({
      data: { documentId, name: site.key, origins: site.origins, stopped: site.stopped ?? false },
    });
    await database.contentPartnerKey.create({
      data: { key: site.key, partnerSiteId: documentId, revokedOn: site.revokedOn ?? null },
    });
  }
}

/** The owner of every programme made here. */
export const ownerId = 'owner-zorgkring';
export const privacyNoticeVersion = '2026-1';

async function publishOwner(database: Database) {
  if (await database.owner.findUnique({ where: { documentId: ownerId } })) return;
  await database.owner.create({ data: { documentId: ownerId, mailbox: 'netwerken@example.org' } });
  for (const locale of locales) {
    await database.contentOwner.create({
      data: {
        documentId: ownerId,
        locale,
        servedLocale: locale,
        name: 'Zorgkring',
        privacyStatementUrl: 'https://example.org/privacy',
        dataProtectionContact: 'privacy@example.org',
      },
    });
    const notice = { title: locale === 'NL' ? 'Je gegevens' : 'Your data', bodyText: '…', legalBasis: 'toestemming' };
    const published = { ...notice, locale, ownerId, version: privacyNoticeVersion };
    await database.contentPrivacyNotice.create({
      data: { ...published, documentId: 'privacy-notice', servedLocale: locale, bodyHtml: '<p>…</p>' },
    });
    await database.privacyNoticeVersion.create({ data: { ...published, hash: noticeHash(notice) } });
  }
}

async function publishProgramme(database: Database, programme: PublishedProgramme) {
  const documentId = documentIdOf('PROGRAMME', programme.slug);
  const at = new Date('2026-01-01T00:00:00Z');
  await database.programme.create({ data: { documentId, ownerId, visibility: programme.visibility ?? 'PUBLIC' } });
  await database.slug.create({ data: { kind: 'PROGRAMME', slug: programme.slug, documentId } });
  await database.contentProgramme.create({
    data: { documentId, slug: programme.slug, imageKey: programme.image ?? null, createdAt: at, updatedAt: at },
  });
  for (const locale of locales) {
    const english = locale === 'EN' && programme.english !== undefined;
    const text = english ? { ...programme, ...programme.english } : programme;
    await database.contentProgrammeText.create({
      data: {
        documentId,
        locale,
        servedLocale: english ? 'EN' : 'NL',
        title: text.title ?? titled(programme.slug),
        summary: text.summary ?? 'Samenvatting',
        bodyHtml: paragraph(text.body),
        bodyText: text.body ?? null,
        imageAlternativeText: programme.image ? 'Een plaatje' : null,
      },
    });
  }
  await link(database, documentId, 'THEME', await terms(database, 'THEME', programme.themes));
  await link(database, documentId, 'CONTACT', await contacts(database, programme.contacts));
  await link(database, documentId, 'WORK_FORM', await workForms(database, programme.workForms));
}

/** What stands with the facts. */
const rules = [
  'visibility',
  'phase',
  'endsAt',
  'hostOrganisationKvk',
  'approval',
  'opensAt',
  'closesAt',
  'counts',
  'minimumOrganisations',
  'maximumOrganisations',
  'seatsPerOrganisation',
  'minimumParticipants',
  'offerDays',
  'retentionMonths',
] as const;

async function publishNetwork(database: Database, network: PublishedNetwork) {
  const documentId = documentIdOf('NETWORK', network.slug);
  const programmeId = network.programme ? documentIdOf('PROGRAMME', network.programme) : null;
  const given = Object.fromEntries(
    rules.flatMap((rule) => (network[rule] === undefined ? [] : [[rule, network[rule]]])),
  );
  await database.network.create({ data: { phase: 'ACTIVE', ...given, documentId, programmeId } });
  await database.slug.create({ data: { kind: 'NETWORK', slug: network.slug, documentId } });
  const createdAt = network.createdAt ?? new Date('2026-01-01T00:00:00Z');
  await database.contentNetwork.create({
    data: {
      documentId,
      slug: network.slug,
      kind: network.kind ?? 'LEARNING',
      programmeId,
      hostOrganisationName: network.hostOrganisationName ?? null,
      hostOrganisationKvk: network.hostOrganisationKvk ?? null,
      imageKey: network.image ?? null,
      questionIds: await questions(database, network.slug, network.questions),
      createdAt,
      updatedAt: createdAt,
    },
  });
  for (const locale of locales) {
    const english = locale === 'EN' && network.english !== undefined;
    const text = english ? { ...network, ...network.english } : network;
    const title = text.title ?? titled(network.slug);
    const summary = text.summary ?? 'Samenvatting';
    await database.contentNetworkText.create({
      data: {
        documentId,
        locale,
        servedLocale: english ? 'EN' : 'NL',
        title,
        kindLabel: text.kindLabel ?? null,
        summary,
        bodyHtml: paragraph(text.body),
        bodyText: text.body ?? null,
        afterSignUpHtml: paragraph(text.afterSignUp),
        afterSignUpText: text.afterSignUp ?? null,
        imageAlternativeText: network.image ? 'Een plaatje' : null,
        searchText: searchable([title, text.kindLabel, summary, text.body, network.hostOrganisationName].join('\n')),
      },
    });
  }
  await link(
    database,
    documentId,
    'ALSO_IN',
    (network.alsoIn ?? []).map((slug) => documentIdOf('PROGRAMME', slug)),
  );
  await link(database, documentId, 'THEME', await terms(database, 'THEME', network.themes));
  await link(database, documentId, 'REGION', await terms(database, 'REGION', network.regions));
  await link(database, documentId, 'TARGET_GROUP', await terms(database, 'TARGET_GROUP', network.targetGroups));
  await link(database, documentId, 'CONTACT', await contacts(database, network.contacts));
  await link(database, documentId, 'WORK_FORM', await workForms(database, network.workForms));
  for (const name of network.organisations ?? []) {
    const organisation = await organisationNamed(database, name);
    await database.participation.create({ data: { networkId: documentId, organisationId: organisation.id } });
  }
}

/** Found or made. */
export async function organisationNamed(database: Database, name: string) {
  const found = await database.organisation.findFirst({ where: { name } });
  return found ?? (await database.organisation.create({ data: { name, kind: 'CARE_PROVIDER' } }));
}
