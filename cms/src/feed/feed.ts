import { EventEmitter, once } from 'node:events';
import type { Core } from '@strapi/strapi';
import { type Cursor, printCursor } from './cursor.ts';

export interface Item {
  number: number;
  type: string;
  documentId: string;
  locale: string | null;
  document: Record<string, unknown> | null;
}

export interface Page {
  cursor: string;
  more: boolean;
  items: Item[];
}

interface ItemRow extends Omit<Item, 'number' | 'document'> {
  number: string;
  document: string | null;
}

/** What readers of the change log see. */
export class Feed {
  readonly #strapi: Core.Strapi;
  readonly #appended = new EventEmitter().setMaxListeners(0);
  readonly #closing = new AbortController();

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  /** Wakes the readers that wait. */
  wake(): void {
    this.#appended.emit('append');
  }

  /** Ends every wait, so that the server can stop. */
  close(): void {
    this.#closing.abort();
  }

  /**
   * Items after a place, in order; waits for the first one if there is none yet.
   * @param after null: from the start
   * @param wait seconds
   * @param gone aborted when the reader has left
   * @returns null when the place is not of this database's past
   */
  async read(after: Cursor | null, limit: number, wait: number, gone: AbortSignal): Promise<Page | null> {
    const answered = new AbortController();
    const until = AbortSignal.any([answered.signal, gone, this.#closing.signal, AbortSignal.timeout(wait * 1000)]);
    try {
      for (;;) {
        // Listen before looking: what is committed in between wakes us as well.
        const woken = once(this.#appended, 'append', { signal: until }).then(
          () => true,
          () => false,
        );
        const page = await this.#page(after, limit);
        if (!page || page.items.length > 0 || wait === 0 || !(await woken)) return page;
      }
    } finally {
      answered.abort();
    }
  }

  async #page(after: Cursor | null, limit: number): Promise<Page | null> {
    const epoch = await this.#currentEpoch(after);
    if (!epoch) return null;
    const from = after?.number ?? 0;
    const { rows }: { rows: ItemRow[] } = await this.#strapi.db.connection.raw(
      `select number, type, document_id as "documentId", locale, document::text from feed.change where number > ? order by number limit ?`,
      [from, limit + 1],
    );
    const items = rows.slice(0, limit).map((row) => ({
      ...row,
      number: Number(row.number),
      document: row.document === null ? null : JSON.parse(row.document),
    }));
    return { cursor: printCursor({ epoch, number: items.at(-1)?.number ?? from }), more: rows.length > limit, items };
  }

  /**
   * The newest epoch, if the cursor lies in this database's past: its epoch is known here and its number was reached before
   * the next epoch began. After a restore the lost starts and the lost numbers are both missing.
   */
  async #currentEpoch(after: Cursor | null): Promise<string | null> {
    const { rows }: { rows: { epoch: string; known: boolean }[] } = await this.#strapi.db.connection.raw(
      `with epochs as (
         select epoch, ordinal, coalesce(lead(from_number) over (order by ordinal), (select number from feed.counter)) as last_number from feed.epoch
       )
       select epoch, exists (select from epochs where epoch = ? and last_number >= ?) as known from epochs order by ordinal desc limit 1`,
      [after?.epoch ?? '', after?.number ?? 0],
    );
    const [newest] = rows;
    return newest && (!after || newest.known) ? newest.epoch : null;
  }
}
