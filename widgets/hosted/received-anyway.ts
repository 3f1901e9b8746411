import { html } from '@lit-labs/ssr';
import { languageOf } from '../language.ts';
import { received as receivedSignUp } from '../sign-up/sign-up.texts.ts';
import { received as receivedRequest } from '../sign-up/start.texts.ts';
import { networkWords } from './network.texts.ts';
import { type Frame, type Language, renderPage } from './page.ts';
import { programmeWords } from './programme.texts.ts';

/**
 * What is shown to who sends a form again that was received, where what it was for is no longer shown. Names nothing of it.
 * @param page.message what the API answers
 */
export function receivedAnywayPage(page: {
  readonly kind: 'network' | 'programme';
  readonly message: string;
  readonly language: Language;
  readonly frame: Frame | undefined;
}): Promise<string> {
  const { kind, message, language, frame } = page;
  const title = (kind === 'network' ? receivedSignUp : receivedRequest)[languageOf(language)];
  return renderPage({
    language,
    title,
    above: (kind === 'network' ? networkWords : programmeWords)[language].above,
    // What was sent is not at an address.
    otherLanguage: null,
    frame,
    body: html`<div class="element">
      <h1>${title}</h1>
      <div class="box rich"><p>${message}</p></div>
    </div>`,
  });
}
