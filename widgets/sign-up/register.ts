import { define } from '../element.ts';
import { SignUp } from './sign-up.ts';

define('leerkring-sign-up', SignUp);

declare global {
  interface HTMLElementTagNameMap {
    'leerkring-sign-up': SignUp;
  }
}
