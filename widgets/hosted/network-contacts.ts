import type { SignUpFormQuery } from '@leerkring/schema/generated/graphql.ts';
import { html } from '@lit-labs/ssr';
import { type Language, tagOf } from '../language.ts';
import { questions } from '../pieces.texts.ts';

type Contacts = NonNullable<SignUpFormQuery['network']>['contacts'];

/** Whom to ask, as a part of a page. Roles and desks, never accounts. */
export function whomToAsk(contacts: Contacts, language: Language) {
  if (contacts.length === 0) return '';
  return html`<section>
    <h2>${questions[language]}</h2>
    ${contacts.map(
      ({ locale, name, role, email, phone }) =>
        html`<p lang=${tagOf(locale)}>${name}${role ? html`<br><span class="small">${role}</span>` : ''}
          ${email ? html`<br><a href="mailto:${email}">${email}</a>` : ''}
          ${phone ? html`<br><a href="tel:${phone}">${phone}</a>` : ''}</p>`,
    )}
  </section>`;
}
