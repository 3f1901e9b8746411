// What the form shows of what the API answered.
import type { SignUpMutation } from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import { type Language, tags } from '../language.ts';
import { afterSignUp, again } from '../pieces.texts.ts';
import { rich } from '../pieces.ts';
import type { MoreFields } from './fields.ts';
import type { SignUpNetwork } from './sign-up.notices.ts';
import { noMail, onceMore, toForm, untilPlace } from './sign-up.texts.ts';

export type Answer = SignUpMutation['signUp'];
export type Received = Extract<Answer, { __typename: 'SignUpReceived' }>;

/** A "no" in words, or that the sign-up could not be sent. */
export interface Refused {
  message: string;
  is: Answer['__typename'] | 'down';
}

/** @param waits whether it said yes to the waiting list */
export function thanks(
  { message, afterSignUp: next }: Received,
  { locale }: SignUpNetwork,
  language: Language,
  waits: boolean,
  starts: MoreFields['starts'],
  anew: () => void,
) {
  return html`<div class="rich">
    <p>${message}</p>
    ${waits ? html`<p>${untilPlace[language]}</p>` : next ? html`<h4>${afterSignUp[language]}</h4>${rich(next, locale)}` : nothing}
    <p class="small">${starts?.noMail ?? noMail[language]}</p>
    <button class="link" @click=${anew}>${starts?.onceMore ?? onceMore[language]}</button>
  </div>`;
}

/** @param page address of the form on our own page, when the API takes none from this one */
export function refused({ message, is }: Refused, language: Language, page: string | undefined, retry: () => void) {
  return html`<div id="refusal" class="notice ${is === 'NetworkFull' ? '' : 'bad'}" role="group"
    aria-labelledby="why" tabindex="-1">
    <p id="why">${message}</p>
    ${page ? html`<p><a href=${page}>${toForm[language]}</a></p>` : nothing}
    ${is === 'down' ? html`<button class="link" @click=${retry}>${again[language]}</button>` : nothing}
  </div>`;
}

/**
 * The form on our own page, for who may not send it from this one. It names the partner that the page is not of, but
 * not one that is unknown or was stopped.
 *
 * @param slugs whom the form is for, by what that is
 * @returns undefined when the API may yet take the form
 */
export function pageInstead(
  refusal: Refused | undefined,
  api: string,
  slugs: Record<string, string>,
  language: Language,
  partner: string | null | undefined,
): string | undefined {
  const known = refusal?.is === 'OriginNotAllowed';
  if (!known && refusal?.is !== 'UnknownPartnerSite') return;
  const query = new URLSearchParams({ lang: tags[language], ...(known && partner && { partner }) });
  return `${api}/${slugs.network ? `n/${slugs.network}` : `p/${slugs.programme}`}/sign-up?${query}`;
}
