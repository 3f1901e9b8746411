import {
  DeskOrganisationsDocument,
  type DeskOrganisationsQuery,
  EndParticipationDocument,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { day } from '../../language.ts';
import { agreed } from '../confirm.ts';
import { emptyBox } from '../lists.ts';
import { organisationKinds } from '../organisation-kinds.texts.ts';
import './former.ts';
import { NetworkPart } from './network-part.ts';
import * as texts from './organisations.texts.ts';

type Participation = NonNullable<
  NonNullable<DeskOrganisationsQuery['viewer']>['deskNetwork']
>['participations'][number];

/** Which organisations take part, and with how many. */
class DeskNetworkOrganisations extends NetworkPart<readonly Participation[]> {
  protected override titleOf(): string {
    return this.say(texts.title);
  }

  protected override find() {
    const { id } = this.network;
    return this.ask(DeskOrganisationsDocument, { id }, ({ viewer }) => viewer?.deskNetwork?.participations);
  }

  async #end({ id, organisation: { name }, seatsTaken }: Participation): Promise<void> {
    const [title, text] = [this.say(texts.endTitle(name)), this.say(texts.endText(seatsTaken))];
    if (!(await agreed(this, title, text, this.say(texts.end)))) return;
    const outcome = await this.ask(EndParticipationDocument, { id }, ({ endParticipation }) => endParticipation);
    await (outcome && outcome !== 'down' ? this.tell(texts.ended(name)) : this.refuse(outcome));
  }

  protected override show(participations: readonly Participation[]) {
    const { isHosted, role, endedAt } = this.network;
    return html`<section class="stack">
      <h2 tabindex="-1">${this.say(texts.title)}</h2>
      ${isHosted ? html`<p class="lead">${this.say(texts.hosted)}</p>` : nothing}
      ${this.told()}
      ${
        participations.length
          ? html`<ul class="box rows">${participations.map((one) => this.#row(one, role !== 'LEAD_EXPERT' && !endedAt))}</ul>`
          : isHosted
            ? nothing
            : emptyBox(this.say(texts.none), this.say(texts.noneText))
      }
      ${
        role === 'LEAD_EXPERT'
          ? nothing
          : html`<desk-former-organisations .desk=${this.desk} .language=${this.language} .network=${this.network}></desk-former-organisations>`
      }
      <desk-confirm .desk=${this.desk} .language=${this.language}></desk-confirm>
    </section>`;
  }

  #row(participation: Participation, manages: boolean) {
    const { organisation, since, seatsTaken, seatsOffered } = participation;
    const { name, place, kind } = organisation;
    return html`<li class="between">
      <div class="tight">
        <h3>${name}</h3>
        <p>${this.say(texts.seats(seatsTaken, this.network.seats.seatsPerOrganisation))}${
          seatsOffered ? `, ${this.say(texts.offered(seatsOffered))}` : ''
        }</p>
        ${
          seatsTaken || seatsOffered
            ? nothing
            : html`<p class="small">${this.say(texts.nobody(manages, this.network.seats.maximumOrganisations !== null))}</p>`
        }
        <p class="small">${[place, this.say(organisationKinds[kind]), this.say(texts.since(day(since, this.language)))].filter(Boolean).join(' · ')}</p>
      </div>
      ${
        manages
          ? html`<button class="link" aria-label="${this.say(texts.end)}: ${name}" @click=${() => this.#end(participation)}>${this.say(texts.end)}</button>`
          : nothing
      }
    </li>`;
  }
}
define('desk-network-organisations', DeskNetworkOrganisations);
