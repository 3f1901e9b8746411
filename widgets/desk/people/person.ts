import { DeskPersonPageDocument, type DeskPersonPageQuery } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { day } from '../../language.ts';
import { networkPath, pathOf, signUpPath } from '../routes.ts';
import { Screen } from '../screen.ts';
import { statuses } from '../sign-up/statuses.texts.ts';
import { fromSource, roles } from './people.texts.ts';
import * as texts from './person.texts.ts';

export type Person = NonNullable<NonNullable<DeskPersonPageQuery['viewer']>['deskPerson']>;
export type PersonMembership = Person['memberships'][number];

/** Who somebody is, and what they have in networks of the reader. */
class DeskPersonPage extends Screen<Person> {
  static override readonly properties = { ...Screen.properties, personId: { attribute: false } };
  declare personId: string;

  protected override get about(): string {
    return this.personId;
  }

  protected override titleOf({ name }: Person): string {
    return name;
  }

  protected override find() {
    const { personId: id, locale } = this;
    return this.ask(DeskPersonPageDocument, { id, locale }, ({ viewer }) => viewer?.deskPerson);
  }

  protected override show(person: Person) {
    return html`<a class="back" href=${this.desk.href(pathOf('people'))}>‹ ${this.say(texts.back)}</a>
      <h1 tabindex="-1">${person.name}</h1>
      <div class="stack wide below">
        ${this.told()} ${this.#facts(person)} ${this.#memberships(person)} ${this.#signUps(person)}
      </div>`;
  }

  #facts({ email, locale }: Person) {
    return html`<section class="box stack">
      <h2>${this.say(texts.facts)}</h2>
      <dl class="facts">
        <dt>${this.say(texts.email)}</dt>
        <dd><a href="mailto:${email}">${email}</a></dd>
        <dt>${this.say(texts.language)}</dt>
        <dd>${this.say(texts.languages[locale])}</dd>
      </dl>
    </section>`;
  }

  #memberships({ memberships }: Person) {
    return html`<section class="stack">
      <h2>${this.say(texts.memberships)}</h2>
      ${
        memberships.length
          ? html`<ul class="box rows">${memberships.map((membership) => this.#membership(membership))}</ul>`
          : html`<p class="box">${this.say(texts.noMemberships)}</p>`
      }
    </section>`;
  }

  #membership(membership: PersonMembership) {
    const { networkId, networkTitle, role, organisation, unitName, jobTitle, since, until, source } = membership;
    const from = day(since, this.language);
    const when = until ? texts.period(from, day(until, this.language)) : texts.since(from);
    return html`<li class="tight">
      <h3><a href=${this.desk.href(networkPath(networkId))}>${networkTitle}</a></h3>
      <p>${[this.say(roles[role]), jobTitle, organisation?.name, unitName].filter(Boolean).join(', ')}</p>
      <p class="small">${this.say(when)}${source ? ` · ${this.say(fromSource(source))}` : ''}</p>
    </li>`;
  }

  #signUps({ signUps }: Person) {
    if (!signUps.length) return nothing;
    return html`<section class="stack">
      <h2>${this.say(texts.signUps)}</h2>
      <ul class="box rows">
        ${signUps.map(({ id, status, network, programmeTitle, confirmedAt }) => {
          const [words, hue] = statuses[status];
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
