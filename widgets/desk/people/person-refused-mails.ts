import { html, nothing } from 'lit';
import { day, type Language } from '../../language.ts';
import * as mailTexts from '../staff/refused-mails.texts.ts';
import * as texts from './person.texts.ts';
import type { Person } from './person.ts';

export type RefusedMail = Person['refusedMails'][number];

/** The mails to somebody that their mailbox refused; those that still hold can be sent once more. */
export function refusedMails(
  { refusedMails: mails }: Pick<Person, 'refusedMails'>,
  language: Language,
  resend: (mail: RefusedMail) => void,
) {
  if (!mails.length) return nothing;
  return html`<section class="notice bad stack">
    <h2>${texts.refusedMails[language]}</h2>
    <p>${texts.refusedHelp[language]}</p>
    <ul class="stack" role="list">
      ${mails.map((mail) => {
        const { kind, networkTitle, createdAt, refusedAt, canBeResent } = mail;
        const title = mailTexts.kinds[kind]?.[language] ?? kind;
        const when = day(refusedAt ?? createdAt, language);
        return html`<li class="between">
          <span>${[title, networkTitle, when].filter(Boolean).join(' · ')}</span>
          ${
            canBeResent
              ? html`<button class="second" aria-label="${mailTexts.resend[language]}: ${title}" @click=${() => resend(mail)}>${mailTexts.resend[language]}</button>`
              : nothing
          }
        </li>`;
      })}
    </ul>
  </section>`;
}
