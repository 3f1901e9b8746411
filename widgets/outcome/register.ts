import { define } from '../element.ts';
import { Outcome } from './outcome.ts';

define('leerkring-outcome', Outcome);

declare global {
  interface HTMLElementTagNameMap {
    'leerkring-outcome': Outcome;
  }
}
