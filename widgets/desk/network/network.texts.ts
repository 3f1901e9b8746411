import type { Words } from '../../language.ts';
import type { Tab } from '../routes.ts';

export const back: Words = ['Mijn netwerken', 'My networks'];
/** Name of the tabs, for who hears them. */
export const parts: Words = ['Onderdelen van dit netwerk', 'Parts of this network'];
export const tabWords: Record<Tab, Words> = {
  toDecide: ['Te beslissen', 'To decide'],
  waitingList: ['Wachtlijst', 'Waiting list'],
  decided: ['Besluiten', 'Decisions'],
  participants: ['Deelnemers', 'Participants'],
  organisations: ['Organisaties', 'Organisations'],
  leaders: ['Netwerkmanagers en leadexperts', 'Network managers and lead experts'],
  add: ['Iemand toevoegen', 'Add somebody'],
  import: ['Lijst inlezen', 'Import a list'],
};
export const endedOn = (day: string): Words => [`Dit netwerk is gestopt op ${day}.`, `This network ended on ${day}.`];
export const readsOnly: Words = [
  'Als leadexpert zie je wie er meedoet. Over aanmeldingen beslist de netwerkmanager.',
  'As lead expert you see who takes part. The network manager decides about sign-ups.',
];

export const nothingToDecide: Words = ['Niets te beslissen', 'Nothing to decide'];
export const nothingToDecideText: Words = [
  'Nieuwe aanmeldingen staan hier zodra iemand ze heeft bevestigd.',
  'New sign-ups stand here as soon as somebody has confirmed them.',
];
export const nobodyWaits: Words = ['Niemand op de wachtlijst', 'Nobody on the waiting list'];
export const nobodyWaitsText: Words = [
  'Komt er een plek vrij, dan krijgt de eerste van de wachtlijst die vanzelf aangeboden.',
  'When a place comes free, the first on the waiting list gets it offered automatically.',
];
export const nothingDecided: Words = ['Nog geen besluiten', 'No decisions yet'];
export const nothingDecidedText: Words = [
  'Hier staan straks wie is geaccepteerd of afgewezen, en wie zich heeft afgemeld.',
  'Here you will find who was accepted or declined, and who withdrew.',
];
export const waitingLead: Words = [
  'Komt er een plek vrij, dan krijgt de eerste die past hem vanzelf aangeboden. Accepteer je zelf iemand, dan gaat die voor.',
  'When a place comes free, the first who fits gets it offered automatically. Whoever you accept yourself goes first.',
];
export const since = (day: string): Words => [`Bevestigd op ${day}`, `Confirmed on ${day}`];
export const waitsSince = (position: number | null, day: string): Words => [
  position ? `Nummer ${position}, wacht sinds ${day}` : `Wacht sinds ${day}`,
  position ? `Number ${position}, waits since ${day}` : `Waits since ${day}`,
];
export const offeredUntil = (day: string): Words => [
  `Plek aangeboden, kan kiezen t/m ${day}`,
  `Place offered, can choose up to and including ${day}`,
];
export const unmatched: Words = ['nog niet gekoppeld', 'not matched yet'];
export const closed = (day: string): Words => [`Aangemeld op ${day}`, `Signed up on ${day}`];
