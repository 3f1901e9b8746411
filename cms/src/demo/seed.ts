import type { Core } from '@strapi/strapi';
import { fedTypes } from '../feed/fed-types.ts';
import { demoContent } from './content.ts';
import type { DemoDocument } from './demo-document.ts';
import { type Pictures, uploadPictures } from './upload-pictures.ts';

const state = { type: 'core', name: 'leerkring', key: 'demo' } as const;

/**
 * Fills an empty CMS with the demo content. Each document is there as a whole or not at all, so a start that was killed half way
 * goes on where it was; once complete, an editor's deletions stay deleted.
 */
export async function seedDemo(strapi: Core.Strapi): Promise<void> {
  const progress = await strapi.store.get(state);
  if (progress === 'complete' || (!progress && !(await isEmpty(strapi)))) return;
  strapi.log.info('Filling the CMS with the demo content');
  await strapi.store.set({ ...state, value: 'filling' });
  const pictures = await uploadPictures(strapi);
  const known: Known = new Map();
  for (const document of demoContent(strapi.config.get<string[]>('leerkring.demo.origins'))) {
    const documentId = await publish(strapi, document, known, pictures);
    known.set(reference(document.uid, Object.values(document.key)[0] ?? ''), {
      documentId,
      inEnglish: Boolean(document.en),
    });
  }
  await strapi.store.set({ ...state, value: 'complete' });
  strapi.log.info(`The demo content is there: ${known.size} documents`);
}

async function isEmpty(strapi: Core.Strapi): Promise<boolean> {
  const counts = await Promise.all(fedTypes.map((uid) => strapi.db.query(uid).count()));
  return counts.every((count) => count === 0);
}

type Known = Map<string, { documentId: string; inEnglish: boolean }>;

const reference = (uid: string, key: string) => `${uid} ${key}`;

/** @returns its documentId, new or from an earlier try */
async function publish(strapi: Core.Strapi, document: DemoDocument, known: Known, pictures: Pictures): Promise<string> {
  const { uid, key, shared } = document;
  const present: { documentId: string; locale: string | null }[] = await strapi.db.query(uid).findMany({
    where: { ...key, publishedAt: { $notNull: true } },
    select: ['documentId', 'locale'],
  });
  let documentId = present[0]?.documentId;
  for (const locale of ['nl', 'en'] as const) {
    const texts = document[locale];
    if (!texts || present.some((row) => row.locale === null || row.locale === locale)) continue;
    const picture = document.picture ? pictures.get(document.picture) : undefined;
    const data: Record<string, unknown> = {
      ...key,
      ...shared,
      ...texts,
      ...relationsOf(document, known, locale),
      ...(picture && { image: picture.fileId, imageAlternativeText: picture[locale] }),
    };
    const parameters = {
      data,
      status: 'published',
      ...(uid === 'api::partner-site.partner-site' ? {} : { locale }),
    } as const;
    const documents = strapi.documents(uid);
    if (documentId) await documents.update({ documentId, ...parameters });
    else ({ documentId } = await documents.create(parameters));
  }
  if (!documentId) throw new Error(`The demo has no Dutch text for ${uid} ${Object.values(key)[0]}`);
  return documentId;
}

/** Strapi relates a text only to texts of its own locale. */
function relationsOf({ uid, relations = {}, key }: DemoDocument, known: Known, locale: 'nl' | 'en') {
  return Object.fromEntries(
    Object.entries(relations).map(([attribute, { uid: target, keys }]) => {
      const documentIds = keys.flatMap((one) => {
        const related = known.get(reference(target, one));
        if (!related)
          throw new Error(`${attribute} of ${uid} ${Object.values(key)[0]}: the demo has no ${target} "${one}"`);
        return locale === 'nl' || related.inEnglish ? [related.documentId] : [];
      });
      return [attribute, documentIds];
    }),
  );
}
