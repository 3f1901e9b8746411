import { html } from '@lit-labs/ssr';
import { type Language, renderPage, type Surroundings } from './page.ts';

/** @param words what pages of a kind say where there is none, or none that anybody may know of */
export const missingPage =
  (words: Record<Language, { readonly above?: string; readonly missing: string; readonly missingLead: string }>) =>
  ({ language, otherLanguage, frame }: Surroundings): Promise<string> => {
    const { above = 'Leerkring', missing, missingLead } = words[language];
    return renderPage({
      language,
      title: missing,
      above,
      otherLanguage,
      frame,
      body: html`<h1>${missing}</h1>
      <p>${missingLead}</p>`,
    });
  };
