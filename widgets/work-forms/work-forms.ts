import { LateElement } from '../late-element.ts';
import { loadPart } from '../parts.ts';
import { skeleton } from '../pieces.ts';

/**
 * Work forms (werkvormen): what they are for, and how to do them with their rules and pitfalls.
 *
 * @attr {string} programme - slug: only those of this programme
 *
 * @slot - shown when the API does not answer
 *
 * @csspart list - the cards together
 * @csspart card - a work form as a whole
 * @csspart title - its name, a heading
 */
export class WorkForms extends LateElement {
  static override readonly attributes = ['programme'];

  declare programme: string | null | undefined;

  protected override get room() {
    return skeleton(2, 'box low');
  }
  protected override readonly bring = () => loadPart(() => import('./work-forms.part.ts'));
}
