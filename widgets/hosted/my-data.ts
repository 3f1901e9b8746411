import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { dataWords } from './my-data.texts.ts';
import { hereInOther, type Language, renderPage } from './page.ts';
import { tooOften } from './too-often.texts.ts';

/** A page about what is known of somebody. @param path of the page that the other language begins with */
export function dataFrame(language: Language, title: string, body: unknown, path = '') {
  const { name } = dataWords[language];
  return renderPage({
    language,
    title: `${title} · ${name}`,
    above: name,
    otherLanguage: path + hereInOther(language),
    body,
  });
}

/** "Wat heb je van mij?": asks for an address. @param mistake what was typed is no address, or it was asked too often */
export function askPage(
  language: Language,
  mistake: { readonly typed?: string; readonly retryInMinutes?: number } = {},
): Promise<string> {
  const text = dataWords[language];
  const { typed, retryInMinutes } = mistake;
  const wrong = typed !== undefined;
  return dataFrame(
    language,
    wrong ? text.wrong : text.title,
    html`
      <h1>${text.title}</h1>
      ${retryInMinutes === undefined ? '' : html`<p class="notice bad" role="alert">${tooOften(language, retryInMinutes)}</p>`}
      ${
        wrong
          ? html`<div class="notice bad" role="alert" aria-labelledby="wrong" tabindex="-1" autofocus>
              <h2 id="wrong">${text.wrong}</h2>
              <p><a href="#address">${text.addressWrong}</a></p>
            </div>`
          : ''
      }
      <p>${text.intro}</p>
      <form class="card" method="post" action=${`/mijn-gegevens?lang=${language}`} novalidate>
        <label for="address">${text.address}</label>
        ${wrong ? html`<p class="mistake" id="mistake">${text.addressWrong}</p>` : ''}
        <input id="address" name="address" type="email" autocomplete="email" aria-required="true" maxlength="254"
          aria-invalid=${String(wrong)} aria-describedby=${wrong ? 'mistake' : nothing} value=${typed ?? ''} />
        <button>${text.ask}</button>
      </form>
    `,
    '/mijn-gegevens',
  );
}

export function notePage(
  language: Language,
  note: 'sent' | 'linkSent' | 'over' | 'erased' | 'erasedPartly' | 'erasedButAccess',
): Promise<string> {
  const text = dataWords[language];
  const { sent, over, erased } = text;
  const title = { sent, linkSent: sent, over, erased, erasedPartly: erased, erasedButAccess: erased }[note];
  const words = {
    sent: text.sentText,
    linkSent: text.linkSentText,
    over: text.overText,
    erased: text.erasedText,
    erasedPartly: text.erasedPartly,
    erasedButAccess: text.erasedButAccess,
  }[note];
  return dataFrame(
    language,
    title,
    html`<h1>${title}</h1>
      <p>${words}</p>
      ${note === 'over' ? html`<p><a class="button" href=${`/mijn-gegevens?lang=${language}`}>${text.again}</a></p>` : ''}`,
    '/mijn-gegevens',
  );
}
