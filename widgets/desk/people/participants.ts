import {
  type DeskMemberFragment,
  type DeskNetworkHeadFragment,
  DeskParticipantsDocument,
  EndMembershipDocument,
  ExportParticipantsDocument,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { day } from '../../language.ts';
import '../confirm.ts';
import type { DeskConfirm } from '../confirm.ts';
import { PlacesChanged } from '../network/places-changed.ts';
import { joined, moreButton, type Page } from '../pages.ts';
import { networkPath } from '../routes.ts';
import { notAllowed, notDone } from '../screen.texts.ts';
import { Screen } from '../screen.ts';
import * as texts from './people.texts.ts';
import { save } from './save.ts';

type Members = Page<DeskMemberFragment>;

/** Who takes part in a network. A lead expert sees names and organisations, and can do nothing with them. */
class DeskParticipants extends Screen<Members> {
  static override readonly properties = {
    ...Screen.properties,
    network: { attribute: false },
    notice: { state: true },
    refusal: { state: true },
  };
  declare network: DeskNetworkHeadFragment;
  declare notice: string;
  declare refusal: string;

  constructor() {
    super();
    this.notice = this.refusal = '';
  }

  protected override get about(): string {
    return this.network.id;
  }

  protected override get isPart(): boolean {
    return true;
  }

  protected override titleOf(): string {
    return this.say(texts.participants);
  }

  protected override async find(after: string | null = null) {
    const found = await this.desk.ask(DeskParticipantsDocument, { id: this.network.id, after });
    return typeof found === 'object' ? (found?.viewer?.deskNetwork?.participants ?? null) : found;
  }

  async #more(shown: Members): Promise<void> {
    const next = await this.find(shown.pageInfo.endCursor);
    if (typeof next === 'object' && next) this.loaded = joined(shown, next);
  }

  async #end({ id, name }: DeskMemberFragment): Promise<void> {
    const { isHosted, seats } = this.network;
    const words = texts.endText(isHosted, seats.waitingListCount);
    const confirm = this.querySelector<DeskConfirm>('desk-confirm');
    if (!(await confirm?.ask(this.say(texts.endTitle(name)), this.say(words), this.say(texts.end)))) return;
    const answer = await this.desk.ask(EndMembershipDocument, { id });
    const outcome = typeof answer === 'object' ? answer?.endMembership : answer;
    this.notice = this.refusal = '';
    if (typeof outcome === 'object') {
      this.notice = this.say(texts.ended(name));
      this.dispatchEvent(new PlacesChanged());
      await this.load(true);
    } else this.refusal = this.say(outcome === 'down' ? notDone : notAllowed);
    await this.focusOn('.told');
  }

  async #export(format: 'CSV' | 'XLSX'): Promise<void> {
    const answer = await this.desk.ask(ExportParticipantsDocument, {
      network: this.network.id,
      format,
      locale: this.locale,
    });
    const outcome = typeof answer === 'object' ? answer?.exportParticipants : answer;
    this.notice = this.refusal = '';
    if (typeof outcome === 'object' && outcome.__typename === 'ExportedFile') {
      save(outcome);
      this.desk.say(this.say(texts.exported));
      return;
    }
    this.refusal = outcome === 'down' ? this.say(notDone) : (outcome?.message ?? this.say(notAllowed));
    await this.focusOn('.told');
  }

  protected override show(found: Members) {
    const manages = this.network.role !== 'LEAD_EXPERT';
    // Of one that ended it shows who took part until then.
    const changes = manages && !this.network.endedAt;
    const heading = html`<h2 tabindex="-1">${this.say(texts.participants)}</h2>`;
    return html`<section class="stack">
      <div class="between">${heading} ${manages ? this.#actions(found.totalCount > 0, changes) : nothing}</div>
      ${this.notice ? html`<p class="notice ok told" tabindex="-1">${this.notice}</p>` : nothing}
      ${this.refusal ? html`<p class="notice bad told" tabindex="-1">${this.refusal}</p>` : nothing}
      ${
        found.nodes.length
          ? html`<ul class="box rows">${found.nodes.map((member) => this.#row(member, changes))}</ul>`
          : html`<div class="box empty"><p><strong>${this.say(this.network.endedAt ? texts.nobodyTookPart : texts.nobody)}</strong></p>
              ${changes ? html`<p class="small">${this.say(texts.nobodyText)}</p>` : nothing}</div>`
      }
      ${moreButton(found, this.language, () => this.#more(found))}
      <desk-confirm .desk=${this.desk} .language=${this.language}></desk-confirm>
    </section>`;
  }

  #actions(some: boolean, changes: boolean) {
    const { id } = this.network;
    return html`<div class="actions">
      ${
        changes
          ? html`<a class="button" href=${this.desk.href(networkPath(id, 'add'))}>${this.say(texts.add)}</a>
            <a class="button second" href=${this.desk.href(networkPath(id, 'import'))}>${this.say(texts.importList)}</a>`
          : nothing
      }
      ${
        some
          ? html`<button class="second" @click=${() => this.#export('XLSX')}>${this.say(texts.exportXlsx)}</button>
            <button class="second" @click=${() => this.#export('CSV')}>${this.say(texts.exportCsv)}</button>`
          : nothing
      }
    </div>`;
  }

  #row(member: DeskMemberFragment, changes: boolean) {
    const { name, address, jobTitle, organisation, unitName, since, source } = member;
    return html`<li class="between">
      <div class="tight">
        <h3>${name}</h3>
        <p>${[jobTitle, organisation?.name, unitName].filter(Boolean).join(', ')}</p>
        <p class="small">${address ? html`<a href="mailto:${address}">${address}</a> · ` : nothing}${this.say(texts.sinceDay(day(since, this.language)))}${source ? ` · ${this.say(texts.fromSource(source))}` : ''}</p>
      </div>
      ${
        changes
          ? html`<button class="link" aria-label="${this.say(texts.end)}: ${name}" @click=${() => this.#end(member)}>${this.say(texts.end)}</button>`
          : nothing
      }
    </li>`;
  }
}
define('desk-participants', DeskParticipants);
