import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { correctWords } from './correct.texts.ts';
import type { Language } from './page.ts';

/** What somebody can correct of what one owner knows of them. */
export interface Correctable {
  readonly personId: string;
  readonly name: string;
  readonly owner: { readonly name: string; readonly dataProtectionContact: string | null };
  /** What they take part in now. */
  readonly memberships: readonly { readonly id: string; readonly network: string; readonly jobTitle: string | null }[];
}

/** What came of a form that was sent; `typed`: by the names of its fields. */
export interface Corrections {
  readonly faults: readonly { readonly field: string; readonly message: string }[];
  readonly typed: Readonly<Record<string, string>>;
}

export const nameField = (personId: string) => `name-${personId}`;
export const jobTitleField = (membershipId: string) => `jobTitle-${membershipId}`;

/** Above everything: that it was done, or what does not hold. @param corrections undefined: nothing was sent */
export function correctionsNotice(language: Language, corrections: Corrections | undefined) {
  const text = correctWords[language];
  if (corrections === undefined) return '';
  const { faults } = corrections;
  if (faults.length === 0) return html`<p class="notice" role="status">${text.done}</p>`;
  return html`<div class="notice bad" role="alert" aria-labelledby="wrong" tabindex="-1" autofocus>
    <h2 id="wrong">${text.wrong(faults.length)}</h2>
    ${faults.map(({ field, message }) => html`<p><a href=${`#${field}`}>${message}</a></p>`)}
  </div>`;
}

/** "Klopt er iets niet?": one form for each owner who knows them. @param action of the forms */
export function correctForms(
  language: Language,
  action: string,
  people: readonly Correctable[],
  corrections: Corrections | undefined,
) {
  return people.map((person) => correctForm(language, action, person, corrections));
}

function correctForm(
  language: Language,
  action: string,
  { personId, name, owner, memberships }: Correctable,
  corrections: Corrections | undefined,
) {
  const text = correctWords[language];
  const title = `correct-${personId}`;
  const field = (id: string, label: string, value: string, autocomplete: string) => {
    const mistake = corrections?.faults.find((fault) => fault.field === id)?.message;
    return html`<label for=${id}>${label}</label>
      ${mistake ? html`<p class="mistake" id=${`mistake-${id}`}>${mistake}</p>` : ''}
      <input id=${id} name=${id} autocomplete=${autocomplete} aria-invalid=${String(mistake !== undefined)}
        aria-describedby=${mistake ? `mistake-${id}` : nothing} value=${corrections?.typed[id] ?? value} />`;
  };
  return html`<section class="card" aria-labelledby=${title}>
    <h2 id=${title}>${text.title}</h2>
    <p>${memberships.length > 0 ? text.lead : text.leadOfName}</p>
    <form method="post" action=${action} aria-labelledby=${title} novalidate>
      <input type="hidden" name="person" value=${personId}>
      ${field(nameField(personId), text.name, name, 'name')}
      ${memberships.map(({ id, network, jobTitle }) =>
        field(jobTitleField(id), text.jobTitle(network), jobTitle ?? '', 'organization-title'),
      )}
      <button name="action" value="correct">${text.send}</button>
    </form>
    <p>${text.rest(owner.name, owner.dataProtectionContact)}</p>
  </section>`;
}
