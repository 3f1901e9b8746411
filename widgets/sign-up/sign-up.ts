import { html, nothing } from 'lit/html.js';
import { LeerkringElement, type Loaded } from '../element.ts';
import { tags } from '../language.ts';
import { acceptsSignUps, stateOf } from '../network-card/network-state.ts';
import { loadPart } from '../parts.ts';
import { busy, gone, joinWaitingList, signUp, unreachable } from '../pieces.texts.ts';
import { down, served, skeleton } from '../pieces.ts';
import { sheet } from '../sheet.ts';
import { advise } from './advice.ts';
import type { closed } from './closed.part.ts';
import type { Fault, Fields, MoreFields, Opened } from './fields.ts';
import { openNetwork, openProgramme } from './open-form.ts';
import { Person } from './person.ts';
import { type Given, givenBy, type Prefill } from './prefill.ts';
import { Sending } from './sending.ts';
import { type Answer, pageInstead, type Received, type Refused, refused, thanks } from './sign-up.answer.ts';
import { signUpStyles } from './sign-up.css.ts';
import { privacy, type SignUpNetwork, situation } from './sign-up.notices.ts';
import { summary } from './sign-up.summary.ts';
import { notSent, received, sending, signUpFor } from './sign-up.texts.ts';

/**
 * The form to sign up for a network, or to ask for a new one in a programme.
 *
 * @attr {string} network - slug of the network to sign up for
 * @attr {string} programme - slug of the programme to start a network in; not looked at where `network` is given
 * @attr {string} prefill - what the page knows already of who signs up: JSON of an object with any of the texts `name`,
 *   `email`, `organisation`, `unit` and `jobTitle`; as a property that object itself. Fields that
 *   the visitor has touched stay.
 *
 * @event {CustomEvent<{ network?: string; programme?: string }>} leerkring-sign-up-opened - the form loaded and can
 *   be filled in: once for a network or programme, and again after a sign-up
 * @event {CustomEvent<{ network?: string; programme?: string }>} leerkring-sign-up-received - the API stored the
 *   sign-up; it counts once the person confirms it with the button in the mail. `detail.network` or `detail.programme`
 *   is the slug.
 * @event {CustomEvent<{ network?: string; programme?: string; refusal: string }>} leerkring-sign-up-refused - the API
 *   said no; besides the slug, `detail.refusal` is the name of the refusal in the API's schema, such as `NetworkFull`
 *
 * @slot - shown when the API does not answer or does not know the network or programme
 *
 * @csspart heading - what one signs up for; in every state
 * @csspart summary - the mistakes, above the form
 * @csspart form - the form itself
 * @csspart submit - the button that sends it
 * @csspart notice - why one cannot sign up, or what to know before
 */
export class SignUp extends LeerkringElement {
  static override readonly styles = sheet(signUpStyles);
  static override readonly attributes = ['network', 'programme', 'prefill'];
  static override readonly state = ['form', 'faults', 'refusal', 'sending', 'received'];

  declare network: string | null | undefined;
  declare programme: string | null | undefined;
  /** What the page knows already of who signs up. Comes in fields that the visitor has not touched. */
  declare prefill: Prefill;
  declare private form: Loaded<SignUpNetwork>;
  declare private faults: readonly Fault[];
  declare private refusal: Refused | undefined;
  declare private sending: boolean;
  declare private received: Received | undefined;

  readonly #person = new Person(this);
  #opened: Opened | undefined;
  /** What to show instead of a form that is closed; comes in a part. */
  #closed: typeof closed | undefined;
  #sending = new Sending();
  #loadedFor: string | undefined;
  #prefill: Prefill;
  #given: Given = {};
  /** What was sent last says yes to the waiting list. */
  #waits = false;

  /** The heading, which is there in every state and says which one it is. */
  override focus(): void {
    this.focusOn('#heading');
  }

