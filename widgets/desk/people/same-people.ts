import type { ImportPersonChoice, PreviewImportMutation } from '@leerkring/schema/generated/desk/graphql.ts';
import { html } from 'lit';
import { define } from '../../element.ts';
import type { Words } from '../../language.ts';
import { ImportQuestions } from './import-questions.ts';
import * as texts from './same-people.texts.ts';

export type SamePerson = Extract<
  PreviewImportMutation['previewImport'],
  { __typename: 'ImportPreview' }
>['samePeople'][number];

/** Fired when it was said of every line who is meant. */
export class PeopleChosen extends Event {
  static readonly type = 'desk-people-chosen';
  readonly people: ImportPersonChoice[];
  constructor(people: ImportPersonChoice[]) {
    super(PeopleChosen.type, { bubbles: true });
    this.people = people;
  }
}

/** What was chosen, line by line. */
export function whoWasMeant(asked: readonly SamePerson[], chosen: readonly ImportPersonChoice[]): Words[] {
  return asked.map(({ line, name, people }) => {
    const id = chosen.find((choice) => choice.line === line)?.person;
    const known = people.find((person) => person.id === id)?.name;
    return known ? texts.means(name, known) : texts.isSomebodyElse(name);
  });
}

/** Lines of a file whose address is known by another name: is it the same person? */
class DeskSamePeople extends ImportQuestions {
  static override readonly properties = { ...ImportQuestions.properties, samePeople: { attribute: false } };
  declare samePeople: readonly SamePerson[];

  protected override readonly name = 'same-people';

  protected override get heading() {
    return this.say(texts.title);
  }

  protected override get lead() {
    return this.say(texts.lead);
  }

  protected override get questions() {
    return this.samePeople.map(({ line, name, people }) => ({
      field: `line-${line}`,
      legend: this.say(texts.onLine(line, name)),
      missing: this.say(texts.missing(line, name)),
      answers: people.map(({ id, name: known }) => ({ id, shown: html`<span>${known}</span>` })),
      otherwise: this.say(texts.somebodyElse),
    }));
  }

  protected override answered(ids: readonly (string | null)[]): void {
    const people = this.samePeople.map(({ line }, index) => ({ line, person: ids[index] ?? null }));
    this.dispatchEvent(new PeopleChosen(people));
  }
}
define('desk-same-people', DeskSamePeople);
