import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { FedType } from '../feed/fed-types.ts';
import { type Content, complaintsAbout } from './complaints.ts';

/**
 * Refuses what is published now and breaks a rule of the domain. Drafts may be incomplete.
 * @throws ValidationError that names the field
 */
export async function refuseUnpublishable(strapi: Core.Strapi, uid: FedType, documentId: string): Promise<void> {
  if (uid !== 'api::network.network' && uid !== 'api::programme.programme') return;
  const published: Content[] = await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    populate: uid === 'api::network.network' ? ['signUp', 'programme', 'questions'] : ['owner'],
  });
  const belongsTo = uid === 'api::network.network' ? 'programme' : 'owner';
  // Strapi keeps relations per locale; one locale that has it is enough, an English text may belong to a Dutch programme.
  const related = published.find((row) => row[belongsTo])?.[belongsTo];
  for (const row of published) {
    const [complaint] = complaintsAbout({ ...row, [belongsTo]: related }, belongsTo);
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
