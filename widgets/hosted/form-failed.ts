import { html } from '@lit-labs/ssr';
import { type Language, renderPage } from './page.ts';

/** `tooLarge`: more text than any form takes; `broken`: no form of ours sends this; `down`: our own fault. */
export type FormFailure = 'tooLarge' | 'broken' | 'down';

const words: Record<Language, Record<FormFailure | 'title' | 'above', string>> = {
  nl: {
    above: 'Aanmelden',
    title: 'Versturen is niet gelukt',
    tooLarge:
      'Er staat te veel tekst in het formulier. Ga terug, maak je antwoorden korter en verstuur het dan opnieuw.',
    broken: 'Het formulier kwam niet heel aan. Ga terug en verstuur het opnieuw.',
    down: 'Er gaat bij ons iets mis. Ga over een paar minuten terug en verstuur het formulier opnieuw. Kwam het toch aan, dan tellen we het één keer.',
  },
  en: {
    above: 'Sign up',
    title: 'This was not sent',
    tooLarge: 'There is too much text in the form. Go back, make your answers shorter, and send it again.',
    broken: 'The form did not arrive whole. Go back and send it again.',
    down: 'Something goes wrong on our side. Go back in a few minutes and send the form again. If it did arrive, we count it once.',
  },
};

/** Going back in the browser brings back what was typed. */
export function formFailedPage(language: Language, failure: FormFailure, otherLanguage: string): Promise<string> {
  const { title, above, [failure]: text } = words[language];
  return renderPage({
    language,
    title,
    above,
    otherLanguage,
    body: html`<h1>${title}</h1>
      <p class="notice bad" role="alert">${text}</p>`,
  });
}
