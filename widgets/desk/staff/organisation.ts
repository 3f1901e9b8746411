import {
  CorrectOrganisationDocument,
  DeskOrganisationPageDocument,
  type DeskOrganisationWholeFragment,
  MergeOrganisationsDocument,
  type OrganisationLevel,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { agreed } from '../confirm.ts';
import { filledIn, type Mistake, selectField, summary, textField } from '../forms.ts';
import { kindsInOrder, organisationKinds } from '../organisation-kinds.texts.ts';
import { faultsAt } from '../people/person-fields.ts';
import { organisationPath, pathOf } from '../routes.ts';
import { Screen } from '../screen.ts';
import * as mergeTexts from './merge-organisations.texts.ts';
import { organisationChanges, organisationMistakes, type Said } from './organisation-changes.ts';
import './organisation-search.ts';
import * as fields from './organisation-search.texts.ts';
import type { DeskOrganisationSearch } from './organisation-search.ts';
import { usedIn } from './organisation-use.ts';
import * as texts from './organisations.texts.ts';

type Organisation = DeskOrganisationWholeFragment;

/** One organisation: where it takes part, and its details to be put right. */
class DeskOrganisationPage extends Screen<Organisation> {
  static override readonly properties = {
    ...Screen.properties,
    organisationId: { attribute: false },
    level: { state: true },
    mistakes: { state: true },
    existing: { state: true },
  };
  declare organisationId: string;
  /** As chosen in the form; undefined: as it is. */
  declare level: OrganisationLevel | undefined;
  declare mistakes: readonly Mistake[];
  /** Has the number, or the name, that was filled in. */
  declare existing: { id: string; name: string } | undefined;
  #busy = false;

  constructor() {
    super();
    this.mistakes = [];
  }

  protected override get about(): string {
    return this.organisationId;
  }

  protected override titleOf({ name }: Organisation): string {
    return name;
  }

  protected override find() {
    const { organisationId: id } = this;
    return this.ask(DeskOrganisationPageDocument, { id }, ({ viewer }) => viewer?.deskOrganisation);
  }

  readonly #choose = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement && target.name === 'level') this.level = target.value as OrganisationLevel;
  };

  async #submit(event: SubmitEvent, organisation: Organisation): Promise<void> {
    event.preventDefault();
    if (this.#busy) return;
    const values = filledIn(event.target as HTMLFormElement);
    const above = this.querySelector<DeskOrganisationSearch>('desk-organisation-search')?.chosen;
    // What does not go with this level stands nowhere in the form, and is emptied.
    const said: Said = { kvkNumber: null, branchNumber: null, ...values, parent: above?.id ?? null };
    this.refusal = this.notice = '';
    this.existing = undefined;
    this.mistakes = organisationMistakes(said, this.language);
    if (this.mistakes.length) return this.focusOn('.summary');
    const changes = organisationChanges(said, organisation);
    if (!Object.keys(changes).length) return this.tell(texts.unchanged);
    this.#busy = true;
    const asked = { id: organisation.id, changes, locale: this.locale };
    const outcome = await this.ask(CorrectOrganisationDocument, asked, (answer) => answer.correctOrganisation);
    this.#busy = false;
    if (typeof outcome === 'object' && outcome?.__typename === 'DeskOrganisation') return this.tell(texts.corrected);
    if (typeof outcome === 'object' && outcome?.__typename === 'InvalidOrganisation') {
      this.mistakes = faultsAt(outcome.faults, [
        'name',
        'kind',
        'level',
        'place',
        'kvkNumber',
        'branchNumber',
        'parent',
      ]);
      return this.focusOn('.summary');
    }
    if (typeof outcome === 'object' && outcome?.__typename === 'OrganisationExists') this.existing = outcome.existing;
    return this.refuse(outcome);
  }

  async #merge({ id, name }: Organisation, into: { id: string; name: string }): Promise<void> {
    const [title, text] = [mergeTexts.confirmTitle(name, into.name), mergeTexts.confirmText(name, into.name)];
    if (!(await agreed(this, this.say(title), this.say(text), this.say(mergeTexts.merge)))) return;
    const asked = { from: id, into: into.id, locale: this.locale };
    const outcome = await this.ask(MergeOrganisationsDocument, asked, ({ mergeOrganisations }) => mergeOrganisations);
    this.existing = undefined;
    if (typeof outcome !== 'object' || outcome?.__typename !== 'DeskOrganisation') return this.refuse(outcome);
    this.desk.go(organisationPath(into.id));
    this.desk.say(this.say(mergeTexts.merged(name, into.name)));
  }

  protected override show(organisation: Organisation) {
    const { existing } = this;
    return html`<a class="back" href=${this.desk.href(pathOf('organisations'))}>‹ ${this.say(texts.title)}</a>
      <h1 tabindex="-1">${organisation.name}</h1>
      <p class="lead">${usedIn(organisation, this.language)}</p>
      <div class="stack below">
        ${this.told(
          existing
            ? html`<button class="second" @click=${() => this.#merge(organisation, existing)}>${this.say(texts.mergeWith(existing.name))}</button>`
            : nothing,
        )}
        ${summary(this.mistakes, this.language)} ${this.#form(organisation)}
      </div>
      <desk-confirm .desk=${this.desk} .language=${this.language}></desk-confirm>`;
  }

  #form(organisation: Organisation) {
    const { language, mistakes } = this;
    const level = this.level ?? organisation.level;
    const kinds = kindsInOrder.map((kind) => [kind, this.say(organisationKinds[kind])] as const);
    const levels = Object.entries(texts.levels).map(([key, words]) => [key, this.say(words)] as const);
    const text = (field: Parameters<typeof textField>[0]) => textField(field, mistakes, language);
    return html`<form class="box" novalidate aria-labelledby="correct" @change=${this.#choose}
      @submit=${(event: SubmitEvent) => this.#submit(event, organisation)}>
      <div class="tight">
        <h2 id="correct">${this.say(texts.correct)}</h2>
        <p class="small">${this.say(texts.correctLead)}</p>
      </div>
      ${text({ name: 'name', label: fields.name, value: organisation.name, maxlength: 160 })}
      ${selectField({ name: 'kind', label: fields.kind, value: organisation.kind }, kinds, mistakes, language)}
      ${text({ name: 'place', label: fields.place, value: organisation.place ?? '', isOptional: true, maxlength: 120 })}
      ${selectField({ name: 'level', label: texts.level, help: texts.levelHelp, value: organisation.level }, levels, mistakes, language)}
      ${
        level === 'ORGANISATION'
          ? text({
              name: 'kvkNumber',
              label: fields.kvkNumber,
              help: fields.kvkHelp,
              value: organisation.kvkNumber ?? '',
              isOptional: true,
              maxlength: 20,
            })
          : html`<desk-organisation-search .desk=${this.desk} .language=${language} .name=${'parent'} .legend=${texts.parent}
              .isKnown=${true} .first=${organisation.parent ?? undefined}
              .mistake=${mistakes.find(({ field }) => field === 'parent')?.text}></desk-organisation-search>`
      }
      ${
        level === 'LOCATION'
          ? text({
              name: 'branchNumber',
              label: texts.branchNumber,
              help: texts.branchHelp,
              value: organisation.branchNumber ?? '',
              isOptional: true,
              maxlength: 20,
            })
          : nothing
      }
      <div><button>${this.say(texts.save)}</button></div>
    </form>`;
  }
}
define('desk-organisation', DeskOrganisationPage);
