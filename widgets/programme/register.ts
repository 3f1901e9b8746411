import '../networks/register.ts';
import '../sign-up/register.ts';
import { define } from '../element.ts';
import { Programme } from './programme.ts';

define('leerkring-programme', Programme);

declare global {
  interface HTMLElementTagNameMap {
    'leerkring-programme': Programme;
  }
}
