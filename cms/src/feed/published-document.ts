import type { Core } from '@strapi/strapi';
import type { FedType } from './fed-types.ts';
import { picture, type UploadedFile } from './picture.ts';

export interface PublishedDocument {
  documentId: string;
  /** null for a type without locales. */
  locale: string | null;
  fields: Record<string, unknown>;
}

interface Row {
  documentId: string;
  locale?: string | null;
  [attribute: string]: unknown;
}

interface Attribute {
  type: string;
  component?: string;
  private?: boolean;
}

/** Attributes that say who or in which language, not what. `imageAlternativeText` travels inside `image`. */
const leftOut = new Set(['documentId', 'locale', 'localizations', 'createdBy', 'updatedBy', 'imageAlternativeText']);

const attributesOf = (strapi: Core.Strapi, uid: FedType) =>
  Object.entries(strapi.getModel(uid).attributes as Record<string, Attribute>).filter(([name]) => !leftOut.has(name));

/**
 * What is published now, as the feed tells it: one entry per document and locale, relations as documentIds in the editor's
 * order. Reads inside the running transaction, if there is one.
 * @param documentIds only these; left out: all of the type
 */
export async function publishedDocuments(
  strapi: Core.Strapi,
  uid: FedType,
  documentIds?: string[],
): Promise<PublishedDocument[]> {
  const attributes = attributesOf(strapi, uid);
  const populate = Object.fromEntries(
    attributes
      .filter(([, { type }]) => type === 'relation' || type === 'media' || type === 'component')
      .map(([name, { type }]) => [name, type === 'relation' ? { select: ['documentId'] } : true]),
  );
  const rows: Row[] = await strapi.db.query(uid).findMany({
    where: { publishedAt: { $notNull: true }, ...(documentIds && { documentId: { $in: documentIds } }) },
    populate,
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({
    documentId: row.documentId,
    locale: row.locale ?? null,
    fields: Object.fromEntries(attributes.map(([name, attribute]) => [name, plain(strapi, attribute, row[name], row)])),
  }));
}

function plain(strapi: Core.Strapi, attribute: Attribute, value: unknown, row: Row): unknown {
  if (value === null || value === undefined) return null;
  if (attribute.type === 'relation')
    return Array.isArray(value) ? value.map((target: Row) => target.documentId) : (value as Row).documentId;
  if (attribute.type === 'media') return picture(value as UploadedFile, row.imageAlternativeText);
  if (attribute.type === 'component' && attribute.component) {
    const flatten = flattenerOf(strapi, attribute.component);
    return Array.isArray(value) ? value.map(flatten) : flatten(value as Record<string, unknown>);
  }
  return value;
}

/** A component with a single field is told as that field's value: rules and pitfalls are lists of texts. */
function flattenerOf(strapi: Core.Strapi, component: string) {
  const names = Object.keys(strapi.components[component as keyof typeof strapi.components]?.attributes ?? {}).filter(
    (name) => name !== 'id',
  );
  const [only] = names;
  return (entry: Record<string, unknown>) =>
    only && names.length === 1 ? entry[only] : Object.fromEntries(names.map((name) => [name, entry[name] ?? null]));
}
