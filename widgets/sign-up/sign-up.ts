import {
  OrganisationSuggestionsDocument,
  SignUpDocument,
  SignUpFormDocument,
  type SignUpInput,
  type SignUpMutation,
} from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import { LeerkringElement, type Loaded } from '../element.ts';
import { tags } from '../language.ts';
import { acceptsSignUps, stateOf } from '../network-card/network-state.ts';
import { afterSignUp, again, gone, joinWaitingList, signUp } from '../pieces.texts.ts';
import { down, rich, served, skeleton } from '../pieces.ts';
import { write } from '../transport.ts';
import { Choice, type Option } from './choice.ts';
import { newIdempotencyKey } from './idempotency-key.ts';
import { type Field, fieldAt, mistakeIn } from './sign-up.checks.ts';
import { signUpStyles } from './sign-up.css.ts';
import { privacy, type SignUpNetwork, situation, unavailable } from './sign-up.notices.ts';
import { help, labels, mistakeWords, notSent, received, sending, signUpFor, wrong } from './sign-up.texts.ts';

type Answer = SignUpMutation['signUp'];
type Received = Extract<Answer, { __typename: 'SignUpReceived' }>;

/** `field` is undefined for a fault in something the form does not ask. */
interface Fault {
  field: Field | undefined;
  message: string;
}

const nobody = () => ({ name: '', email: '', jobTitle: '' });

/**
 * The form to sign up for a network.
 *
 * @attr network - slug of the network
 * @attr partner - the partner site's publishable key
 * @attr endpoint - origin of the API (default: the origin of this script)
 * @attr locale - `nl` or `en` (default: the language of the page)
 *
 * @event leerkring-sign-up-received - the API stored the sign-up; `detail.network` is the slug
 * @event leerkring-sign-up-refused - the API said no; `detail.network`, and in `detail.refusal` the name of the refusal
 *
 * @slot - shown when the API does not answer or does not know the network
 *
 * @csspart heading
 * @csspart summary - the mistakes, above the form
 * @csspart form
 * @csspart submit
 * @csspart notice - why one cannot sign up, or what to know before
 *
 * @cssprop --leerkring-accent - and the others of `<leerkring-network>`
 */
export class SignUp extends LeerkringElement {
  static override readonly styles = signUpStyles;
  static override readonly attributes = ['network'];
  static override readonly state = ['form', 'faults', 'refusal', 'sending', 'received'];

  declare network: string | null | undefined;
  declare private form: Loaded<SignUpNetwork>;
  declare private faults: readonly Fault[];
  /** A "no" in words, or that the sign-up could not be sent. */
  declare private refusal: { message: string; is: Answer['__typename'] | 'down' } | undefined;
  declare private sending: boolean;
  declare private received: Received | undefined;

  #values = nobody();
  #choice = this.#newChoice();
  #loadedFor: string | null | undefined;
  /** What was sent last without an answer: the same again goes with the same key. */
  #unanswered: { key: string; form: string } | undefined;

  /** The heading, which is there in every state and says which one it is. */
  override focus(): void {
    this.focusOn('#heading');
  }

  protected override load(): void {
    const { network } = this;
    // Put back on the page, it goes on where it was.
    if (network !== this.#loadedFor || !network) {
      this.#loadedFor = network;
      this.faults = [];
      // An organisation picked for one network may be no answer for the next.
      this.#choice = this.#newChoice();
      this.form = this.refusal = this.received = this.#unanswered = undefined;
    }
    this.#ask();
  }

