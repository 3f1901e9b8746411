import type { Core } from '@strapi/strapi';
import type { FedType } from '../feed/fed-types.ts';
import { refuseTakenSlug, refuseUnpublishable } from './content-rules.ts';
import { giveCopyItsOwnSlug } from './copied-slug.ts';
import { neededBy, refuseLossOf } from './needed-documents.ts';
import { withTidyOrigins } from './partner-origins.ts';
import { publishedLocales, restoreLinks } from './restored-links.ts';

interface Edit {
  uid: FedType;
  action: string;
  params: { documentId?: string; status?: string; data?: Record<string, unknown> };
}

/**
 * Makes a change of the document service under the rules of the domain. Call it inside the transaction of the change and
 * under the lock of the change log: two editors who take one slug at the same time come one after the other.
 * @param documentIdsOf the documents that a result is about
 * @throws ValidationError or ApplicationError, in the editor's words; the change must be rolled back
 */
export async function underContentRules<Result>(
  strapi: Core.Strapi,
  { uid, action, params }: Edit,
  change: () => Promise<Result>,
  documentIdsOf: (result: Result) => string[],
): Promise<Result> {
  const { documentId } = params;
  if (uid === 'api::partner-site.partner-site' && params.data) params.data = withTidyOrigins(params.data);
  if (action === 'clone') await giveCopyItsOwnSlug(strapi, uid, params);
  const before = documentId && {
    needed: await neededBy(strapi, uid, documentId),
    locales: await publishedLocales(strapi, uid, documentId),
  };
  const result = await change();
  for (const changed of documentIdsOf(result)) {
    await refuseTakenSlug(strapi, uid, changed);
    if (action === 'publish' || params.status === 'published') await refuseUnpublishable(strapi, uid, changed);
  }
  if (documentId && before) {
    await refuseLossOf(strapi, uid, documentId, before.needed);
    await restoreLinks(strapi, uid, documentId, before.locales);
  }
  return result;
}
