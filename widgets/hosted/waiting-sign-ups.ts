import { html } from '@lit-labs/ssr';
import type { Language } from './page.ts';
import { type State, stateWords } from './sign-up-states.texts.ts';

/** A sign-up that has not come to an end, for the person it is about. */
export interface WaitingSignUp {
  readonly id: string;
  /** Of the network or programme. */
  readonly title: string;
  readonly isStart: boolean;
  readonly status: State;
}

const words: Record<Language, Record<'title' | 'lead' | 'mail' | 'mailed', string>> = {
  nl: {
    title: 'Aanmeldingen die nog lopen',
    lead: 'Een aanmelding bevestigen, een plek aannemen of je afmelden doe je op de pagina van die aanmelding. De link mailen we je.',
    mail: 'Mail mij de link',
    mailed: 'We hebben je een mail gestuurd met de link naar je aanmelding. Dat kan een paar minuten duren.',
  },
  en: {
    title: 'Sign-ups that are still open',
    lead: 'You confirm a sign-up, take a place or withdraw on the page of that sign-up. We mail you the link.',
    mail: 'Mail me the link',
    mailed: 'We sent you a mail with the link to your sign-up. That may take a few minutes.',
  },
};

export const linkMailed = (language: Language) => words[language].mailed;

/** Each with where it stands and a button that mails the link to its own page. @param action of the forms */
export function waitingSignUps(language: Language, action: string, signUps: readonly WaitingSignUp[]) {
  const text = words[language];
  if (signUps.length === 0) return '';
  return html`<section class="card" aria-labelledby="waiting">
    <h2 id="waiting">${text.title}</h2>
    <p>${text.lead}</p>
    ${signUps.map(
      ({ id, title, isStart, status }) => html`<h3 id=${`of-${id}`}>${title}</h3>
        <p>${stateWords(language, status, isStart).state}</p>
        <form role="none" method="post" action=${action}>
          <input type="hidden" name="signUp" value=${id}>
          <button class="second" name="action" value="signUpLink" aria-describedby=${`of-${id}`}>${text.mail}</button>
        </form>`,
    )}
  </section>`;
}
