import { CorrectMembershipDocument, MoveMemberDocument } from '@leerkring/schema/generated/desk/graphql.ts';
import { html } from 'lit';
import { define } from '../../element.ts';
import { type Mistake, summary, textField } from '../forms.ts';
import '../staff/organisation-search.ts';
import type { DeskOrganisationSearch } from '../staff/organisation-search.ts';
import { Edit } from './edit.ts';
import * as texts from './person.texts.ts';
import type { PersonMembership } from './person.ts';

/** What somebody does in their organisation, put right. */
class DeskCorrectMembership extends Edit {
  static override readonly properties = { ...Edit.properties, membership: { attribute: false } };
  declare membership: PersonMembership;

  protected override readonly fields = ['jobTitle', 'unitName'];

  protected override mistakesIn(): Mistake[] {
    return [];
  }

  protected override async send({ jobTitle, unitName }: Record<string, string>) {
    const asked = {
      id: this.membership.id,
      jobTitle: jobTitle || null,
      unitName: unitName || null,
      locale: this.locale,
    };
    const outcome = await this.ask(CorrectMembershipDocument, asked, ({ correctMembership }) => correctMembership);
    return typeof outcome === 'object' && outcome?.__typename === 'DeskMembership'
      ? texts.membershipCorrected
      : outcome;
  }

  override render() {
    const { language, mistakes } = this;
    const { jobTitle, unitName } = this.membership;
    return html`<section class="stack">
      <h4>${this.say(texts.correctMembership)}</h4>
      ${this.told()} ${summary(mistakes, language)}
      <form novalidate @submit=${this.submit}>
        ${textField({ name: 'jobTitle', label: texts.jobTitle, isOptional: true, value: jobTitle ?? '', maxlength: 120 }, mistakes, language)}
        ${textField({ name: 'unitName', label: texts.unit, isOptional: true, value: unitName ?? '', maxlength: 160 }, mistakes, language)}
        ${this.buttons(texts.save)}
      </form>
    </section>`;
  }
}
define('desk-correct-membership', DeskCorrectMembership);

/** Somebody works elsewhere now, and goes on taking part. */
class DeskMoveMember extends Edit {
  static override readonly properties = { ...Edit.properties, membership: { attribute: false } };
  declare membership: PersonMembership;

  protected override readonly fields = ['organisation', 'unitName'];

  get #chosen() {
    return this.querySelector<DeskOrganisationSearch>('desk-organisation-search')?.chosen;
  }

  /** The search, which comes first, shows its field only after this form did. */
  override async firstUpdated(): Promise<void> {
    await this.querySelector<DeskOrganisationSearch>('desk-organisation-search')?.updateComplete;
    super.firstUpdated();
  }

  protected override mistakesIn(): Mistake[] {
    return this.#chosen ? [] : [{ field: 'organisation', text: this.say(texts.organisationMissing) }];
  }

  protected override async send({ unitName }: Record<string, string>) {
    const { id } = this.membership;
    const asked = { id, organisation: this.#chosen?.id ?? '', unitName: unitName || null, locale: this.locale };
    const outcome = await this.ask(MoveMemberDocument, asked, ({ moveMember }) => moveMember);
    return typeof outcome === 'object' && outcome?.__typename === 'DeskMembership' ? texts.moved : outcome;
  }

  override render() {
    const { desk, language, mistakes } = this;
    const mistake = mistakes.find(({ field }) => field === 'organisation')?.text;
    return html`<section class="stack">
      <h4>${this.say(texts.move)}</h4>
      <p class="small">${this.say(texts.moveHelp)}</p>
      ${this.told()} ${summary(mistakes, language)}
      <form novalidate @submit=${this.submit}>
        <desk-organisation-search .desk=${desk} .language=${language} .name=${'organisation'} .legend=${texts.moveTo}
          .mistake=${mistake}></desk-organisation-search>
        ${textField({ name: 'unitName', label: texts.unit, isOptional: true, maxlength: 160 }, mistakes, language)}
        ${this.buttons(texts.moveAction)}
      </form>
    </section>`;
  }
}
define('desk-move-member', DeskMoveMember);
