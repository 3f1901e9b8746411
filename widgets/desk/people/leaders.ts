import {
  AppointDocument,
  DeskLeadersDocument,
  type DeskLeadersQuery,
  type DeskMemberFragment,
  EndMembershipDocument,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { day, type Language, type Words } from '../../language.ts';
import { agreed } from '../confirm.ts';
import { filledIn, type Mistake, selectField, summary } from '../forms.ts';
import { NetworkPart } from '../network/network-part.ts';
import { personPath } from '../routes.ts';
import { appointable } from './give-role.ts';
import * as texts from './people.texts.ts';
import { faultsAt, personFields, personMistakes } from './person-fields.ts';
import { type MaybeMeant, type WhoIsMeant, whichOne } from './which-one.ts';

type Leaders = NonNullable<NonNullable<DeskLeadersQuery['viewer']>['deskNetwork']>;

/** Who runs a network, appointed by the owner's staff; its managers see who the others are. */
class DeskLeaders extends NetworkPart<Leaders> {
  static override readonly properties = {
    ...NetworkPart.properties,
    mistakes: { state: true },
    maybe: { state: true },
  };
  declare mistakes: readonly Mistake[];
  /** Who may be meant, of whom the address is known by another name. */
  declare maybe: readonly MaybeMeant[];
  #busy = false;

  constructor() {
    super();
    this.mistakes = this.maybe = [];
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

  readonly #submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (this.#busy) return;
    this.maybe = [];
    this.refusal = this.notice = '';
    this.mistakes = personMistakes(filledIn(event.target as HTMLFormElement), this.language);
    return this.mistakes.length ? this.focusOn('.summary') : this.#appoint({});
  };

  async #appoint({ id, isSomebodyElse }: WhoIsMeant): Promise<void> {
    const form = this.querySelector('form');
    if (!form || this.#busy) return;
    const { name = '', email = '', role: chosen } = filledIn(form);
    const role = appointable.find((one) => one === chosen) ?? 'NETWORK_MANAGER';
    this.#busy = true;
    const person = id ? { id } : { name, email };
    const asked = {
      network: this.network.id,
      person,
      role,
      locale: this.locale,
      ...(isSomebodyElse && { isSomebodyElse }),
    };
    const outcome = await this.ask(AppointDocument, asked, ({ appoint }) => appoint);
    this.#busy = false;
    this.maybe = [];
    if (typeof outcome === 'object' && outcome?.__typename === 'InvalidMember') {
      this.mistakes = faultsAt(outcome.faults, ['name', 'email', 'role']);
      return this.focusOn('.summary');
    }
    if (typeof outcome === 'object' && outcome?.__typename === 'SamePersonMaybe') this.maybe = outcome.people;
    if (typeof outcome !== 'object' || outcome?.__typename !== 'DeskMembership') return this.refuse(outcome);
    form.reset();
    return this.tell(texts.appointed(id ? outcome.name : name, texts.roles[role]));
  }

  protected override show({ managers, leadExperts, facilitators }: Leaders) {
    const { language, mistakes } = this;
    const mayAppoint = this.network.role === 'STAFF';
    const list = (members: readonly DeskMemberFragment[], heading: Words, none: Words) =>
      this.#list(members, heading, none, mayAppoint);
    return html`<div class="stack wide">
      <h2 tabindex="-1" class="unseen">${this.say(texts.leaders)}</h2>
      ${this.told(whichOne(this.maybe, language, (who) => this.#appoint(who)))}
      ${list(managers, texts.managers, texts.noManagers)} ${list(leadExperts, texts.leadExperts, texts.noLeadExperts)}
      ${facilitators.length ? list(facilitators, texts.facilitators, texts.noLeadExperts) : nothing}
      ${mayAppoint ? this.#form(mistakes, language) : html`<p class="small">${this.say(texts.appointedByStaff)}</p>`}
      <desk-confirm .desk=${this.desk} .language=${language}></desk-confirm>
    </div>`;
  }

  #form(mistakes: readonly Mistake[], language: Language) {
    const choices = appointable.map((role) => [role, this.say(texts.roles[role])] as const);
    return html`<section class="stack">
      <h2>${this.say(texts.appointTitle)}</h2>
      <p>${this.say(texts.appointHelp)}</p>
      ${summary(mistakes, language)}
      <form class="box" novalidate @submit=${this.#submit}>
        ${personFields(mistakes, language)} ${selectField({ name: 'role', label: texts.role }, choices, mistakes, language)}
        <div><button>${this.say(texts.appoint)}</button></div>
      </form>
    </section>`;
  }

  #list(members: readonly DeskMemberFragment[], heading: Words, none: Words, mayEnd: boolean) {
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
                  ${
                    mayEnd
                      ? html`<button class="link" aria-label="${this.say(texts.endRole)}: ${member.name}" @click=${() => this.#end(member)}>${this.say(texts.endRole)}</button>`
                      : nothing
                  }
                </li>`,
              )}
            </ul>`
          : html`<p class="box">${this.say(none)}</p>`
      }
    </section>`;
  }
}
define('desk-leaders', DeskLeaders);
