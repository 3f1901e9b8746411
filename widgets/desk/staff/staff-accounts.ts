import {
  AddStaffDocument,
  DeskStaffAccountsDocument,
  type DeskStaffAccountsQuery,
  type DeskStaffWholeFragment,
  EndStaffDocument,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { agreed } from '../confirm.ts';
import { filledIn, type Mistake, selectField, summary, textField } from '../forms.ts';
import { dayOfYear } from '../moments.ts';
import { faultsAt } from '../people/person-fields.ts';
import { pathOf } from '../routes.ts';
import { given, Screen } from '../screen.ts';
import * as settings from '../settings/settings.texts.ts';
import * as texts from './staff-accounts.texts.ts';

type Owner = NonNullable<DeskStaffAccountsQuery['viewer']>['owners'][number];

/** Who is staff of the owners of the viewer. */
class DeskStaffAccounts extends Screen<readonly Owner[]> {
  static override readonly properties = { ...Screen.properties, mistakes: { state: true } };
  declare mistakes: readonly Mistake[];
  #busy = false;

  constructor() {
    super();
    this.mistakes = [];
  }

  protected override titleOf(): string {
    return this.say(texts.title);
  }

  protected override find() {
    return this.ask(DeskStaffAccountsDocument, { locale: this.locale }, ({ viewer }) => viewer?.owners);
  }

  readonly #add = async (event: SubmitEvent) => {
    event.preventDefault();
    if (this.#busy) return;
    const form = event.target as HTMLFormElement;
    const { owner = '', email = '' } = filledIn(form);
    this.notice = this.refusal = '';
    this.mistakes = /^\S+@\S+\.\S+$/.test(email) ? [] : [{ field: 'email', text: this.say(texts.emailMissing) }];
    if (this.mistakes.length) return this.focusOn('.summary');
    this.#busy = true;
    const asked = { owner, email, locale: this.locale };
    const outcome = await this.ask(AddStaffDocument, asked, ({ addStaff }) => addStaff);
    this.#busy = false;
    if (typeof outcome === 'object' && outcome?.__typename === 'InvalidStaff') {
      this.mistakes = faultsAt(outcome.faults, ['email']);
      return this.focusOn('.summary');
    }
    if (typeof outcome !== 'object' || outcome?.__typename !== 'DeskStaff') return this.refuse(outcome);
    form.reset();
    return this.tell(texts.added(outcome.address));
  };

  async #end(id: string, { address, isViewer }: DeskStaffWholeFragment, owner: string): Promise<void> {
    const text = this.say((isViewer ? texts.endOwnText : texts.endText)(owner));
    if (!(await agreed(this, this.say(texts.endTitle(address)), text, this.say(texts.end)))) return;
    const outcome = await this.ask(EndStaffDocument, { id, locale: this.locale }, ({ endStaff }) => endStaff);
    if (typeof outcome !== 'object' || outcome?.__typename !== 'StaffEnded') return this.refuse(outcome);
    return this.tell(texts.ended(address));
  }

  protected override show(owners: readonly Owner[]) {
    const { language, mistakes } = this;
    const choices = owners.map(({ id, name }) => [id, name] as const);
    return html`<a class="back" href=${this.desk.href(pathOf('settings'))}>‹ ${this.say(settings.title)}</a>
      <h1 tabindex="-1">${this.say(texts.title)}</h1>
      <p class="lead">${this.say(texts.lead)}</p>
      <div class="stack wide below">
        ${this.told()}
        ${owners.map((owner) => this.#list(owner))}
        <section class="stack">
          <h2>${this.say(texts.addTitle)}</h2>
          ${summary(mistakes, language)}
          <form class="box" novalidate @submit=${this.#add}>
            ${
              owners.length === 1
                ? html`<input type="hidden" name="owner" value=${owners[0]?.id ?? ''} />`
                : selectField({ name: 'owner', label: texts.owner }, choices, mistakes, language)
            }
            ${textField({ name: 'email', label: texts.email, help: texts.emailHelp, type: 'email', maxlength: 254 }, mistakes, language)}
            <div><button>${this.say(texts.add)}</button></div>
          </form>
        </section>
        <desk-confirm .desk=${this.desk} .language=${language}></desk-confirm>
      </div>`;
  }

  #list({ name, staff }: Owner) {
    return html`<section class="stack">
      <h2>${name}</h2>
      <ul class="box rows">${staff.map((one) => this.#row(one, name))}</ul>
    </section>`;
  }

  #row(one: DeskStaffWholeFragment, owner: string) {
    const { id, address, name, since, isViewer, mayEnd } = one;
    const from = since ? dayOfYear(since, this.language) : '';
    return html`<li class="between">
      <div class="tight">
        <h3>${name ?? address}${isViewer ? html` <span class="pill new">${this.say(texts.you)}</span>` : nothing}</h3>
        ${name === null ? nothing : html`<p class="small"><a href="mailto:${address}">${address}</a></p>`}
        ${one.origins.map((origin) => html`<p class="small">${this.say(texts.origins[origin](from))}</p>`)}
      </div>
      ${given(
        mayEnd ? id : null,
        (account) =>
          html`<button class="danger" aria-label="${this.say(texts.end)}: ${address}" @click=${() => this.#end(account, one, owner)}>${this.say(texts.end)}</button>`,
      )}
    </li>`;
  }
}
define('desk-staff-accounts', DeskStaffAccounts);
