import type { DeskViewerQuery, Locale, TypedDocumentString } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, LitElement, nothing } from 'lit';
import type { Language, Words } from '../language.ts';
import { notAllowed, notDone } from './screen.texts.ts';

export type Viewer = NonNullable<DeskViewerQuery['viewer']>;

/** What waits for a decision of this person: sign-ups for networks, and requests to start one. */
export function waitingFor({ toDecideCount, owners }: Viewer): { networks: number; startRequests: number } {
  const startRequests = owners.reduce((sum, owner) => sum + owner.startRequestCount, 0);
  return { networks: Math.max(0, toDecideCount - startRequests), startRequests };
}

/** What every screen gets from the desk around it. */
export interface Desk {
  readonly viewer: Viewer;
  /** `down` when it is unknown whether it was done, null when it does not exist for this viewer. */
  ask<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Result | 'down' | null>;
  /** A path of the desk in the language that the address bar asks for. */
  href(path: string): string;
  /** @param state what the screen there needs and what may not stand in its address; kept by the browser's history. */
  go(path: string, state?: unknown): void;
  /** Read aloud, without moving the focus. */
  say(text: string): void;
  /** Numbers in the header may have changed. */
  recount(): void;
}

/** A piece of the desk. Renders into the desk's own root: one set of styles, and ids can refer to each other. */
export abstract class Piece extends LitElement {
  static override readonly properties = {
    desk: { attribute: false },
    language: { attribute: false },
    notice: { state: true },
    refusal: { state: true },
  };
  declare desk: Desk;
  declare language: Language;
  /** What the reader's last act brought about; empty without one. */
  declare notice: string;
  /** Why the reader's last act was not done; empty when it was. */
  declare refusal: string;

  constructor() {
    super();
    this.notice = this.refusal = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected get locale(): Locale {
    return this.language ? 'EN' : 'NL';
  }

  protected say(words: Words): string {
    return words[this.language];
  }

  /** Moves the focus, after the coming render, to what stands at `selector` in this piece. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }

  /** As the desk's `ask`, and takes out of the answer what this piece is about. */
  protected async ask<Result extends object, Variables, Found>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
    found: (answer: Result) => Found | null | undefined,
  ): Promise<Found | 'down' | null> {
    const answer = await this.desk.ask(document, variables);
    if (answer === 'down') return 'down';
    return answer && (found(answer) ?? null);
  }

  /**
   * Where `tell` and `refuse` speak.
   * @param next what the reader can do now
   */
  protected told(next: unknown = nothing) {
    const box = (hue: string, text: string) =>
      text ? html`<div class="notice ${hue} told" tabindex="-1"><p>${text}</p>${next}</div>` : nothing;
    return html`${box('ok', this.notice)} ${box('bad', this.refusal)}`;
  }

  /** An act was done. */
  protected async tell(done: Words): Promise<void> {
    this.notice = this.say(done);
    this.refusal = '';
    await this.focusOn('.told');
  }

  /** An act was not done, or it is unknown whether it was. */
  protected async refuse(outcome: 'down' | { __typename: string; message?: string } | null): Promise<void> {
    this.notice = '';
    this.refusal = outcome === 'down' ? this.say(notDone) : (outcome?.message ?? this.say(notAllowed));
    await this.focusOn('.told');
  }
}
