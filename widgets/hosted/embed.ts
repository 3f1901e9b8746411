import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Subject } from '../embed/kinds.ts';
import { type Place, wayOf } from '../embed/snippet.ts';
import { usualColours } from './derived-colours.ts';
import { embedStyle } from './embed.css.ts';
import { type EmbedWords, embedWords } from './embed.texts.ts';
import {
  AS_PAGE,
  type Choices,
  densities,
  kinds,
  type ReadChoices,
  type SubjectKind,
  systems,
  type TypedField,
  themes,
} from './embed-choices.ts';
import { preview } from './embed-preview.ts';
import { result, stepNumber, verdict } from './embed-result.ts';
import { type Language, policyOf, renderPage } from './page.ts';

export const builderScript = '/embed/embed.js';
const elementScript = '/widgets/v1/leerkring.js';

/** For the header Content-Security-Policy: our own scripts, our own API, our own frames. */
export const embedPolicy = `${policyOf({ ancestors: [], style: embedStyle, scripts: [builderScript] })}; frame-src 'self'`;

/** Something to choose that a snippet can be about. */
export interface Choosable extends Subject {
  readonly language: Language;
}

type Choosables = Readonly<Record<SubjectKind, readonly Choosable[]>>;

interface BuilderView {
  readonly read: ReadChoices;
  readonly choosables: Choosables;
  /** There are more networks than these. */
  readonly more: boolean;
  /** Any network holds the words that were looked for. */
  readonly found: boolean;
  /** What the snippet is about; null: there is nothing to choose. */
  readonly subject: Subject | null;
  readonly place: Place;
}

/** A head for pages in this style, without the script of the builder. */
export const embedHead = () => unsafeHTML(`<style>${embedStyle}</style>`);

export function embedPage({ read, choosables, more, found, subject, place }: BuilderView): Promise<string> {
  const { language } = place;
  const words = embedWords[language];
  const { choices } = read;
  return renderPage({
    language,
    title: `${words.title} · Leerkring`,
    above: 'Leerkring',
    otherLanguage: inOther(read, language),
    head: html`${embedHead()}
      <script type="module" src=${builderScript}></script>
      <script type="module" src=${elementScript}></script>`,
    body: html`
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <div class="builder">
        <form id="builder" method="get" action="/embed" data-updated=${words.updated} data-failed=${words.notUpdated}>
          <input type="hidden" name="lang" value=${language} />
          ${what(choices, choosables, { more, found }, words)} ${where(read, words)} ${look(read, words)}
          <p><button>${words.show}</button></p>
        </form>
        <div>
          ${subject ? preview(choices, subject, place) : html`<p class="notice">${words.none}</p>`}
          <div id="result" data-live>${subject ? result(choices, subject, place) : ''}</div>
        </div>
      </div>
      <p>${words.others} <a href=${`/embed/reference?lang=${language}`}>${words.reference}</a>.</p>
      <p id="status" class="status" role="status"></p>
    `,
  });
}

/** The same page in the other language, with everything that was chosen and typed. */
function inOther({ choices, typed }: ReadChoices, language: Language): string {
  const { kind, system, network, programme, region, outcome, search, locale, pin, density } = choices;
  const subject = { network, programme, region, outcome };
  // The language of the reader is what it has without a choice.
  const spoken = locale === language ? '' : locale || AS_PAGE;
  const chosen = {
    element: kind,
    system,
    ...subject,
    search,
    locale: spoken,
    ...typed,
    density,
    pin: pin ? 'yes' : '',
  };
  const query = new URLSearchParams({ lang: language === 'nl' ? 'en' : 'nl' });
  for (const [name, value] of Object.entries(chosen)) if (value) query.set(name, value);
  return `?${query}`;
}

function what(
  choices: Choices,
  choosables: Choosables,
  { more, found }: Pick<BuilderView, 'more' | 'found'>,
  words: EmbedWords,
) {
  const searches = more || choices.search !== '';
  const choose = (kind: SubjectKind, all?: string) => html`<div class=${`field of-${kind}`}>
    <label for=${kind}>${words.which[kind]}</label>
    ${options(kind, choosables[kind], choices[kind], all)}
  </div>`;
  return html`<section class="card">
    <h2>${stepNumber(1, words)} ${words.what}</h2>
    <fieldset>
      <legend class="unseen">${words.what}</legend>
      ${radios('element', kinds, choices.kind, words.kinds)}
    </fieldset>
    ${choose('programme')} ${choose('region', words.allRegions)} ${choose('outcome')}
    <div class="of-network">
      ${
        searches
          ? html`<div class="field">
              <label for="search">${words.search}</label>
              <p class="small" id="search-help">${words.searchHelp(choosables.network.length)}</p>
              <input id="search" name="search" type="search" maxlength="100" autocomplete="off"
                aria-describedby="search-help" value=${choices.search} />
              <p class="verdict poor" id="search-mistake" data-live role="status">${found ? '' : words.searched}</p>
            </div>`
          : ''
      }
      ${choose('network')}
    </div>
  </section>`;
}

