import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { FedType } from '../feed/fed-types.ts';
import { type Complaint, type Content, complaintsAbout } from './complaints.ts';
import { complaintsAboutOutcome, type Outcome } from './outcome-complaints.ts';
import { complaintsAboutOrigins, type PartnerSite } from './partner-origins.ts';

interface Rules {
  populate: string[];
  /** Strapi keeps relations per locale; one locale that has it is enough, an English text may belong to a Dutch programme. */
  relations: string[];
  /** Each looks at what its type has. */
  complaints: (row: Content & Outcome & PartnerSite) => Complaint[];
}

const rules: Partial<Record<FedType, Rules>> = {
  'api::network.network': {
    populate: ['signUp', 'questions'],
    relations: ['programme'],
    complaints: (network) => complaintsAbout(network, 'programme'),
  },
  'api::programme.programme': {
    populate: [],
    relations: ['owner'],
    complaints: (programme) => complaintsAbout(programme, 'owner'),
  },
  'api::outcome.outcome': { populate: [], relations: ['programme', 'network'], complaints: complaintsAboutOutcome },
  'api::partner-site.partner-site': { populate: ['origins'], relations: [], complaints: complaintsAboutOrigins },
};

/**
 * Refuses what is published now and breaks a rule of the domain. Drafts may be incomplete.
 * @throws ValidationError that names the field
 */
export async function refuseUnpublishable(strapi: Core.Strapi, uid: FedType, documentId: string): Promise<void> {
  const rule = rules[uid];
  if (!rule) return;
  const published: (Content & Outcome & PartnerSite & Record<string, unknown>)[] = await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    populate: [...rule.populate, ...rule.relations],
  });
  const related = Object.fromEntries(
    rule.relations.map((relation) => [relation, published.find((row) => row[relation])?.[relation]]),
  );
  for (const row of published) {
    const [complaint] = rule.complaints({ ...row, ...related });
    if (complaint) throw refusal(complaint.field, complaint.message);
  }
}

/** @throws ValidationError when a draft or published row has another document's slug */
export async function refuseTakenSlug(strapi: Core.Strapi, uid: FedType, documentId: string): Promise<void> {
  if (!('slug' in strapi.getModel(uid).attributes)) return;
  const rows: { slug: string | null }[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, select: ['slug'] });
  const slugs = [...new Set(rows.flatMap(({ slug }) => slug ?? []))];
  const [taken]: { slug: string }[] = await strapi.db
    .query(uid)
    .findMany({ where: { slug: { $in: slugs }, documentId: { $ne: documentId } }, select: ['slug'], limit: 1 });
  if (taken) throw refusal('slug', `Het webadres "${taken.slug}" is al in gebruik. Kies een ander.`);
}

const refusal = (field: string, message: string) =>
  new errors.ValidationError(message, { errors: [{ path: field.split('.'), message, name: 'ValidationError' }] });
