import {
  AppointDocument,
  type AppointedRole,
  DeskLeadersDocument,
  type DeskLeadersQuery,
  type DeskMemberFragment,
  EndMembershipDocument,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { day, type Words } from '../../language.ts';
import { agreed } from '../confirm.ts';
import { filledIn, type Mistake, selectField, summary } from '../forms.ts';
import { NetworkPart } from '../network/network-part.ts';
import { personPath } from '../routes.ts';
import * as texts from './people.texts.ts';
import { faultsAt, personFields, personMistakes } from './person-fields.ts';

type Leaders = NonNullable<NonNullable<DeskLeadersQuery['viewer']>['deskNetwork']>;
const appointable: readonly AppointedRole[] = ['NETWORK_MANAGER', 'LEAD_EXPERT', 'PROCESS_FACILITATOR'];

/** Who runs a network, appointed by the owner's staff. */
class DeskLeaders extends NetworkPart<Leaders> {
  static override readonly properties = { ...NetworkPart.properties, mistakes: { state: true } };
  declare mistakes: readonly Mistake[];
  #busy = false;

  constructor() {
    super();
    this.mistakes = [];
  }

  protected override titleOf(): string {
    return this.say(texts.leaders);
  }

  protected override find() {
    return this.ask(DeskLeadersDocument, { id: this.network.id }, ({ viewer }) => viewer?.deskNetwork);
  }

  async #end({ id, name, role }: DeskMemberFragment): Promise<void> {
    const heading = this.say(texts.endRoleTitle(name, texts.roles[role]));
    if (!(await agreed(this, heading, this.say(texts.endRoleText), this.say(texts.endRole)))) return;
    const outcome = await this.ask(EndMembershipDocument, { id }, ({ endMembership }) => endMembership);
    await (outcome && outcome !== 'down' ? this.tell(texts.ended(name)) : this.refuse(outcome));
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
    const { network, locale } = this;
    const asked = { network: network.id, person: { name, email }, role, locale };
    const outcome = await this.ask(AppointDocument, asked, ({ appoint }) => appoint);
    this.#busy = false;
    if (typeof outcome === 'object' && outcome?.__typename === 'InvalidMember') {
      this.mistakes = faultsAt(outcome.faults, ['name', 'email', 'role']);
      return this.focusOn('.summary');
    }
    if (typeof outcome !== 'object' || outcome?.__typename !== 'DeskMembership') return this.refuse(outcome);
    form.reset();
    return this.tell(texts.appointed(name, texts.roles[role]));
  };

  protected override show({ managers, leadExperts, facilitators }: Leaders) {
    const { language, mistakes } = this;
    const choices = appointable.map((role) => [role, this.say(texts.roles[role])] as const);
    return html`<div class="stack wide">
      <h2 tabindex="-1" class="unseen">${this.say(texts.leaders)}</h2>
      ${this.told()}
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
                    <h3>${member.person ? html`<a href=${this.desk.href(personPath(member.person.id))}>${member.name}</a>` : member.name}</h3>
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
