import { define } from '../element.ts';
import { Convenants } from './convenants.ts';

define('leerkring-convenants', Convenants);

declare global {
  interface HTMLElementTagNameMap {
    'leerkring-convenants': Convenants;
  }
}
