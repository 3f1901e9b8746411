import { html } from 'lit';
import type { Language } from '../../language.ts';
import type { Desk } from '../piece.ts';
import { pathOf } from '../routes.ts';
import * as texts from './find.texts.ts';

/** A lead expert sees names in a network only. */
export const mayFind = ({ viewer: { roles } }: Desk) => roles.includes('STAFF') || roles.includes('NETWORK_MANAGER');

/** What was looked for on this page. It names people, so it stands in the browser's history and not in an address. */
export function searched(): string {
  const { search } = (history.state ?? {}) as { search?: unknown };
  return typeof search === 'string' ? search : '';
}

/** Leads to who is found. */
export function findForm(desk: Desk, language: Language, value = '') {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const search = new FormData(event.target as HTMLFormElement).get('person');
    desk.go(pathOf('people'), { search: String(search ?? '').trim() });
  };
  return html`<form class="find" role="search" novalidate @submit=${submit}>
    <div class="field">
      <label for="person">${texts.find[language]}</label>
      <div class="actions">
        <input id="person" name="person" type="search" autocomplete="off" maxlength="254" aria-describedby="person-help" .value=${value} />
        <button class="second">${texts.findAction[language]}</button>
      </div>
      <span class="small" id="person-help">${texts.findHelp[language]}</span>
    </div>
  </form>`;
}
