import { LateElement } from '../late-element.ts';
import { loadPart } from '../parts.ts';
import { skeleton } from '../pieces.ts';

/**
 * Convenants: who agreed to work together, by kind of organisation, and until when. The current version of each.
 *
 * @attr {string} region - slug: only convenants in this region
 * @attr {number} [limit=20] - how many at first, 1 to 100; a button shows more
 *
 * @slot - shown when the API does not answer or has no convenants here
 *
 * @csspart list - the cards together
 * @csspart card - a convenant as a whole
 * @csspart title - its name, a heading
 * @csspart term - until when it holds
 */
export class Convenants extends LateElement {
  static override readonly attributes = ['region', 'limit'];

  declare region: string | null | undefined;
  declare limit: number | string | null | undefined;

  /** Of all regions together there are more than a page shows at once. */
  protected override get room() {
    return skeleton(this.region ? 3 : 9);
  }

  protected override readonly bring = () => loadPart(() => import('./convenants.part.ts'));
}
