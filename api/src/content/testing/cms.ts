import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FeedItem } from '../feed.client.ts';

export const token = 'the token of the feed';

/** The far side: a CMS with a change feed as agreed, over real HTTP, without the rest of a CMS. */
export class Cms {
  readonly #appended = new EventEmitter().setMaxListeners(0);
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  #port = 0;
  #log = new Map<string, FeedItem>();
  #number = 0;
  #epochs: { epoch: string; from: number }[] = [];
  /** Files by path; a path that is not there is answered with 404. */
  readonly files = new Map<string, { mime: string; bytes: Uint8Array }>();
  /** Every address asked for, without its query. */
  readonly asked: string[] = [];

  get url() {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Begins an epoch; on the same port as before. */
  async start(): Promise<this> {
    this.#epochs.push({ epoch: randomBytes(8).toString('hex'), from: this.#number });
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  publish(type: string, documentId: string, locale: string | null, document: object): void {
    this.#append({ type, documentId, locale, document: document as FeedItem['document'] });
  }

  unpublish(type: string, documentId: string, locale: string | null): void {
    this.#append({ type, documentId, locale, document: null });
  }

  backup() {
    return structuredClone({ log: this.#log, number: this.#number, epochs: this.#epochs });
  }

  /** The CMS has to be stopped. */
  restore({ log, number, epochs }: ReturnType<Cms['backup']>): void {
    this.#log = structuredClone(log);
    this.#number = number;
    this.#epochs = structuredClone(epochs);
  }

  get cursor() {
    return `${this.#epochs.at(-1)?.epoch}.${this.#number}`;
  }

  #append(item: Omit<FeedItem, 'number'>): void {
    this.#number += 1;
    this.#log.set(JSON.stringify([item.type, item.documentId, item.locale]), { number: this.#number, ...item });
    this.#appended.emit('append');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', this.url);
    this.asked.push(pathname);
    const file = this.files.get(pathname);
    if (file) return void response.writeHead(200, { 'content-type': file.mime }).end(file.bytes);
    if (pathname !== '/api/feed') return void response.writeHead(404).end();
    if (request.headers.authorization !== `Bearer ${token}`) return void response.writeHead(401).end();
    const after = searchParams.get('after') ?? '';
    if (after !== '' && !this.#knows(after))
      return void response.writeHead(410).end(JSON.stringify({ error: { name: 'CursorUnknown' } }));
    const from = after === '' ? 0 : Number(after.split('.')[1]);
    const limit = Number(searchParams.get('limit'));
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const until = AbortSignal.any([gone.signal, AbortSignal.timeout(Number(searchParams.get('wait')) * 1000)]);
    let items = this.#after(from);
    while (items.length === 0 && !until.aborted) {
      await once(this.#appended, 'append', { signal: until }).catch(() => 'nothing came in time');
      items = this.#after(from);
    }
    const page = items.slice(0, limit);
    const cursor = `${this.#epochs.at(-1)?.epoch}.${page.at(-1)?.number ?? from}`;
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ cursor, more: items.length > limit, items: page }));
  }

  #after(number: number): FeedItem[] {
    return [...this.#log.values()].filter((item) => item.number > number).sort((a, b) => a.number - b.number);
  }

  #knows(cursor: string): boolean {
    const [epoch, number] = cursor.split('.');
    const index = this.#epochs.findIndex((known) => known.epoch === epoch);
    return index >= 0 && Number(number) <= (this.#epochs[index + 1]?.from ?? this.#number);
  }
}
