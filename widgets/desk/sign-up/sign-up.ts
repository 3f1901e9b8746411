import {
  DeskSignUpPageDocument,
  type DeskSignUpPageQuery,
  type SignUpStatus,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { day, tagOf, type Words } from '../../language.ts';
import { startRequests } from '../app.texts.ts';
import { moment } from '../moments.ts';
import { networkPath, pathOf, personPath } from '../routes.ts';
import { given, Screen } from '../screen.ts';
import { SignUpDecided } from './decision.ts';
import { OrganisationMatched } from './match.ts';
import { SignUpNoted } from './note.ts';
import * as texts from './sign-up.texts.ts';
import { actors, isByNobody, networkEnded, statusOf, stepWords } from './statuses.texts.ts';

export type SignUp = NonNullable<NonNullable<DeskSignUpPageQuery['viewer']>['deskSignUp']>;

/** Whether somebody wants to wait matters until they have their answer. */
const mayWait: readonly SignUpStatus[] = ['IN_REVIEW', 'WAITLISTED', 'OFFERED'];

/** One sign-up: everything that is needed to decide about it, and the decision. */
class DeskSignUpPage extends Screen<SignUp> {
  static override readonly properties = { ...Screen.properties, signUpId: { attribute: false } };
  declare signUpId: string;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener(SignUpDecided.type, this.#changed);
    this.addEventListener(OrganisationMatched.type, this.#matched);
    this.addEventListener(SignUpNoted.type, this.#noted);
  }

  readonly #changed = () => {
    this.desk.recount();
    void this.load(true);
  };

  readonly #noted = () => this.load(true);

  readonly #matched = async () => {
    await this.load(true);
    this.desk.say(this.say(texts.matched));
    await this.focusOn('#decision');
  };

  protected override get about(): string {
    return this.signUpId;
  }

  protected override titleOf({ name }: SignUp): string {
    return name;
  }

  protected override partOf({ intent }: SignUp) {
    return intent === 'START' ? 'startRequests' : undefined;
  }

  protected override find() {
    const asked = { id: this.signUpId, locale: this.locale };
    return this.ask(DeskSignUpPageDocument, asked, ({ viewer }) => viewer?.deskSignUp);
  }

  protected override show(signUp: SignUp) {
    const { name, network, intent, organisation, organisationName } = signUp;
    const [words, hue] = statusOf(signUp);
    return html`${
      network
        ? html`<a class="back" href=${this.desk.href(networkPath(network.id))}>‹ ${network.title}</a>`
        : html`<a class="back" href=${this.desk.href(pathOf('startRequests'))}>‹ ${this.say(startRequests)}</a>`
    }
      <div class="between">
        <h1 tabindex="-1">${name}</h1>
        <span class="pill ${hue}">${this.say(words)}</span>
      </div>
      <div class="beside below">
        <div class="stack wide">
          ${this.#refusals(signUp)} ${this.#facts(signUp)} ${intent === 'START' ? this.#start(signUp) : nothing}
          ${this.#answers(signUp)}
          ${
            organisationName && !organisation && network
              ? html`<desk-match .desk=${this.desk} .language=${this.language} .signUp=${signUp}></desk-match>`
              : nothing
          }
        </div>
        <div class="stack wide">${this.#decision(signUp)}
          <desk-note .desk=${this.desk} .language=${this.language} .signUp=${signUp}></desk-note>
          ${this.#timeline(signUp)}</div>
      </div>`;
  }

  #refusals({ refusedMails }: SignUp) {
    return refusedMails.map(
      ({ address, refusal, refusedAt, createdAt }) => html`<div class="notice bad">
        <h2>${this.say(texts.refusedTitle)}</h2>
        <p>${this.say(texts.refusedText(address ?? '?', refusal ?? '', day(refusedAt ?? createdAt, this.language)))}</p>
      </div>`,
    );
  }

  #fact(label: Words, value: unknown) {
    return value && value !== nothing ? html`<dt>${this.say(label)}</dt><dd>${value}</dd>` : nothing;
  }

  #facts(signUp: SignUp) {
    const { address, jobTitle, organisation, organisationName, unitName, network, programmeTitle, partnerSiteName } =
      signUp;
    const place = organisation?.place ? `, ${organisation.place}` : '';
    return html`<section class="box stack">
      <h2>${this.say(texts.person)}</h2>
      <dl class="facts">
        ${this.#fact(texts.name, html`<a href=${this.desk.href(personPath(signUp.person.id))}>${signUp.name}</a>`)}
        ${this.#fact(texts.address, html`<a href="mailto:${address}">${address}</a>`)}
        ${this.#fact(texts.jobTitle, jobTitle)}
        ${this.#fact(texts.organisation, organisation ? organisation.name + place : given(organisationName, (name) => (network ? this.say(texts.typed(name)) : name)))}
        ${this.#fact(texts.unit, unitName)}
        ${network ? this.#fact(texts.network, network.title) : this.#fact(texts.programme, programmeTitle)}
        ${this.#fact(texts.partnerSite, partnerSiteName)}
        ${network && mayWait.includes(signUp.status) ? this.#fact(texts.waitingList, this.say(signUp.acceptsWaitingList ? texts.acceptsWaiting : texts.saidNothingOfWaiting)) : nothing}
      </dl>
    </section>`;
  }

  #start({ start }: SignUp) {
    if (!start) return nothing;
    return html`<section class="box stack">
      <h2>${this.say(texts.startRequest)}</h2>
      <dl class="facts">
        ${this.#fact(texts.theme, start.theme)} ${this.#fact(texts.region, start.region)}
        ${this.#fact(texts.motivation, html`<span class="as-typed">${start.motivation}</span>`)}
        ${this.#fact(texts.interested, start.organisationNames.join(', '))}
      </dl>
    </section>`;
  }

  #answers({ answers }: SignUp) {
    if (!answers.length) return nothing;
    return html`<section class="box stack">
      <h2>${this.say(texts.answers)}</h2>
      ${answers.map(
        ({ question, text, isCurrentVersion }) => html`<div class="tight">
          <h3 lang=${tagOf(question.locale)}>${question.label}</h3>
          <p class="as-typed">${text}</p>
          ${isCurrentVersion ? nothing : html`<p class="small">${this.say(texts.olderVersion)}</p>`}
        </div>`,
      )}
    </section>`;
  }

  #decision(signUp: SignUp) {
    const { network, decisions, undoUntil, decisionText } = signUp;
    return html`<section class="box stack">
      <h2 id="decision" tabindex="-1">${this.say(texts.decision)}</h2>
      ${given(decisionText, (text) => html`<div class="tight"><h3>${this.say(texts.written)}</h3><p class="as-typed">${text}</p></div>`)}
      ${decisions.length || undoUntil ? nothing : html`<p class="small">${this.say(texts.nothingToDecide)}</p>`}
      <desk-decision .desk=${this.desk} .language=${this.language} .signUp=${signUp}
        .places=${network ? { network, participations: network.participations } : undefined}></desk-decision>
    </section>`;
  }

  #timeline({ timeline, endedWithNetwork }: SignUp) {
    return html`<section class="box stack">
      <h2>${this.say(texts.timeline)}</h2>
      <ol class="steps" role="list">
        ${timeline.map(
          (step) => html`<li>
            <p><strong>${this.say(endedWithNetwork && step.to === 'EXPIRED' ? networkEnded : stepWords(step))}</strong></p>
            <p class="small">${moment(step.at, this.language)}${isByNobody(step) ? nothing : `, ${this.say(actors[step.by])}`}</p>
          </li>`,
        )}
      </ol>
    </section>`;
  }
}
define('desk-sign-up', DeskSignUpPage);
