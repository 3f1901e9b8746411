import { html, type TemplateResult } from 'lit';
import type { Language } from '../language.ts';
import './network/network.ts';
import './networks/networks.ts';
import { searched } from './people/find-form.ts';
import './people/find.ts';
import './people/person.ts';
import type { Desk } from './piece.ts';
import type { Route } from './routes.ts';
import './settings/settings.ts';
import './sign-up/sign-up.ts';
import './staff/convenant-form.ts';
import './staff/convenants.ts';
import './staff/merge-organisations.ts';
import './staff/organisation.ts';
import './staff/organisations.ts';
import './staff/refused-mails.ts';
import './staff/staff-accounts.ts';
import './staff/start-requests.ts';
import './unknown.ts';

const forStaff: readonly Route['screen'][] = [
  'startRequests',
  'convenants',
  'convenant',
  'correctConvenant',
  'organisations',
  'organisation',
  'mergeOrganisations',
  'mails',
  'staff',
];

/** The screen that a route asks for. Of what only staff have, others find nothing. */
export function outlet(asked: Route, desk: Desk, language: Language): TemplateResult {
  const isHidden = forStaff.includes(asked.screen) && !desk.viewer.roles.includes('STAFF');
  const route: Route = isHidden ? { screen: 'unknown' } : asked;
  switch (route.screen) {
    case 'networks':
    case 'logIn':
      return html`<desk-networks .desk=${desk} .language=${language}></desk-networks>`;
    case 'network':
      return html`<desk-network .desk=${desk} .language=${language} .networkId=${route.id} .tab=${route.tab}></desk-network>`;
    case 'signUp':
      return html`<desk-sign-up .desk=${desk} .language=${language} .signUpId=${route.id}></desk-sign-up>`;
    case 'people':
      return html`<desk-people .desk=${desk} .language=${language} .search=${searched()}></desk-people>`;
    case 'person':
      return html`<desk-person .desk=${desk} .language=${language} .personId=${route.id}></desk-person>`;
    case 'startRequests':
      return html`<desk-start-requests .desk=${desk} .language=${language}></desk-start-requests>`;
    case 'convenants':
      return html`<desk-convenants .desk=${desk} .language=${language}></desk-convenants>`;
    case 'convenant':
      return html`<desk-convenant .desk=${desk} .language=${language} .convenantId=${route.id}></desk-convenant>`;
    case 'correctConvenant':
      return html`<desk-convenant .desk=${desk} .language=${language} .convenantId=${route.id} .isCorrection=${true}></desk-convenant>`;
    case 'organisations':
      return html`<desk-organisations .desk=${desk} .language=${language} .search=${searched()}></desk-organisations>`;
    case 'organisation':
      return html`<desk-organisation .desk=${desk} .language=${language} .organisationId=${route.id}></desk-organisation>`;
    case 'mergeOrganisations':
      return html`<desk-merge-organisations .desk=${desk} .language=${language}></desk-merge-organisations>`;
    case 'mails':
      return html`<desk-refused-mails .desk=${desk} .language=${language}></desk-refused-mails>`;
    case 'staff':
      return html`<desk-staff-accounts .desk=${desk} .language=${language}></desk-staff-accounts>`;
    case 'settings':
      return html`<desk-settings .desk=${desk} .language=${language}></desk-settings>`;
    case 'unknown':
      return html`<desk-unknown .desk=${desk} .language=${language}></desk-unknown>`;
  }
}
