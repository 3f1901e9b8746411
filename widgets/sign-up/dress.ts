import { sheet } from '../sheet.ts';
import { moreFieldsStyles } from './more-fields.css.ts';

const styles = sheet(moreFieldsStyles);

/** Brings the look of the controls that only parts of the form have. */
export function dress({ adoptedStyleSheets }: ShadowRoot): void {
  if (!adoptedStyleSheets.includes(styles)) adoptedStyleSheets.push(styles);
}
