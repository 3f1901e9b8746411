import {
  AddConvenantDocument,
  type ConvenantInput,
  DeskConvenantFormDocument,
  type DeskConvenantFormQuery,
  DeskConvenantNetworksDocument,
  type DeskConvenantNetworksQuery,
  type DeskConvenantWholeFragment,
  SupersedeConvenantDocument,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { define } from '../../element.ts';
import { filledIn, longField, type Mistake, selectField, summary, textField } from '../forms.ts';
import { faultsAt } from '../people/person-fields.ts';
import { pathOf } from '../routes.ts';
import { Screen } from '../screen.ts';
import { convenantMistakes, type Party } from './convenant.checks.ts';
import './convenant-parties.ts';
import type { DeskConvenantParties } from './convenant-parties.ts';
import * as texts from './convenants.texts.ts';

type Owner = NonNullable<DeskConvenantFormQuery['viewer']>['owners'][number];
type Network = NonNullable<DeskConvenantNetworksQuery['viewer']>['networks']['nodes'][number];
interface Found {
  owners: readonly Owner[];
  networks: readonly Network[];
  regions: DeskConvenantFormQuery['regions']['nodes'];
  /** The version that the new one follows. */
  before: DeskConvenantWholeFragment | undefined;
}

/** A new convenant, or the next version of one. */
class DeskConvenant extends Screen<Found> {
  static override readonly properties = {
    ...Screen.properties,
    convenantId: { attribute: false },
    owner: { state: true },
    mistakes: { state: true },
  };
  /** Of the version before; undefined: a new convenant. */
  declare convenantId: string | undefined;
  /** Id of the one that keeps it; undefined: as the form opened. */
  declare owner: string | undefined;
  declare mistakes: readonly Mistake[];
  #busy = false;

  constructor() {
    super();
    this.mistakes = [];
  }

  protected override get about(): string {
    return this.convenantId ?? '';
  }

  protected override titleOf({ before }: Found): string {
    return this.say(before ? texts.newVersionOf(before.title) : texts.add);
  }

  protected override async find(): Promise<Found | 'down' | null> {
    const found = await this.desk.ask(DeskConvenantFormDocument, { locale: this.locale });
    if (typeof found !== 'object' || !found?.viewer?.owners.length) return found === 'down' ? found : null;
    const { owners } = found.viewer;
    const before = owners.flatMap(({ convenants }) => convenants).find(({ id }) => id === this.convenantId);
    if (this.convenantId && !before) return null;
    const networks = await this.#findNetworks();
    if (!networks || networks === 'down') return networks;
    const byTitle = networks.toSorted((one, other) => one.title.localeCompare(other.title, 'nl'));
    return { owners, networks: byTitle, regions: found.regions.nodes, before };
  }

  /** Of all pages: a convenant may be about the one that has nothing to decide. */
  async #findNetworks(after: string | null = null): Promise<readonly Network[] | 'down' | null> {
    const asked = { after, locale: this.locale };
    const found = await this.ask(DeskConvenantNetworksDocument, asked, ({ viewer }) => viewer?.networks);
    if (!found || found === 'down') return found;
    const { nodes, pageInfo } = found;
    const own = nodes.filter(({ role }) => role === 'STAFF');
    if (!pageInfo.hasNextPage) return own;
    const more = await this.#findNetworks(pageInfo.endCursor);
    return typeof more === 'object' && more ? [...own, ...more] : more;
  }

  readonly #choose = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement && target.name === 'owner') this.owner = target.value;
  };

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (this.#busy) return;
    const form = event.target as HTMLFormElement;
    const values = filledIn(form);
    const parties: readonly Party[] = form.querySelector<DeskConvenantParties>('desk-convenant-parties')?.parties ?? [];
    this.refusal = '';
    this.mistakes = convenantMistakes(values, parties, this.language);
    if (this.mistakes.length) return this.focusOn('.summary');
    const { title = '', summary = '', signedOn = '', startsOn = '', endsOn } = values;
    const ticked = (name: string) => new FormData(form).getAll(name).map(String);
    const convenant: ConvenantInput = {
      title,
      summary,
      signedOn,
      startsOn,
      endsOn: endsOn || null,
      regions: ticked('region'),
      networks: ticked('network'),
      parties: parties.map(({ organisation, kind, signedOn: on }) => ({
        organisation: organisation.id,
        kind,
        signedOn: on || signedOn,
      })),
    };
    this.#busy = true;
    const outcome = await this.#send(convenant, values.owner ?? '');
    this.#busy = false;
    if (typeof outcome === 'object' && outcome?.__typename === 'DeskConvenant')
      return this.desk.go(pathOf('convenants'));
    if (typeof outcome === 'object' && outcome?.__typename === 'InvalidConvenant') {
      // The list of parties has no field of its own: the one to add another stands under it.
      const faults = outcome.faults.map(({ path, message }) => ({
        path: path.map((part) => (part === 'parties' ? 'party' : part)),
        message,
      }));
      this.mistakes = faultsAt(faults, ['title', 'summary', 'signedOn', 'startsOn', 'endsOn', 'party']);
      return this.focusOn('.summary');
    }
    return this.refuse(outcome);
  };

  #send(convenant: ConvenantInput, owner: string) {
    const { convenantId: id, locale } = this;
    return id
      ? this.ask(SupersedeConvenantDocument, { id, convenant, locale }, ({ supersedeConvenant }) => supersedeConvenant)
      : this.ask(AddConvenantDocument, { owner, convenant, locale }, ({ addConvenant }) => addConvenant);
  }

  protected override show(found: Found) {
    const { language, mistakes } = this;
    const { owners, before, networks } = found;
    const choices = owners.map(({ id, name }) => [id, name] as const);
    const keeps = owners.find(({ convenants }) => convenants.some(({ id }) => id === before?.id));
    const owner = this.owner ?? (keeps ?? owners[0])?.id;
    const own = networks.filter((network) => network.owner?.id === owner);
    return html`<a class="back" href=${this.desk.href(pathOf('convenants'))}>‹ ${this.say(texts.title)}</a>
      <h1 tabindex="-1">${this.titleOf(found)}</h1>
      <div class="stack below">
        ${this.told()}
        ${summary(mistakes, language)}
        <form class="box" novalidate @submit=${this.#submit} @change=${this.#choose}>
          ${
            before || owners.length === 1
              ? html`<input type="hidden" name="owner" value=${owner ?? ''} />`
              : selectField({ name: 'owner', label: texts.owner }, choices, mistakes, language)
          }
          ${textField({ name: 'title', label: texts.name, value: before?.title, maxlength: 200 }, mistakes, language)}
          ${longField({ name: 'summary', label: texts.summary, value: before?.summary, maxlength: 2000 }, mistakes, language)}
          <div class="two">
            ${textField({ name: 'signedOn', label: texts.signedOn, type: 'date' }, mistakes, language)}
            ${textField({ name: 'startsOn', label: texts.startsOn, type: 'date' }, mistakes, language)}
            ${textField({ name: 'endsOn', label: texts.endsOn, type: 'date', isOptional: true }, mistakes, language)}
          </div>
          <desk-convenant-parties .desk=${this.desk} .language=${language} .mistakes=${mistakes}
            .earlier=${before?.parties ?? []}></desk-convenant-parties>
          ${this.#checks(
            'region',
            texts.regions,
            found.regions.map(({ slug, name }) => [slug, name]),
            before?.regions ?? [],
          )}
          ${this.#checks(
            'network',
            texts.networks,
            own.map(({ id, title }) => [id, title]),
            before?.networks.map(({ id }) => id) ?? [],
          )}
          <div><button>${this.say(texts.save)}</button></div>
        </form>
      </div>`;
  }

  #checks(
    name: string,
    legend: typeof texts.regions,
    options: readonly (readonly [value: string, text: string])[],
    ticked: readonly string[],
  ) {
    if (!options.length) return nothing;
    return html`<fieldset>
      <legend>${this.say(legend)}</legend>
      <div class="checks">
        ${repeat(
          options,
          ([value]) => value,
          ([value, text]) => html`<label class="choice">
            <input type="checkbox" name=${name} value=${value} ?checked=${ticked.includes(value)} /><span>${text}</span>
          </label>`,
        )}
      </div>
    </fieldset>`;
  }
}
define('desk-convenant', DeskConvenant);
