import {
  DeskOrganisationListDocument,
  type DeskOrganisationWholeFragment,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html } from 'lit';
import { define } from '../../element.ts';
import { emptyBox, joined, moreButton, type Page } from '../lists.ts';
import { organisationKinds } from '../organisation-kinds.texts.ts';
import { mergeOrganisationsPath, organisationPath, pathOf } from '../routes.ts';
import { Screen } from '../screen.ts';
import type { OrganisationRecorded } from './new-organisation.ts';
import { add } from './organisation-search.texts.ts';
import { usedIn } from './organisation-use.ts';
import * as texts from './organisations.texts.ts';

type Organisations = Page<DeskOrganisationWholeFragment>;

/** Every organisation that the reader's owners use, each with what it has there. */
class DeskOrganisations extends Screen<Organisations> {
  static override readonly properties = {
    ...Screen.properties,
    search: { attribute: false },
    adds: { state: true },
  };
  declare search: string;
  /** A new one is being recorded. */
  declare adds: boolean;

  protected override get about(): string {
    return this.search;
  }

  protected override titleOf(): string {
    return this.say(texts.title);
  }

  protected override find(after: string | null = null) {
    const { search } = this;
    return this.ask(DeskOrganisationListDocument, { search, after }, ({ viewer }) => viewer?.deskOrganisations);
  }

  async #more(shown: Organisations): Promise<void> {
    const next = await this.find(shown.pageInfo.endCursor);
    if (typeof next === 'object' && next) this.loaded = joined(shown, next);
  }

  readonly #search = (event: SubmitEvent) => {
    event.preventDefault();
    const search = new FormData(event.target as HTMLFormElement).get('organisation');
    this.desk.go(pathOf('organisations'), { search: String(search ?? '').trim() });
  };

  readonly #recorded = ({ organisation }: OrganisationRecorded) => {
    this.adds = false;
    if (organisation) return this.desk.go(organisationPath(organisation.id));
    return this.focusOn('.add');
  };

  protected override show(organisations: Organisations) {
    const { nodes, totalCount } = organisations;
    return html`<div class="between">
        <h1 tabindex="-1">${this.say(texts.title)}</h1>
        <a class="button second" href=${this.desk.href(mergeOrganisationsPath)}>${this.say(texts.toMerge)}</a>
      </div>
      <p class="lead">${this.say(texts.lead)}</p>
      <div class="stack wide below">
        <form class="find" role="search" aria-label=${this.say(texts.find)} novalidate @submit=${this.#search}>
          <div class="field">
            <label for="organisation">${this.say(texts.find)}</label>
            <span class="small" id="organisation-help">${this.say(texts.findHelp)}</span>
            <div class="actions">
              <input id="organisation" name="organisation" type="search" autocomplete="off" maxlength="100" aria-describedby="organisation-help"
                .value=${this.search} />
              <button class="second">${this.say(texts.findAction)}</button>
            </div>
          </div>
        </form>
        <p class="small" role="status">${this.say(texts.counted(totalCount))}</p>
        ${
          nodes.length
            ? html`<ul class="box rows">${nodes.map((one) => this.#row(one))}</ul>`
            : emptyBox(this.say(texts.none), this.say(texts.noneHelp))
        }
        ${moreButton(organisations, this.language, () => this.#more(organisations))}
        ${this.#adding()}
      </div>`;
  }

  #adding() {
    if (!this.adds)
      return html`<div><button class="second add" @click=${() => Object.assign(this, { adds: true })}>${this.say(add)}</button></div>`;
    return html`<desk-new-organisation .desk=${this.desk} .language=${this.language} .name=${'new'} .typed=${this.search}
      @desk-organisation-recorded=${this.#recorded}></desk-new-organisation>`;
  }

  #row(organisation: DeskOrganisationWholeFragment) {
    const { id, name, place, kind, level, kvkNumber, parent } = organisation;
    const facts = [
      place,
      this.say(organisationKinds[kind]),
      level === 'ORGANISATION' ? '' : this.say(texts.levels[level]),
      parent ? this.say(texts.partOf(parent.name)) : '',
      kvkNumber ? `KvK ${kvkNumber}` : '',
    ];
    return html`<li class="tight">
      <h2 class="as-h3"><a href=${this.desk.href(organisationPath(id))}>${name}</a></h2>
      <p>${usedIn(organisation, this.language)}</p>
      <p class="small">${facts.filter(Boolean).join(' · ')}</p>
    </li>`;
  }
}
define('desk-organisations', DeskOrganisations);
