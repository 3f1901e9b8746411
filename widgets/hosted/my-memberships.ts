import { html } from '@lit-labs/ssr';
import { careful, inAmsterdam, knownLines } from './known.ts';
import { membershipWords, type Role } from './my-memberships.texts.ts';
import type { Language } from './page.ts';

/** What somebody takes part in now, for the person it is about. */
export interface ShownMembership {
  readonly id: string;
  /** Of the network; null: it was never published. */
  readonly title: string | null;
  /** Of the network's own page; null: it has none. */
  readonly slug: string | null;
  readonly role: Role;
  readonly organisation: string | null;
  readonly unit: string | null;
  readonly since: Date;
  readonly isOnlyManager: boolean;
  readonly monthsKept: number;
  readonly contact: { readonly name: string | null; readonly email: string; readonly phone: string | null } | null;
}

/** Each with what it is, who to ask, and how to end it. @param action of the forms */
export function myMemberships(language: Language, action: string, memberships: readonly ShownMembership[]) {
  const text = membershipWords[language];
  if (memberships.length === 0) return '';
  return html`<h2>${text.heading}</h2>
    ${memberships.map((membership) => myMembership(language, action, membership))}`;
}

function myMembership(language: Language, action: string, membership: ShownMembership) {
  const text = membershipWords[language];
  const { id, title, slug, role, organisation, unit, since, isOnlyManager, monthsKept } = membership;
  const name = title ?? text.network;
  const inOther = language === 'en' ? '?lang=en' : '';
  const isOnDesk = role === 'NETWORK_MANAGER' || role === 'LEAD_EXPERT';
  return html`<section class="card" aria-labelledby=${`of-${id}`}>
    <h3 class="state" id=${`of-${id}`}>${slug ? html`<a href=${`/n/${slug}${inOther}`}>${name}</a>` : name}</h3>
    <p>${text.next[role]}${isOnDesk ? html` <a href=${`/desk${inOther}`}>${language === 'nl' ? 'Naar Mijn netwerken' : 'To My networks'}</a>` : ''}</p>
    ${knownLines([
      [text.role, text.roles[role]],
      ...(organisation ? [[text.organisation, organisation] as const] : []),
      ...(unit ? [[text.unit, unit] as const] : []),
      [text.since, inAmsterdam(language).dayOnly(since)],
    ])}
    ${whoToAsk(language, membership)}
    ${careful({
      action,
      name: 'leave',
      summary: text.leave[role],
      what: [text.what[role], ...(isOnlyManager ? [text.onlyManager] : []), text.kept(monthsKept)].join(' '),
      sure: text.sure,
      of: { name: 'membership', value: id },
    })}
  </section>`;
}

function whoToAsk(language: Language, { contact }: ShownMembership) {
  const text = membershipWords[language];
  return html`<p>${text.whoToAsk}
    ${
      contact
        ? html`${contact.name ?? ''}<br><a href=${`mailto:${contact.email}`}>${contact.email}</a>
            ${contact.phone ? html`<br><a href=${`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>${contact.phone}</a>` : ''}`
        : text.nobodyToAsk
    }</p>`;
}
