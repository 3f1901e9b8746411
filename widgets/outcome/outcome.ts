import { LateElement } from '../late-element.ts';
import { loadPart } from '../parts.ts';

/**
 * What came of a network or programme, as one figure: with how many were asked, the period and the source.
 *
 * @attr {string} slug - the outcome; required
 *
 * @slot - shown when the API does not answer or does not know the outcome
 *
 * @csspart figure - the outcome as a whole
 * @csspart value - the number with its unit
 * @csspart title - what the number says
 * @csspart caption - how many were asked, when, and the source
 */
export class Outcome extends LateElement {
  static override readonly attributes = ['slug'];

  declare slug: string | null | undefined;

  protected override readonly bring = () => loadPart(() => import('./outcome.part.ts'));
}
