import type { Database } from '@leerkring/prisma/client.ts';
import { documentIdOf, organisationNamed, ownerId, publish } from './publish.ts';

/** Stands in everything that no visitor may see, in any case of letters. */
export const secret = 'geheim';

/**
 * One public network; beside it an INTERNAL one, one in an INTERNAL programme, one that was unpublished, a person and a partner site.
 * @returns ids of all facts
 */
export async function publishSecrets(database: Database): Promise<string[]> {
  const secrets = {
    summary: 'geheim',
    body: 'geheim',
    kindLabel: 'geheim',
    afterSignUp: 'geheim',
    themes: ['geheim-thema', 'thema'],
    regions: ['geheim-gebied'],
    targetGroups: ['geheim-doel'],
    contacts: ['Geheim contact'],
    workForms: ['geheim-werk'],
    image: 'geheim',
    organisations: ['Zorg A'],
    questions: [{ label: 'geheim' }],
  };
  await database.contentImageFile.create({
    data: { key: 'geheim', width: 1, height: 1, mime: 'image/webp', bytes: new Uint8Array([1]) },
  });
  await publish(database, {
    programmes: [
      { slug: 'open', themes: ['thema'], contacts: ['Open contact'], workForms: ['open-werk'] },
      {
        slug: 'geheim-programma',
        visibility: 'INTERNAL',
        summary: secret,
        themes: ['geheim-thema-2'],
        contacts: ['Geheim contact 2'],
        workForms: ['geheim-werk-2'],
      },
    ],
    networks: [
      {
        slug: 'open',
        programme: 'open',
        alsoIn: ['geheim-programma'],
        themes: ['thema'],
        organisations: ['Zorg A'],
        contacts: ['Open contact'],
      },
      {
        slug: 'geheim-intern',
        programme: 'open',
        visibility: 'INTERNAL',
        hostOrganisationName: 'Geheime dienst',
        hostOrganisationKvk: '90000002',
        ...secrets,
      },
      { slug: 'geheim-binnen', programme: 'geheim-programma', ...secrets },
      { slug: 'geheim-weg', programme: 'open', ...secrets },
    ],
    outcomes: [
      { slug: 'open-cijfer', network: 'open' },
      ...['geheim-intern', 'geheim-binnen', 'geheim-weg'].map((network) => ({
        slug: `geheim-cijfer-${network}`,
        network,
        summary: secret,
        nLabel: secret,
        sourceName: secret,
        sourceUrl: 'https://geheim.example.org',
      })),
      { slug: 'geheim-cijfer-programma', programme: 'geheim-programma', sourceName: secret },
      { slug: 'geheim-cijfer-los', sourceName: secret },
    ],
    partnerSites: [{ key: 'pk_geheim', origins: ['https://geheim.example.org'] }],
  });
  // Unpublished: the facts stay, the content goes.
  await database.contentNetwork.delete({ where: { documentId: documentIdOf('NETWORK', 'geheim-weg') } });
  await database.owner.update({ where: { documentId: ownerId }, data: { mailbox: 'geheim@example.org' } });
  await database.owner.create({ data: { documentId: 'owner-geheim' } });
  await database.programme.update({
    where: { documentId: documentIdOf('PROGRAMME', 'geheim-programma') },
    data: { ownerId: 'owner-geheim' },
  });
  for (const locale of ['NL', 'EN'] as const) {
    const key = { documentId: 'owner-geheim', locale, servedLocale: locale };
    await database.contentOwner.create({
      data: { ...key, name: secret, privacyStatementUrl: secret, dataProtectionContact: secret },
    });
    await database.contentPrivacyNotice.create({
      data: {
        ...key,
        documentId: 'notice-geheim',
        ownerId: 'owner-geheim',
        version: secret,
        title: secret,
        bodyHtml: secret,
        bodyText: secret,
        legalBasis: secret,
      },
    });
  }
  const host = await database.organisation.create({
    data: { name: 'Sociale Dienst', kind: 'MUNICIPALITY', kvkNumber: '90000002' },
  });
  const unit = await database.unit.create({ data: { organisationId: host.id, name: 'Geheim team' } });
  const bytes = new Uint8Array(Buffer.from(secret));
  const person = await database.person.create({
    data: { ownerId, addressSealed: bytes, nameSealed: bytes, keyId: secret, addressHash: bytes, nameHash: bytes },
  });
  const networkId = documentIdOf('NETWORK', 'open');
  const organisation = await organisationNamed(database, 'Zorg A');
  const participation = await database.participation.findFirstOrThrow({ where: { networkId } });
  const membership = await database.membership.create({
    data: {
      networkId,
      personId: person.id,
      organisationId: organisation.id,
      participationId: participation.id,
      jobTitle: secret,
    },
  });
  const signUp = await database.signUp.create({
    data: {
      intent: 'JOIN',
      networkId,
      personId: person.id,
      acceptsWaitingList: true,
      organisationName: 'Geheim bedrijf',
      unitName: secret,
      jobTitle: secret,
      locale: 'NL',
      privacyNoticeVersion: '1',
      legalBasis: secret,
    },
  });
  const convenant = await database.convenant.create({
    data: {
      slug: 'convenant',
      title: 'Convenant',
      summary: '',
      regions: [],
      signedOn: new Date(),
      startsOn: new Date(),
      parties: { create: { organisationId: organisation.id, kind: 'WELFARE', signedOn: new Date() } },
      networks: {
        createMany: { data: [networkId, documentIdOf('NETWORK', 'geheim-intern')].map((id) => ({ networkId: id })) },
      },
    },
    include: { parties: true },
  });
  return [host, unit, person, organisation, participation, membership, signUp, convenant, ...convenant.parties].map(
    ({ id }) => id,
  );
}
