import { html } from '@lit-labs/ssr';
import type { Filled } from './form-filled.ts';
import { type Frame, type Language, renderPage } from './page.ts';

/** `tooLarge`: more text than any form takes; `broken`: no form of ours sends this; `down`: our own fault, what was typed is not lost. */
type FormFailure = 'tooLarge' | 'broken' | 'down';

const words: Record<Language, Record<FormFailure | 'title' | 'above' | 'again', string>> = {
  nl: {
    above: 'Aanmelden',
    title: 'Versturen is niet gelukt',
    tooLarge: 'Er staat te veel tekst in het formulier. Ga terug en maak je antwoorden korter.',
    broken: 'Het formulier kwam niet heel aan. Ga terug en verstuur het opnieuw.',
    down: 'Er gaat bij ons iets mis. Wat je hebt ingevuld, staat er nog. Verstuur het over een paar minuten opnieuw. Kwam het toch aan, dan tellen we het één keer.',
    again: 'Verstuur het opnieuw',
  },
  en: {
    above: 'Sign up',
    title: 'This was not sent',
    tooLarge: 'There is too much text in the form. Go back and make your answers shorter.',
    broken: 'The form did not arrive whole. Go back and send it again.',
    down: 'Something goes wrong on our side. What you filled in is still here. Send it again in a few minutes. If it did arrive, we count it once.',
    again: 'Send it again',
  },
};

/** @param page.sent what was typed, to be sent again as it is: none where it could not be read */
export function formFailedPage(page: {
  readonly language: Language;
  readonly otherLanguage: string | null;
  readonly failure: FormFailure;
  readonly frame: Frame | undefined;
  readonly sent: { readonly action: string; readonly filled: Filled } | undefined;
}): Promise<string> {
  const { language, otherLanguage, failure, frame, sent } = page;
  const { title, above, again, [failure]: text } = words[language];
  return renderPage({
    language,
    title,
    above,
    otherLanguage,
    frame,
    body: html`<h1>${title}</h1>
      <p class="notice bad" role="alert">${text}</p>
      ${
        sent
          ? html`<form method="post" action=${sent.action}>
              ${sent.filled.pairs.map(([name, typed]) => html`<input type="hidden" name=${name} value=${typed}>`)}
              <button>${again}</button>
            </form>`
          : ''
      }`,
  });
}
