import {
  DeskFormerOrganisationsDocument,
  type DeskFormerOrganisationsQuery,
  DeskFormerParticipantsDocument,
  type DeskFormerParticipantsQuery,
  type DeskNetworkHeadFragment,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing, type PropertyValues } from 'lit';
import { define, type Loaded } from '../../element.ts';
import { emptyBox, joined, moreButton, type Page } from '../lists.ts';
import { dayOfYear } from '../moments.ts';
import { organisationKinds } from '../organisation-kinds.texts.ts';
import { Piece } from '../piece.ts';
import { personPath } from '../routes.ts';
import { unreachable } from '../screen.texts.ts';
import * as texts from './former.texts.ts';

/** Who took part in a network and does no more; asked for when the reader wants to see them. */
abstract class Former<Found> extends Piece {
  static override readonly properties = {
    ...Piece.properties,
    network: { attribute: false },
    isOpen: { state: true },
    loaded: { state: true },
  };
  declare network: DeskNetworkHeadFragment;
  declare isOpen: boolean;
  declare loaded: Loaded<Found>;

  constructor() {
    super();
    this.isOpen = false;
  }

  protected abstract find(): Promise<Loaded<Found>>;
  protected abstract show(found: Found): unknown;

  /** Whoever went a moment ago stands there too. */
  override willUpdate(changed: PropertyValues): void {
    if (this.isOpen && (changed.has('network') || changed.has('isOpen'))) void this.#load();
  }

  async #load(): Promise<void> {
    this.loaded = await this.find();
  }

  override render() {
    const { isOpen, loaded } = this;
    return html`<section class="stack below">
      <div>
        <button class="link" aria-expanded=${isOpen} @click=${() => {
          this.isOpen = !isOpen;
        }}>${this.say(texts.tookPart)} <span aria-hidden="true">${isOpen ? '▴' : '▾'}</span></button>
      </div>
      ${isOpen && loaded && loaded !== 'down' ? this.show(loaded) : nothing}
      ${isOpen && loaded === 'down' ? html`<p class="notice bad">${this.say(unreachable)}</p>` : nothing}
    </section>`;
  }

  /** From when until when, and who ended it as far as that is known. */
  protected when({ since, until, endedBy }: { since: string; until: string | null; endedBy: texts.Actor | null }) {
    const on = (instant: string) => dayOfYear(instant, this.language);
    return [this.say(texts.between(on(since), until ? on(until) : '')), endedBy && this.say(texts.endedBy[endedBy])]
      .filter(Boolean)
      .join(' · ');
  }
}

type People = Page<
  NonNullable<NonNullable<DeskFormerParticipantsQuery['viewer']>['deskNetwork']>['participants']['nodes'][number]
>;

/** Each once, with their last time. */
class DeskFormerParticipants extends Former<People> {
  protected override find(after: string | null = null) {
    const { id } = this.network;
    return this.ask(DeskFormerParticipantsDocument, { id, after }, ({ viewer }) => viewer?.deskNetwork?.participants);
  }

  async #more(shown: People): Promise<void> {
    const next = await this.find(shown.pageInfo.endCursor);
    if (typeof next === 'object' && next) this.loaded = joined(shown, next);
  }

  protected override show(found: People) {
    if (!found.nodes.length) return emptyBox(this.say(texts.nobody));
    return html`<ul class="box rows">
        ${found.nodes.map(
          (member) => html`<li class="tight">
            <h3><a href=${this.desk.href(personPath(member.person?.id ?? ''))}>${member.name}</a></h3>
            <p>${[member.jobTitle, member.organisation?.name, member.unitName].filter(Boolean).join(', ')}</p>
            <p class="small">${member.address ? html`<a href="mailto:${member.address}">${member.address}</a> · ` : nothing}${this.when(member)}</p>
          </li>`,
        )}
      </ul>
      ${moreButton(found, this.language, () => this.#more(found))}`;
  }
}
define('desk-former-participants', DeskFormerParticipants);

type Organisations = NonNullable<
  NonNullable<DeskFormerOrganisationsQuery['viewer']>['deskNetwork']
>['formerParticipations'];

class DeskFormerOrganisations extends Former<Organisations> {
  protected override find() {
    const { id } = this.network;
    return this.ask(DeskFormerOrganisationsDocument, { id }, ({ viewer }) => viewer?.deskNetwork?.formerParticipations);
  }

  protected override show(found: Organisations) {
    if (!found.length) return emptyBox(this.say(texts.noOrganisation));
    return html`<ul class="box rows">
      ${found.map(
        (one) => html`<li class="tight">
          <h3>${one.organisation.name}</h3>
          <p class="small">${[one.organisation.place, this.say(organisationKinds[one.organisation.kind])].filter(Boolean).join(' · ')}</p>
          <p class="small">${this.when(one)}</p>
        </li>`,
      )}
    </ul>`;
  }
}
define('desk-former-organisations', DeskFormerOrganisations);
