import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Language } from './page.ts';

export interface PageHead {
  /** Of the texts, which may be another than the page's: what an editor did not translate is Dutch. */
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Of the plain page in that language: what search engines keep, whatever was asked for. */
  readonly address: string;
  /** The same in every language that it is written in; one is none. */
  readonly languages: readonly { readonly language: Language; readonly address: string }[];
  readonly image: HeadImage | null;
  /** Where oEmbed describes the page; null: it does not. */
  readonly oembed: string | null;
  /** For search engines (schema.org). */
  readonly about: object;
  /** Neither a frame nor a form: those are found by no search engine. */
  readonly isPlain: boolean;
}

export interface HeadImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alternativeText: string;
}

const places: Record<Language, string> = { nl: 'nl_NL', en: 'en_GB' };

/** What search engines, chats and other programmes read of a public page. */
export function pageHead({ language, title, description, address, image, oembed, ...page }: PageHead) {
  const others = page.languages.filter((each) => each.language !== language);
  return html`
    <meta name="description" content=${description}>
    ${page.isPlain ? nothing : html`<meta name="robots" content="noindex">`}
    <link rel="canonical" href=${address}>
    ${others.length > 0 ? page.languages.map(alternate) : nothing}
    ${oembed ? html`<link rel="alternate" type="application/json+oembed" href=${oembed} title=${title}>` : nothing}
    <meta property="og:type" content="website">
    <meta property="og:site_name" content="Leerkring">
    <meta property="og:title" content=${title}>
    <meta property="og:description" content=${description}>
    <meta property="og:url" content=${address}>
    <meta property="og:locale" content=${places[language]}>
    ${others.map((other) => html`<meta property="og:locale:alternate" content=${places[other.language]}>`)}
    ${image ? ogImage(image) : nothing}
    ${unsafeHTML(`<script type="application/ld+json">${scriptSafe(page.about)}</script>`)}
  `;
}

const alternate = ({ language, address }: PageHead['languages'][number]) =>
  html`<link rel="alternate" hreflang=${language} href=${address}>`;

const ogImage = ({ url, width, height, alternativeText }: HeadImage) => html`
  <meta property="og:image" content=${url}>
  <meta property="og:image:width" content=${width}>
  <meta property="og:image:height" content=${height}>
  ${alternativeText ? html`<meta property="og:image:alt" content=${alternativeText}>` : nothing}
`;

/** JSON that cannot end the script around it, nor open a comment in it: an editor may well write "</script>". */
function scriptSafe(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
