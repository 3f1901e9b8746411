import { html } from '@lit-labs/ssr';
import { words } from './desk-log-in.texts.ts';
import { type Language, renderPage } from './page.ts';

export type LogInPage = 'ready' | 'over' | 'noRole' | 'unverified' | 'failed';

/**
 * A page around logging in to the desk, with one thing to do.
 * @param view.to address of what there is to do: by POST on the page that is ready, else a link
 * @param view.otherLanguage address of the same page in the other language
 */
export function deskLogInPage(view: {
  readonly page: LogInPage;
  readonly language: Language;
  readonly to: string;
  readonly otherLanguage: string;
}): Promise<string> {
  const { page, language, to, otherLanguage } = view;
  const { deskName, [page]: text } = words[language];
  return renderPage({
    language,
    title: `${text.title} · ${deskName}`,
    above: deskName,
    otherLanguage,
    body: html`
      <h1>${text.title}</h1>
      <section class="card">
        <p>${text.text}</p>
        ${
          page === 'ready'
            ? html`<form method="post" action=${to}><button>${text.action}</button></form>`
            : html`<p><a class="button" href=${to}>${text.action}</a></p>`
        }
      </section>
    `,
  });
}
