import type { Core } from '@strapi/strapi';
import type { FedType } from '../feed/fed-types.ts';

/** As in the schemas. */
const longest = 80;

/** A copy gets its example's slug with the first free number behind it, unless the editor chose another one. */
export async function giveCopyItsOwnSlug(
  strapi: Core.Strapi,
  uid: FedType,
  params: { documentId?: string; data?: Record<string, unknown> },
): Promise<void> {
  if (!('slug' in strapi.getModel(uid).attributes)) return;
  const example: { slug: string | null } | null = await strapi.db
    .query(uid)
    .findOne({ where: { documentId: params.documentId }, select: ['slug'] });
  const chosen = params.data?.slug ?? example?.slug;
  if (!example?.slug || chosen !== example.slug) return;
  for (let number = 2; ; number++) {
    const suffix = `-${number}`;
    const slug = example.slug.slice(0, longest - suffix.length).replace(/-$/, '') + suffix;
    if ((await strapi.db.query(uid).count({ where: { slug } })) > 0) continue;
    params.data = { ...params.data, slug };
    return;
  }
}
