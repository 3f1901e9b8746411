// Pages that the API renders: whole without a script, in the look of the elements.
import { createHash } from 'node:crypto';
import { html, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { pageStyle } from './page.css.ts';

export type Language = 'nl' | 'en';

export interface HostedPage {
  readonly language: Language;
  readonly title: string;
  /** Whose page it is, above the heading. */
  readonly above: string;
  readonly body: unknown;
  /** Address of the same page in the other language; null: there is none. */
  readonly otherLanguage: string | null;
}

const words = {
  nl: { other: 'English', otherTag: 'en' },
  en: { other: 'Nederlands', otherTag: 'nl' },
} as const;

const styleSource = `'sha256-${createHash('sha256').update(pageStyle).digest('base64')}'`;

/** For the header Content-Security-Policy: nothing but our own style and our own forms. */
export const pagePolicy = `default-src 'none'; style-src ${styleSource}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** The same for a page with one of our elements in it, which asks the API and sends no forms. */
export const elementPagePolicy = `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src ${styleSource}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The same for a page that shows another one of ours inside it. */
export const framePagePolicy = `default-src 'none'; style-src ${styleSource}; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** A whole document. Everything bound in its templates is escaped. */
export async function renderPage({ language, title, above, body, otherLanguage }: HostedPage): Promise<string> {
  const { other, otherTag } = words[language];
  const head = await collectResult(render(html`<title>${title}</title>`));
  const content = await collectResult(
    render(html`
      <header>
        <p class="above">${mark} <span>${above}</span></p>
        ${
          otherLanguage === null
            ? ''
            : html`<a href=${otherLanguage} lang=${otherTag} hreflang=${otherTag}>${other}</a>`
        }
      </header>
      <main>${body}</main>
    `),
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
<style>${pageStyle}</style>
</head>
<body>${content}</body>
</html>
`;
}

/** The ring of seats that is our mark. */
const mark = html`<svg class="mark" viewBox="0 0 52 52" aria-hidden="true">
  <path d=${Array.from({ length: 8 }, (_, index) => {
    const angle = (index / 8) * 2 * Math.PI;
    return `M${(26 + 20 * Math.sin(angle)).toFixed(1)} ${(21 - 20 * Math.cos(angle)).toFixed(1)}a5 5 0 1 1-.01 0z`;
  }).join('')} />
</svg>`;
