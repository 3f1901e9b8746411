import { html } from '@lit-labs/ssr';
import { type Correctable, type Corrections, correctForms, correctionsNotice } from './correct.ts';
import { careful, type KnownPart, knownParts } from './known.ts';
import { dataWords } from './my-data.texts.ts';
import { type Words, wordsOf } from './my-sign-up.texts.ts';
import type { MySignUpView } from './my-sign-up.ts';
import { hereInOther, type Language, renderPage } from './page.ts';

/** On "Mijn aanmelding": what can be done with what is known of them. */
export function yourData({ path, language, consents, askOwner, monthsKept, monthsAfterNo }: MySignUpView, text: Words) {
  const action = `${path}?lang=${language}`;
  return html`<section class="card">
    <h2>${text.yourData}</h2>
    ${monthsKept === null ? '' : html`<p>${text.keptAfter(monthsKept, monthsAfterNo)}</p>`}
    ${
      consents.length > 0
        ? html`<h3>${text.consents}</h3>
            ${consents.map(
              ({ questionId, label }) => html`<p>${label} <strong>${text.consentGiven}</strong></p>
                <form role="none" method="post" action=${action}>
                  <input type="hidden" name="question" value=${questionId}>
                  <button class="second" name="action" value="takeBack">${text.takeBack}</button>
                </form>`,
            )}`
        : ''
    }
    ${
      askOwner
        ? sharedAddress(language, askOwner)
        : html`<p>${text.aboutData}</p>
            <div class="actions">
              <form role="none" method="post" action=${action}><button class="second" name="action" value="show">${text.show}</button></form>
            </div>
            ${careful({ action, name: 'erase', summary: text.erase, what: text.eraseWhat, sure: text.eraseSure })}`
    }
  </section>`;
}

function sharedAddress(language: Language, { name, dataProtectionContact }: NonNullable<MySignUpView['askOwner']>) {
  const { several, severalText } = dataWords[language];
  return html`<p>${several(name)} ${severalText} <strong>${dataProtectionContact ?? name}</strong></p>`;
}

/** What is known of who signed up, and how to correct it. @param page.corrections what came of it; undefined: nothing was corrected */
export function mySignUpData(page: {
  readonly language: Language;
  readonly path: string;
  readonly parts: readonly KnownPart[];
  readonly isStart: boolean;
  readonly people: readonly Correctable[];
  readonly corrections: Corrections | undefined;
}): Promise<string> {
  const { language, path, parts, isStart, people, corrections } = page;
  const text = wordsOf(language, isStart);
  return renderPage({
    language,
    title: `${text.yourData} · ${text.name}`,
    above: text.name,
    // The page came by POST: the other language begins where that began.
    otherLanguage: `${path}${hereInOther(language)}`,
    body: html`<h1>${text.yourData}</h1>
      ${correctionsNotice(language, corrections)}
      ${knownParts(parts)}
      ${correctForms(language, `${path}?lang=${language}`, people, corrections)}
      <p><a href=${`${path}?lang=${language}`}>${text.back}</a></p>`,
  });
}
