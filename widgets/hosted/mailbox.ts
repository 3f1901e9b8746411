import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { renderPage } from './page.ts';

// The demo's mails, for who tries it on their own machine; in Dutch only, like everything that is no product.

interface ShownMail {
  readonly id: string;
  readonly subject: string;
  readonly to: string;
  readonly replyTo: string | null;
  readonly text: string;
  /** Of its words, such as "nl". */
  readonly language: string;
  readonly at: string;
}

const clock = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZone: 'Europe/Amsterdam',
});

const page = (title: string, body: unknown) =>
  renderPage({ language: 'nl', title, above: 'Mailbox van de demo', otherLanguage: null, body });

/** @param mails newest first */
export function mailboxPage(mails: readonly ShownMail[]): Promise<string> {
  return page(
    'Mailbox van de demo',
    html`
      <h1>Mailbox van de demo</h1>
      <p>Er is geen mailserver ingesteld. Mails blijven daarom op deze computer. Alleen jij ziet ze.</p>
      ${
        mails.length === 0
          ? html`<p class="card">Er is nog geen mail. Meld je aan voor een netwerk, dan komt hier de eerste.</p>`
          : html`<ol class="list card">
              ${mails.map(
                ({ id, subject, to, at, language }) => html`<li>
                  <a href=${`/mailbox/${id}`} lang=${language === 'nl' ? nothing : language}>${subject}</a>
                  <span class="small">Aan ${to} · ${clock.format(new Date(at))}</span>
                </li>`,
              )}
            </ol>`
      }
      <p><a href="/mailbox">Kijk opnieuw</a></p>
    `,
  );
}

export function mailPage({ id, subject, to, replyTo, text, language, at }: ShownMail): Promise<string> {
  return page(
    subject,
    html`
      <p><a href="/mailbox">Alle mails</a></p>
      <h1 lang=${language}>${subject}</h1>
      <dl>
        <dt>Aan</dt><dd>${to}</dd>
        <dt>Antwoord gaat naar</dt><dd>${replyTo ?? 'de afzender'}</dd>
        <dt>Verstuurd</dt><dd>${clock.format(new Date(at))}</dd>
      </dl>
      <h2>Met opmaak</h2>
      <iframe title="De mail met opmaak" src=${`/mailbox/${id}/html`} sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
      <h2>Als tekst</h2>
      <pre class="card" lang=${language} tabindex="0">${linked(text)}</pre>
    `,
  );
}

export function missingMailPage(): Promise<string> {
  return page(
    'Deze mail is er niet',
    html`<h1>Deze mail is er niet</h1>
      <p>Misschien is hij weggegooid. <a href="/mailbox">Alle mails</a></p>`,
  );
}

/** Text with its addresses as links. */
const linked = (text: string) =>
  text.split(/(https?:\/\/\S+)/).map((part, index) => (index % 2 === 1 ? html`<a href=${part}>${part}</a>` : part));
