import { DeskPeopleDocument, type DeskPeopleQuery } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { emptyBox, joined, moreButton, type Page } from '../lists.ts';
import * as networksTexts from '../networks/networks.texts.ts';
import { pathOf, personPath } from '../routes.ts';
import { Screen } from '../screen.ts';
import { statusOf } from '../sign-up/statuses.texts.ts';
import * as texts from './find.texts.ts';
import { findForm } from './find-form.ts';
import { roles } from './people.texts.ts';

type Answer = NonNullable<DeskPeopleQuery['viewer']>['deskPeople'];
type Found = Answer['nodes'][number];
type People = Page<Found> & { isWhole: boolean };

const SHORTEST = 2;

/** Who has this name or address, in all networks of the reader. */
class DeskPeople extends Screen<People> {
  static override readonly properties = { ...Screen.properties, search: { attribute: false } };
  declare search: string;

  protected override get about(): string {
    return this.search;
  }

  protected override titleOf(): string {
    return this.say(texts.find);
  }

  protected override find(after: string | null = null) {
    const { search, locale } = this;
    return this.ask(DeskPeopleDocument, { search, after, locale }, ({ viewer }) => viewer?.deskPeople);
  }

  async #more(shown: People): Promise<void> {
    const next = await this.find(shown.pageInfo.endCursor);
    if (typeof next === 'object' && next) this.loaded = { ...joined(shown, next), isWhole: next.isWhole };
  }

  protected override show(people: People) {
    return html`<a class="back" href=${this.desk.href(pathOf('networks'))}>‹ ${this.say(networksTexts.title)}</a>
      <h1 tabindex="-1">${this.say(texts.find)}</h1>
      <p class="lead">${this.say(texts.lead)}</p>
      <div class="stack wide below">
        ${findForm(this.desk, this.language, this.search)} ${this.search ? this.#results(people) : nothing}
      </div>`;
  }

  #results(people: People) {
    const { nodes, totalCount, isWhole } = people;
    const isTooShort = this.search.length < SHORTEST;
    return html`<section class="stack">
      <div role="status"><h2>${this.say(isTooShort ? texts.tooShort : texts.found(totalCount))}</h2></div>
      ${isWhole ? nothing : html`<p class="notice">${this.say(texts.notWhole)}</p>`}
      ${
        nodes.length
          ? html`<ul class="box rows">${nodes.map((person) => this.#row(person))}</ul>`
          : isTooShort
            ? nothing
            : emptyBox(this.say(texts.nobody), this.say(texts.nobodyHelp))
      }
      ${moreButton(people, this.language, () => this.#more(people))}
    </section>`;
  }

  #row({ id, name, email, memberships, signUps }: Found) {
    const inNetworks = memberships.map(({ networkTitle, role, until, organisation }) =>
      [networkTitle, this.say(roles[role]), organisation?.name, until ? this.say(texts.ended) : undefined]
        .filter(Boolean)
        .join(', '),
    );
    const asked = signUps
      .filter(({ status }) => status !== 'ACCEPTED')
      .map((signUp) => `${signUp.network?.title ?? signUp.programmeTitle}, ${this.say(statusOf(signUp)[0])}`);
    return html`<li class="tight">
      <h3><a href=${this.desk.href(personPath(id))}>${name}</a></h3>
      <p class="small">${email}</p>
      ${[...inNetworks, ...asked].map((line) => html`<p>${line}</p>`)}
    </li>`;
  }
}
define('desk-people', DeskPeople);
