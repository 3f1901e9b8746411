import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { type FedType, fedTypes, feedName } from './fed-types.ts';
import { type PublishedDocument, publishedDocuments } from './published-document.ts';
import type { Connection } from './tables.ts';

export interface Transaction {
  trx: Connection;
  onCommit: (callback: () => void) => void;
}

interface LoggedRow {
  document_id: string;
  locale: string | null;
  document: string | null;
}

/**
 * The ordered log of what is published. It is written in one way only: compare the published rows with the newest rows of the
 * log and append what differs, in the transaction that made the difference. Whoever may have changed something says so
 * (`capture.ts`), and saying so too often costs time, never a row.
 */
export class ChangeLog {
  readonly #strapi: Core.Strapi;
  readonly #onCommit: () => void;

  /** @param onCommit called after every transaction that may have written */
  constructor(strapi: Core.Strapi, onCommit: () => void) {
    this.#strapi = strapi;
    this.#onCommit = onCommit;
  }

  /**
   * Takes the one lock of the log, held until commit. What is read after it includes everything an earlier holder wrote, so
   * two transactions that touch one document cannot both compare with the past; and numbers become visible in their order.
   */
  async lock({ trx, onCommit }: Transaction): Promise<void> {
    onCommit(this.#onCommit);
    await trx.raw('select number from feed.counter for update');
  }

  /** Appends what differs for one document and for all that refer or referred to it. Needs the lock. */
  async recordDocument(trx: Connection, uid: FedType, documentId: string): Promise<void> {
    await this.#record(trx, uid, [documentId]);
    for (const [referrer, documentIds] of await this.#referrers(trx, uid, documentId)) {
      await this.#record(trx, referrer, [...documentIds]);
    }
  }

  /** Appends what differs in whole types. */
  async recordTypes(uids: readonly FedType[] = fedTypes): Promise<void> {
    await this.#strapi.db.transaction(async (transaction) => {
      await this.lock(transaction);
      for (const uid of uids) await this.#record(transaction.trx, uid);
    });
  }

  async #record(trx: Connection, uid: FedType, documentIds?: string[]): Promise<void> {
    const type = feedName(uid);
    const published = await publishedDocuments(this.#strapi, uid, documentIds);
    const { rows: logged }: { rows: LoggedRow[] } = await trx.raw(
      `select document_id, locale, document::text from feed.change where type = ? and (?::text[] is null or document_id = any (?)) order by number`,
      [type, documentIds ?? null, documentIds ?? null],
    );
    const last = new Map(logged.map((row) => [identity(row.document_id, row.locale), row]));
    for (const document of published) {
      const row = last.get(identity(document.documentId, document.locale));
      last.delete(identity(document.documentId, document.locale));
      if (!row?.document || !isDeepStrictEqual(JSON.parse(row.document), JSON.parse(JSON.stringify(document.fields)))) {
        await this.#append(trx, type, document);
      }
    }
    for (const row of last.values()) {
      if (row.document)
        await this.#append(trx, type, { documentId: row.document_id, locale: row.locale, fields: null });
    }
  }

  async #append(
    trx: Connection,
    type: string,
    { documentId, locale, fields }: Omit<PublishedDocument, 'fields'> & { fields: object | null },
  ) {
    await trx.raw(
      `delete from feed.change where type = ? and document_id = ? and locale is not distinct from ?::text`,
      [type, documentId, locale],
    );
    await trx.raw(
      `with counter as (update feed.counter set number = number + 1 returning number)
       insert into feed.change (number, type, document_id, locale, document) select number, ?, ?, ?::text, ?::jsonb from counter`,
      [type, documentId, locale, fields && JSON.stringify(fields)],
    );
  }

  /** Documents whose published row refers to this one now, or whose newest row in the log does. */
  async #referrers(trx: Connection, uid: FedType, documentId: string): Promise<Map<FedType, Set<string>>> {
    const found = new Map<FedType, Set<string>>();
    for (const referrer of fedTypes) {
      const attributes = Object.entries(this.#strapi.getModel(referrer).attributes).filter(
        ([, attribute]) => attribute.type === 'relation' && 'target' in attribute && attribute.target === uid,
      );
      if (attributes.length === 0) continue;
      const now: { documentId: string }[] = await this.#strapi.db.query(referrer).findMany({
        select: ['documentId'],
        where: { publishedAt: { $notNull: true }, $or: attributes.map(([name]) => ({ [name]: { documentId } })) },
      });
      const { rows: before }: { rows: { document_id: string }[] } = await trx.raw(
        `select document_id from feed.change where type = ? and strpos(document::text, ?) > 0`,
        [feedName(referrer), JSON.stringify(documentId)],
      );
      found.set(referrer, new Set([...now.map((row) => row.documentId), ...before.map((row) => row.document_id)]));
    }
    return found;
  }
}

const identity = (documentId: string, locale: string | null) => `${documentId} ${locale ?? ''}`;