function where(read: ReadChoices, words: EmbedWords) {
  const { system } = read.choices;
  return html`<section class="card">
    <h2>${stepNumber(2, words)} ${words.where}</h2>
    <fieldset>
      <legend>${words.system}</legend>
      ${radios('system', systems, system, words.systems)}
    </fieldset>
    ${field('partner', read, words)} ${field('site', read, words)}
  </section>`;
}

function look(read: ReadChoices, words: EmbedWords) {
  const { locale, pin, system, density } = read.choices;
  const locales = system === 'sharepoint' ? (['nl', 'en'] as const) : (['nl', 'en', ''] as const);
  return html`<section class="card">
    <h2>${stepNumber(3, words)} ${words.look}</h2>
    <div class="field">
      <label for="locale">${words.locale}</label>
      <select id="locale" name="locale">
        ${locales.map(
          (value) =>
            html`<option value=${value || AS_PAGE} lang=${value || nothing} ?selected=${value === locale}>${words.locales[value]}</option>`,
        )}
      </select>
    </div>
    ${field('accent', read, words)} ${field('text', read, words)}
    ${
      wayOf(system) === 'frame'
        ? ''
        : html`<fieldset class="field">
            <legend>${words.density}</legend>
            ${radios('density', densities, density, words.densities)}
          </fieldset>
          <p class="small">${words.themes} ${themes.map((name, index) => html`${index > 0 ? ', ' : ''}<a href=${`/embed/themes/${name}.css`}>${words.themeNames[name]}</a>`)}.</p>`
    }
    <details ?open=${pin}>
      <summary>${words.developers}</summary>
      <label class="check"><input type="checkbox" name="pin" value="yes" ?checked=${pin} aria-describedby="pin-help" /> ${words.pin}</label>
      <p class="small" id="pin-help">${words.pinHelp}</p>
    </details>
  </section>`;
}

function radios<Value extends string>(
  name: string,
  values: readonly Value[],
  chosen: Value,
  texts: Readonly<Record<Value, string>>,
) {
  return html`<div class="choices">
    ${values.map(
      (value) =>
        html`<label class="choice"><input type="radio" name=${name} value=${value} ?checked=${value === chosen} /><span>${texts[value]}</span></label>`,
    )}
  </div>`;
}

/** @param all what it says where none is chosen */
const options = (name: string, choosables: readonly Choosable[], chosen: string, all?: string) =>
  html`<select id=${name} name=${name}>
    ${all ? html`<option value="">${all}</option>` : ''}
    ${choosables.map(
      ({ slug, title, language }) =>
        html`<option value=${slug} lang=${language} ?selected=${slug === chosen}>${title}</option>`,
    )}
  </select>`;

/** A text field with what is wrong with it; that of a colour tells how readable it is. */
function field(name: TypedField, { choices, typed, mistakes }: ReadChoices, words: EmbedWords) {
  const wrong = mistakes.includes(name);
  const isColour = name === 'accent' || name === 'text';
  const input = html`<input id=${name} name=${name} maxlength="300" autocomplete="off" autocapitalize="none" spellcheck="false"
    inputmode=${name === 'site' ? 'url' : nothing} aria-invalid=${String(wrong)}
    aria-describedby=${`${name}-mistake ${name}-help${isColour ? ` ${name}-verdict` : ''}`} value=${typed[name]} />`;
  return html`<div class="field">
    <label for=${name}>${words.fields[name]}</label>
    <p class="small" id=${`${name}-help`}>${words.help[name]}</p>
    <p class="mistake" id=${`${name}-mistake`} data-live>${wrong ? words.mistakes[name] : ''}</p>
    ${isColour ? html`<div class="with-picker" data-pick=${words.pick[name]} data-usual=${usualColours[name]}>${input}</div>${verdict(name, choices, words)}` : input}
  </div>`;
}
