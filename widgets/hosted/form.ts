import { html as serverHtml } from '@lit-labs/ssr';
import { html, nothing } from 'lit/html.js';
import type { Language } from '../language.ts';
import { privacy } from '../sign-up/sign-up.notices.ts';
import { sending, wrong } from '../sign-up/sign-up.texts.ts';
import { allButOptional, byMail } from './form.texts.ts';
import type { Filled } from './form-filled.ts';

/** `field` is the id of the control to put right; undefined for what the form does not ask. */
export interface FormFault {
  readonly field: string | undefined;
  readonly message: string;
}

/** Something to read before the form: a "no", or a question. It takes the focus. */
export interface FormNotice {
  readonly text: string;
  readonly more?: string;
  readonly isBad: boolean;
  /** Id of a control that it is about, and what the link to it says. */
  readonly goTo?: { readonly field: string; readonly words: string };
}

/** A form as it stands on a page: for the first time, or come back with what was typed. */
export interface FormView {
  readonly filled: Filled;
  readonly faults: readonly FormFault[];
  readonly notice?: FormNotice | undefined;
  /** Where it is sent. */
  readonly action: string;
  /** Sent along unseen, by name. */
  readonly hidden: Readonly<Record<string, string>>;
}

type Asking = Parameters<typeof privacy>[0];

export function formNotice({ text, more, isBad, goTo }: FormNotice) {
  return html`<div id="notice" class="notice ${isBad ? 'bad' : ''}" role="group" aria-labelledby="notice-text" tabindex="-1" autofocus>
    <p id="notice-text">${text}</p>
    ${more ? html`<p>${more}</p>` : nothing}
    ${goTo ? html`<p><a href="#${goTo.field}">${goTo.words}</a></p>` : nothing}
  </div>`;
}

/** The mistakes, above the form; each leads to the control that is to be put right. */
export function faultList(faults: readonly FormFault[], language: Language) {
  if (faults.length === 0) return nothing;
  return html`<div class="notice bad" role="group" aria-labelledby="summary">
    <h2 id="summary" tabindex="-1" autofocus>${wrong(faults.length)[language]}</h2>
    <ul>
      ${faults.map(
        ({ field, message }) =>
          html`<li>${field === undefined ? message : html`<a class="link" href="#${field}">${message}</a>`}</li>`,
      )}
    </ul>
  </div>`;
}

/** What a page with a form loads, and does without. */
export const formScripts = ['/widgets/v1/form.js'];

/** The form itself. */
export function filledForm(
  view: FormView,
  form: {
    readonly language: Language;
    readonly controls: unknown;
    readonly send: string;
    /** Whose privacy notice is shown. */
    readonly asking: Asking;
    /** Of a form to start a network. */
    readonly starts?: Parameters<typeof privacy>[2];
  },
) {
  const { language } = form;
  // `website` is for who fills in everything: out of sight and out of reach. 1Password fills in websites unless told not to.
  return serverHtml`<form class="box" method="post" action=${view.action} novalidate aria-labelledby="heading">
    <p class="small">${allButOptional[language]}</p>
    ${form.controls}
    ${Object.entries(view.hidden).map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
    <label class="unseen" inert>Website <input name="website" tabindex="-1" autocomplete="off" data-1p-ignore value=${view.filled.text('website')} /></label>
    <div id="privacy" tabindex="-1">${privacy(form.asking, language, form.starts)}</div>
    <input type="hidden" name="proof">
    <div class="act">
      <button>${form.send}</button>
      <span class="small" role="status" data-sending=${sending[language]}></span>
    </div>
    <p class="small">${byMail[language]}</p>
  </form>`;
}
