import '../network-card/register.ts';
import { define } from '../element.ts';
import { Networks } from './networks.ts';

define('leerkring-networks', Networks);

declare global {
  interface HTMLElementTagNameMap {
    'leerkring-networks': Networks;
  }
}
