import {
  DeskConvenantsDocument,
  type DeskConvenantsQuery,
  type DeskConvenantWholeFragment,
  EndConvenantDocument,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { filledIn, type Mistake, summary, textField } from '../forms.ts';
import { emptyBox } from '../lists.ts';
import { dayOfYear } from '../moments.ts';
import { convenantPath, correctConvenantPath, networkPath } from '../routes.ts';
import { cancel } from '../screen.texts.ts';
import { Screen } from '../screen.ts';
import * as texts from './convenants.texts.ts';

type Owner = NonNullable<DeskConvenantsQuery['viewer']>['owners'][number];
interface Found {
  owners: readonly Owner[];
  /** Names by slug. */
  regions: ReadonlyMap<string, string>;
}

/** Convenants of an owner: the newest version of each, with the earlier ones behind it, and those that have ended below. */
class DeskConvenants extends Screen<Found> {
  static override readonly properties = {
    ...Screen.properties,
    ending: { state: true },
    mistakes: { state: true },
  };
  /** Id of the one that is being ended. */
  declare ending: string | undefined;
  declare mistakes: readonly Mistake[];

  constructor() {
    super();
    this.mistakes = [];
  }

  protected override titleOf(): string {
    return this.say(texts.title);
  }

  protected override find() {
    return this.ask(
      DeskConvenantsDocument,
      { locale: this.locale },
      ({ viewer, regions }) =>
        viewer && { owners: viewer.owners, regions: new Map(regions.nodes.map(({ slug, name }) => [slug, name])) },
    );
  }

  async #end(event: SubmitEvent, { id, title }: DeskConvenantWholeFragment): Promise<void> {
    event.preventDefault();
    const { [`end-${id}`]: endsOn = '' } = filledIn(event.target as HTMLFormElement);
    this.notice = this.refusal = '';
    this.mistakes = endsOn ? [] : [{ field: `end-${id}`, text: this.say(texts.endMissing) }];
    if (!endsOn) return this.focusOn('.summary');
    const asked = { id, endsOn, locale: this.locale };
    const outcome = await this.ask(EndConvenantDocument, asked, ({ endConvenant }) => endConvenant);
    if (typeof outcome === 'object' && outcome?.__typename === 'InvalidConvenant') {
      this.mistakes = outcome.faults.map(({ message }) => ({ field: `end-${id}`, text: message }));
      return this.focusOn('.summary');
    }
    if (typeof outcome !== 'object' || outcome?.__typename !== 'DeskConvenant') return this.refuse(outcome);
    this.ending = undefined;
    return this.tell(texts.endSaved(title));
  }

  #open(id: string): void {
    this.ending = id;
    this.mistakes = [];
    void this.focusOn(`[id="end-${id}"]`);
  }

  protected override show({ owners, regions }: Found) {
    const some = owners.some(({ convenants }) => convenants.length);
    return html`<div class="between">
        <h1 tabindex="-1">${this.say(texts.title)}</h1>
        <a class="button" href=${this.desk.href(convenantPath())}>${this.say(texts.add)}</a>
      </div>
      <p class="lead">${this.say(texts.lead)}</p>
      <div class="stack wide below">
        ${this.told()}
        ${summary(this.mistakes, this.language)}
        ${some ? owners.map((owner) => this.#owner(owner, regions, owners.length > 1)) : emptyBox(this.say(texts.none))}
      </div>`;
  }

  #owner({ name, convenants }: Owner, regions: Found['regions'], isOneOfMore: boolean) {
    const replaced = new Set(convenants.map(({ supersedes }) => supersedes?.id));
    const newest = convenants.filter(({ id }) => !replaced.has(id));
    if (!newest.length) return nothing;
    const { over = [], going = [] } = Object.groupBy(newest, ({ standing }) =>
      standing === 'ENDED' ? 'over' : 'going',
    );
    const list = (rows: readonly DeskConvenantWholeFragment[], isUnder: boolean) =>
      html`<ul class="box rows">${rows.map((one) => this.#row(one, { all: convenants, regions, isUnder }))}</ul>`;
    return html`<section class="stack">
      ${isOneOfMore ? html`<h2>${name}</h2>` : nothing}
      ${going.length ? list(going, isOneOfMore) : nothing}
      ${
        over.length
          ? html`${isOneOfMore ? html`<h3 class="below">${this.say(texts.ended)}</h3>` : html`<h2 class="below">${this.say(texts.ended)}</h2>`}
              <p class="small">${this.say(texts.endedLead)}</p>
              ${list(over, true)}`
          : nothing
      }
    </section>`;
  }

  #row(
    convenant: DeskConvenantWholeFragment,
    {
      all,
      regions,
      isUnder,
    }: { all: readonly DeskConvenantWholeFragment[]; regions: Found['regions']; isUnder: boolean },
  ) {
    const { id, title, summary: about, parties, networks, standing } = convenant;
    const heading = isUnder ? html`<h3>${title}</h3>` : html`<h2 class="as-h3">${title}</h2>`;
    const named = convenant.regions.map((slug) => regions.get(slug) ?? slug);
    return html`<li class="stack">
      <div class="between">
        <div class="tight">
          ${heading}
          <p class="small">${this.#term(convenant)}</p>
          ${standing === 'TO_COME' ? html`<p><span class="pill new">${this.say(texts.toCome)}</span></p>` : nothing}
        </div>
        <div class="actions">
          <a class="button second" href=${this.desk.href(correctConvenantPath(id))} aria-label="${this.say(texts.correct)}: ${title}">${this.say(texts.correct)}</a>
          <a class="button second" href=${this.desk.href(convenantPath(id))} aria-label="${this.say(texts.newVersion)}: ${title}">${this.say(texts.newVersion)}</a>
          ${
            standing === 'ENDED'
              ? nothing
              : html`<button class="danger" aria-label="${this.say(texts.end)}: ${title}" @click=${() => this.#open(id)}>${this.say(texts.end)}</button>`
          }
        </div>
      </div>
      <p>${about}</p>
      <dl class="facts">
        <dt>${this.say(texts.parties)}</dt>
        <dd>${parties.map(({ organisation }) => organisation.name).join(', ')}</dd>
        ${
          named.length
            ? html`<dt>${this.say(texts.regions)}</dt>
              <dd>${named.join(', ')}</dd>`
            : nothing
        }
        ${
          networks.length
            ? html`<dt>${this.say(texts.networks)}</dt>
              <dd>${networks.map((network, index) => html`${index ? ', ' : ''}<a href=${this.desk.href(networkPath(network.id))}>${network.title}</a>`)}</dd>`
            : nothing
        }
      </dl>
      ${this.ending === id ? this.#ending(convenant) : nothing} ${this.#earlier(convenant, all)}
    </li>`;
  }

  #term({ version, signedOn, startsOn, endsOn }: DeskConvenantWholeFragment): string {
    const on = (date: string) => dayOfYear(date, this.language);
    const until = endsOn ? on(endsOn) : undefined;
    return [texts.version(version), texts.signed(on(signedOn)), texts.runs(on(startsOn), until)]
      .map((words) => this.say(words))
      .join(' · ');
  }

  #ending(convenant: DeskConvenantWholeFragment) {
    const name = `end-${convenant.id}`;
    return html`<form novalidate @submit=${(event: SubmitEvent) => this.#end(event, convenant)}>
      ${textField({ name, label: texts.endsOn, help: texts.endsOnHelp, type: 'date' }, this.mistakes, this.language)}
      <div class="actions">
        <button>${this.say(texts.saveEnd)}</button>
        <button type="button" class="second" @click=${() => Object.assign(this, { ending: undefined })}>${this.say(cancel)}</button>
      </div>
    </form>`;
  }

  #earlier({ supersedes }: DeskConvenantWholeFragment, all: readonly DeskConvenantWholeFragment[]) {
    const chain: DeskConvenantWholeFragment[] = [];
    for (let at = supersedes?.id; at; ) {
      const before = all.find(({ id }) => id === at);
      if (!before) break;
      chain.push(before);
      at = before.supersedes?.id;
    }
    if (!chain.length) return nothing;
    return html`<details>
      <summary>${this.say(texts.earlier)}</summary>
      <ul>
        ${chain.map(
          (one) => html`<li>${one.title}: ${this.#term(one)}
            ${
              // Until the next one starts this is the one that holds.
              one.standing === 'SUPERSEDED'
                ? nothing
                : html` · <a href=${this.desk.href(correctConvenantPath(one.id))}>${this.say(texts.correctVersion(one.version))}</a>`
            }</li>`,
        )}
      </ul>
    </details>`;
  }
}
define('desk-convenants', DeskConvenants);
