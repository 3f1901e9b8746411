import { html } from '@lit-labs/ssr';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { addressOf, frameHeightOf, type Subject, tagOf } from '../embed/kinds.ts';
import { escaped, linkOf, type Place, startTag, wayOf } from '../embed/snippet.ts';
import { embedWords } from './embed.texts.ts';
import type { Choices } from './embed-choices.ts';

/**
 * No form of a key: the API refuses whatever would be sent with it, so that nobody signs up in a preview, and the page tells nobody
 * whether a key is known.
 */
const PREVIEW_PARTNER = 'preview';

/** What is chosen, as it will be: the element from our own origin, or a frame in which nothing runs and nothing is sent. */
export function preview(choices: Choices, subject: Subject, place: Place) {
  const words = embedWords[place.language];
  const framed = wayOf(choices.system) === 'frame';
  return html`<section class="card" aria-labelledby="preview-heading">
    <div class="stage-head">
      <h2 id="preview-heading">${words.preview}</h2>
      <fieldset id="widths" hidden>
        <legend class="unseen">${words.previewWidth}</legend>
        <div class="choices">
          <label class="choice"><input type="radio" name="width" value="wide" checked /><span>${words.wide}</span></label>
          <label class="choice"><input type="radio" name="width" value="narrow" /><span>${words.narrow}</span></label>
        </div>
      </fieldset>
    </div>
    <p class="small" id="preview-help" data-live>${framed ? words.framePreviewHelp : words.previewHelp}</p>
    <p class="notice not-sent" id="not-sent" role="status"></p>
    <div class="stage" id="stage" data-accent=${choices.accent} data-text=${choices.text} data-not-sent=${words.notSent}>
      ${unsafeHTML(framed ? frame(choices, subject, place) : element(choices, subject, place))}
    </div>
  </section>`;
}

/** A tag of which the name is chosen: a template cannot bind it. */
function element(choices: Choices, subject: Subject, place: Place): string {
  const shown = { ...choices, partner: PREVIEW_PARTNER, locale: choices.locale || place.language };
  return `${startTag(shown, subject)}${linkOf({ ...choices, partner: '' }, subject, { ...place, origin: '' })}</${tagOf(choices.kind)}>`;
}

/** Of what our own pages may frame: what a frame shows on a partner's page, which only that one may. */
export const FRAMED = '/embed/frame';

function frame(choices: Choices, subject: Subject, place: Place): string {
  const source = addressOf({ ...choices, partner: '' }, subject, { ...place, origin: FRAMED }, true);
  // It may tell its height, and send nothing.
  return `<iframe src="${escaped(source)}" title="${escaped(embedWords[place.language].preview)}" height="${frameHeightOf(choices.kind)}" sandbox="allow-scripts"></iframe>`;
}
