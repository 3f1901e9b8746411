import { LateElement } from '../late-element.ts';
import { loadPart } from '../parts.ts';

/**
 * Work forms (werkvormen): what they are for, and how to do them with their rules and pitfalls.
 *
 * @attr programme - slug: only those of this programme
 * @attr endpoint - origin of the API (default: the origin of this script)
 * @attr locale - `nl` or `en` (default: the language of the page)
 *
 * @slot - shown when the API does not answer
 *
 * @csspart list
 * @csspart card
 * @csspart title
 *
 * @cssprop --leerkring-accent - and the others of `<leerkring-network>`
 */
export class WorkForms extends LateElement {
  static override readonly attributes = ['programme'];

  declare programme: string | null | undefined;

  protected override readonly bring = () => loadPart(() => import('./work-forms.part.ts'));
}
