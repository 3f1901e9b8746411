import { html } from '@lit-labs/ssr';
import { contrast, LEAST_CONTRAST, told } from '../embed/contrast.ts';
import { type Subject, signsUp } from '../embed/kinds.ts';
import { letterOf } from '../embed/letter.ts';
import { type Piece, type Place, piecesOf, preloadOf, wayOf } from '../embed/snippet.ts';
import { derivedColours, usualColours } from './derived-colours.ts';
import { type EmbedWords, embedWords } from './embed.texts.ts';
import type { Choices } from './embed-choices.ts';
import { type ResultWords, resultWords } from './embed-result.texts.ts';

/** As texts refer to it: "stap 5". */
export const stepNumber = (number: number, words: EmbedWords) =>
  html`<span class="number"><span class="unseen">${words.step} </span>${number}</span>`;

/** What to copy, and what others have to do for it. */
export function result(choices: Choices, subject: Subject, place: Place) {
  const words = resultWords[place.language];
  const number = (step: number) => stepNumber(step, embedWords[place.language]);
  const pieces = piecesOf(choices, subject, place);
  const way = wayOf(choices.system);
  // Where a script is the way, a frame and a link are what is left.
  const isLeft = ({ what }: Piece) => way === 'script' && ['frame', 'height', 'link', 'address'].includes(what);
  const main = pieces.filter((piece) => !isLeft(piece));
  const left = pieces.filter(isLeft);
  const who = signsUp(choices.kind) ? words.listForSignUps : words.listForFrames;
  const preloaded = preloadOf({ ...choices, locale: place.language }, subject, place) !== null;
  const more = preloaded ? (choices.locale ? words.preloaded : words.notPreloaded) : '';
  return html`
    <section class="card" aria-labelledby="copy-heading">
      <h2 id="copy-heading" tabindex="-1">${number(4)} ${words.copyTitle}</h2>
      ${choices.partner || !signsUp(choices.kind) ? '' : html`<p class="notice">${words.noKey}</p>`}
      ${way === 'frame' && !choices.partner ? html`<p>${words.noFrame}</p>` : ''}
      ${
        way === 'app'
          ? html`<p>${words.package.before} <a href=${`/embed/reference?lang=${place.language}#recipes`}>${words.package.link}</a>. ${words.package.after}</p>`
          : ''
      }
      ${main.map((one, index) => piece(one, choices, words, index === 0 ? more : null))}
      ${
        left.length > 0
          ? html`<details>
              <summary>${words.noScript}</summary>
              <p>${words.noScriptText} <code>frame-src ${place.origin}</code></p>
              ${choices.partner ? '' : html`<p>${words.noFrame}</p>`} ${left.map((one) => piece(one, choices, words))}
            </details>`
          : ''
      }
    </section>
    <section class="card" aria-labelledby="allow-heading">
      <h2 id="allow-heading">${number(5)} ${words.allow}</h2>
      <h3>${words.listTitle}</h3>
      ${
        choices.site
          ? html`<p>${who} ${words.list}</p>
              ${code('origin', choices.site, words.listTitle, words)}`
          : html`<p>${who} ${words.listUnknown}</p>`
      }
      <p class="small">${words.listWho}</p>
      <h3>${words.letterTitle}</h3>
      <p>${words.letterHelp}</p>
      <div class="letter">${letter(letterOf(choices, subject, place), words)}</div>
    </section>
  `;
}

/** @param more to say of the first; null: it is not the first */
function piece({ what, code: text }: Piece, { system }: Choices, words: ResultWords, more: string | null = null) {
  const { title, help } = words.pieces[what];
  const explained = more !== null && what !== 'link' ? `${words.steps[system]} ${more}` : help;
  const where = what === 'css' && system === 'wordpress' ? ` ${words.wordpressCss}` : '';
  return html`<h3>${title}</h3>
    ${explained ? html`<p>${explained}${where}</p>` : ''} ${code(what, text, title, words)}`;
}

const code = (id: string, text: string, title: string, words: ResultWords) =>
  html`<div class="code"><pre><code id=${`code-${id}`}>${text}</code></pre>${copyButton(id, title, words)}</div>`;

/** Long, and for somebody else: folded away. */
const letter = (text: string, words: ResultWords) => html`${copyButton('letter', words.letterTitle, words)}
  <details>
    <summary>${words.letterOpen}</summary>
    <div class="code"><pre><code id="code-letter">${text}</code></pre></div>
  </details>`;

const copyButton = (id: string, title: string, words: ResultWords) => html`<button type="button" class="second"
  data-copy=${`code-${id}`} data-copied=${words.copied} data-failed=${words.notCopied} aria-label=${words.copyOf(title)} hidden>${words.copy}</button>`;

/** Whether what the elements make of the colours can be read: they darken or lighten where they can. */
export function verdict(name: 'accent' | 'text', choices: Choices, words: EmbedWords) {
  const accent = choices.accent || usualColours.accent;
  const text = choices.text || usualColours.text;
  const { paper, ink, onAccent, quiet, tint } = derivedColours(accent, text);
  const pairs = {
    accent: [contrast(ink, paper), contrast(ink, tint), contrast(onAccent, accent)],
    text: [contrast(text, paper), contrast(quiet, paper)],
  };
  const ratio = Math.min(...pairs[name]);
  const isGood = ratio >= LEAST_CONTRAST;
  const shown = String(told(ratio));
  const number = words === embedWords.nl ? shown.replace('.', ',') : shown;
  const derived = name === 'accent' && ink !== accent ? ` ${words.derived(onAccent === '#000000')}` : '';
  return html`<p class=${`verdict small ${isGood ? 'good' : 'poor'}`} id=${`${name}-verdict`} data-live>${
    choices[name] ? `${isGood ? words.good(number) : words.poor(number)}${derived}` : ''
  }</p>`;
}