  /** What the form is for. */
  get #slug(): string {
    return this.network || this.programme || '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Who opens it again signs up somebody else.
    if (this.received) this.#loadedFor = undefined;
  }

  protected override load(): void {
    const slug = this.#slug;
    // Put back on the page, it goes on where it was.
    if (slug !== this.#loadedFor || !slug) {
      this.#loadedFor = slug;
      this.faults = [];
      this.#sending = new Sending();
      // An organisation picked for one network may be no answer for the next.
      this.form = this.refusal = this.received = this.#opened = undefined;
    }
    this.#ask();
  }

  async #ask(): Promise<void> {
    const slug = this.#slug;
    const open = this.network || !slug ? openNetwork : openProgramme;
    const { apiLocale } = this;
    const opened = await open(this, slug, this.#opened);
    if (opened?.form && this.#isClosed(opened.form)) await this.#bringClosed();
    if (slug !== this.#slug || apiLocale !== this.apiLocale) return;
    if (opened) this.#take(opened);
    else this.form ||= 'down';
  }

  async #bringClosed(): Promise<void> {
    this.#closed ??= (await loadPart(() => import('./closed.part.ts')))?.closed;
  }

  #take(opened: Opened): void {
    const { form, choice, more } = opened;
    const isFirst = !this.#opened;
    this.#opened = opened;
    this.form = form;
    this.#person.choice = choice;
    this.#person.asks = !form || more?.starts ? undefined : form.signUp.asksOrganisation ? 'organisation' : 'unit';
    if (form && isFirst && !this.#isClosed(form)) this.tell('opened', this.#detail);
  }

  /** Of every event: what the form is for. */
  get #detail() {
    return { [this.#more?.starts ? 'programme' : 'network']: (this.form as SignUpNetwork).slug };
  }

  get #more(): MoreFields | undefined {
    return this.#opened?.more;
  }

  /** From top to bottom. */
  get #fields(): Fields[] {
    const more = this.#more;
    return more ? (more.starts ? [more, this.#person] : [this.#person, more]) : [this.#person];
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#try();
  }

  #try(): void {
    if (this.sending) return;
    this.faults = this.#fields.flatMap((fields) => fields.faults());
    if (this.faults.length) this.focusOn('#summary');
    else this.#send();
  }

  async #send(): Promise<void> {
    const { slug, signUp } = this.form as SignUpNetwork;
    this.#waits = this.#forWaitingList;
    this.sending = true;
    // A known organisation may have been typed faster than it is found.
    await this.#person.choice?.settle();
    try {
      await this.#hear(
        await this.#sending.send(this.api, {
          target: { networkSlug: slug },
          waitingList: this.#waits,
          partnerKey: this.partner,
          privacyNoticeVersion: signUp.privacyNotice?.version ?? '',
          locale: this.apiLocale,
          website: this.renderRoot.querySelector<HTMLInputElement>('[name=website]')?.value || undefined,
          ...this.#person.input(),
          ...this.#more?.input(),
        }),
      );
    } catch {
      this.refusal = { message: notSent[this.language], is: 'down' };
      this.focusOn('#refusal');
    }
    this.sending = false;
  }

  async #hear(answer: Answer): Promise<void> {
    const refusal = answer.__typename;
    this.refusal = undefined;
    if (refusal === 'SignUpReceived') {
      this.received = answer;
      this.#person.forget();
      this.focus();
      this.tell('received', this.#detail);
      return;
    }
    this.tell('refused', { ...this.#detail, refusal });
    if (refusal === 'InvalidSignUp') {
      this.faults = answer.faults.map(({ path, message }) => {
        const [field] = this.#fields.flatMap((fields) => fields.fieldAt(path) ?? []);
        return { field, message };
      });
      this.focusOn('#summary');
      // The notice, the questions or the units may have changed since the form opened.
      this.#ask();
    } else {
      if ('advice' in answer) advise(answer.advice);
      if (refusal === 'SignUpClosed') await this.#bringClosed();
      this.refusal = { message: answer.message, is: refusal };
      this.focusOn('#refusal');
    }
  }

  /** Full when the form opened, or found full on sending: the next "yes" is one to the waiting list. */
  get #forWaitingList(): boolean {
    return (this.form as SignUpNetwork).seats.isFull || this.refusal?.is === 'NetworkFull';
  }

  protected override get said() {
    const { form, language, received, refusal } = this;
    if (this.sending) return sending[language];
    if (received) return received.message;
    // The focus is on any other.
    if (refusal?.is === 'SignUpClosed') return refusal.message;
    return form ? (form === 'down' ? unreachable[language] : '') : form === null ? this.#gone : busy[language];
  }

  get #gone() {
    return this.#more?.starts?.gone ?? gone[this.language];
  }

  protected override render() {
    const { language, prefill } = this;
    if (prefill !== this.#prefill) this.#given = givenBy(prefill);
    this.#prefill = prefill;
    for (const fields of this.#fields) fields.fill?.(this.#given);
    return html`<div lang=${tags[language]}>
      <h3 id="heading" part="heading" tabindex="-1">${this.#heading()}</h3>
      ${this.#body()}
    </div>`;
  }

  #heading() {
    const { form, language } = this;
    if (this.received) return this.#more?.starts?.received ?? received[language];
    if (!form || form === 'down') return signUp[language];
    const before = this.#more?.starts?.heading ?? signUpFor[language];
    return [this.#isClosed(form) ? nothing : `${before} `, served(form.title, form.locale)];
  }

  /** When it opened, or found so on sending. */
  #isClosed(form: SignUpNetwork): boolean {
    return this.refusal?.is === 'SignUpClosed' || !acceptsSignUps(stateOf(form)) || !form.signUp.privacyNotice;
  }

  #body() {
    const { form, language, received, refusal } = this;
    const starts = this.#more?.starts;
    if (form === 'down') return down(language, () => this.#ask().then(() => this.focus()));
    if (form === null) return html`<p class="notice">${this.#gone}</p><slot></slot>`;
    if (!form) return skeleton(1, '');
    if (received) return thanks(received, form, language, this.#waits, starts, () => this.#anew());
    const page = pageInstead(refusal, this.api, this.#detail, language, this.partner);
    const no = refusal && refused(refusal, language, page, () => this.#try());
    // From this page it will not work another time either.
    if (page) return no;
    const before = no ?? situation(form, language);
    if (this.#isClosed(form)) return this.#closed?.(form, language, refusal?.message) ?? before;
    return [before, summary(this.faults, language, (field) => this.focusOn(`#${field}`)), this.#form(form)];
  }

  #anew(): void {
    this.#loadedFor = undefined;
    this.load();
    this.focus();
  }

  #form(form: SignUpNetwork) {
    const { language } = this;
    const mistakeAt = (field: string) => this.faults.find((fault) => fault.field === field)?.message;
    // Where forms may not be sent (a frame with a sandbox) there is no submit event, but its button can be clicked.
    // `website` is for who fills in everything: out of sight and out of reach. 1Password fills in websites unless told not to.
    return html`<form part="form" novalidate aria-labelledby="heading" @submit=${this.#submit}
      @input=${() => this.#sending.prove(this.api)}>
      ${this.#fields.map((fields) => fields.render(mistakeAt))}
      <label class="unseen" inert>Website <input name="website" tabindex="-1" autocomplete="off" data-1p-ignore /></label>
      ${privacy(form, language, this.#more?.starts)}
      <div class="act">
        <button part="submit" @click=${this.#submit}>${this.#more?.starts?.send ?? (this.#forWaitingList ? joinWaitingList : signUp)[language]}</button>
        <span class="small">${this.sending ? sending[language] : nothing}</span>
      </div>
    </form>`;
  }
}
