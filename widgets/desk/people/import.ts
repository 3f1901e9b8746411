import {
  type DeskNetworkHeadFragment,
  ImportMembersDocument,
  type ImportOrganisationChoice,
  type ImportPersonChoice,
  PreviewImportDocument,
  type PreviewImportMutation,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { newIdempotencyKey } from '../../sign-up/idempotency-key.ts';
import { type Mistake, summary, textField } from '../forms.ts';
import { PlacesChanged } from '../network/places-changed.ts';
import { Piece } from '../piece.ts';
import { networkPath } from '../routes.ts';
import { ScreenShown } from '../screen.ts';
import { csvText } from './csv-text.ts';
import * as texts from './import.texts.ts';
import * as alikeTexts from './look-alikes.texts.ts';
import { type LookAlike, OrganisationsChosen } from './look-alikes.ts';
import { chosenPeople, chooseFirst as whoFirst } from './same-people.texts.ts';
import { PeopleChosen, type SamePerson, whoWasMeant } from './same-people.ts';

type Preview = Extract<PreviewImportMutation['previewImport'], { __typename: 'ImportPreview' }>;
/** The first ones; `errorCount` counts all. */
type RowErrors = Pick<Preview, 'errors' | 'errorCount'> & Partial<Pick<Preview, 'rows'>>;
interface Chosen {
  csv: string;
  fileName: string;
  /** What names mean that are not known. */
  choices: ImportOrganisationChoice[];
  /** Who is meant on lines whose address is known by another name. */
  people: ImportPersonChoice[];
  /** One for each file that was looked at, and what was chosen for it: pressing twice imports once. */
  idempotencyKey: string;
}

/** A list of participants from a file: look first, import when every line is right. */
class DeskImport extends Piece {
  static override readonly properties = {
    ...Piece.properties,
    network: { attribute: false },
    chosen: { state: true },
    preview: { state: true },
    errors: { state: true },
    mistakes: { state: true },
    lookAlikes: { state: true },
    samePeople: { state: true },
  };
  declare network: DeskNetworkHeadFragment;
  declare chosen: Chosen | undefined;
  declare preview: Preview | undefined;
  declare errors: RowErrors | undefined;
  declare mistakes: readonly Mistake[];
  /** Of the file, before anything was chosen. */
  declare lookAlikes: readonly LookAlike[];
  declare samePeople: readonly SamePerson[];
  #busy = false;

  constructor() {
    super();
    this.mistakes = this.lookAlikes = this.samePeople = [];
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new ScreenShown(this.say(texts.title), true));
  }

  readonly #look = async (event: SubmitEvent) => {
    event.preventDefault();
    if (this.#busy) return;
    const file = (event.target as HTMLFormElement).querySelector('input')?.files?.[0];
    this.refusal = this.notice = '';
    this.preview = this.chosen = this.errors = undefined;
    this.lookAlikes = this.samePeople = [];
    const mistake = file ? (file.size > texts.largestFile ? texts.fileTooLarge : undefined) : texts.fileMissing;
    this.mistakes = mistake ? [{ field: 'file', text: this.say(mistake) }] : [];
    if (!file || mistake) return this.focusOn('.summary');
    this.#busy = true;
    const csv = csvText(await file.arrayBuffer());
    return this.#lookAt({ csv, fileName: file.name, choices: [], people: [], idempotencyKey: newIdempotencyKey() });
  };

  readonly #chooseAnew = () => {
    if (!this.chosen || this.#busy) return;
    this.#busy = true;
    void this.#lookAt({ ...this.chosen, choices: [], people: [], idempotencyKey: newIdempotencyKey() });
  };

  readonly #choose = (event: Event) => {
    if (!this.chosen || this.#busy) return;
    const said =
      event instanceof OrganisationsChosen
        ? { choices: event.choices }
        : event instanceof PeopleChosen
          ? { people: event.people }
          : undefined;
    if (!said) return;
    this.#busy = true;
    void this.#lookAt({ ...this.chosen, ...said, idempotencyKey: newIdempotencyKey() });
  };

  async #lookAt(chosen: Chosen): Promise<void> {
    const { csv, choices, people } = chosen;
    const asked = { network: this.network.id, csv, choices, people, locale: this.locale };
    const outcome = await this.ask(PreviewImportDocument, asked, ({ previewImport }) => previewImport);
    this.#busy = false;
    if (typeof outcome !== 'object' || outcome?.__typename !== 'ImportPreview') return this.refuse(outcome);
    this.chosen = chosen;
    if (!choices.length) this.lookAlikes = outcome.lookAlikes;
    if (!people.length) this.samePeople = outcome.samePeople;
    this.errors = outcome.errorCount ? outcome : undefined;
    this.preview = outcome.errorCount ? undefined : outcome;
    return this.focusOn(this.#asksWho ? '.same-people' : this.#asksWhich ? '.look-alikes' : '.preview');
  }

  /** Lines wait for somebody to say who is meant. */
  get #asksWho(): boolean {
    return this.samePeople.length > 0 && !this.chosen?.people.length;
  }

  /** Names wait for somebody to say which organisation they are; first it is said who works there. */
  get #asksWhich(): boolean {
    return !this.#asksWho && this.lookAlikes.length > 0 && !this.chosen?.choices.length;
  }

  readonly #import = async () => {
    if (this.#busy || !this.chosen) return;
    this.#busy = true;
    const asked = { network: this.network.id, ...this.chosen, locale: this.locale };
    const outcome = await this.ask(ImportMembersDocument, asked, ({ importMembers }) => importMembers);
    this.#busy = false;
    if (typeof outcome === 'object' && outcome?.__typename === 'ImportDone') {
      this.preview = this.chosen = undefined;
      this.lookAlikes = this.samePeople = [];
      this.dispatchEvent(new PlacesChanged());
      return this.tell(texts.done(outcome.added, outcome.alreadyMembers));
    }
    if (typeof outcome === 'object' && outcome?.__typename === 'ImportHasErrors') {
      this.preview = this.chosen = undefined;
      this.errors = outcome;
      return this.focusOn('.preview');
    }
    return this.refuse(outcome);
  };

  override render() {
    const { language, mistakes } = this;
    return html`<section class="stack">
      <h2 tabindex="-1">${this.say(texts.title)}</h2>
      <p class="lead">${this.say(texts.lead)}</p>
      ${this.told(this.notice ? this.#toParticipants() : nothing)}
      ${summary(mistakes, language)}
      <form class="box" novalidate @submit=${this.#look}>
        <div class="tight">
          <h3>${this.say(texts.columnsTitle)}</h3>
          <ul>${texts.columns.map(([name, what]) => html`<li><b>${this.say(name)}</b>: ${this.say(what)}</li>`)}</ul>
        </div>
        ${textField({ name: 'file', label: texts.file, help: texts.fileHelp, type: 'file', accept: '.csv,text/csv' }, mistakes, language)}
        <div><button class=${this.preview ? 'second' : ''}>${this.say(texts.look)}</button></div>
      </form>
      ${
        this.#asksWho
          ? html`<desk-same-people .desk=${this.desk} .language=${language} .samePeople=${this.samePeople}
              @desk-people-chosen=${this.#choose}></desk-same-people>`
          : nothing
      }
      ${
        this.#asksWhich
          ? html`<desk-look-alikes .desk=${this.desk} .language=${language} .lookAlikes=${this.lookAlikes}
              @desk-organisations-chosen=${this.#choose}></desk-look-alikes>`
          : nothing
      }
      ${this.preview ? this.#preview(this.preview) : nothing} ${this.errors ? this.#errors(this.errors) : nothing}
    </section>`;
  }

  #toParticipants() {
    const path = networkPath(this.network.id, 'participants');
    return html`<p><a href=${this.desk.href(path)}>${this.say(texts.toParticipants)}</a></p>`;
  }

  #preview({ rows, ready, alreadyMembers, newOrganisations, columns }: Preview) {
    const unused = columns.filter(({ field }) => !field).map(({ name }) => name);
    return html`<div class="box stack preview" tabindex="-1">
      <p><strong>${this.say(texts.found(rows, ready))}</strong> ${alreadyMembers ? this.say(texts.already(alreadyMembers)) : nothing}</p>
      ${
        newOrganisations.length
          ? html`<div class="tight"><h3>${this.say(texts.newOrganisations)}</h3>
              <ul>${newOrganisations.map(({ name, people }) => html`<li>${name}, ${this.say(texts.peopleOf(people))}</li>`)}</ul></div>`
          : nothing
      }
      ${this.#choices()}
      ${unused.length ? html`<p class="small">${this.say(texts.unused)}: ${unused.join(', ')}</p>` : nothing}
      ${ready && !this.#asksWhich && !this.#asksWho ? html`<div><button @click=${this.#import}>${this.say(texts.importNow(ready))}</button></div>` : nothing}
    </div>`;
  }

  /** What was said of people, and of names that are not known. */
  #choices() {
    const { choices = [], people = [] } = this.chosen ?? {};
    if (!choices.length && !people.length) return nothing;
    const who = people.length ? whoWasMeant(this.samePeople, people) : [];
    const which = (choices.length ? this.lookAlikes : []).map(({ key, name, candidates }) => {
      const id = choices.find((choice) => choice.key === key)?.organisation;
      const known = candidates.find(({ organisation }) => organisation.id === id)?.organisation.name;
      return known ? alikeTexts.means(name, known) : alikeTexts.asNew(name);
    });
    return html`<div class="tight">
      <h3>${this.say(who.length && which.length ? alikeTexts.chosenBoth : which.length ? alikeTexts.chosen : chosenPeople)}</h3>
      <ul>${[...who, ...which].map((words) => html`<li>${this.say(words)}</li>`)}</ul>
      <div><button class="link" @click=${this.#chooseAnew}>${this.say(alikeTexts.chooseAnew)}</button></div>
    </div>`;
  }

  #errors({ errors, errorCount, rows }: RowErrors) {
    const lines = new Set(errors.map(({ line }) => line)).size;
    // Without rows it is the file, or its first line, that cannot be read.
    const title = this.say(rows === 0 ? texts.fileWrong : texts.linesWrong(lines, errorCount > errors.length));
    return html`<div class="notice bad stack preview" tabindex="-1">
      <h2>${title}</h2>
      <p>${this.say(this.#asksWho ? whoFirst : this.#asksWhich ? alikeTexts.chooseFirst : texts.errorsText)}</p>
      <div class="table" tabindex="0" role="region" aria-label=${title}>
        <table>
          <thead>
            <tr><th scope="col">${this.say(texts.line)}</th><th scope="col">${this.say(texts.column)}</th><th scope="col">${this.say(texts.whatToDo)}</th></tr>
          </thead>
          <tbody>
            ${errors.map(({ line, column, message }) => html`<tr><td>${line}</td><td>${column}</td><td>${message}</td></tr>`)}
          </tbody>
        </table>
      </div>
      ${this.#choices()}
    </div>`;
  }
}
define('desk-import', DeskImport);
