import { html } from '@lit-labs/ssr';
import { pageHead } from './head.ts';
import { homeWords } from './home.texts.ts';
import { type Language, renderPage } from './page.ts';

/** A programme to go to. */
export interface Listed {
  readonly title: string;
  readonly summary: string;
  /** Of its texts, such as "nl". */
  readonly language: Language;
  readonly address: string;
}

/**
 * What somebody sees who opens the bare address in a browser.
 * @param home.addresses of this page in each language, absolute
 * @param home.graphql absolute
 */
export function homePage(
  language: Language,
  home: {
    readonly programmes: readonly Listed[];
    readonly addresses: Readonly<Record<Language, string>>;
    readonly graphql: string;
  },
): Promise<string> {
  const words = homeWords[language];
  const { programmes, addresses, graphql } = home;
  const spoken = language === 'en' ? '?lang=en' : '';
  return renderPage({
    language,
    title: `Leerkring · ${words.title}`,
    above: 'Leerkring',
    otherLanguage: language === 'en' ? '/' : '/?lang=en',
    head: head(language, addresses),
    body: html`
      <h1>${words.title}</h1>
      <p>${words.lead}</p>
      <h2>${words.programmes}</h2>
      ${
        programmes.length === 0
          ? html`<p>${words.none}</p>`
          : html`<ul class="list card">${programmes.map(
              (programme) => html`<li lang=${programme.language}>
                <a href=${programme.address}>${programme.title}</a>
                ${programme.summary}
              </li>`,
            )}</ul>`
      }
      <h2>${words.site}</h2>
      <p>${words.siteLead}</p>
      <p><a class="button" href="/embed${spoken}">${words.embed}</a></p>
      <h2>${words.developers}</h2>
      <ul>
        <li><a href="/embed/reference${spoken}">${words.reference}</a></li>
        <li>${words.graphql}: <code>${graphql}</code></li>
        <li><a href="/toegankelijkheid${spoken}">${words.accessibility}</a></li>
        <li><a href="/readyz">${words.working}</a></li>
      </ul>
    `,
  });
}

function head(language: Language, addresses: Readonly<Record<Language, string>>) {
  const { title, lead: description } = homeWords[language];
  const address = addresses[language];
  return pageHead({
    language,
    title: `Leerkring · ${title}`,
    description,
    address,
    languages: (['nl', 'en'] as const).map((each) => ({ language: each, address: addresses[each] })),
    image: null,
    oembed: null,
    about: {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: 'Leerkring',
      description,
      url: address,
      inLanguage: language,
    },
    isPlain: true,
  });
}
