import { MergeOrganisationsDocument } from '@leerkring/schema/generated/desk/graphql.ts';
import { html } from 'lit';
import { define } from '../../element.ts';
import type { Words } from '../../language.ts';
import { organisations } from '../app.texts.ts';
import { agreed } from '../confirm.ts';
import { type Mistake, summary } from '../forms.ts';
import { Piece } from '../piece.ts';
import { pathOf } from '../routes.ts';
import { ScreenShown } from '../screen.ts';
import './organisation-search.ts';
import * as texts from './merge-organisations.texts.ts';
import type { DeskOrganisationSearch, FoundOrganisation } from './organisation-search.ts';

/** Makes one of two organisations that are the same. */
class DeskMergeOrganisations extends Piece {
  static override readonly properties = { ...Piece.properties, mistakes: { state: true } };
  declare mistakes: readonly Mistake[];
  #busy = false;

  constructor() {
    super();
    this.mistakes = [];
  }

  protected override updated(): void {
    this.dispatchEvent(new ScreenShown(this.say(texts.title), false));
  }

  #mistakesIn(from: FoundOrganisation | undefined, into: FoundOrganisation | undefined): Mistake[] {
    return [
      ...(from ? [] : [{ field: 'from', text: this.say(texts.fromMissing) }]),
      ...(into ? [] : [{ field: 'into', text: this.say(texts.intoMissing) }]),
      ...(from && from.id === into?.id ? [{ field: 'into', text: this.say(texts.same) }] : []),
    ];
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (this.#busy) return;
    const searches = [...this.querySelectorAll<DeskOrganisationSearch>('desk-organisation-search')];
    const [from, into] = searches.map(({ chosen }) => chosen);
    this.refusal = this.notice = '';
    this.mistakes = this.#mistakesIn(from, into);
    if (!from || !into || this.mistakes.length) return this.focusOn('.summary');
    const title = this.say(texts.confirmTitle(from.name, into.name));
    if (!(await agreed(this, title, this.say(texts.confirmText(from.name, into.name)), this.say(texts.merge)))) return;
    this.#busy = true;
    const asked = { from: from.id, into: into.id, locale: this.locale };
    const outcome = await this.ask(MergeOrganisationsDocument, asked, ({ mergeOrganisations }) => mergeOrganisations);
    this.#busy = false;
    if (typeof outcome !== 'object' || outcome?.__typename !== 'DeskOrganisation') return this.refuse(outcome);
    for (const search of searches) search.clear();
    return this.tell(texts.merged(from.name, into.name));
  };

  override render() {
    const { desk, language, mistakes } = this;
    const mistakeIn = (name: string) => mistakes.find(({ field }) => field === name)?.text;
    const search = (name: string, legend: Words) => html`<desk-organisation-search .desk=${desk} .language=${language}
      .isKnown=${true} .name=${name} .legend=${legend} .mistake=${mistakeIn(name)}></desk-organisation-search>`;
    return html`<a class="back" href=${desk.href(pathOf('organisations'))}>‹ ${this.say(organisations)}</a>
      <h1 tabindex="-1">${this.say(texts.title)}</h1>
      <p class="lead">${this.say(texts.lead)}</p>
      <div class="stack below">
        ${this.told()}
        ${summary(mistakes, language)}
        <form class="box" novalidate @submit=${this.#submit}>
          ${search('from', texts.from)} ${search('into', texts.into)}
          <div><button>${this.say(texts.merge)}</button></div>
        </form>
      </div>
      <desk-confirm .desk=${desk} .language=${language}></desk-confirm>`;
  }
}
define('desk-merge-organisations', DeskMergeOrganisations);
