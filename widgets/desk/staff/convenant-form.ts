import {
  AddConvenantDocument,
  type ConvenantInput,
  CorrectConvenantDocument,
  DeskConvenantFormDocument,
  type DeskConvenantFormQuery,
  DeskConvenantNetworksDocument,
  type DeskConvenantNetworksQuery,
  type DeskConvenantWholeFragment,
  SupersedeConvenantDocument,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { filledIn, type Mistake, selectField, summary } from '../forms.ts';
import { faultsAt } from '../people/person-fields.ts';
import { convenantPath, correctConvenantPath, pathOf } from '../routes.ts';
import { Screen } from '../screen.ts';
import { convenantMistakes, type Party } from './convenant.checks.ts';
import { checks, dayFields, fieldNames, partiesAtFirst, wordFields } from './convenant-fields.ts';
import './convenant-parties.ts';
import type { DeskConvenantParties } from './convenant-parties.ts';
import * as texts from './convenants.texts.ts';

type Owner = NonNullable<DeskConvenantFormQuery['viewer']>['owners'][number];
type Network = NonNullable<DeskConvenantNetworksQuery['viewer']>['networks']['nodes'][number];
interface Found {
  owners: readonly Owner[];
  networks: readonly Network[];
  regions: DeskConvenantFormQuery['regions']['nodes'];
  /** The version that the new one follows, or that is corrected. */
  before: DeskConvenantWholeFragment | undefined;
}

/** A new convenant, the next version of one, or a version in which something was wrong. */
class DeskConvenant extends Screen<Found> {
  static override readonly properties = {
    ...Screen.properties,
    convenantId: { attribute: false },
    isCorrection: { attribute: false },
    owner: { state: true },
    mistakes: { state: true },
  };
  /** Of the version before, or of the one that is corrected; undefined: a new convenant. */
  declare convenantId: string | undefined;
  declare isCorrection: boolean;
  /** Id of the one that keeps it; undefined: as the form opened. */
  declare owner: string | undefined;
  declare mistakes: readonly Mistake[];
  #busy = false;

  constructor() {
    super();
    this.mistakes = [];
    this.isCorrection = false;
  }

  protected override get about(): string {
    return this.convenantId ?? '';
  }

  protected override titleOf({ before }: Found): string {
    if (!before) return this.say(texts.add);
    return this.say((this.isCorrection ? texts.correctionOf : texts.newVersionOf)(before.title));
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
    const { title = '', summary = '', titleEn, summaryEn, signedOn = '', startsOn = '', endsOn } = values;
    const ticked = (name: string) => new FormData(form).getAll(name).map(String);
    const convenant: ConvenantInput = {
      title,
      summary,
      titleEn: titleEn || null,
      summaryEn: summaryEn || null,
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
      this.mistakes = faultsAt(faults, fieldNames);
      return this.focusOn('.summary');
    }
    return this.refuse(outcome);
  };

  #send(convenant: ConvenantInput, owner: string) {
    const { convenantId: id, locale } = this;
    if (id && this.isCorrection)
      return this.ask(CorrectConvenantDocument, { id, convenant, locale }, ({ correctConvenant }) => correctConvenant);
    return id
      ? this.ask(SupersedeConvenantDocument, { id, convenant, locale }, ({ supersedeConvenant }) => supersedeConvenant)
      : this.ask(AddConvenantDocument, { owner, convenant, locale }, ({ addConvenant }) => addConvenant);
  }

  protected override show(found: Found) {
    const { language, mistakes, isCorrection } = this;
    const { owners, before, networks } = found;
    const choices = owners.map(({ id, name }) => [id, name] as const);
    const keeps = owners.find(({ convenants }) => convenants.some(({ id }) => id === before?.id));
    const owner = this.owner ?? (keeps ?? owners[0])?.id;
    const own = networks.filter((network) => network.owner?.id === owner);
    return html`<a class="back" href=${this.desk.href(pathOf('convenants'))}>‹ ${this.say(texts.title)}</a>
      <h1 tabindex="-1">${this.titleOf(found)}</h1>
      ${before ? this.#difference(before.id) : nothing}
      <div class="stack below">
        ${this.told()}
        ${summary(mistakes, language)}
        <form class="box" novalidate @submit=${this.#submit} @change=${this.#choose}>
          ${
            before || owners.length === 1
              ? html`<input type="hidden" name="owner" value=${owner ?? ''} />`
              : selectField({ name: 'owner', label: texts.owner }, choices, mistakes, language)
          }
          ${wordFields(before, mistakes, language)} ${dayFields(isCorrection ? before : undefined, mistakes, language)}
          <desk-convenant-parties .desk=${this.desk} .language=${language} .mistakes=${mistakes}
            .earlier=${partiesAtFirst(before, isCorrection)}></desk-convenant-parties>
          ${checks(
            'region',
            this.say(texts.regions),
            found.regions.map(({ slug, name }) => [slug, name]),
            before?.regions ?? [],
          )}
          ${checks(
            'network',
            this.say(texts.networks),
            own.map(({ id, title }) => [id, title]),
            before?.networks.map(({ id }) => id) ?? [],
          )}
          <div><button>${this.say(texts.save)}</button></div>
        </form>
      </div>`;
  }

  /** Who came by the wrong button finds the other one. */
  #difference(id: string) {
    const [lead, path, other] = this.isCorrection
      ? [texts.correctionLead, convenantPath(id), texts.toNewVersion]
      : [texts.newVersionLead, correctConvenantPath(id), texts.toCorrection];
    return html`<p class="lead">${this.say(lead)}</p>
      <p><a href=${this.desk.href(path)}>${this.say(other)}</a></p>`;
  }
}
define('desk-convenant', DeskConvenant);
