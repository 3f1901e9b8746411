import { languageOf } from '../language.ts';
import { signUp } from '../pieces.texts.ts';
import { signUpFor } from '../sign-up/sign-up.texts.ts';
import { heading } from '../sign-up/start.texts.ts';
import { type PageHead, pageHead } from './head.ts';
import { aboutForm } from './head-about.ts';
import type { Language } from './page.ts';
import { programmeWords } from './programme.texts.ts';

/** "Meld je aan voor …": what the page of a form is called. @param title of what it is for */
export const formName = (kind: 'network' | 'programme', title: string, language: Language) =>
  `${(kind === 'network' ? signUpFor : heading)[languageOf(language)]} ${title}`;

/**
 * The head of a page with a form, as `renderPage` takes it.
 * @param form.title of what the form is for
 * @param form.of address of its page
 * @param form.isOpen it can be sent
 */
export function formHead(
  form: Omit<PageHead, 'about'> & {
    readonly kind: 'network' | 'programme';
    readonly of: string;
    readonly owner: string | null;
    readonly updatedAt: Date;
    readonly isProject: boolean;
    readonly isOpen: boolean;
  },
) {
  const { kind, language } = form;
  const title = formName(kind, form.title, language);
  const action = kind === 'network' ? signUp[languageOf(language)] : programmeWords[language].startAction;
  const about = aboutForm({ ...form, title, name: form.title, action });
  return pageHead({ ...form, title, about });
}
