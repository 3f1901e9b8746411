import { WorkFormsDocument, type WorkFormsQuery } from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import { LeerkringElement, type Loaded } from '../element.ts';
import { tagOf, tags, type Words } from '../language.ts';
import { down, rich, skeleton } from '../pieces.ts';
import { workFormsStyles } from './work-forms.css.ts';
import { how, none, pitfalls, rules } from './work-forms.texts.ts';

type WorkForm = WorkFormsQuery['workForms']['nodes'][number];

/**
 * Work forms (werkvormen): what they are for, and how to do them with their rules and pitfalls.
 *
 * @attr programme - slug: only those of this programme
 * @attr endpoint - origin of the API (default: the origin of this script)
 * @attr locale - `nl` or `en` (default: the language of the page)
 *
 * @slot - shown when the API does not answer
 *
 * @csspart list
 * @csspart card
 * @csspart title
 *
 * @cssprop --leerkring-accent - and the others of `<leerkring-network>`
 */
export class WorkForms extends LeerkringElement {
  static override readonly styles = workFormsStyles;
  static override readonly attributes = ['programme'];
  static override readonly state = ['workForms'];

  declare programme: string | null | undefined;
  declare private workForms: Loaded<WorkForm[]>;

  protected override async load(): Promise<void> {
    const { programme } = this;
    this.workForms = undefined;
    const answer = await this.read(WorkFormsDocument, { programme, locale: this.apiLocale });
    if (programme === this.programme) this.workForms = answer ? answer.workForms.nodes : 'down';
  }

  protected override render() {
    const { workForms, language } = this;
    if (workForms === 'down') return down(language, () => this.load());
    if (!workForms) return skeleton(language, 3);
    return html`<div class="grid columns" part="list" lang=${tags[language]}>
      ${workForms.length ? workForms.map((form) => this.#card(form)) : none[language]}
    </div>`;
  }

  #card(form: WorkForm) {
    const { language } = this;
    const ours = tags[language];
    const list = (heading: Words, lines: readonly string[]) =>
      lines.length
        ? html`<h4 lang=${ours}>${heading[language]}</h4><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
        : nothing;
    return html`<article class="box" part="card" aria-labelledby=${form.slug} lang=${tagOf(form.locale)}>
      <h3 id=${form.slug} part="title">${form.title}</h3>
      <p>${form.summary}</p>
      <details>
        <summary lang=${ours} aria-label="${how[language]}: ${form.title}">${how[language]}</summary>
        ${rich(form.body, form.locale)}
        <ol>${form.steps.map(({ title, text }) => html`<li><strong>${title}</strong><br />${text}</li>`)}</ol>
        ${list(rules, form.rules)} ${list(pitfalls, form.pitfalls)}
      </details>
    </article>`;
  }
}
