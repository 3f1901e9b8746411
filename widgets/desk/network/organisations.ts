import {
  type DeskNetworkHeadFragment,
  DeskOrganisationsDocument,
  type DeskOrganisationsQuery,
  EndParticipationDocument,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { day } from '../../language.ts';
import '../confirm.ts';
import type { DeskConfirm } from '../confirm.ts';
import { organisationKinds } from '../organisation-kinds.texts.ts';
import { notAllowed, notDone } from '../screen.texts.ts';
import { Screen } from '../screen.ts';
import * as texts from './organisations.texts.ts';
import { PlacesChanged } from './places-changed.ts';

type Participation = NonNullable<
  NonNullable<DeskOrganisationsQuery['viewer']>['deskNetwork']
>['participations'][number];

/** Which organisations take part, and with how many. */
class DeskNetworkOrganisations extends Screen<readonly Participation[]> {
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
    return this.say(texts.title);
  }

  protected override async find() {
    const found = await this.desk.ask(DeskOrganisationsDocument, { id: this.network.id });
    return typeof found === 'object' ? (found?.viewer?.deskNetwork?.participations ?? null) : found;
  }

  async #end({ id, organisation: { name }, seatsTaken }: Participation): Promise<void> {
    const confirm = this.querySelector<DeskConfirm>('desk-confirm');
    const agreed = await confirm?.ask(
      this.say(texts.endTitle(name)),
      this.say(texts.endText(seatsTaken)),
      this.say(texts.end),
    );
    if (!agreed) return;
    const answer = await this.desk.ask(EndParticipationDocument, { id });
    const outcome = typeof answer === 'object' ? answer?.endParticipation : answer;
    this.notice = this.refusal = '';
    if (typeof outcome === 'object') {
      this.notice = this.say(texts.ended(name));
      this.dispatchEvent(new PlacesChanged());
      await this.load(true);
    } else this.refusal = this.say(outcome === 'down' ? notDone : notAllowed);
    await this.focusOn('.told');
  }

  protected override show(participations: readonly Participation[]) {
    const { isHosted, role, endedAt } = this.network;
    return html`<section class="stack">
      <h2 tabindex="-1">${this.say(texts.title)}</h2>
      ${isHosted ? html`<p class="lead">${this.say(texts.hosted)}</p>` : nothing}
      ${this.notice ? html`<p class="notice ok told" tabindex="-1">${this.notice}</p>` : nothing}
      ${this.refusal ? html`<p class="notice bad told" tabindex="-1">${this.refusal}</p>` : nothing}
      ${
        participations.length
          ? html`<ul class="box rows">${participations.map((one) => this.#row(one, role !== 'LEAD_EXPERT' && !endedAt))}</ul>`
          : isHosted
            ? nothing
            : html`<div class="box empty"><p><strong>${this.say(texts.none)}</strong></p><p class="small">${this.say(texts.noneText)}</p></div>`
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
