import {
  DeskPersonPageDocument,
  type DeskPersonPageQuery,
  ResendMailDocument,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing, type PropertyValues } from 'lit';
import { define } from '../../element.ts';
import { day, type Words } from '../../language.ts';
import { networkPath, pathOf, personPath, signUpPath } from '../routes.ts';
import { Screen } from '../screen.ts';
import { statusOf } from '../sign-up/statuses.texts.ts';
import * as mailTexts from '../staff/refused-mails.texts.ts';
import './give-role.ts';
import './membership-edits.ts';
import * as mergeTexts from './merge-people.texts.ts';
import { type Merging, sameAddress } from './merge-people.ts';
import { fromSource, roles } from './people.texts.ts';
import './person-correct.ts';
import { type RefusedMail, refusedMails } from './person-refused-mails.ts';
import './person-request.ts';
import * as texts from './person.texts.ts';

export type Person = NonNullable<NonNullable<DeskPersonPageQuery['viewer']>['deskPerson']>;
export type PersonMembership = Person['memberships'][number];

/** Who somebody is, and what they have in networks of the reader. */
class DeskPersonPage extends Screen<Person> {
  static override readonly properties = {
    ...Screen.properties,
    personId: { attribute: false },
    editing: { state: true },
    isErased: { state: true },
    other: { state: true },
  };
  declare personId: string;
  /** The form that is open: `person`, or `correct`, `move` or `give` with the id of a membership. */
  declare editing: string;
  declare isErased: boolean;
  /** Who may be the same person, while the reader is asked. */
  declare other: Merging | undefined;

  constructor() {
    super();
    this.editing = '';
    this.isErased = false;
  }

