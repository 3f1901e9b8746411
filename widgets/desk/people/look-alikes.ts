import type { ImportOrganisationChoice, PreviewImportMutation } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { peopleOf } from './import.texts.ts';
import { ImportQuestions } from './import-questions.ts';
import * as texts from './look-alikes.texts.ts';

export type LookAlike = Extract<
  PreviewImportMutation['previewImport'],
  { __typename: 'ImportPreview' }
>['lookAlikes'][number];

/** Fired when it was said of every name which organisation it is. */
export class OrganisationsChosen extends Event {
  static readonly type = 'desk-organisations-chosen';
  readonly choices: ImportOrganisationChoice[];
  constructor(choices: ImportOrganisationChoice[]) {
    super(OrganisationsChosen.type, { bubbles: true });
    this.choices = choices;
  }
}

/** Names in a file that look like organisations that are known: which is meant, or is it really another one. */
class DeskLookAlikes extends ImportQuestions {
  static override readonly properties = { ...ImportQuestions.properties, lookAlikes: { attribute: false } };
  declare lookAlikes: readonly LookAlike[];

  protected override readonly name = 'look-alikes';

  protected override get heading() {
    return this.say(texts.title);
  }

  protected override get lead() {
    return this.say(texts.lead);
  }

  protected override get questions() {
    return this.lookAlikes.map(({ name, people, candidates }, index) => ({
      field: `alike-${index}`,
      legend: this.say(texts.looksLike(name, this.say(peopleOf(people)))),
      missing: this.say(texts.missing(name)),
      answers: candidates.map(({ organisation, takesPart }) => ({
        id: organisation.id,
        shown: html`<span>${organisation.name}${organisation.place ? `, ${organisation.place}` : ''}</span>
          ${takesPart ? html`<span class="small">${this.say(texts.takesPart)}</span>` : nothing}`,
      })),
      otherwise: this.say(texts.isNew),
    }));
  }

  protected override answered(ids: readonly (string | null)[]): void {
    const choices = this.lookAlikes.map(({ key }, index) => ({ key, organisation: ids[index] ?? null }));
    this.dispatchEvent(new OrganisationsChosen(choices));
  }
}
define('desk-look-alikes', DeskLookAlikes);
