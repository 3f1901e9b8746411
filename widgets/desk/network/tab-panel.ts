import type { DeskNetworkHeadFragment } from '@leerkring/schema/generated/desk/graphql.ts';
import { html } from 'lit';
import type { Language } from '../../language.ts';
import '../people/add-member.ts';
import '../people/import.ts';
import '../people/leaders.ts';
import '../people/participants.ts';
import type { Desk } from '../piece.ts';
import type { Tab } from '../routes.ts';
import './organisations.ts';
import './sign-ups.ts';

/** What stands under a tab of a network. */
export function tabPanel(tab: Tab, network: DeskNetworkHeadFragment, desk: Desk, language: Language) {
  switch (tab) {
    case 'toDecide':
    case 'waitingList':
    case 'decided':
      return html`<desk-sign-ups .desk=${desk} .language=${language} .network=${network} .list=${tab}></desk-sign-ups>`;
    case 'participants':
      return html`<desk-participants .desk=${desk} .language=${language} .network=${network}></desk-participants>`;
    case 'organisations':
      return html`<desk-network-organisations .desk=${desk} .language=${language} .network=${network}></desk-network-organisations>`;
    case 'leaders':
      return html`<desk-leaders .desk=${desk} .language=${language} .network=${network}></desk-leaders>`;
    case 'add':
      return html`<desk-add-member .desk=${desk} .language=${language} .network=${network}></desk-add-member>`;
    case 'import':
      return html`<desk-import .desk=${desk} .language=${language} .network=${network}></desk-import>`;
  }
}
