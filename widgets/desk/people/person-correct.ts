import { CorrectPersonDocument } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { summary, textField } from '../forms.ts';
import { personPath } from '../routes.ts';
import { Edit } from './edit.ts';
import * as mergeTexts from './merge-people.texts.ts';
import type { Merging } from './merge-people.ts';
import * as texts from './person.texts.ts';
import type { Person } from './person.ts';
import { personMistakes } from './person-fields.ts';

/** Name and address of somebody, put right. */
class DeskCorrectPerson extends Edit {
  static override readonly properties = {
    ...Edit.properties,
    person: { attribute: false },
    same: { attribute: false },
    other: { state: true },
  };
  declare person: Pick<Person, 'id' | 'name' | 'email'>;
  /** Somebody has this name and address already. */
  declare other: Merging | null | undefined;
  /** The reader says that the one who is there already is this person. */
  declare same: (other: Merging) => void;

  protected override readonly fields = ['name', 'email'];

  protected override mistakesIn(values: Record<string, string>) {
    return personMistakes(values, this.language);
  }

  protected override async send({ name = '', email = '' }: Record<string, string>) {
    const { id, email: before } = this.person;
    this.other = undefined;
    const asked = { id, person: { name, email }, locale: this.locale };
    const outcome = await this.ask(CorrectPersonDocument, asked, ({ correctPerson }) => correctPerson);
    if (typeof outcome !== 'object' || !outcome) return outcome;
    if (outcome.__typename === 'PersonExists') this.other = outcome.person;
    if (outcome.__typename !== 'DeskPerson') return outcome;
    return email === before ? texts.corrected : texts.correctedAddress;
  }

  override render() {
    const { language, mistakes, person, other } = this;
    const link = other
      ? html`<div class="actions">
          <button type="button" class="second" @click=${() => this.same(other)}>${this.say(mergeTexts.open(other.name))}</button>
          <a href=${this.desk.href(personPath(other.id))}>${this.say(texts.toOther(other.name))}</a>
        </div>`
      : nothing;
    return html`<section class="stack">
      <h2>${this.say(texts.correct)}</h2>
      ${this.told(link)} ${summary(mistakes, language)}
      <form novalidate @submit=${this.submit}>
        ${textField({ name: 'name', label: texts.name, value: person.name, maxlength: 120 }, mistakes, language)}
        ${textField({ name: 'email', label: texts.email, help: texts.correctHelp, type: 'email', value: person.email, maxlength: 254 }, mistakes, language)}
        <p class="small">${this.say(texts.staffHelp)}</p>
        ${this.buttons(texts.save)}
      </form>
    </section>`;
  }
}
define('desk-correct-person', DeskCorrectPerson);
