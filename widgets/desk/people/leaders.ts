import {
  AppointDocument,
  type AppointedRole,
  DeskLeadersDocument,
  type DeskLeadersQuery,
  type DeskMemberFragment,
  type DeskNetworkHeadFragment,
  EndMembershipDocument,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { day, type Words } from '../../language.ts';
import '../confirm.ts';
import type { DeskConfirm } from '../confirm.ts';
import { filledIn, type Mistake, selectField, summary } from '../forms.ts';
import { PlacesChanged } from '../network/places-changed.ts';
import { notAllowed, notDone } from '../screen.texts.ts';
import { Screen } from '../screen.ts';
import * as texts from './people.texts.ts';
import { faultsAt, personFields, personMistakes } from './person-fields.ts';

type Leaders = NonNullable<NonNullable<DeskLeadersQuery['viewer']>['deskNetwork']>;
type Outcome = 'down' | { __typename: 'DeskMembership' } | { message: string } | null | undefined;
const appointable: readonly AppointedRole[] = ['NETWORK_MANAGER', 'LEAD_EXPERT', 'PROCESS_FACILITATOR'];

/** Who runs a network, appointed by the owner's staff. */
class DeskLeaders extends Screen<Leaders> {
  static override readonly properties = {
    ...Screen.properties,
    network: { attribute: false },
    mistakes: { state: true },
    refusal: { state: true },
    notice: { state: true },
  };
  declare network: DeskNetworkHeadFragment;
  declare mistakes: readonly Mistake[];
  declare refusal: string;
  declare notice: string;
  #busy = false;

  constructor() {
    super();
    this.refusal = this.notice = '';
    this.mistakes = [];
  }

  protected override get about(): string {
    return this.network.id;
  }

  protected override get isPart(): boolean {
    return true;
  }

  protected override titleOf(): string {
    return this.say(texts.leaders);
  }

  protected override async find() {
    const found = await this.desk.ask(DeskLeadersDocument, { id: this.network.id });
    return typeof found === 'object' ? (found?.viewer?.deskNetwork ?? null) : found;
  }

  async #told(outcome: Outcome, done: Words): Promise<void> {
    this.notice = this.refusal = '';
    if (typeof outcome === 'object' && outcome && !('message' in outcome)) {
      this.notice = this.say(done);
      this.dispatchEvent(new PlacesChanged());
      await this.load(true);
    } else this.refusal = outcome === 'down' ? this.say(notDone) : (outcome?.message ?? this.say(notAllowed));
    await this.focusOn('.told');
  }

  async #end({ id, name, role }: DeskMemberFragment): Promise<void> {
    const heading = this.say(texts.endRoleTitle(name, texts.roles[role]));
    const confirm = this.querySelector<DeskConfirm>('desk-confirm');
    if (!(await confirm?.ask(heading, this.say(texts.endRoleText), this.say(texts.endRole)))) return;
    const answer = await this.desk.ask(EndMembershipDocument, { id });
    await this.#told(typeof answer === 'object' ? answer?.endMembership : answer, texts.ended(name));
  }

  readonly #appoint = async (event: SubmitEvent) => {
    event.preventDefault();
    if (this.#busy) return;
    const form = event.target as HTMLFormElement;
    const values = filledIn(form);
    const { name = '', email = '' } = values;
    const role = appointable.find((one) => one === values.role) ?? 'NETWORK_MANAGER';
    this.mistakes = personMistakes(values, this.language);
    if (this.mistakes.length) return this.focusOn('.summary');
    this.#busy = true;
    const answer = await this.desk.ask(AppointDocument, {
      network: this.network.id,
      person: { name, email },
      role,
      locale: this.locale,
    });
    this.#busy = false;
    const outcome = typeof answer === 'object' ? answer?.appoint : answer;
    if (typeof outcome === 'object' && outcome.__typename === 'InvalidMember') {
      this.mistakes = faultsAt(outcome.faults, ['name', 'email', 'role']);
      return this.focusOn('.summary');
    }
    if (typeof outcome === 'object' && outcome.__typename === 'DeskMembership') form.reset();
    return this.#told(outcome, texts.appointed(name, texts.roles[role]));
  };

  protected override show({ managers, leadExperts, facilitators }: Leaders) {
    const { language, mistakes } = this;
    const choices = appointable.map((role) => [role, this.say(texts.roles[role])] as const);
    return html`<div class="stack wide">
      <h2 tabindex="-1" class="unseen">${this.say(texts.leaders)}</h2>
      ${this.notice ? html`<p class="notice ok told" tabindex="-1">${this.notice}</p>` : nothing}
      ${this.refusal ? html`<p class="notice bad told" tabindex="-1">${this.refusal}</p>` : nothing}
      ${this.#list(managers, texts.managers, texts.noManagers)} ${this.#list(leadExperts, texts.leadExperts, texts.noLeadExperts)}
      ${facilitators.length ? this.#list(facilitators, texts.facilitators, texts.noLeadExperts) : nothing}
      <section class="stack">
        <h2>${this.say(texts.appointTitle)}</h2>
        ${summary(mistakes, language)}
        <form class="box" novalidate @submit=${this.#appoint}>
          ${personFields(mistakes, language)} ${selectField({ name: 'role', label: texts.role }, choices, mistakes, language)}
          <div><button>${this.say(texts.appoint)}</button></div>
        </form>
      </section>
      <desk-confirm .desk=${this.desk} .language=${language}></desk-confirm>
    </div>`;
  }

  #list(members: readonly DeskMemberFragment[], heading: Words, none: Words) {
    return html`<section class="stack">
      <h2>${this.say(heading)}</h2>
      ${
        members.length
          ? html`<ul class="box rows">
              ${members.map(
                (member) => html`<li class="between">
                  <div class="tight">
                    <h3>${member.name}</h3>
                    <p class="small">${member.address ? html`<a href="mailto:${member.address}">${member.address}</a> · ` : nothing}${this.say(texts.sinceDay(day(member.since, this.language)))}</p>
                  </div>
                  <button class="link" aria-label="${this.say(texts.endRole)}: ${member.name}" @click=${() => this.#end(member)}>${this.say(texts.endRole)}</button>
                </li>`,
              )}
            </ul>`
          : html`<p class="box">${this.say(none)}</p>`
      }
    </section>`;
  }
}
define('desk-leaders', DeskLeaders);
