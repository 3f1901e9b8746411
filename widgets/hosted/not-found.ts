import { html } from '@lit-labs/ssr';
import { type Language, renderPage } from './page.ts';

const words: Record<Language, Record<'title' | 'lead' | 'home', string>> = {
  nl: {
    title: 'Deze pagina is er niet',
    lead: 'Misschien klopt het adres niet. Kijk of er geen letter ontbreekt, of vraag het degene die je de link gaf.',
    home: 'Naar de voorpagina van Leerkring',
  },
  en: {
    title: 'This page is not here',
    lead: 'The address may not be right. See whether a letter is missing, or ask whoever gave you the link.',
    home: 'To the front page of Leerkring',
  },
};

/** Of an address that leads nowhere. */
export function notFoundPage(language: Language): Promise<string> {
  const { title, lead, home } = words[language];
  return renderPage({
    language,
    title,
    above: 'Leerkring',
    otherLanguage: language === 'en' ? '?' : '?lang=en',
    body: html`<h1>${title}</h1>
      <p>${lead}</p>
      <p><a href=${language === 'en' ? '/?lang=en' : '/'}>${home}</a></p>`,
  });
}
