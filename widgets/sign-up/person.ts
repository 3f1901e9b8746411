import type { SignUpInput } from '@leerkring/schema/generated/graphql.ts';
import { html } from 'lit/html.js';
import type { Choice } from './choice.part.ts';
import type { Fault, Fields, Host } from './fields.ts';
import { described, labelled } from './labelled.ts';
import type { Given } from './prefill.ts';
import { type Field, fieldAt, mistakeIn } from './sign-up.checks.ts';
import { autocomplete, help, labels, mistakeWords } from './sign-up.texts.ts';

const nobody = (): Record<Field, string> => ({ name: '', email: '', organisation: '', unit: '', jobTitle: '' });

/** What every form asks: who you are and, for a network, the organisation or unit that you come from. */
export class Person implements Fields {
  asks: 'organisation' | 'unit' | undefined;
  /** Suggestions for what it asks; undefined: it is just typed. */
  choice: Choice | undefined;
  readonly #host: Host;
  #values = nobody();
  /** By the visitor: what the page knows comes in no such field. */
  readonly #touched = new Set<Field>();

  constructor(host: Host) {
    this.#host = host;
  }

  /** The next one to open this form may be somebody else. */
  forget(): void {
    this.#values = nobody();
    this.#touched.clear();
  }

  fill(given: Given): void {
    for (const field of Object.keys(this.#values) as Field[]) {
      const value = given[field];
      if (typeof value === 'string' && !this.#touched.has(field)) this.#values[field] = value;
    }
    if (this.asks) this.choice?.fill(this.#values[this.asks]);
  }

  get #fields(): Field[] {
    return ['name', 'email', ...(this.asks ? [this.asks] : []), 'jobTitle'];
  }

  #valueOf(field: Field): string {
    return field === this.asks && this.choice ? this.choice.text : this.#values[field];
  }

  faults(): Fault[] {
    return this.#fields.flatMap((field) => {
      const mistake = mistakeIn(field, this.#valueOf(field));
      return mistake ? { field, message: mistakeWords(field, mistake)[this.#host.language] } : [];
    });
  }

  input() {
    const { asks, choice } = this;
    const { name, email, jobTitle } = this.#values;
    return {
      person: { name: name.trim(), email: email.trim(), jobTitle: jobTitle.trim() || undefined },
      ...(asks && { [asks]: choice?.answer ?? { name: this.#values[asks].trim() } }),
    } satisfies Partial<SignUpInput>;
  }

  fieldAt(path: readonly string[]) {
    return fieldAt(path);
  }

  render(mistakeAt: (field: string) => unknown) {
    return this.#fields.map((field) => this.#field(field, mistakeAt(field)));
  }

  #field(field: Field, mistake: unknown) {
    const { language } = this.#host;
    const { asks, choice } = this;
    const label = labels[field][language];
    const invalid = mistake !== undefined;
    return labelled(
      field,
      label,
      help[field]?.[language],
      mistake,
      field === asks && choice
        ? choice.render(asks, label, invalid)
        : html`<input id=${field} type=${field === 'email' ? field : 'text'} autocomplete=${autocomplete[field]}
            aria-required=${field !== 'jobTitle'} aria-invalid=${invalid} aria-describedby=${described(field)}
            .value=${this.#values[field]}
            @input=${(event: InputEvent) => {
              this.#touched.add(field);
              this.#values[field] = (event.target as HTMLInputElement).value;
            }} />`,
    );
  }
}
