import type {
  DeskOrganisationsQuery,
  NewMemberOrganisation,
  OrganisationKind,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { AddMemberDocument, DeskOrganisationsDocument } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { filledIn, type Mistake, selectField, summary, textField } from '../forms.ts';
import { NetworkPart } from '../network/network-part.ts';
import { kindsInOrder, organisationKinds } from '../organisation-kinds.texts.ts';
import * as texts from './people.texts.ts';
import { faultsAt, personFields, personMistakes } from './person-fields.ts';
import { type MaybeMeant, type WhoIsMeant, whichOne } from './which-one.ts';

type Organisations = NonNullable<NonNullable<DeskOrganisationsQuery['viewer']>['deskNetwork']>['participations'];

/** Somebody who takes part already is put in by hand; the limits hold here too. */
class DeskAddMember extends NetworkPart<Organisations> {
  static override readonly properties = {
    ...NetworkPart.properties,
    organisation: { state: true },
    mistakes: { state: true },
    existing: { state: true },
    maybe: { state: true },
  };
  /** Id of one that takes part, or `other`. */
  declare organisation: string;
  declare mistakes: readonly Mistake[];
  /** What was filled in as new is known already. */
  declare existing: { id: string; name: string } | undefined;
  /** Who may be meant, of whom the address is known by another name. */
  declare maybe: readonly MaybeMeant[];
  #who: WhoIsMeant = {};
  #where: NewMemberOrganisation = { id: '' };
  #busy = false;

  constructor() {
    super();
    this.organisation = '';
    this.mistakes = this.maybe = [];
  }

  protected override titleOf(): string {
    return this.say(texts.add);
  }

  protected override find() {
    const { id } = this.network;
    return this.ask(DeskOrganisationsDocument, { id }, ({ viewer }) => viewer?.deskNetwork?.participations);
  }

  #mistakesIn(values: Record<string, string>): Mistake[] {
    const found = personMistakes(values, this.language);
    if (this.network.isHosted) return found;
    if (!values.organisation) found.push({ field: 'organisation', text: this.say(texts.organisationMissing) });
    if (values.organisation === 'other' && (values.otherName ?? '').length < 2)
      found.push({ field: 'otherName', text: this.say(texts.otherNameMissing) });
    return found;
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (this.#busy) return;
    const values = filledIn(event.target as HTMLFormElement);
    this.refusal = this.notice = '';
    this.existing = undefined;
    this.maybe = [];
    this.#who = {};
    this.mistakes = this.#mistakesIn(values);
    if (this.mistakes.length) return this.focusOn('.summary');
    const { organisation, otherName = '', kind } = values;
    return this.#add(
      organisation === 'other'
        ? { new: { name: otherName, kind: kind as OrganisationKind } }
        : { id: organisation ?? '' },
    );
  };

  async #add(organisation: NewMemberOrganisation): Promise<void> {
    const form = this.querySelector('form');
    if (!form) return;
    const { name = '', email = '', jobTitle, unitName, locale } = filledIn(form);
    this.#busy = true;
    this.#where = organisation;
    const { id, isSomebodyElse } = this.#who;
    const asked = {
      network: this.network.id,
      person: { ...(id ? { id } : { name, email }), jobTitle: jobTitle || null },
      ...(isSomebodyElse && { isSomebodyElse }),
      organisation: this.network.isHosted ? null : organisation,
      unitName: unitName || null,
      locale: locale === 'EN' ? 'EN' : 'NL',
    } as const;
    const outcome = await this.ask(AddMemberDocument, asked, ({ addMember }) => addMember);
    this.#busy = false;
    this.existing = undefined;
    this.maybe = [];
    if (typeof outcome === 'object' && outcome?.__typename === 'DeskMembership') {
      form.reset();
      this.organisation = '';
      return this.tell(texts.added(id ? outcome.name : name));
    }
    if (typeof outcome === 'object' && outcome?.__typename === 'InvalidMember') {
      this.mistakes = faultsAt(outcome.faults, ['name', 'email', 'jobTitle', 'organisation', 'otherName', 'unitName']);
      return this.focusOn('.summary');
    }
    if (typeof outcome === 'object' && outcome?.__typename === 'SamePersonMaybe') this.maybe = outcome.people;
    if (typeof outcome === 'object' && outcome?.__typename === 'OrganisationExists') this.existing = outcome.existing;
    return this.refuse(outcome);
  }

  protected override show(organisations: Organisations) {
    const { language, mistakes } = this;
    const languages = [
      ['NL', this.say(texts.dutch)],
      ['EN', this.say(texts.english)],
    ] as const;
    return html`<section class="stack">
      <h2 tabindex="-1">${this.say(texts.add)}</h2>
      <p class="lead">${this.say(texts.addLead)}</p>
      ${this.told(this.#instead())}
      ${summary(mistakes, language)}
      <form class="box" novalidate @submit=${this.#submit}>
        ${personFields(mistakes, language)}
        ${textField({ name: 'jobTitle', label: texts.jobTitle, isOptional: true, maxlength: 120 }, mistakes, language)}
        ${this.network.isHosted ? nothing : this.#organisations(organisations)}
        ${textField({ name: 'unitName', label: texts.unit, isOptional: true, maxlength: 160 }, mistakes, language)}
        ${selectField({ name: 'locale', label: texts.language, value: 'NL' }, languages, mistakes, language)}
        <div><button>${this.say(texts.addAction)}</button></div>
      </form>
    </section>`;
  }

  readonly #answer = (who: WhoIsMeant) => {
    this.#who = who;
    return this.#add(this.#where);
  };

  #instead() {
    const { existing, maybe } = this;
    if (maybe.length) return whichOne(maybe, this.language, this.#answer);
    if (!existing) return nothing;
    return html`<button class="second" @click=${() => this.#add({ id: existing.id })}>${this.say(texts.addTo(existing.name))}</button>`;
  }

  #organisations(organisations: Organisations) {
    const { language, mistakes } = this;
    const choices = [
      ['', this.say(texts.noOrganisation)],
      ...organisations.map(({ organisation }) => [organisation.id, organisation.name] as const),
      ['other', this.say(texts.otherOrganisation)],
    ] as const;
    const choose = (event: Event) => {
      this.organisation = (event.target as HTMLSelectElement).value;
    };
    const kinds = kindsInOrder.map((kind) => [kind, this.say(organisationKinds[kind])] as const);
    return html`<div @change=${choose}>
        ${selectField({ name: 'organisation', label: texts.organisation, help: texts.organisationHelp }, choices, mistakes, language)}
      </div>
      ${
        this.organisation === 'other'
          ? html`${textField({ name: 'otherName', label: texts.otherName, maxlength: 160 }, mistakes, language)}
            ${selectField({ name: 'kind', label: texts.kind, value: 'CARE_PROVIDER' }, kinds, mistakes, language)}`
          : nothing
      }`;
  }
}
define('desk-add-member', DeskAddMember);
