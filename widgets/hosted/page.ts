// Pages that the API renders: whole without a script, in the look of the elements.
import { createHash } from 'node:crypto';
import { html, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { linksOutOfFrame } from './frame-links.ts';
import { pageStyle } from './page.css.ts';

export type Language = 'nl' | 'en';

/** What a public page has around what it shows. */
export interface Surroundings {
  readonly language: Language;
  /** Address of the same page in the other language. */
  readonly otherLanguage: string;
  readonly head?: unknown;
  readonly frame: Frame | undefined;
}

interface HostedPage {
  readonly language: Language;
  readonly title: string;
  /** Whose page it is, above the heading. */
  readonly above: string;
  readonly body: unknown;
  /** Address of the same page in the other language; null: there is none. */
  readonly otherLanguage: string | null;
  /** More elements of the head: a template, so that what is bound in it is escaped. */
  readonly head?: unknown;
  /** To be shown inside another page: without our header and margins. */
  readonly frame?: Frame | undefined;
  /** Paths of modules of our own origin, which the page does without. Go into its policy too. */
  readonly scripts?: readonly string[];
}

/** What the bare variant of a page has besides. Goes into its policy too: `policyOf`. */
export interface Frame {
  /** Origins that may show it, as `frame-ancestors` writes them; none: nobody may. */
  readonly ancestors: readonly string[];
  /** CSS text after our own, such as the colours of the page around it. */
  readonly style?: string;
  /** Paths of modules of our own origin. */
  readonly scripts?: readonly string[];
}

/** Address of the same page in the other language, where its own asks for nothing else. */
export const hereInOther = (language: Language) => (language === 'nl' ? '?lang=en' : '?lang=nl');

const words = {
  nl: {
    other: 'English',
    otherTag: 'en',
    accessibility: 'Toegankelijkheid',
    statement: '/toegankelijkheid',
    data: 'Wat heb je van mij?',
    toData: '/mijn-gegevens',
  },
  en: {
    other: 'Nederlands',
    otherTag: 'nl',
    accessibility: 'Accessibility',
    statement: '/toegankelijkheid?lang=en',
    data: 'What do you have of me?',
    toData: '/mijn-gegevens?lang=en',
  },
} as const;

const hashOf = (style: string) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
const styleSource = hashOf(pageStyle);

/** For the header Content-Security-Policy: nothing but our own style and our own forms. */
export const pagePolicy = policyOf();

/**
 * The same for a page that may be shown inside another one; with scripts where it has any.
 * @param frame undefined: it stands alone
 * @param own scripts of the page, besides the frame's
 */
export function policyOf(frame?: Frame, own: readonly string[] = []): string {
  const { ancestors = [], style } = frame ?? {};
  const scripts = [...(frame?.scripts ?? []), ...own];
  return [
    "default-src 'none'",
    `style-src ${styleSource}${style ? ` ${hashOf(style)}` : ''}`,
    ...(scripts.length > 0 ? ["script-src 'self'", "connect-src 'self'"] : []),
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors.length > 0 ? ancestors.join(' ') : "'none'"}`,
  ].join('; ');
}

/** The same for a page that shows another one of ours inside it. */
export const framePagePolicy = `default-src 'none'; style-src ${styleSource}; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** A whole document. Everything bound in its templates is escaped. */
export async function renderPage(page: HostedPage): Promise<string> {
  const { language, title, above, body, otherLanguage, frame } = page;
  const { other, otherTag, accessibility, statement, data, toData } = words[language];
  const head = await collectResult(render(html`<title>${title}</title>${page.head ?? ''}`));
  const header = html`<header>
        <p class="above">${mark} <span>${above}</span></p>
        ${
          otherLanguage === null
            ? ''
            : html`<a href=${otherLanguage} lang=${otherTag} hreflang=${otherTag}>${other}</a>`
        }
      </header>`;
  const footer = html`<footer>
    <a href=${toData}>${data}</a>
    <a href=${statement}>${accessibility}</a>
  </footer>`;
  const content = await collectResult(
    render(frame ? html`<main>${body}</main>` : html`${header}<main>${body}</main>${footer}`),
  );
  const scripts = [...(frame?.scripts ?? []), ...(page.scripts ?? [])].map(
    (path) => `<script type="module" src="${path}"></script>\n`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${pageStyle}</style>
${head}
${frame?.style ? `<style>${frame.style}</style>\n` : ''}${scripts.join('')}</head>
<body${frame ? ' class="bare"' : ''}>${frame ? linksOutOfFrame(content, language) : content}</body>
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
