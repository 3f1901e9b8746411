import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { FedType } from '../feed/fed-types.ts';

interface Need {
  uid: FedType;
  relation: string;
  one: string;
  many: string;
}

/** Without these relations nobody is responsible for a published document. */
const needs: Partial<Record<FedType, { whatToDo: string; these: string; by: Need[] }>> = {
  'api::programme.programme': {
    these: 'dit programma',
    whatToDo: 'Kies daar eerst een ander programma.',
    by: [{ uid: 'api::network.network', relation: 'programme', one: 'netwerk', many: 'netwerken' }],
  },
  'api::owner.owner': {
    these: 'deze verantwoordelijke',
    whatToDo: 'Kies daar eerst een andere verantwoordelijke.',
    by: [
      { uid: 'api::programme.programme', relation: 'owner', one: 'programma', many: 'programma’s' },
      { uid: 'api::privacy-notice.privacy-notice', relation: 'owner', one: 'privacytekst', many: 'privacyteksten' },
    ],
  },
};

/** The documentIds of the published documents that need this one, for each of `needs` in its order. */
export async function neededBy(strapi: Core.Strapi, uid: FedType, documentId: string): Promise<string[][]> {
  return Promise.all(
    (needs[uid]?.by ?? []).map(async ({ uid: by, relation }) => {
      const rows: { documentId: string; locale: string; [relation: string]: unknown }[] = await strapi.db
        .query(by)
        .findMany({ where: { publishedAt: { $notNull: true } }, populate: [relation] });
      // Relations stand in each locale; readers follow those of the Dutch text where there is one.
      const inDutch = new Set(rows.filter(({ locale }) => locale === 'nl').map((row) => row.documentId));
      const using = rows
        .filter((row) => row.locale === 'nl' || !inDutch.has(row.documentId))
        .filter((row) => (row[relation] as { documentId: string } | null)?.documentId === documentId);
      return [...new Set(using.map((row) => row.documentId))];
    }),
  );
}

/** @throws ApplicationError when a published document that needed this one has lost it */
export async function refuseLossOf(
  strapi: Core.Strapi,
  uid: FedType,
  documentId: string,
  before: string[][],
): Promise<void> {
  const need = needs[uid];
  if (!need) return;
  const now = await neededBy(strapi, uid, documentId);
  for (const [index, { one, many }] of need.by.entries()) {
    const lost = before[index]?.filter((dependant) => !now[index]?.includes(dependant)).length ?? 0;
    if (lost === 0) continue;
    const who = lost === 1 ? `1 ${one} gebruikt` : `${lost} ${many} gebruiken`;
    throw new errors.ApplicationError(`${who} ${need.these}. ${need.whatToDo}`);
  }
}
