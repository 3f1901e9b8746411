import type { Core } from '@strapi/strapi';

type ContentType = Parameters<Core.Strapi['documents']>[0];

/** Makes and publishes the least that a network needs. */
export class Content {
  readonly #strapi: Core.Strapi;
  #count = 0;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  readonly theme = (name: string) => this.#publish('api::theme.theme', { slug: this.#slug('thema'), name });

  readonly workForm = (title: string) =>
    this.#publish('api::work-form.work-form', { slug: this.#slug('werkvorm'), title, summary: 'Kort' });

  async programme(): Promise<string> {
    const owner = await this.#publish('api::owner.owner', {
      name: 'Eigenaar',
      privacyStatementUrl: 'https://example.org/privacy',
      dataProtectionContact: 'fg@example.org',
      mailbox: 'post@example.org',
    });
    return this.#publish('api::programme.programme', {
      slug: this.#slug('programma'),
      title: 'Programma',
      summary: 'Kort',
      owner,
    });
  }

  network(
    programme: string,
    more: Record<string, unknown> = {},
    status: 'draft' | 'published' = 'published',
  ): Promise<string> {
    return this.#publish(
      'api::network.network',
      { slug: this.#slug('netwerk'), title: 'Netwerk', summary: 'Kort', programme, ...more },
      status,
    );
  }

  /** `more` says what it is of. */
  outcome(more: Record<string, unknown>, status: 'draft' | 'published' = 'published'): Promise<string> {
    const period = { periodStartsOn: '2022-01-01', periodEndsOn: '2022-06-30' };
    return this.#publish(
      'api::outcome.outcome',
      {
        slug: this.#slug('resultaat'),
        title: 'zou weer komen',
        value: 54,
        unit: 'PERCENT',
        sourceName: 'Onderzoek',
        ...period,
        ...more,
      },
      status,
    );
  }

  /** A change to one locale of a document that is there; a new locale is made. */
  async change(
    uid: ContentType,
    documentId: string,
    data: Record<string, unknown>,
    { locale = 'nl', status = 'draft' as 'draft' | 'published' } = {},
  ) {
    await this.#strapi.documents(uid).update({ documentId, locale, data, status });
  }

  async #publish(uid: ContentType, data: Record<string, unknown>, status: 'draft' | 'published' = 'published') {
    const { documentId } = await this.#strapi.documents(uid).create({ data, status, locale: 'nl' });
    return documentId;
  }

  #slug = (kind: string) => `${kind}-${++this.#count}`;
}