  protected override get about(): string {
    return this.personId;
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('personId')) {
      this.editing = this.notice = this.refusal = '';
      this.isErased = false;
      this.other = undefined;
    }
    super.willUpdate(changed);
  }

  protected override titleOf({ name }: Person): string {
    return this.isErased ? this.say(texts.erased) : name;
  }

  protected override find() {
    const { personId: id, locale } = this;
    return this.ask(DeskPersonPageDocument, { id, locale }, ({ viewer }) => viewer?.deskPerson);
  }

  readonly #done = (told: Words) => {
    this.editing = '';
    return this.tell(told);
  };

  readonly #left = () => {
    const { editing } = this;
    this.editing = '';
    return this.focusOn(`[data-opens="${editing}"]`);
  };

  readonly #same = (other: Merging) => {
    this.editing = this.notice = this.refusal = '';
    this.other = other;
  };

  readonly #merged = (into: string) => {
    this.other = undefined;
    if (into !== this.personId) return this.desk.go(personPath(into));
    return this.tell(mergeTexts.merged);
  };

  readonly #notMerged = () => {
    this.other = undefined;
    return this.focusOn('h1');
  };

  readonly #erased = () => {
    this.isErased = true;
    return this.focusOn('h1');
  };

  readonly #resend = async ({ id }: RefusedMail): Promise<void> => {
    const outcome = await this.ask(ResendMailDocument, { id, locale: this.locale }, ({ resendMail }) => resendMail);
    const isSent = typeof outcome === 'object' && outcome?.__typename === 'DeskMail';
    await (isSent ? this.tell(mailTexts.resentTold) : this.refuse(outcome));
  };

  protected override show(person: Person) {
    const back = html`<a class="back" href=${this.desk.href(pathOf('people'))}>‹ ${this.say(texts.back)}</a>`;
    if (this.isErased)
      return html`${back}
        <h1 tabindex="-1">${this.say(texts.erased)}</h1>
        <p class="lead">${this.say(texts.erasedText)}</p>`;
    const request = html`<desk-person-request .desk=${this.desk} .language=${this.language} .person=${person}
      .erased=${this.#erased}></desk-person-request>`;
    return html`${back}
      <h1 tabindex="-1">${person.name}</h1>
      <div class="stack wide below">
        ${this.told()} ${this.#sameAddress(person)} ${this.#facts(person)} ${refusedMails(person, this.language, this.#resend)} ${this.#memberships(person)}
        ${this.#signUps(person)} ${person.mayCorrect ? request : nothing}
      </div>`;
  }

  #opens(form: string, words: Words, of = '') {
    const open = () => {
      this.notice = this.refusal = '';
      this.editing = form;
    };
    return html`<button class="link" data-opens=${form} aria-label=${of ? `${this.say(words)}: ${of}` : nothing}
      @click=${open}>${this.say(words)}</button>`;
  }

  #sameAddress(person: Person) {
    const { desk, language, other } = this;
    if (other)
      return html`<div class="box">
        <desk-merge-people .desk=${desk} .language=${language} .people=${[person, other]} .done=${this.#merged}
          .left=${this.#notMerged}></desk-merge-people>
      </div>`;
    return sameAddress(person, desk, language, this.#same);
  }

  #facts(person: Person) {
    const { email, locale, mayCorrect } = person;
    if (this.editing === 'person')
      return html`<div class="box">
        <desk-correct-person .desk=${this.desk} .language=${this.language} .person=${person} .done=${this.#done}
          .left=${this.#left} .same=${this.#same}></desk-correct-person>
      </div>`;
    return html`<section class="box stack">
      <div class="between">
        <h2>${this.say(texts.facts)}</h2>
        ${mayCorrect ? this.#opens('person', texts.correct) : nothing}
      </div>
      <dl class="facts">
        <dt>${this.say(texts.email)}</dt>
        <dd><a href="mailto:${email}">${email}</a></dd>
        <dt>${this.say(texts.language)}</dt>
        <dd>${this.say(texts.languages[locale])}</dd>
      </dl>
    </section>`;
  }

  #memberships({ memberships, mayCorrect }: Person) {
    return html`<section class="stack">
      <h2>${this.say(texts.memberships)}</h2>
      ${
        memberships.length
          ? html`<ul class="box rows">${memberships.map((membership) => this.#membership(membership, mayCorrect))}</ul>`
          : html`<p class="box">${this.say(texts.noMemberships)}</p>`
      }
    </section>`;
  }

  #membership(membership: PersonMembership, mayCorrect: boolean) {
    const { networkId, networkTitle, role, organisation, unitName, jobTitle, since, until, source, mayChange } =
      membership;
    const from = day(since, this.language);
    const when = until ? texts.period(from, day(until, this.language)) : texts.since(from);
    return html`<li class="stack">
      <div class="tight">
        <h3><a href=${this.desk.href(networkPath(networkId))}>${networkTitle}</a></h3>
        <p>${[this.say(roles[role]), jobTitle, organisation?.name, unitName].filter(Boolean).join(', ')}</p>
        <p class="small">${this.say(when)}${source ? ` · ${this.say(fromSource(source))}` : ''}</p>
      </div>
      ${mayChange ? this.#changes(membership, mayCorrect) : nothing}
    </li>`;
  }

  #changes(membership: PersonMembership, isStaff: boolean) {
    const { desk, language, editing, personId } = this;
    const [correct, move, give] = ['correct', 'move', 'give'].map((form) => `${form} ${membership.id}`);
    switch (editing) {
      case correct:
        return html`<desk-correct-membership .desk=${desk} .language=${language} .membership=${membership}
          .done=${this.#done} .left=${this.#left}></desk-correct-membership>`;
      case move:
        return html`<desk-move-member .desk=${desk} .language=${language} .membership=${membership} .done=${this.#done}
          .left=${this.#left}></desk-move-member>`;
      case give:
        return html`<desk-give-role .desk=${desk} .language=${language} .membership=${membership} .personId=${personId}
          .done=${this.#done} .left=${this.#left}></desk-give-role>`;
    }
    const of = membership.networkTitle;
    return html`<div class="actions">
      ${this.#opens(`correct ${membership.id}`, texts.correctMembership, of)} ${this.#opens(`move ${membership.id}`, texts.move, of)}
      ${isStaff ? this.#opens(`give ${membership.id}`, texts.giveRole, of) : nothing}
    </div>`;
  }

  #signUps({ signUps }: Person) {
    if (!signUps.length) return nothing;
    return html`<section class="stack">
      <h2>${this.say(texts.signUps)}</h2>
      <ul class="box rows">
        ${signUps.map((signUp) => {
          const { id, network, programmeTitle, confirmedAt } = signUp;
          const [words, hue] = statusOf(signUp);
          return html`<li class="between">
            <div class="tight">
              <h3><a href=${this.desk.href(signUpPath(id))}>${network?.title ?? programmeTitle}</a></h3>
              <p class="small">${this.say(texts.signedUpOn(day(confirmedAt, this.language)))}</p>
            </div>
            <span class="pill ${hue}">${this.say(words)}</span>
          </li>`;
        })}
      </ul>
    </section>`;
  }
}
define('desk-person', DeskPersonPage);
