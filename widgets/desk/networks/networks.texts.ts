import type { DeskRole, NetworkPhase } from '@leerkring/schema/generated/desk/graphql.ts';
import type { Words } from '../../language.ts';

export const title: Words = ['Mijn netwerken', 'My networks'];
const plural = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

export const waitsForYou = (number: number): Words =>
  number
    ? [
        `${plural(number, 'aanmelding wacht', 'aanmeldingen wachten')} op een besluit.`,
        `${plural(number, 'sign-up waits', 'sign-ups wait')} for a decision.`,
      ]
    : ['Er wacht niets op een besluit.', 'Nothing waits for a decision.'];
export const startRequests = (number: number): Words => [
  `Ook ${plural(number, 'aanvraag wacht', 'aanvragen wachten')}.`,
  `${plural(number, 'request waits', 'requests wait')} too.`,
];
export const first: Words = ['Wacht op een besluit', 'Waiting for a decision'];
export const others: Words = ['Andere netwerken', 'Other networks'];
export const all: Words = ['Netwerken', 'Networks'];
export const toDecide = (number: number): Words => [`${number} te beslissen`, `${number} to decide`];
export const waiting = (number: number): Words => [`${number} op de wachtlijst`, `${number} on the waiting list`];
export const participants = (number: number): Words => [
  plural(number, 'deelnemer', 'deelnemers'),
  plural(number, 'participant', 'participants'),
];
export const phases: Record<NetworkPhase, Words> = {
  IN_FORMATION: ['In oprichting', 'Being set up'],
  ACTIVE: ['Loopt', 'Active'],
  ENDED: ['Gestopt', 'Ended'],
};
export const unpublished: Words = ['Niet op de site', 'Not on the site'];
export const roles: Record<DeskRole, Words> = {
  STAFF: ['Je beheert dit netwerk', 'You administer this network'],
  NETWORK_MANAGER: ['Je bent netwerkmanager', 'You are the network manager'],
  LEAD_EXPERT: ['Je bent leadexpert', 'You are a lead expert'],
};
export const noneTitle: Words = ['Nog geen netwerken', 'No networks yet'];
export const noneText: Words = [
  'Zodra je ergens netwerkmanager of leadexpert bent, staat dat netwerk hier.',
  'As soon as you are network manager or lead expert somewhere, that network stands here.',
];
export const search: Words = ['Zoek een netwerk', 'Search a network'];
export const found = (number: number): Words => [
  plural(number, 'netwerk', 'netwerken'),
  plural(number, 'network', 'networks'),
];
