import { html } from '@lit-labs/ssr';
import { statementWords } from './accessibility-statement.texts.ts';
import { inAmsterdam } from './known.ts';
import { type Language, renderPage } from './page.ts';

/** Of the release: whoever changes what the tests do or what is known sets it anew. */
const statementDay = new Date('2026-11-22T12:00:00Z');

/** A programme, and who answers for it. */
interface Answering {
  readonly title: string;
  /** Of the title, such as "nl". */
  readonly titleLanguage: string;
  /** Address of its page. */
  readonly address: string;
  readonly contacts: readonly { readonly name: string; readonly email: string | null; readonly phone: string | null }[];
}

/** What we promise, what we test and what is known to be wrong. @param programmes by title */
export function accessibilityStatementPage(
  language: Language,
  otherLanguage: string,
  programmes: readonly Answering[],
): Promise<string> {
  const words = statementWords[language];
  return renderPage({
    language,
    title: `${words.title} · ${words.above}`,
    above: words.above,
    otherLanguage,
    head: html`<meta name="description" content=${words.intro}>`,
    body: html`
      <h1>${words.title}</h1>
      <p>${words.intro}</p>
      <h2>${words.standard}</h2>
      ${words.standardText.map((text) => html`<p>${text}</p>`)}
      <h2>${words.tested}</h2>
      <p>${words.testedLead}</p>
      ${listed(words.testedHow)}
      <p>${words.notTested}</p>
      <h2>${words.limits}</h2>
      ${listed(words.limitsList)}
      <h2>${words.report}</h2>
      <p>${words.reportText}</p>
      ${programmes.length === 0 ? html`<p>${words.nobody}</p>` : whom(programmes, words.whom)}
      <p>${words.complaint}</p>
      <p class="small">${words.dated(inAmsterdam(language).dayOnly(statementDay))}</p>
    `,
  });
}

const listed = (texts: readonly string[]) => html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;

const whom = (programmes: readonly Answering[], heading: string) => html`
  <h3>${heading}</h3>
  <ul class="list card">${programmes.map(
    ({ title, titleLanguage, address, contacts }) => html`<li>
      <a href=${address} lang=${titleLanguage}>${title}</a>
      ${contacts.map(
        ({ name, email, phone }) =>
          html`<span lang=${titleLanguage}>${name}</span>${[
            email ? html`<a href="mailto:${email}">${email}</a>` : '',
            phone ? html`<a href="tel:${phone}">${phone}</a>` : '',
          ]}`,
      )}
    </li>`,
  )}</ul>
`;