  async #ask(): Promise<void> {
    const { network } = this;
    const answer = await this.read(SignUpFormDocument, { slug: network ?? '', locale: this.apiLocale });
    if (network !== this.network) return;
    if (answer) this.form = answer.network;
    else this.form ||= 'down';
  }

  #newChoice(): Choice {
    return new Choice(this, (text) => this.#suggest(text));
  }

  async #suggest(text: string): Promise<readonly Option[]> {
    const { signUp } = this.form as SignUpNetwork;
    if (!signUp.asksOrganisation) {
      return signUp.units
        .map(({ id, name, parent }) => ({ id, name, beside: parent?.name }))
        .filter(({ name, beside }) => `${name} ${beside}`.toLowerCase().includes(text.toLowerCase()));
    }
    if (text.length < 2) return [];
    // A typed name is as welcome as a picked one, so without an answer nothing is lost.
    const answer = await this.read(OrganisationSuggestionsDocument, { search: text });
    return (answer?.organisations.nodes ?? []).map(({ id, name, place }) => ({ id, name, beside: place }));
  }

  get #fields(): Field[] {
    const { signUp } = this.form as SignUpNetwork;
    return ['name', 'email', signUp.asksOrganisation ? 'organisation' : 'unit', 'jobTitle'];
  }

  #valueOf(field: Field): string {
    return field === 'organisation' || field === 'unit' ? this.#choice.text : this.#values[field];
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (this.sending) return;
    this.faults = this.#fields.flatMap((field) => {
      const mistake = mistakeIn(field, this.#valueOf(field));
      return mistake ? { field, message: mistakeWords(field, mistake)[this.language] } : [];
    });
    if (this.faults.length) this.focusOn('#summary');
    else this.#send();
  }

  async #send(): Promise<void> {
    const network = this.form as SignUpNetwork;
    const { name, email, jobTitle } = this.#values;
    const answer = this.#choice.answer;
    const form = {
      target: { networkSlug: network.slug },
      waitingList: this.#forWaitingList,
      partnerKey: this.partner,
      person: { name: name.trim(), email: email.trim(), jobTitle: jobTitle.trim() || undefined },
      ...(network.signUp.asksOrganisation ? { organisation: answer } : { unit: answer }),
      privacyNoticeVersion: network.signUp.privacyNotice?.version ?? '',
      locale: this.apiLocale,
    } satisfies Omit<SignUpInput, 'idempotencyKey'>;
    const asText = JSON.stringify(form);
    if (this.#unanswered?.form !== asText) this.#unanswered = { key: newIdempotencyKey(), form: asText };
    this.sending = true;
    try {
      const input: SignUpInput = { ...form, idempotencyKey: this.#unanswered.key };
      const { signUp: answer } = await write(this.api, SignUpDocument, { input });
      this.#unanswered = undefined;
      this.#take(answer);
    } catch {
      this.refusal = { message: notSent[this.language], is: 'down' };
      this.focusOn('#refusal');
    }
    this.sending = false;
  }

  #take(answer: Answer): void {
    const network = (this.form as SignUpNetwork).slug;
    const refusal = answer.__typename;
    this.refusal = undefined;
    if (refusal === 'SignUpReceived') {
      this.received = answer;
      // The next one to open this form may be somebody else.
      this.#values = nobody();
      this.#loadedFor = undefined;
      this.focus();
      this.tell('received', { network });
      return;
    }
    this.tell('refused', { network, refusal });
    if (refusal === 'InvalidSignUp') {
      this.faults = answer.faults.map(({ path, message }) => ({ field: fieldAt(path), message }));
      this.focusOn('#summary');
      // The notice or the units may have changed since the form opened.
      this.#ask();
    } else {
      this.refusal = { message: answer.message, is: refusal };
      this.focusOn('#refusal');
    }
  }

  /** Full when the form opened, or found full on sending: the next "yes" is one to the waiting list. */
  get #forWaitingList(): boolean {
    return (this.form as SignUpNetwork).seats.isFull || this.refusal?.is === 'NetworkFull';
  }

  protected override render() {
    const { language } = this;
    return html`<div lang=${tags[language]}>
      <h3 id="heading" part="heading" tabindex="-1">${this.#heading()}</h3>
      ${this.#body()}
    </div>`;
  }

  #heading() {
    const { form, language } = this;
    if (this.received) return received[language];
    if (!form || form === 'down') return signUp[language];
    return [this.#isClosed(form) ? nothing : `${signUpFor[language]} `, served(form.title, form.locale)];
  }

  /** When it opened, or found so on sending. */
  #isClosed(form: SignUpNetwork): boolean {
    return this.refusal?.is === 'SignUpClosed' || !acceptsSignUps(stateOf(form)) || !form.signUp.privacyNotice;
  }

  #body() {
    const { form, language, received } = this;
    if (form === 'down') return down(language, () => this.#ask().then(() => this.focus()));
    if (form === null) return html`<p class="notice">${gone[language]}</p><slot></slot>`;
    if (!form) return skeleton(language, 1, '');
    if (received) {
      return html`<div>
        <p>${received.message}</p>
        ${received.afterSignUp ? html`<h4>${afterSignUp[language]}</h4>${rich(received.afterSignUp, form.locale)}` : nothing}
      </div>`;
    }
    if (this.#isClosed(form)) return unavailable(form, language, this.refusal?.message);
    return [this.#refusal() ?? situation(form, language), this.#summary(), this.#form(form)];
  }

  #refusal() {
    const { refusal, language } = this;
    if (!refusal) return;
    return html`<div id="refusal" class="notice ${refusal.is === 'NetworkFull' ? '' : 'bad'}" role="group" tabindex="-1">
      <p>${refusal.message}</p>
      ${refusal.is === 'down' ? html`<button class="link" @click=${this.#submit}>${again[language]}</button>` : nothing}
    </div>`;
  }

  #summary() {
    const { faults } = this;
    if (!faults.length) return nothing;
    return html`<div class="notice bad" part="summary" role="group" aria-labelledby="summary">
      <h3 id="summary" tabindex="-1">${wrong(faults.length)[this.language]}</h3>
      <ul>
        ${faults.map(
          ({ field, message }) =>
            html`<li>${field ? html`<button class="link" @click=${() => this.focusOn(`#${field}`)}>${message}</button>` : message}</li>`,
        )}
      </ul>
    </div>`;
  }

  #form(form: SignUpNetwork) {
    const { language } = this;
    return html`<form part="form" novalidate aria-labelledby="heading" @submit=${this.#submit}>
      ${this.#fields.map((field) => this.#field(field))}
      ${privacy(form, language)}
      <div class="act">
        <button part="submit">${(this.#forWaitingList ? joinWaitingList : signUp)[language]}</button>
        <span class="small" role="status">${this.sending ? sending[language] : nothing}</span>
      </div>
    </form>`;
  }

  #field(field: Field) {
    const { language } = this;
    const message = this.faults.find((fault) => fault.field === field)?.message;
    const invalid = message !== undefined;
    const describedBy = `${field}-help ${field}-mistake`;
    return html`<div class="field">
      <label for=${field}>${labels[field][language]}</label>
      <span class="small" id="${field}-help">${help[field]?.[language]}</span>
      <span class="mistake" id="${field}-mistake">${message}</span>
      ${
        field === 'organisation' || field === 'unit'
          ? this.#choice.render(field, language, describedBy, invalid)
          : html`<input id=${field} type=${field === 'email' ? field : 'text'}
              autocomplete=${field === 'jobTitle' ? 'organization-title' : field}
              aria-required=${field !== 'jobTitle'} aria-invalid=${invalid} aria-describedby=${describedBy}
              .value=${this.#values[field]}
              @input=${(event: InputEvent) => {
                this.#values[field] = (event.target as HTMLInputElement).value;
              }} />`
      }
    </div>`;
  }
}
