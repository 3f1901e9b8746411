import { ErasePersonDocument, ExportPersonDocument } from '@leerkring/schema/generated/desk/graphql.ts';
import { html } from 'lit';
import { define } from '../../element.ts';
import { agreed } from '../confirm.ts';
import { Piece } from '../piece.ts';
import * as texts from './person.texts.ts';
import type { Person } from './person.ts';
import { save } from './save.ts';

/** Somebody asked staff what is known of them (AVG, article 15), or to erase it (article 17). */
class DeskPersonRequest extends Piece {
  static override readonly properties = {
    ...Piece.properties,
    person: { attribute: false },
    erased: { attribute: false },
  };
  declare person: Pick<Person, 'id' | 'name'>;
  declare erased: () => void;

  readonly #download = async () => {
    const asked = { id: this.person.id, locale: this.locale };
    const outcome = await this.ask(ExportPersonDocument, asked, ({ exportPerson }) => exportPerson);
    if (typeof outcome !== 'object' || !outcome) return this.refuse(outcome);
    save(outcome);
    return this.tell(texts.downloaded);
  };

  readonly #erase = async () => {
    const { id, name } = this.person;
    const words = [texts.eraseTitle(name), texts.eraseText, texts.erase].map((each) => this.say(each));
    const [title = '', text = '', action = ''] = words;
    if (!(await agreed(this, title, text, action))) return;
    const asked = { id, locale: this.locale };
    const outcome = await this.ask(ErasePersonDocument, asked, ({ erasePerson }) => erasePerson);
    if (typeof outcome !== 'object' || outcome?.__typename !== 'PersonErased') return this.refuse(outcome);
    this.erased();
  };

  override render() {
    return html`<section class="box stack">
      <h2>${this.say(texts.request)}</h2>
      <p>${this.say(texts.requestHelp)}</p>
      ${this.told()}
      <div class="actions">
        <button class="second" @click=${this.#download}>${this.say(texts.download)}</button>
        <button class="second" @click=${this.#erase}>${this.say(texts.erase)}</button>
      </div>
      <desk-confirm .desk=${this.desk} .language=${this.language}></desk-confirm>
    </section>`;
  }
}
define('desk-person-request', DeskPersonRequest);
