import { AppointDocument, type AppointedRole } from '@leerkring/schema/generated/desk/graphql.ts';
import { html } from 'lit';
import { define } from '../../element.ts';
import { type Mistake, selectField, summary } from '../forms.ts';
import { Edit } from './edit.ts';
import { appointed, roles, role as roleWords } from './people.texts.ts';
import * as texts from './person.texts.ts';
import type { PersonMembership } from './person.ts';

export const appointable: readonly AppointedRole[] = ['NETWORK_MANAGER', 'LEAD_EXPERT', 'PROCESS_FACILITATOR'];

/** Somebody who is in a network gets another role there too, without being filled in again. */
class DeskGiveRole extends Edit {
  static override readonly properties = {
    ...Edit.properties,
    membership: { attribute: false },
    personId: { attribute: false },
  };
  declare membership: PersonMembership;
  declare personId: string;

  protected override readonly fields = ['role'];

  get #others(): AppointedRole[] {
    return appointable.filter((one) => one !== this.membership.role);
  }

  override firstUpdated(): void {
    this.querySelector('select')?.focus();
  }

  protected override mistakesIn(): Mistake[] {
    return [];
  }

  protected override async send({ role: chosen }: Record<string, string>) {
    const { networkId, organisation, jobTitle } = this.membership;
    const role = this.#others.find((one) => one === chosen) ?? 'NETWORK_MANAGER';
    const asked = {
      network: networkId,
      person: { id: this.personId, jobTitle },
      organisation: organisation && { id: organisation.id },
      role,
      locale: this.locale,
    };
    const outcome = await this.ask(AppointDocument, asked, ({ appoint }) => appoint);
    return typeof outcome === 'object' && outcome?.__typename === 'DeskMembership'
      ? appointed(outcome.name, roles[role])
      : outcome;
  }

  override render() {
    const { language, mistakes } = this;
    const choices = this.#others.map((role) => [role, this.say(roles[role])] as const);
    return html`<section class="stack">
      <h4>${this.say(texts.giveRole)}</h4>
      <p class="small">${this.say(texts.giveRoleHelp)}</p>
      ${this.told()} ${summary(mistakes, language)}
      <form novalidate @submit=${this.submit}>
        ${selectField({ name: 'role', label: roleWords }, choices, mistakes, language)}
        ${this.buttons(texts.giveRole)}
      </form>
    </section>`;
  }
}
define('desk-give-role', DeskGiveRole);
