import type { Session } from '@leerkring/prisma/session.ts';
import { fetchImages } from './image.client.ts';
import { missingImages } from './image.store.ts';
import { applyAgain } from './projection.store.ts';

/** Milliseconds for pictures that did not come in time; longer with each attempt, texts wait that long. */
const LATE_PICTURES = 5000;
const MOST_FOR_LATE_PICTURES = 20_000;
/** Milliseconds between attempts to get pictures that cannot be had. */
const MOST_BETWEEN_ATTEMPTS = 300_000;

/** Pictures that could not be had in time; the documents that name them are shown without, until they come. */
export class LatePictures {
  readonly #cmsUrl: string;
  readonly #session: Session;
  readonly #signal: AbortSignal;
  #attempts = 0;
  #next = 0;

  constructor(cmsUrl: string, session: Session, signal: AbortSignal) {
    this.#cmsUrl = cmsUrl;
    this.#session = session;
    this.#signal = signal;
  }

  /** Tries what is to be tried now. @returns seconds until there is something to try again, at least 1 */
  async due(): Promise<number> {
    let missing = await missingImages(this.#session);
    if (missing.length > 0 && Date.now() >= this.#next) {
      const wanted = missing.map(({ image }) => image);
      const patience = Math.min(MOST_FOR_LATE_PICTURES, LATE_PICTURES * (this.#attempts + 1));
      const inTime = AbortSignal.any([this.#signal, AbortSignal.timeout(patience)]);
      const { files } = await fetchImages(this.#cmsUrl, wanted, inTime);
      this.#signal.throwIfAborted();
      if (files.length > 0) await applyAgain(this.#session, missing, files);
      this.#attempts = files.length > 0 ? 1 : this.#attempts + 1;
      this.#next = Date.now() + Math.min(MOST_BETWEEN_ATTEMPTS, 1000 * 2 ** (this.#attempts - 1));
      missing = await missingImages(this.#session);
    }
    if (missing.length === 0) {
      this.#attempts = 0;
      this.#next = 0;
      return Number.POSITIVE_INFINITY;
    }
    return Math.max(1, Math.ceil((this.#next - Date.now()) / 1000));
  }
}
