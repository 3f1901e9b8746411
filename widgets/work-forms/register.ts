import { define } from '../element.ts';
import { WorkForms } from './work-forms.ts';

define('leerkring-work-forms', WorkForms);

declare global {
  interface HTMLElementTagNameMap {
    'leerkring-work-forms': WorkForms;
  }
}
