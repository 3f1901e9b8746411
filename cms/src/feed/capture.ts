import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { underContentRules } from '../editing/under-content-rules.ts';
import type { ChangeLog } from './change-log.ts';
import { type FedType, fedTypes, isFedType } from './fed-types.ts';

const file = 'plugin::upload.file';

/** Actions of the document service that only read, or only touch drafts. */
const reading = new Set(['findMany', 'findOne', 'findFirst', 'count', 'discardDraft']);

const inDocumentService = new AsyncLocalStorage<true>();

/**
 * Tells the log about everything that goes through the document service (editors, bulk actions, scripts), in one transaction
 * with the change. Call it before plugins start: what i18n copies to other locales afterwards then falls inside.
 */
export function captureDocuments(strapi: Core.Strapi, log: ChangeLog): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context;
    if (!isFedType(uid) || reading.has(action)) return next();
    const changedBy = (result: unknown) => documentIdsOf(params, result);
    return strapi.db.transaction(async (transaction) => {
      // Before the change: writers who lock each other's rows first and the log afterwards would wait for each other for ever.
      await log.lock(transaction);
      const result = await inDocumentService.run(true, () =>
        underContentRules(strapi, { uid, action, params }, async () => next(), changedBy),
      );
      for (const documentId of changedBy(result)) await log.recordDocument(transaction.trx, uid, documentId);
      return result;
    });
  });
}

/** Tells the log about what bypasses the document service: a locale deleted, a file edited or replaced, `strapi.db.query`. */
export function captureBypasses(strapi: Core.Strapi, log: ChangeLog): void {
  const afterAny = async ({ model }: { model: { uid: string } }) => {
    if (inDocumentService.getStore()) return;
    await log.recordTypes(model.uid === file ? typesWithMedia(strapi) : withReferrers(strapi, model.uid));
  };
  strapi.db.lifecycles.subscribe({ models: [...fedTypes], afterCreate: afterAny, afterCreateMany: afterAny });
  strapi.db.lifecycles.subscribe({
    models: [...fedTypes, file],
    afterUpdate: afterAny,
    afterUpdateMany: afterAny,
    afterDelete: afterAny,
    afterDeleteMany: afterAny,
  });
}

function documentIdsOf(params: object, result: unknown): string[] {
  const named = [params, result].flatMap((source) =>
    source && typeof source === 'object' && 'documentId' in source && typeof source.documentId === 'string'
      ? [source.documentId]
      : [],
  );
  return [...new Set(named)];
}

const attributesOf = (strapi: Core.Strapi, uid: FedType) => Object.values(strapi.getModel(uid).attributes);

const typesWithMedia = (strapi: Core.Strapi) =>
  fedTypes.filter((uid) => attributesOf(strapi, uid).some(({ type }) => type === 'media'));

const withReferrers = (strapi: Core.Strapi, changed: string) =>
  fedTypes.filter(
    (uid) =>
      uid === changed ||
      attributesOf(strapi, uid).some((attribute) => 'target' in attribute && attribute.target === changed),
  );
