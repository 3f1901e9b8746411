import { LateElement } from '../late-element.ts';
import { loadPart } from '../parts.ts';
import { skeleton } from '../pieces.ts';
import type { Prefill } from '../sign-up/prefill.ts';

/**
 * A programme: what it is, its networks, whom to ask, and where it is open a form to ask for a new network.
 *
 * @attr {string} slug - the programme; required
 * @attr {string} prefill - what the page knows already of who signs up: JSON of an object with any of the texts `name`,
 *   `email`, `organisation`, `unit` and `jobTitle`; as a property that object itself. Handed to the forms; fields that
 *   the visitor has touched stay.
 *
 * @event {CustomEvent<{ network: string }>} leerkring-sign-up-requested - from a card: its action was chosen. Cancel it
 *   (`preventDefault()`) to do something else than open the form in place.
 * @event {CustomEvent<{ network?: string; programme?: string }>} leerkring-sign-up-opened - a form can be filled in
 * @event {CustomEvent<{ network?: string; programme?: string }>} leerkring-sign-up-received - from a form: the API stored
 *   the sign-up
 * @event {CustomEvent<{ network?: string; programme?: string; refusal: string }>} leerkring-sign-up-refused - from a
 *   form: the API said no
 *
 * @slot - shown when the API does not answer or does not know the programme
 *
 * @csspart title - names: of the programme, and of a network on its card
 * @csspart filters - the search field and the filters of the networks
 * @csspart list - the cards together
 * @csspart card - a card as a whole
 * @csspart state - of a card: the word that says whether one can join
 * @csspart action - of a card: the button to sign up or to join the waiting list
 * @csspart panel - of a card: what opens under it
 * @csspart start - what opens the form to ask for a network
 */
export class Programme extends LateElement {
  static override readonly attributes = ['slug', 'prefill'];

  declare slug: string | null | undefined;
  declare prefill: Prefill;

  protected override get room() {
    return skeleton(6);
  }
  protected override readonly bring = () => loadPart(() => import('./programme.part.ts'));

  protected override render() {
    const { prefill } = this;
    // A page may know it only after the list and the form are there.
    for (const inside of this.renderRoot.querySelectorAll('leerkring-networks,leerkring-sign-up'))
      Object.assign(inside, { prefill });
    return super.render();
  }
}
