import { LateElement } from '../late-element.ts';
import { loadPart } from '../parts.ts';
import type { Prefill } from '../sign-up/prefill.ts';

/**
 * A programme: what it is, its networks, whom to ask, and where it is open a form to ask for a new network.
 *
 * @attr {string} slug - of the programme
 * @attr {string} prefill - what the page knows already of who signs up: JSON of an object with any of the texts `name`,
 *   `email`, `organisation`, `unit` and `jobTitle`; handed to the forms
 *
 * @prop {object} prefill - the same as an object
 *
 * @event {CustomEvent<{ network: string }>} leerkring-sign-up-requested - from a card
 * @event {CustomEvent<{ network?: string, programme?: string }>} leerkring-sign-up-opened - from a form
 * @event {CustomEvent<{ network?: string, programme?: string }>} leerkring-sign-up-received - from a form
 * @event {CustomEvent<{ network?: string, programme?: string, refusal: string }>} leerkring-sign-up-refused - from a form
 *
 * @slot - shown when the API does not answer or does not know the programme
 *
 * @csspart title
 * @csspart filters - of the list, and so on: list, card, state, action, panel
 * @csspart list
 * @csspart card
 * @csspart state
 * @csspart action
 * @csspart panel
 * @csspart start - what opens the form to ask for a network
 */
export class Programme extends LateElement {
  static override readonly attributes = ['slug', 'prefill'];

  declare slug: string | null | undefined;
  declare prefill: Prefill;

  protected override readonly bring = () => loadPart(() => import('./programme.part.ts'));
}
