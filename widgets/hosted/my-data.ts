import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { careful, inAmsterdam, type KnownPart, knownParts } from './known.ts';
import { dataWords } from './my-data.texts.ts';
import { hereInOther, type Language, renderPage } from './page.ts';

function page(language: Language, title: string, body: unknown, path = '') {
  const { name } = dataWords[language];
  return renderPage({
    language,
    title: `${title} · ${name}`,
    above: name,
    otherLanguage: path + hereInOther(language),
    body,
  });
}

/** "Wat heb je van mij?": asks for an address. @param mistake what was typed is no address */
export function askPage(language: Language, mistake?: { readonly typed: string } | 'tooOften'): Promise<string> {
  const text = dataWords[language];
  const wrong = mistake !== undefined && mistake !== 'tooOften';
  return page(
    language,
    wrong ? text.wrong : text.title,
    html`
      <h1>${text.title}</h1>
      ${mistake === 'tooOften' ? html`<p class="notice bad" role="alert">${text.tooOften}</p>` : ''}
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
          aria-invalid=${String(wrong)} aria-describedby=${wrong ? 'mistake' : nothing} value=${wrong ? mistake.typed : ''} />
        <button>${text.ask}</button>
      </form>
    `,
    '/mijn-gegevens',
  );
}

export function notePage(
  language: Language,
  note: 'sent' | 'over' | 'erased' | 'erasedPartly' | 'erasedButAccess',
): Promise<string> {
  const text = dataWords[language];
  const { sent, over, erased } = text;
  const title = { sent, over, erased, erasedPartly: erased, erasedButAccess: erased }[note];
  const words = {
    sent: text.sentText,
    over: text.overText,
    erased: text.erasedText,
    erasedPartly: text.erasedPartly,
    erasedButAccess: text.erasedButAccess,
  }[note];
  return page(
    language,
    title,
    html`<h1>${title}</h1>
      <p>${words}</p>
      ${note === 'over' ? html`<p><a class="button" href=${`/mijn-gegevens?lang=${language}`}>${text.again}</a></p>` : ''}`,
    '/mijn-gegevens',
  );
}

/** Behind a link that works: what can be done, and nothing personal yet, for mail scanners follow links. */
export function choicePage(
  language: Language,
  path: string,
  data: {
    /** The link works until then. */
    readonly until: Date;
    readonly isKnown: boolean;
    readonly ask: readonly { readonly name: string; readonly dataProtectionContact: string }[];
  },
): Promise<string> {
  const text = dataWords[language];
  const action = `${path}?lang=${language}`;
  const button = (name: string, label: string) =>
    html`<form role="none" method="post" action=${action}><button class="second" name="action" value=${name}>${label}</button></form>`;
  return page(
    language,
    text.ready,
    html`
      <h1>${text.ready}</h1>
      ${
        data.isKnown
          ? html`<section class="card">
              <p>${text.readyText(inAmsterdam(language).instant(data.until))}</p>
              <div class="actions">${button('show', text.show)} ${button('download', text.download)}</div>
              ${careful({ action, name: 'erase', summary: text.erase, what: text.eraseWhat, sure: text.eraseSure })}
            </section>`
          : ''
      }
      ${data.isKnown || data.ask.length > 0 ? '' : html`<p>${text.nothing}</p>`}
      ${data.ask.map(
        ({ name, dataProtectionContact }) => html`<section class="card">
          <h2>${text.several(name)}</h2>
          <p>${text.severalText} <strong>${dataProtectionContact}</strong></p>
        </section>`,
      )}
    `,
    path,
  );
}

export function dataPage(language: Language, path: string, parts: readonly KnownPart[]): Promise<string> {
  const text = dataWords[language];
  return page(
    language,
    text.ready,
    html`<h1>${text.ready}</h1>
      ${knownParts(parts)}
      <p><a href=${`${path}?lang=${language}`}>${text.back}</a></p>`,
    path,
  );
}
