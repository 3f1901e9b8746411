import type { Language } from './page.ts';

const words: Record<Language, string> = { nl: 'opent in een nieuw tabblad', en: 'opens in a new tab' };

/** Addresses of pages that may be framed, and what no tab shows. */
const stays = /^(#|\?|\/[nop]\/|\/convenants(\?|$)|mailto:|tel:)/;

/**
 * Most pages refuse to be framed, so inside a frame a link to them would show nothing: it opens a tab of its own, and says so (WCAG 2.2,
 * technique G201).
 * @param markup as our templates and the sanitised texts of editors write it: attributes in double quotes, nothing unescaped in them
 */
export function linksOutOfFrame(markup: string, language: Language): string {
  return markup.replace(
    /<a\b([^>]*?\shref="([^"]*)"[^>]*)>(.*?)<\/a>/gs,
    (whole, attributes: string, href: string, inside: string) =>
      stays.test(href) || /\starget=/.test(attributes)
        ? whole
        : `<a${attributes} target="_blank">${inside} <span lang="${language}">(${words[language]})</span></a>`,
  );
}
