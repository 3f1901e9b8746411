import type { DeskConvenantWholeFragment } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Language, Words } from '../../language.ts';
import { longField, type Mistake, textField } from '../forms.ts';
import type { Party } from './convenant.checks.ts';
import * as texts from './convenants.texts.ts';

type Convenant = DeskConvenantWholeFragment | undefined;

/** In the order in which they stand on the page. */
export const fieldNames = [
  'title',
  'summary',
  'titleEn',
  'summaryEn',
  'signedOn',
  'startsOn',
  'endsOn',
  'party',
] as const;

/** What it is called and is about, in both languages. */
export function wordFields(before: Convenant, mistakes: readonly Mistake[], language: Language) {
  const { title, summary, titleEn, summaryEn } = before ?? {};
  return html`
    ${textField({ name: 'title', label: texts.name, value: title, maxlength: 200 }, mistakes, language)}
    ${longField({ name: 'summary', label: texts.summary, value: summary, maxlength: 2000 }, mistakes, language)}
    <fieldset>
      <legend>${texts.english[language]}</legend>
      <p class="small">${texts.englishHelp[language]}</p>
      ${textField({ name: 'titleEn', label: texts.nameEn, value: titleEn ?? '', maxlength: 200, isOptional: true }, mistakes, language)}
      ${longField({ name: 'summaryEn', label: texts.summaryEn, value: summaryEn ?? '', maxlength: 2000, isOptional: true }, mistakes, language)}
    </fieldset>`;
}

/** @param kept whose days stay until somebody changes them; a next version has days of its own */
export function dayFields(kept: Convenant, mistakes: readonly Mistake[], language: Language) {
  const { signedOn, startsOn, endsOn } = kept ?? {};
  const day = (name: string, label: Words, value: string | null | undefined, isOptional = false) =>
    textField({ name, label, value: value ?? '', type: 'date', isOptional }, mistakes, language);
  return html`<div class="two">
    ${day('signedOn', texts.signedOn, signedOn)} ${day('startsOn', texts.startsOn, startsOn)}
    ${day('endsOn', texts.endsOn, endsOn, true)}
  </div>`;
}

/** Of the version before, who sign again until somebody takes them out; or of the one that is corrected, who signed when they did. */
export function partiesAtFirst(before: Convenant, isCorrection: boolean): Party[] {
  return (before?.parties ?? []).map(({ organisation, kind, signedOn }) => ({
    organisation,
    kind,
    signedOn: isCorrection && signedOn !== before?.signedOn ? signedOn : '',
  }));
}

export function checks(
  name: string,
  legend: string,
  options: readonly (readonly [value: string, text: string])[],
  ticked: readonly string[],
) {
  if (!options.length) return nothing;
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="checks">
      ${repeat(
        options,
        ([value]) => value,
        ([value, text]) => html`<label class="choice">
          <input type="checkbox" name=${name} value=${value} ?checked=${ticked.includes(value)} /><span>${text}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}
