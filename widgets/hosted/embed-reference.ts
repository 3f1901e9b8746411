import { html } from '@lit-labs/ssr';
import { embedHead } from './embed.ts';
import { type ReferenceWords, referenceWords } from './embed-reference.texts.ts';
import { type Documented, type ElementDeclaration, elementsOf, type Manifest } from './manifest.ts';
import { hereInOther, type Language, renderPage } from './page.ts';
import { recipes } from './recipes.ts';

/** What every element takes, tells and lets be styled. @param manifest null: not built */
export function referencePage({
  manifest,
  language,
}: {
  readonly manifest: Manifest | null;
  readonly language: Language;
}): Promise<string> {
  const words = referenceWords[language];
  const elements = manifest ? elementsOf(manifest) : [];
  const shared = manifest?.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => !tagName);
  return renderPage({
    language,
    title: `${words.title} · Leerkring`,
    above: 'Leerkring',
    otherLanguage: hereInOther(language),
    head: embedHead(),
    body: html`
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <p><a href=${`/embed?lang=${language}`}>${words.builder}</a></p>
      ${
        manifest
          ? html`<nav class="card" aria-labelledby="elements">
                <h2 id="elements">${words.elements}</h2>
                <ul class="toc">
                  ${elements.map(({ tagName }) => html`<li><a href=${`#${tagName}`}><code>${`<${tagName}>`}</code></a></li>`)}
                  <li><a href="#prefill">${words.prefill}</a></li>
                  <li><a href="#recipes">${words.recipes}</a></li>
                  <li><a href="#room">${words.room}</a></li>
                  <li><a href="#browsers">${words.browsers}</a></li>
                </ul>
              </nav>
              ${shared ? section('all', words.all, shared, words) : ''}
              ${elements.map((element) => section(element.tagName, `<${element.tagName}>`, element, words))}`
          : html`<p class="notice">${words.notBuilt}</p>`
      }
      ${prefill(words)} ${frameworks(words)} ${paragraph('room', words.room, words.roomText)}
      ${paragraph('browsers', words.browsers, words.browsersText)}
    `,
  });
}

function section(id: string, title: string, element: ElementDeclaration, words: ReferenceWords) {
  const inherits = element.tagName !== undefined;
  // What all have stands once, above.
  const own = <One extends Documented>(all: readonly One[]) =>
    inherits ? all.filter(({ inheritedFrom }) => !inheritedFrom) : all;
  return html`<section class="card of-element" id=${id} aria-labelledby=${`${id}-heading`}>
    <h2 id=${`${id}-heading`}>${inherits ? html`<code>${title}</code>` : title}</h2>
    <p lang="en">${marked(element.description)}</p>
    ${table(words.attributes, own(element.attributes), words)}
    ${table(
      words.properties,
      own(element.members).filter(({ attribute }) => attribute === undefined),
      words,
    )}
    ${table(words.events, element.events, words)} ${table(words.slots, element.slots, words)}
    ${table(words.parts, element.cssParts, words)} ${table(words.cssProperties, own(element.cssProperties), words)}
  </section>`;
}

/** What stands between backticks is code. */
const marked = (text: string) =>
  text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));

interface Described extends Documented {
  readonly type?: { readonly text: string };
  readonly default?: string;
}

function table(title: string, rows: readonly Described[], words: ReferenceWords) {
  if (rows.length === 0) return '';
  return html`<h3>${title}</h3>
    <table lang="en">
      <tbody>
        ${rows.map(
          ({ name, type, description, default: fallback }) => html`<tr>
            <th scope="row">${name ? html`<code>${name}</code>` : words.without}</th>
            <td>
              ${marked(description)} ${type ? html`<br /><code>${type.text}</code>` : ''}
              ${fallback === undefined ? '' : html`<br />${words.unless} <code>${fallback}</code>`}
            </td>
          </tr>`,
        )}
      </tbody>
    </table>`;
}

const prefilled = `<leerkring-sign-up network="…" prefill='{"name":"Sanne Voorbeeld","email":"sanne@example.org"}'></leerkring-sign-up>

document.querySelector('leerkring-sign-up').prefill = {
  name: 'Sanne Voorbeeld',
  email: 'sanne@example.org',
  organisation: 'Zorggroep De Linde',
  unit: 'Team Noord',
  jobTitle: 'Verpleegkundige',
};`;

const listening = `document.addEventListener('leerkring-sign-up-received', ({ detail }) => {
  console.log(detail.network ?? detail.programme);
});

// Cancel it to do something else than open the form in place.
document.addEventListener('leerkring-sign-up-requested', (event) => {
  event.preventDefault();
  location.assign('/aanmelden/' + event.detail.network);
});`;

const prefill = (
  words: ReferenceWords,
) => html`<section class="card of-element" id="prefill" aria-labelledby="prefill-heading">
  <h2 id="prefill-heading">${words.prefill}</h2>
  <p>${words.prefillText}</p>
  ${code(prefilled)}
  <p>${words.eventsText}</p>
  ${code(listening)}
</section>`;

const frameworks = (
  words: ReferenceWords,
) => html`<section class="card of-element" id="recipes" aria-labelledby="recipes-heading">
  <h2 id="recipes-heading">${words.recipes}</h2>
  ${recipes.map(
    ({ framework, files, notes }) => html`<h3>${framework}</h3>
      ${files.map(({ path, code: text }) => html`<p class="small"><code>${path}</code></p>${code(text.trimEnd())}`)}
      <ul lang="en">
        ${notes.map((note) => html`<li>${marked(note)}</li>`)}
      </ul>`,
  )}
</section>`;

const paragraph = (
  id: string,
  title: string,
  text: string,
) => html`<section class="card of-element" id=${id} aria-labelledby=${`${id}-heading`}>
  <h2 id=${`${id}-heading`}>${title}</h2>
  <p>${text}</p>
</section>`;

const code = (text: string) => html`<div class="code"><pre><code>${text}</code></pre></div>`;
