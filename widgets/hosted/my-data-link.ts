import { html } from '@lit-labs/ssr';
import { type Correctable, type Corrections, correctForms, correctionsNotice } from './correct.ts';
import { careful, inAmsterdam, type KnownPart, knownParts } from './known.ts';
import { dataWords } from './my-data.texts.ts';
import { dataFrame } from './my-data.ts';
import { membershipWords } from './my-memberships.texts.ts';
import { myMemberships, type ShownMembership } from './my-memberships.ts';
import type { Language } from './page.ts';
import { tooOften } from './too-often.texts.ts';
import { linkMailed, type WaitingSignUp, waitingSignUps } from './waiting-sign-ups.ts';

/** Behind a link that works: what somebody takes part in and what can be done. Names nobody, for mail scanners follow links. */
export function choicePage(
  language: Language,
  path: string,
  data: {
    /** The link works until then. */
    readonly until: Date;
    readonly isKnown: boolean;
    readonly ask: readonly { readonly name: string; readonly dataProtectionContact: string }[];
    readonly memberships: readonly ShownMembership[];
    /** They just ended a membership. */
    readonly hasLeft: boolean;
    /** They just had the link to a sign-up mailed. */
    readonly hasMailed: boolean;
    /** That was asked too often. */
    readonly retryInMinutes?: number;
  },
): Promise<string> {
  const text = dataWords[language];
  const action = `${path}?lang=${language}`;
  const button = (name: string, label: string) =>
    html`<form role="none" method="post" action=${action}><button class="second" name="action" value=${name}>${label}</button></form>`;
  return dataFrame(
    language,
    text.ready,
    html`
      <h1>${text.ready}</h1>
      ${data.retryInMinutes === undefined ? '' : html`<p class="notice bad" role="alert">${tooOften(language, data.retryInMinutes)}</p>`}
      ${data.hasMailed ? html`<p class="notice" role="status">${linkMailed(language)}</p>` : ''}
      ${data.hasLeft ? html`<p class="notice" role="status">${membershipWords[language].left}</p>` : ''}
      ${myMemberships(language, action, data.memberships)}
      ${
        data.isKnown
          ? html`<section class="card" aria-labelledby="yours">
              <h2 id="yours">${text.yours}</h2>
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

/** Behind a link that was used or is past its term: nothing of anybody. @param retryInMinutes a new one was asked too often */
export function oldLinkPage(language: Language, path: string, retryInMinutes?: number): Promise<string> {
  const text = dataWords[language];
  return dataFrame(
    language,
    text.old,
    html`<h1>${text.old}</h1>
      ${retryInMinutes === undefined ? '' : html`<p class="notice bad" role="alert">${tooOften(language, retryInMinutes)}</p>`}
      <p>${text.oldText}</p>
      <form method="post" action=${`${path}?lang=${language}`}><button name="action" value="newLink">${text.newLink}</button></form>`,
    path,
  );
}

/** Everything that is known, and how to correct it. @param corrections what came of it; undefined: nothing was corrected */
export function dataPage(
  language: Language,
  path: string,
  parts: readonly KnownPart[],
  people: readonly Correctable[],
  waiting: readonly WaitingSignUp[],
  corrections?: Corrections,
): Promise<string> {
  const text = dataWords[language];
  return dataFrame(
    language,
    text.ready,
    html`<h1>${text.ready}</h1>
      ${correctionsNotice(language, corrections)}
      ${knownParts(parts)}
      ${waitingSignUps(language, `${path}?lang=${language}`, waiting)}
      ${correctForms(language, `${path}?lang=${language}`, people, corrections)}
      <p><a href=${`${path}?lang=${language}`}>${text.back}</a></p>`,
    path,
  );
}
