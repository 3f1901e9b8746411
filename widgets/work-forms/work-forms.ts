import { LeerkringElement, type Loaded } from '../element.ts';
import { loadPart } from '../parts.ts';
import { down, skeleton } from '../pieces.ts';
import { workFormsStyles } from './work-forms.css.ts';

/**
 * Work forms (werkvormen): what they are for, and how to do them with their rules and pitfalls.
 *
 * @attr programme - slug: only those of this programme
 * @attr endpoint - origin of the API (default: the origin of this script)
 * @attr locale - `nl` or `en` (default: the language of the page)
 *
 * @slot - shown when the API does not answer
 *
 * @csspart list
 * @csspart card
 * @csspart title
 *
 * @cssprop --leerkring-accent - and the others of `<leerkring-network>`
 */
export class WorkForms extends LeerkringElement {
  static override readonly styles = workFormsStyles;
  static override readonly attributes = ['programme'];
  static override readonly state = ['list'];

  declare programme: string | null | undefined;
  /** A template: what the part makes of it. */
  declare private list: Loaded<object>;

  protected override async load(): Promise<void> {
    const { programme, apiLocale, language } = this;
    this.list = undefined;
    const part = await loadPart(() => import('./work-form-list.part.ts'));
    const list = part ? await part.listOf(this.read, programme, apiLocale, language) : 'down';
    if (programme === this.programme) this.list = list;
  }

  protected override render() {
    const { list, language } = this;
    return list === 'down' ? down(language, () => this.load()) : (list ?? skeleton(language, 3));
  }
}
