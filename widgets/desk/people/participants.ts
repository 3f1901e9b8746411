import {
  type DeskMemberFragment,
  DeskParticipantsDocument,
  EndMembershipDocument,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { day } from '../../language.ts';
import { agreed } from '../confirm.ts';
import { emptyBox, joined, moreButton, type Page } from '../lists.ts';
import '../network/former.ts';
import { NetworkPart } from '../network/network-part.ts';
import { networkPath, personPath } from '../routes.ts';
import './list-export.ts';
import * as texts from './people.texts.ts';

type Members = Page<DeskMemberFragment>;

/** Who takes part in a network. A lead expert sees names and organisations, and can do nothing with them. */
class DeskParticipants extends NetworkPart<Members> {
  protected override titleOf(): string {
    return this.say(texts.participants);
  }

  protected override find(after: string | null = null) {
    const { id } = this.network;
    return this.ask(DeskParticipantsDocument, { id, after }, ({ viewer }) => viewer?.deskNetwork?.participants);
  }

  async #more(shown: Members): Promise<void> {
    const next = await this.find(shown.pageInfo.endCursor);
    if (typeof next === 'object' && next) this.loaded = joined(shown, next);
  }

  async #end({ id, name }: DeskMemberFragment): Promise<void> {
    const { isHosted, seats } = this.network;
    const words = texts.endText(isHosted, seats.waitingListCount);
    if (!(await agreed(this, this.say(texts.endTitle(name)), this.say(words), this.say(texts.end)))) return;
    const outcome = await this.ask(EndMembershipDocument, { id }, ({ endMembership }) => endMembership);
    await (outcome && outcome !== 'down' ? this.tell(texts.ended(name)) : this.refuse(outcome));
  }

  protected override show(found: Members) {
    const manages = this.network.role !== 'LEAD_EXPERT';
    // Of one that ended it shows who took part until then.
    const changes = manages && !this.network.endedAt;
    const heading = html`<h2 tabindex="-1">${this.say(texts.participants)}</h2>`;
    return html`<section class="stack">
      <div class="between">${heading} ${changes ? this.#actions() : nothing}</div>
      ${
        manages && found.totalCount > 0
          ? html`<desk-list-export .desk=${this.desk} .language=${this.language} .network=${this.network} .list=${'PARTICIPANTS'}></desk-list-export>`
          : nothing
      }
      ${this.told()}
      ${
        found.nodes.length
          ? html`<ul class="box rows">${found.nodes.map((member) => this.#row(member, changes))}</ul>`
          : emptyBox(
              this.say(this.network.endedAt ? texts.nobodyTookPart : texts.nobody),
              changes ? this.say(texts.nobodyText) : undefined,
            )
      }
      ${moreButton(found, this.language, () => this.#more(found))}
      ${
        manages
          ? html`<desk-former-participants .desk=${this.desk} .language=${this.language} .network=${this.network}></desk-former-participants>`
          : nothing
      }
      <desk-confirm .desk=${this.desk} .language=${this.language}></desk-confirm>
    </section>`;
  }

  #actions() {
    const { id } = this.network;
    return html`<div class="actions">
      <a class="button" href=${this.desk.href(networkPath(id, 'add'))}>${this.say(texts.add)}</a>
      <a class="button second" href=${this.desk.href(networkPath(id, 'import'))}>${this.say(texts.importList)}</a>
    </div>`;
  }

  #row(member: DeskMemberFragment, changes: boolean) {
    const { name, person, address, jobTitle, organisation, unitName, since, source } = member;
    return html`<li class="between">
      <div class="tight">
        <h3>${person ? html`<a href=${this.desk.href(personPath(person.id))}>${name}</a>` : name}</h3>
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
