import '../sign-up/register.ts';
import { define } from '../element.ts';
import { NetworkCard } from './network-card.ts';

define('leerkring-network', NetworkCard);

declare global {
  interface HTMLElementTagNameMap {
    'leerkring-network': NetworkCard;
  }
}
