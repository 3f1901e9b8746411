import type { Core } from '@strapi/strapi';
import { type FedType, fedTypes } from '../feed/fed-types.ts';

type Locale = string | null;

export async function publishedLocales(strapi: Core.Strapi, uid: FedType, documentId: string): Promise<Set<Locale>> {
  const rows: { locale: Locale }[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId, publishedAt: { $notNull: true } }, select: ['locale'] });
  return new Set(rows.map(({ locale }) => locale));
}

/**
 * Strapi drops a published document's links to what is unpublished and does not bring them back. This does, where the draft
 * still has the link, for the locales in which this document was not published before: what an editor sees in the draft holds.
 * Only rows of links are written, as by Strapi itself: the times of change, and so "gewijzigd" in the lists, stay as they are.
 */
export async function restoreLinks(
  strapi: Core.Strapi,
  uid: FedType,
  documentId: string,
  before: Set<Locale>,
): Promise<void> {
  const now = await publishedLocales(strapi, uid, documentId);
  const appeared = [...now].filter((locale) => !before.has(locale));
  if (appeared.length === 0) return;
  await strapi.db.transaction(async ({ trx }) => {
    for (const referrer of fedTypes) {
      for (const statement of statementsFor(strapi, referrer, uid)) {
        await trx.raw(statement, { documentId, locales: appeared.filter((locale) => locale !== null) });
      }
    }
  });
}

function statementsFor(strapi: Core.Strapi, referrer: FedType, target: FedType): string[] {
  const { tableName, attributes } = strapi.db.metadata.get(referrer);
  const { tableName: targetTable } = strapi.db.metadata.get(target);
  return Object.values(attributes).flatMap((attribute) => {
    // Strapi itself keeps links that both sides know.
    if (attribute.type !== 'relation' || !('target' in attribute) || attribute.target !== target) return [];
    if ('inversedBy' in attribute || 'mappedBy' in attribute) return [];
    if (!('joinTable' in attribute) || !('inverseJoinColumn' in attribute.joinTable)) return [];
    const { name, joinColumn, inverseJoinColumn } = attribute.joinTable;
    const order = 'orderColumnName' in attribute.joinTable && attribute.joinTable.orderColumnName;
    const [from, to] = [joinColumn.name, inverseJoinColumn.name];
    // A list takes over the draft's order; a single choice that was made otherwise stays.
    return `
      insert into ${name} (${from}, ${to}${order ? `, ${order}` : ''})
      select published.id, target.id${order ? `, link.${order}` : ''}
      from ${targetTable} target_draft
      join ${targetTable} target on target.document_id = target_draft.document_id and target.locale = target_draft.locale and target.published_at is not null
      join ${name} link on link.${to} = target_draft.id
      join ${tableName} draft on draft.id = link.${from} and draft.published_at is null
      join ${tableName} published on published.document_id = draft.document_id and published.locale = draft.locale and published.published_at is not null
      where target_draft.published_at is null and target_draft.locale = any (:locales)
      ${
        order
          ? `and exists (
               select from ${name} chosen join ${targetTable} one on one.id = chosen.${to}
               where chosen.${from} = draft.id and one.document_id = :documentId and one.locale = target_draft.locale)
             and (target_draft.document_id = :documentId or exists (
               select from ${name} present where present.${from} = published.id and present.${to} = target.id))
             on conflict (${from}, ${to}) do update set ${order} = excluded.${order}`
          : `and target_draft.document_id = :documentId and not exists (select from ${name} present where present.${from} = published.id)`
      }`;
  });
}
