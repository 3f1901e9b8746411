import type { ConvenantsQuery } from '@leerkring/schema/generated/graphql.ts';
import { html } from '@lit-labs/ssr';
import { card } from '../convenants/card.ts';
import { languageOf } from '../language.ts';
import { convenantsWords } from './convenants.texts.ts';
import { pageHead } from './head.ts';
import { aboutConvenants } from './head-about.ts';
import { missingPage } from './missing.ts';
import { type Language, renderPage, type Surroundings } from './page.ts';

interface ShownConvenants {
  readonly convenants: ConvenantsQuery['convenants'];
  /** null: of all regions. */
  readonly region: { readonly name: string; readonly language: Language; readonly dutchName: string } | null;
  /** Of the plain page, absolute: what search engines keep. */
  readonly address: string;
  /** Where oEmbed describes the page. */
  readonly oembed: string;
  /** Of the page with all regions; for links. */
  readonly all: string;
}

/** Convenants to pass on: who agreed to work together, and until when. */
export function convenantsPage(shown: ShownConvenants, page: Surroundings): Promise<string> {
  const { language } = page;
  const { convenants, region, all } = shown;
  const words = convenantsWords[language];
  const { nodes, totalCount } = convenants;
  return renderPage({
    ...page,
    title: convenantsTitle(language, region?.name),
    above: 'Leerkring',
    head: head(shown, page),
    body: html`<div class="element convenants">
      <h1>${words.title}${region ? html` ${words.in} <span lang=${region.language}>${region.name}</span>` : ''}</h1>
      <p class="lead">${words.lead}</p>
      ${
        nodes.length > 0
          ? html`<section>
              <h2>${words.counted(totalCount)}</h2>
              <div class="grid columns">${nodes.map((convenant) => card(convenant, languageOf(language)))}</div>
            </section>`
          : html`<p class="notice">${words.none}</p>`
      }
      ${region ? html`<p><a href=${all}>${words.all}</a></p>` : ''}
    </div>`,
  });
}

/** @param region its name; none: all */
export const convenantsTitle = (language: Language, region: string | undefined) => {
  const words = convenantsWords[language];
  return region ? `${words.title} ${words.in} ${region}` : words.title;
};

/** Facts stand in Dutch, so the Dutch page is the one to keep. */
function head({ address, oembed, region, convenants }: ShownConvenants, { frame }: Surroundings) {
  const title = convenantsTitle('nl', region?.dutchName);
  const description = convenantsWords.nl.lead;
  const about = aboutConvenants({ title, description, address, names: convenants.nodes.map((each) => each.title) });
  const rest = { languages: [], image: null, oembed, isPlain: !frame };
  return pageHead({ language: 'nl', title, description, address, about, ...rest });
}

export const missingConvenantsPage = missingPage(convenantsWords);
