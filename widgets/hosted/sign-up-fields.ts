import type { OrganisationSuggestionsQuery, SignUpFormQuery } from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import type { Language } from '../language.ts';
import type { Field } from '../sign-up/sign-up.checks.ts';
import { autocomplete, help, labels } from '../sign-up/sign-up.texts.ts';
import { choose } from '../sign-up/start.texts.ts';
import { noneOfThese, organisationHelp, otherUnit, otherUnitHelp, whichOrganisation } from './form.texts.ts';
import { choiceControl, selectControl, textControl } from './form-controls.ts';
import type { Filled } from './form-filled.ts';

/** What fields need of the form that they stand in. */
export interface Fill {
  readonly language: Language;
  readonly filled: Filled;
  mistakeAt(field: string): unknown;
}

/** Known organisations that what was typed may stand for. */
export interface Similar {
  readonly typed: string;
  readonly options: OrganisationSuggestionsQuery['organisations']['nodes'];
}

type Units = NonNullable<SignUpFormQuery['network']>['signUp']['units'];

export function personField(field: Field, { language, filled, mistakeAt }: Fill) {
  return textControl({
    id: field,
    label: labels[field][language],
    help: (field === 'organisation' ? organisationHelp : field === 'unit' ? undefined : help[field])?.[language],
    mistake: mistakeAt(field),
    value: filled.text(field),
    required: field !== 'jobTitle',
    autocomplete: autocomplete[field],
    ...(field === 'email' && { type: 'email' as const }),
  });
}

/** A text, and once what was typed resembles what is known, a choice that may be left open. */
export function organisationField(fill: Fill, similar: Similar | undefined) {
  return [personField('organisation', fill), similar ? choice(similar, fill) : nothing];
}

function choice({ typed, options }: Similar, { language, filled }: Fill) {
  return [
    choiceControl({
      id: 'organisationId',
      type: 'radio',
      label: whichOrganisation[language],
      options: [
        ...options.map(({ id, name, place }) => ({
          value: id,
          words: place ? html`${name} <span class="small">${place}</span>` : name,
        })),
        { value: '', words: noneOfThese(typed)[language] },
      ],
      values: filled.all('organisationId'),
      required: false,
    }),
    // Tells what was asked: another name that is typed now is another question.
    html`<input type="hidden" name="askedFor" value=${typed} />`,
  ];
}

/** One of the host's units, or the name of another one. */
export function unitField(units: Units, fill: Fill) {
  if (units.length === 0) return personField('unit', fill);
  const { language, filled, mistakeAt } = fill;
  return [
    selectControl({
      id: 'unitId',
      label: labels.unit[language],
      mistake: mistakeAt('unitId'),
      options: [
        { value: '', words: choose[language] },
        ...units.map(({ id, name, parent }) => ({ value: id, words: parent ? `${name} (${parent.name})` : name })),
      ],
      value: filled.text('unitId'),
      required: true,
    }),
    textControl({
      id: 'unit',
      label: otherUnit[language],
      help: otherUnitHelp[language],
      value: filled.text('unit'),
      required: false,
      autocomplete: 'off',
    }),
  ];
}
